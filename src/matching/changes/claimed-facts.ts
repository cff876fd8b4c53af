import sql from 'sql-template-tag';
import { childLoader } from '../../access/index.js';
import type { ClaimedFact } from './person-change.js';

interface ClaimRow { readonly parent: number; readonly kind: ClaimedFact['fact']; readonly key: string; readonly value: Readonly<Record<string, unknown>> | boolean | null }

/** Kinds of claims that matching would answer to, were they confirmed. */
const kinds = ['EMPLOYMENT_DIFFICULTY', 'ZERO_EMPLOYMENT_FAMILY', 'QUALIFICATION', 'GRADUATION'] as const satisfies readonly ClaimedFact['fact'][];

const openClaims = childLoader<ClaimRow>((people) => sql`
  select job_seeker_id as parent, kind, key, value from claim where state = 'OPEN' and job_seeker_id = any(${[...people]}) and kind = any(${[...kinds]}) order by kind, key`);

export { openClaims };

/** A claim as a fact that a centre may confirm; null for one that takes a fact away. */
export function claimedFactOf({ kind, key, value }: ClaimRow): ClaimedFact | null {
  if (value === null || value === false) return null;
  const stated = (value === true ? {} : value) as { readonly validUntil?: string | null; readonly graduatedOn?: string; readonly hasHadPost?: boolean | null };
  switch (kind) {
    case 'EMPLOYMENT_DIFFICULTY':
    case 'ZERO_EMPLOYMENT_FAMILY': return { fact: kind };
    case 'QUALIFICATION': return { fact: kind, code: key, validUntil: stated.validUntil ?? null };
    case 'GRADUATION': return stated.graduatedOn === undefined ? null : { fact: kind, graduatedOn: stated.graduatedOn, hasHadPost: stated.hasHadPost ?? null };
  }
}
