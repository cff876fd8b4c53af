import sql from 'sql-template-tag';
import { childLoader, counsellorFor, meets, recruiterOf, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { contractMonths } from '../levy/index.js';
import { maskedNumber } from '../seekers/index.js';
import { quotaNumberPurpose } from './certificates.js';
import type { EmployerYear, QuotaEmployee } from './employer-year.entity.js';

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

/**
 * One person counts once in the same months. What was declared elsewhere counts as soon as it is declared, so of two declarations that are certified at the
 * same time each sees the other: whichever is declared later is committed before its own certification begins.
 * @throws InputFaults DUPLICATE for each certificate that declarations of other employers count in the same months. Of the other employers it tells nothing.
 */
export async function checkCountedOnce(ctx: RequestContext, transaction: Transaction, { id, year }: EmployerYear, employees: readonly QuotaEmployee[]): Promise<void> {
  const places = await transaction.rows<{ place: number }>(sql`select d.place from access.people_counted_twice(${id}, ${contractMonths}::int) d`);
  if (places.length === 0) return;
  const twice = new Set(places.map(({ place }) => place));
  const validator = new InputValidator();
  for (const { position, numberSealed } of employees.filter((employee) => twice.has(employee.position))) {
    const number = maskedNumber(ctx.sealer.open(numberSealed, quotaNumberPurpose));
    validator.add(['input', 'employerYearId'], 'DUPLICATE', text(
      `名单第 ${position + 1} 位(证号 ${number}):另有单位申报了同一人,${year} 年度合计超过 12 个月;同一人在同一月份只计一次。请核实此人的就业单位,由未安排的一方更正申报(declareEmployerYear),撤下此人或改正月数;该方已经年审的,先由其就业服务中心撤回年审(reopenEmployerYear)。`,
      `Number ${position + 1} of the list (certificate ${number}): another employer declares the same person, and together they are more than 12 months of ${year}; a person counts once in the same months. Find out who employs the person; the other side corrects its declaration (declareEmployerYear) without the person, or with the right months. Where that one is certified, its centre takes the certification back first (reopenEmployerYear).`,
    ));
  }
  // The refusal tells of them.
  await addDeclaredPeople(transaction, id);
  validator.done();
}
