import sql from 'sql-template-tag';
import { childLoader } from '../../access/index.js';
import { oneOfIds, type Transaction } from '../../platform/database/index.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import type { FactKind } from './fact-kind.js';
import { factKinds } from './fact-kinds.data.js';

interface OpenClaimRow { readonly parent: number; readonly kind: FactKind }

/** The kinds of facts that each person claims, and that nobody has decided on. */
export const claimedByPeople = childLoader<OpenClaimRow>((people) => sql`select job_seeker_id as parent, kind from claim where state = 'OPEN' and job_seeker_id = ${oneOfIds(people)}`);

/** The same of employers. */
export const claimedByEmployers = childLoader<OpenClaimRow>((employers) => sql`select employer_id as parent, kind from claim where state = 'OPEN' and employer_id = ${oneOfIds(employers)}`);

/** Which of some facts a person claims, within a transaction. */
export async function claimedAmong(transaction: Transaction, personId: number, kinds: readonly FactKind[]): Promise<FactKind[]> {
  if (kinds.length === 0) return [];
  const rows = await transaction.rows<{ kind: FactKind }>(sql`select distinct kind from claim where state = 'OPEN' and job_seeker_id = ${personId} and kind = any(${[...kinds]})`);
  return rows.map(({ kind }) => kind);
}

/** What whoever claims a fact has to do before it counts. */
export function howToConfirm(kinds: readonly FactKind[]): Text {
  const [labels, papers] = [listText(kinds.map((kind) => factKinds[kind].label)), listText(kinds.map((kind) => factKinds[kind].papers))];
  return text(
    `申报的“${labels.zh}”还没有核实,暂不能计算:请带上${papers.zh},由残疾人就业服务中心核实。`,
    `What was stated (${labels.en}) is not confirmed, and does not count yet: have the employment service centre confirm it; take along ${papers.en}.`,
  );
}
