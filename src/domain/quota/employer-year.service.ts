import sql from 'sql-template-tag';
import { administrator, allow, answersFor, childLoader, childPages, counsellorFor, meets, readPage, signedIn, type Condition, type RequestContext, type RowList } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { contractMonths } from '../levy/index.js';
import { within } from '../regions/index.js';
import { quotaNumberPurpose } from './certificates.js';
import { recordReadOfDeclaredPeople } from './declared-people.js';
import { EmployerYearType, QuotaEmployeeType, type EmployerYearRow, type QuotaComparison, type QuotaEmployeeRow } from './employer-year.type.js';

const ofEmployer = ({ employer_id, region_code }: EmployerYearRow): readonly Condition[] => answersFor({ id: employer_id, regionCode: region_code });

const list: RowList<EmployerYearRow> = {
  name: 'employerYears', from: sql`employer_year y join employer e on e.id = y.employer_id`, alias: 'y',
  keys: [{ expression: 'y.year', type: 'int', isDescending: true }], keysOf: ({ year }) => [year],
};
const columns: ReadonlySet<string> = new Set(['id', 'employer_id', 'year', 'staff', 'average_wage', 'declared_at', 'certified_at', 'version']);
const pages = childPages<EmployerYearRow>(list, 'employer_id', () => []);

const yearRows = childLoader<EmployerYearRow & { readonly parent: number }>((ids) => sql`
  select y.id as parent, y.id, y.employer_id, e.region_code, y.year, y.staff, y.average_wage, y.declared_at, y.certified_at, y.version
  from employer_year y join employer e on e.id = y.employer_id where y.id = ${oneOfIds(ids)}`);

/** Everybody whom a declaration counts, in its order. */
export const employeeRows = childLoader<QuotaEmployeeRow>((years) => sql`
  select employer_year_id as parent, position, number_sealed, number_index, certificate_grade, veteran_grade, contract_months, months_employed,
    is_paid_minimum_wage, is_insured_in_full, basis
  from quota_employee where employer_year_id = ${oneOfIds(years)} order by position`);

/** An employer's declarations, the latest year first. */
export async function yearsOf(ctx: RequestContext, employer: { readonly id: number; readonly region_code: string | null }, page: PageArgs, wantsCount: boolean): Promise<Connection<EmployerYearType>> {
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }));
  const rows = await ctx.loader(pages).load({ parent: employer.id, args: page, columns, wantsCount });
  return mapConnection(rows, (row) => new EmployerYearType({ ...row, region_code: employer.region_code }));
}

const uncertified: RowList<EmployerYearRow> = {
  name: 'declarationsToCertify', from: sql`(select d.*, e.region_code from employer_year d join employer e on e.id = d.employer_id) y`, alias: 'y',
  keys: [{ expression: 'y.declared_at', type: 'timestamptz', isDescending: false }, { expression: 'y.id', type: 'int', isDescending: false }],
  keysOf: ({ declared_at, id }) => [declared_at, id],
};

/** Declarations of a region that nobody has certified, those that were declared first come first; for its centre. */
export async function declarationsToCertify(ctx: RequestContext, region: string, page: PageArgs, wantsCount: boolean): Promise<Connection<EmployerYearType>> {
  allow(ctx, administrator, counsellorFor(region));
  const rows = await readPage(ctx, uncertified, page, new Set([...columns, 'region_code']), [sql`y.certified_at is null`, within('y.region_code', region)], wantsCount);
  return mapConnection(rows, (row) => new EmployerYearType(row));
}

/** Null when there is none, or it is none of the actor's. */
export async function employerYearById(ctx: RequestContext, id: number, _selection?: Selection): Promise<EmployerYearType | null> {
  allow(ctx, signedIn);
  const [row] = await ctx.loader(yearRows).load(id);
  return row === undefined || !meets(ctx.actor, ...ofEmployer(row)) ? null : new EmployerYearType(row);
}

/** Everybody whom a declaration counts. That their certificates were read is on record. */
export async function employeesOf(ctx: RequestContext, year: EmployerYearRow): Promise<QuotaEmployeeType[]> {
  allow(ctx, ...ofEmployer(year));
  const [rows] = await Promise.all([ctx.loader(employeeRows).load(year.id), recordReadOfDeclaredPeople(ctx, year, 'disabledStaff')]);
  return rows.map((row) => new QuotaEmployeeType(row, ctx.sealer.open(row.number_sealed, quotaNumberPurpose), year));
}

/** What comparing with the records comes to, for the centre alone: an employer must not learn from it who is registered here. */
export async function comparisonOf(ctx: RequestContext, { row, year }: QuotaEmployeeType): Promise<QuotaComparison> {
  allow(ctx, administrator, counsellorFor(year.region_code));
  const [found] = await ctx.db.rows<{ comparison: QuotaComparison }>(sql`select access.quota_comparison(${row.number_index}, ${year.year}, ${contractMonths}::int) as comparison`);
  return found?.comparison ?? 'UNKNOWN';
}
