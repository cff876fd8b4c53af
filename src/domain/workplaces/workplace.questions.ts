import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { countQuestion } from '../employers/index.js';
import { demandsOfWorkplace, provisionsOfWorkplace } from './workplace-demands.js';
import type { Workplace } from './workplace.entity.js';
import type { WorkplaceFacts } from './workplace.facts.js';

/**
 * Names what a workplace asks of functions and gives: who fits a vacancy by that tells of people's functions and needs. What is presumed of silence is
 * asked of every vacancy, and tells nothing. Null where a workplace asks and gives nothing.
 */
export function askedOfWorkplace(facts: WorkplaceFacts | null): string | null {
  const demands = demandsOfWorkplace(facts, 'ON_SITE').filter(({ basis, level }) => basis === 'DERIVED' && level > 0);
  const provisions = Object.entries(provisionsOfWorkplace(facts, 'ON_SITE'));
  return demands.length === 0 && provisions.length === 0 ? null : JSON.stringify([demands, provisions]);
}

async function hasOpenVacancies(transaction: Transaction, id: number): Promise<boolean> {
  const [open] = await transaction.rows<{ id: number }>(sql`select v.id from vacancy v where v.workplace_id = ${id} and v.status = 'OPEN' limit 1`);
  return open !== undefined;
}

/**
 * Counts what a workplace comes to ask while vacancies are open there, as the demands of a vacancy are counted.
 * @param before what it asked
 * @throws InputFaults NOT_ELIGIBLE beyond the limits
 */
export async function countAskedOfWorkplace(ctx: RequestContext, transaction: Transaction, workplace: Workplace, before: string | null): Promise<void> {
  if (askedOfWorkplace(workplace) === before || !(await hasOpenVacancies(transaction, workplace.id))) return;
  workplace.factsSetOn = await countQuestion(ctx, transaction, workplace.employer, workplace.factsSetOn ?? [], ['input']);
}
