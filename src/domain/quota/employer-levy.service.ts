import sql from 'sql-template-tag';
import { allow, answersFor, childLoader, rowLoader, signedIn, type RequestContext } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { yearOf } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { EmployerKind } from '../employers/index.js';
import { checkEmployees, checkLevyYear, employeeOf, type DisabledEmployee, type DisabledEmployeeInput } from '../levy/index.js';
import { figureInForce } from '../local-figures/index.js';
import { recordReadOfDeclaredPeople } from './declared-people.js';
import { levyFrom, withHires, type EmployerFigures } from './employer-levy.js';
import type { EmployerLevy } from './employer-levy.type.js';
import { employeeRows } from './employer-year.service.js';
import type { EmployerYearRow, QuotaEmployeeRow } from './employer-year.type.js';

/** The employer, as far as its levy depends on it. */
export interface LevyEmployer { readonly id: number; readonly kind: EmployerKind | null; readonly region_code: string | null }

const levyEmployers = rowLoader<LevyEmployer>('employer');

type DeclaredRow = Pick<EmployerYearRow, 'id' | 'year' | 'staff' | 'average_wage' | 'certified_at'> & { readonly parent: number };

const declaredRows = childLoader<DeclaredRow>((employers) => sql`
  select employer_id as parent, id, year, staff, average_wage, certified_at from employer_year where employer_id = ${oneOfIds(employers)} order by year`);

function employeeFrom(row: QuotaEmployeeRow, isCertified: boolean): DisabledEmployee {
  return {
    certificateGrade: row.certificate_grade, veteranGrade: row.veteran_grade, contractMonths: row.contract_months, monthsEmployed: row.months_employed,
    isPaidMinimumWage: row.is_paid_minimum_wage, isInsuredInFull: row.is_insured_in_full, isRefused: isCertified && row.basis === null,
  };
}

async function figuresOf(ctx: RequestContext, { id, region_code }: LevyEmployer, kind: EmployerKind, region: string, declared: DeclaredRow, localWage: string): Promise<EmployerFigures> {
  const isCertified = declared.certified_at !== null;
  const [employees] = await Promise.all([ctx.loader(employeeRows).load(declared.id), recordReadOfDeclaredPeople(ctx, { id: declared.id, employer_id: id, region_code }, 'levy')]);
  return {
    kind, regionCode: region, declaredYear: declared.year, isCertified, staff: declared.staff, averageWage: declared.average_wage, localWage,
    disabledStaff: employees.map((row) => employeeFrom(row, isCertified)),
  };
}

/** Which of the years declared the levy of a year rests on. */
type Choice = (declared: readonly DeclaredRow[], year: number) => DeclaredRow | undefined;
const yearBefore: Choice = (declared, year) => declared.find((each) => each.year === year - 1);
const latestBefore: Choice = (declared, year) => declared.findLast((each) => each.year < year);

async function answerFor(ctx: RequestContext, employer: LevyEmployer, year: number, choose: Choice): Promise<EmployerLevy> {
  const missing: Text[] = [];
  const region = employer.region_code;
  const declared = choose(await ctx.loader(declaredRows).load(employer.id), year);
  if (region === null) missing.push(text('单位所在地区:由用人单位申报、就业服务中心核实。', "The employer's region: the employer states it, and its centre confirms it."));
  if (employer.kind === null) missing.push(text('单位性质:由用人单位申报、就业服务中心核实。', "The employer's kind: the employer states it, and its centre confirms it."));
  if (declared === undefined) missing.push(text(`${year - 1} 年度的申报(declareEmployerYear):由用人单位填报。`, `The declaration of ${year - 1} (declareEmployerYear): the employer gives it.`));
  const day = `${declared?.year ?? year - 1}-12-31`;
  const wage = region === null ? null : await figureInForce(ctx, 'AVERAGE_WAGE', region, day);
  if (region !== null && wage === null) missing.push(text(`当地 ${day.slice(0, 4)} 年的社会平均工资(recordLocalFigure):由当地就业服务中心登记。`, `The region's average wage of ${day.slice(0, 4)} (recordLocalFigure): the centre of the region records it.`));
  if (region === null || employer.kind === null || declared === undefined || wage === null) return { year, figures: null, levy: null, rewardRate: null, missing };
  const figures = await figuresOf(ctx, employer, employer.kind, region, declared, wage.amount);
  return { year, figures, levy: levyFrom(figures, year), rewardRate: await figureInForce(ctx, 'OVER_QUOTA_REWARD', region, `${year}-01-01`), missing };
}

/** What an employer owes in a year, by its declaration of the year before. @throws Problem BAD_USER_INPUT for a year without rules */
export async function levyOfEmployer(ctx: RequestContext, employer: LevyEmployer, year: number): Promise<EmployerLevy> {
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }));
  checkLevyYear(year, 'year');
  return answerFor(ctx, employer, year, yearBefore);
}

/** What an employer would owe in a year with more people, by its latest declaration before it. */
export async function levyWithHires(ctx: RequestContext, employer: LevyEmployer, year: number, hires: readonly DisabledEmployeeInput[]): Promise<{ readonly now: EmployerLevy; readonly then: EmployerLevy }> {
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }));
  checkLevyYear(year, 'year');
  checkEmployees(hires, 'hires');
  const now = await answerFor(ctx, employer, year, latestBefore);
  if (now.figures === null) return { now, then: now };
  const figures = withHires(now.figures, hires.map(employeeOf));
  return { now, then: { ...now, figures, levy: levyFrom(figures, year) } };
}

/**
 * What one more disabled employee would change of the levy that is due next year: for twelve months, with a contract of a year, paid and insured
 * as the rules ask.
 * @param certificateGrade of the disability certificate, 1 to 4: grades 1 and 2 count as two people
 */
export async function levyWithOneMore(ctx: RequestContext, employerId: number, certificateGrade: number): Promise<{ readonly now: EmployerLevy; readonly then: EmployerLevy } | null> {
  allow(ctx, signedIn);
  const employer = await ctx.loader(levyEmployers).load({ id: employerId, columns: new Set(['id', 'kind', 'region_code']) });
  return employer === null ? null : levyWithHires(ctx, employer, yearOf(ctx.today) + 1, [{ certificateGrade }]);
}
