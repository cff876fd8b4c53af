import sql from 'sql-template-tag';
import { childLoader, counsellorFor, meets, recruiterOf, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';

/** A declaration, by whose reading the record tells of those whom it counts. */
interface Declaration { readonly id: number; readonly employer_id: number; readonly region_code: string | null }

/**
 * People who are registered here among those whom declarations count, by the numbers of their certificates. For the record alone: the database tells it
 * for no other purpose, and no answer may depend on it.
 */
const declaredPeople = childLoader<{ readonly parent: number; readonly job_seeker_id: number }>((years) => sql`
  select d.employer_year_id as parent, d.job_seeker_id from access.declared_people(${years}::int[]) d`, 'RECORD');

/** Has it recorded that this was read of everybody whom a declaration counts. */
export async function recordReadOfDeclaredPeople(ctx: RequestContext, { id, employer_id, region_code }: Declaration, field: string): Promise<void> {
  const reason = meets(ctx.actor, recruiterOf(employer_id)) ? 'SELF' : meets(ctx.actor, counsellorFor(region_code)) ? 'SERVICE' : 'ADMINISTRATION';
  const people = await ctx.loader(declaredPeople).load(id);
  ctx.audit.read('EmployerYear', id, [field], reason, people.map(({ job_seeker_id }) => job_seeker_id));
}

/** The record of the write tells of everybody whom the declaration counts now. */
export async function addDeclaredPeople(transaction: Transaction, id: number): Promise<void> {
  const people = await transaction.rowsFor<{ job_seeker_id: number }>('RECORD', sql`select d.job_seeker_id from access.declared_people(${[id]}::int[]) d`);
  for (const { job_seeker_id } of people) transaction.people.add(job_seeker_id);
}
