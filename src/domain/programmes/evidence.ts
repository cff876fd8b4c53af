import sql from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { Transaction } from '../../platform/database/index.js';
import type { Programme } from './programme.entity.js';

/**
 * A certificate that a programme led to stands with the person, and its skills are shown by it; what the person said of the level stays. Done by the
 * database, as the programme's host may not change the person otherwise.
 */
export async function addEvidence(transaction: Transaction, seekerId: number, { id, certificate }: Programme, today: IsoDate): Promise<void> {
  if (certificate === null) return;
  await transaction.rows(sql`select access.add_evidence(${seekerId}, ${id}, ${today}::date)`);
}
