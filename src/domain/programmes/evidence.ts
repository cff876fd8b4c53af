import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { certificateTypes } from '../certificates/index.js';
import { JobSeeker, ledgerOf } from '../seekers/index.js';
import type { Programme } from './programme.entity.js';

/**
 * The certificate that a programme led to stands with the person, and its skills are shown by it; what the person said of the level stays. Done by the
 * database, as the programme's host may not change the person otherwise. One that a law asks for is a claim, unless whoever records it confirms facts of the person.
 */
export async function addEvidence(ctx: RequestContext, transaction: Transaction, seekerId: number, { id, certificate }: Pick<Programme, 'id' | 'certificate'>): Promise<void> {
  await transaction.rows(sql`select access.add_evidence(${seekerId}, ${id}, ${ctx.today}::date)`);
  if (certificate === null || certificateTypes.find(certificate)?.isAskedByLaw !== true) return;
  // Those who run a programme elsewhere do not see the person.
  const person = await transaction.em.findOne(JobSeeker, seekerId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (person === null || person.certificates.some(({ code }) => code === certificate)) return;
  const ledger = ledgerOf(ctx, transaction, person);
  if (ledger.isConfirming) await ledger.state('QUALIFICATION', { value: { issuedOn: ctx.today, validUntil: null } }, { key: certificate });
}
