import { LockMode } from '@mikro-orm/core';
import { Decimal } from 'decimal.js';
import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, hasRole, meets, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import { yearOf } from '../../platform/calendar.js';
import type { Transaction } from '../../platform/database/index.js';
import { checkRecorded, InputValidator, checkVersion, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { findRepresentedEmployer, Employer } from '../employers/index.js';
import { contractMonths, countEmployee, quotaDefaults, quotaEmployees } from '../levy/index.js';
import { quotaNumberPurpose, readCertificate, type QuotaCertificate } from './certificates.js';
import { addDeclaredPeople, checkCountedOnce } from './declared-people.js';
import { EmployerYear, QuotaEmployee } from './employer-year.entity.js';
import type { CertifyEmployerYearInput, DeclareEmployerYearInput, QuotaEmployeeInput, ReopenEmployerYearInput } from './employer-year.inputs.js';

const firstYear = 2019;

interface Declared { readonly given: QuotaEmployeeInput; readonly certificate: QuotaCertificate }

function checkEmployee({ contractMonths, monthsEmployed }: QuotaEmployeeInput, path: readonly (string | number)[], validator: InputValidator): void {
  validator.range([...path, 'contractMonths'], contractMonths, 0, 1200);
  validator.range([...path, 'monthsEmployed'], monthsEmployed, 1, 12);
}

/** Checks a declaration and reads its certificates. @throws InputFaults */
function checkDeclaration(ctx: RequestContext, { year, staff, averageWage, disabledStaff }: DeclareEmployerYearInput): Declared[] {
  const validator = new InputValidator();
  validator.range(['input', 'year'], year, firstYear, yearOf(ctx.today));
  validator.range(['input', 'staff'], Number(staff), 0, 10_000_000);
  validator.range(['input', 'averageWage'], Number(averageWage), 0, 100_000_000);
  validator.items(['input', 'disabledStaff'], disabledStaff, quotaEmployees);
  const declared: Declared[] = [];
  for (const [position, given] of disabledStaff.entries()) {
    const path = ['input', 'disabledStaff', position];
    checkEmployee(given, path, validator);
    const certificate = readCertificate(ctx, given, path, validator);
    if (certificate === null) continue;
    if (declared.some((other) => other.certificate.index === certificate.index)) validator.add(path, 'DUPLICATE', text('同一个人只能申报一次。', 'The same person is declared twice.'));
    declared.push({ given, certificate });
  }
  validator.done();
  return declared;
}

/** Keeps with the year as how many its people count. */
function countPeople(year: EmployerYear, employees: readonly QuotaEmployee[]): void {
  const isCertified = year.certifiedAt !== null;
  const people = employees.map((employee) => countEmployee({ ...employee, isRefused: isCertified && employee.basis === null }).people);
  year.heads = people.filter((each) => each.greaterThan(0)).length;
  year.counted = people.reduce((sum, each) => sum.plus(each), new Decimal(0)).toFixed(4);
}

async function replaceEmployees(ctx: RequestContext, { em }: Transaction, year: EmployerYear, declared: readonly Declared[]): Promise<void> {
  await em.nativeDelete(QuotaEmployee, { employerYear: year.id });
  const employees = declared.map(({ given, certificate }, position) => Object.assign(new QuotaEmployee(), {
    employerYear: year.id, position, numberSealed: ctx.sealer.seal(certificate.number, quotaNumberPurpose), numberIndex: certificate.index,
    certificateGrade: certificate.certificateGrade, veteranGrade: certificate.veteranGrade,
    contractMonths: given.contractMonths ?? quotaDefaults.contractMonths, monthsEmployed: given.monthsEmployed ?? quotaDefaults.monthsEmployed,
    isPaidMinimumWage: given.isPaidMinimumWage ?? true, isInsuredInFull: given.isInsuredInFull ?? true,
  } satisfies Partial<QuotaEmployee>));
  em.persist(employees);
  countPeople(year, employees);
  await em.flush();
}

/** The declaration of an employer's year, whole: it takes the place of an earlier one that nobody has certified yet. */
export async function declareEmployerYear(ctx: RequestContext, input: DeclareEmployerYearInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('RECRUITER'));
  const employerId = idOf('Employer', input.employerId, 'employerId');
  return mutate(ctx, 'declareEmployerYear', input, async (transaction) => {
    const { em } = transaction;
    const employer = await findRepresentedEmployer(ctx, transaction, employerId);
    const declared = checkDeclaration(ctx, input);
    const known = await em.findOne(EmployerYear, { employer: employer.id, year: input.year }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const fill = (year: EmployerYear): EmployerYear => Object.assign(year, {
      employer: employer.id, year: input.year, staff: input.staff, averageWage: input.averageWage, declaredAt: new Date(),
    } satisfies Partial<EmployerYear>);
    checkRecorded(known, input.version, text('这一年已经申报。要更正,请给出您读到的 version。', 'The year is declared already. To correct it, give the version that you read.'), fill);
    if (known !== null && known.certifiedAt !== null) wrongState(['input', 'year'], '这一年已经年审。要更正,先由就业服务中心撤回年审(reopenEmployerYear)。', 'The year has been certified. To correct it, the centre takes the certification back first (reopenEmployerYear).');
    const year = fill(known ?? new EmployerYear());
    await em.persist(year).flush();
    // Of those whom the earlier declaration counted, and of those whom this one does.
    await addDeclaredPeople(transaction, year.id);
    await replaceEmployees(ctx, transaction, year, declared);
    await addDeclaredPeople(transaction, year.id);
    return year.id;
  });
}

/** A declaration that is locked for a change by the centre of its employer's region or an administrator. @throws InputFaults */
async function lockedByCentre(ctx: RequestContext, { em }: Transaction, id: number, version: number): Promise<EmployerYear> {
  const year = await em.findOne(EmployerYear, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const employer = year === null ? null : await em.findOne(Employer, year.employer);
  if (year === null || employer === null || !meets(ctx.actor, administrator, counsellorFor(employer.regionCode))) return missing(['input', 'employerYearId'], 'EmployerYear');
  checkVersion(year, version);
  return year;
}

/**
 * Compares every certificate with the records; those that are not found there count by documents alone. Refused where another declaration counts somebody
 * in the same months.
 */
export async function certifyEmployerYear(ctx: RequestContext, input: CertifyEmployerYearInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('EmployerYear', input.employerYearId, 'employerYearId');
  return mutate(ctx, 'certifyEmployerYear', input, async (transaction) => {
    const { em } = transaction;
    const year = await lockedByCentre(ctx, transaction, id, input.version);
    if (year.certifiedAt !== null) wrongState(['input', 'employerYearId'], '这一年已经年审。', 'The year has been certified already.');
    const employees = await em.find(QuotaEmployee, { employerYear: id }, { orderBy: { position: 'asc' } });
    const validator = new InputValidator();
    for (const [index, position] of (input.documented ?? []).entries()) validator.range(['input', 'documented', index], position, 0, Math.max(employees.length - 1, 0));
    validator.done();
    await checkCountedOnce(ctx, transaction, year, employees);
    const documented = new Set(input.documented ?? []);
    const found = new Set((await transaction.rows<{ id: number }>(sql`
      select q.id from quota_employee q where q.employer_year_id = ${id} and access.quota_comparison(q.number_index, ${year.year}, ${contractMonths}::int) = 'FOUND'`)).map((row) => row.id));
    for (const employee of employees) employee.basis = found.has(employee.id) ? 'COMPARED' : documented.has(employee.position) ? 'DOCUMENTED' : null;
    year.certifiedAt = new Date();
    countPeople(year, employees);
    await em.flush();
    await addDeclaredPeople(transaction, year.id);
    return year.id;
  });
}

/** Takes the certification back, so that the declaration can be corrected: until then everybody who was declared counts again. */
export async function reopenEmployerYear(ctx: RequestContext, input: ReopenEmployerYearInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('EmployerYear', input.employerYearId, 'employerYearId');
  return mutate(ctx, 'reopenEmployerYear', input, async (transaction) => {
    const { em } = transaction;
    const year = await lockedByCentre(ctx, transaction, id, input.version);
    if (year.certifiedAt === null) wrongState(['input', 'employerYearId'], '这一年还没有年审。', 'The year has not been certified.');
    const employees = await em.find(QuotaEmployee, { employerYear: id }, { orderBy: { position: 'asc' } });
    for (const employee of employees) employee.basis = null;
    year.certifiedAt = null;
    countPeople(year, employees);
    await em.flush();
    await addDeclaredPeople(transaction, year.id);
    return year.id;
  });
}
