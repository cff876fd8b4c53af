import { Decimal } from 'decimal.js';
import sql from 'sql-template-tag';
import { allow, answersFor, childLoader, rowLoader, signedIn, type RequestContext } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { EmployerKind } from '../employers/index.js';
import { checkAverageWage, checkEmployees, checkLevyYear, countsAsNobody, employeeOf, isExempt, type DisabledEmployee, type DisabledEmployeeInput } from '../levy/index.js';
import { figureInForce, type LocalFigureRow } from '../local-figures/index.js';
import { recordReadOfDeclaredPeople } from './declared-people.js';
import { levyFrom, withHires, type EmployerFigures } from './employer-levy.js';
import type { EmployerLevy } from './employer-levy.type.js';
import { employeeRows } from './employer-year.service.js';
import type { EmployerYearRow, QuotaEmployeeRow } from './employer-year.type.js';
import { undeclaredText } from './undeclared.js';

/** The employer, as far as its levy depends on it. */
export interface LevyEmployer { readonly id: number; readonly kind: EmployerKind | null; readonly region_code: string | null }

/** Of an employer that declared nothing, also what it would have had to declare. */
interface LevyDebtor extends LevyEmployer { readonly staff_count: number | null; readonly founded_on: IsoDate | null }

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

/** Kind and region of an employer, where a centre confirmed both. */
interface Known { readonly kind: EmployerKind; readonly region: string }

async function figuresOf(ctx: RequestContext, employer: LevyEmployer, { kind, region }: Known, declared: DeclaredRow, localWage: string): Promise<EmployerFigures> {
  const isCertified = declared.certified_at !== null;
  const [employees] = await Promise.all([
    ctx.loader(employeeRows).load(declared.id),
    recordReadOfDeclaredPeople(ctx, { id: declared.id, employer_id: employer.id, region_code: employer.region_code }, 'levy'),
  ]);
  return {
    kind, regionCode: region, declaredYear: declared.year, isCertified, staff: declared.staff, averageWage: declared.average_wage, localWage,
    disabledStaff: employees.map((row) => employeeFrom(row, isCertified)),
  };
}

async function wageOf(ctx: RequestContext, region: string, year: number, missing: Text[]): Promise<LocalFigureRow | null> {
  const wage = await figureInForce(ctx, 'AVERAGE_WAGE', region, `${year}-12-31`);
  if (wage === null) missing.push(text(`当地 ${year} 年的社会平均工资(recordLocalFigure):由当地就业服务中心登记。`, `The region's average wage of ${year} (recordLocalFigure): the centre of the region records it.`));
  return wage;
}

async function answerDeclared(ctx: RequestContext, employer: LevyEmployer, year: number, declared: DeclaredRow | undefined): Promise<EmployerLevy> {
  const missing: Text[] = [];
  const { kind, region_code: region } = employer;
  if (region === null) missing.push(text('单位所在地区:由用人单位申报、就业服务中心核实。', "The employer's region: the employer states it, and its centre confirms it."));
  if (kind === null) missing.push(text('单位性质:由用人单位申报、就业服务中心核实。', "The employer's kind: the employer states it, and its centre confirms it."));
  if (declared === undefined) missing.push(text(`${year - 1} 年度的申报(declareEmployerYear):由用人单位填报。`, `The declaration of ${year - 1} (declareEmployerYear): the employer gives it.`));
  const wage = region === null ? null : await wageOf(ctx, region, declared?.year ?? year - 1, missing);
  if (region === null || kind === null || declared === undefined || wage === null) return { year, figures: null, levy: null, rewardRate: null, missing, undeclared: null };
  const figures = await figuresOf(ctx, employer, { kind, region }, declared, wage.amount);
  return { year, figures, levy: levyFrom(figures, year), rewardRate: await figureInForce(ctx, 'OVER_QUOTA_REWARD', region, `${year}-01-01`), missing, undeclared: null };
}

/**
 * The levy of a year before which nothing was declared in time: nobody counts.
 * @param staff the number on file, or that of the latest declaration; null where neither is known
 * @param averageWage as the asker knows it, in yuan; null for none
 */
async function answerAsNobody(ctx: RequestContext, { kind, region }: Known, year: number, staff: string | null, averageWage: string | null): Promise<EmployerLevy> {
  const missing: Text[] = [];
  if (staff === null) missing.push(text('在职职工人数(updateEmployer):由用人单位填报。', 'The number of its staff (updateEmployer): the employer gives it.'));
  const owesNothing = staff !== null && isExempt({ year, kind, staff: new Decimal(staff) });
  if (averageWage === null && !owesNothing) {
    missing.push(text(
      `单位 ${year - 1} 年的在职职工年平均工资:由用人单位申报,或由查询人在 averageWage 中给出。`,
      `The employer's average yearly wage of ${year - 1}: the employer declares it, or whoever asks gives it as averageWage.`,
    ));
  }
  const wage = await wageOf(ctx, region, year - 1, missing);
  const undeclared = undeclaredText(region, year - 1, staff);
  if (staff === null || wage === null || missing.length > 0) return { year, figures: null, levy: null, rewardRate: null, missing, undeclared };
  const figures: EmployerFigures = { kind, regionCode: region, declaredYear: null, isCertified: false, staff, averageWage, localWage: wage.amount, disabledStaff: [] };
  return { year, figures, levy: levyFrom(figures, year), rewardRate: null, missing, undeclared };
}

/**
 * What an employer owes in a year, by its declaration of the year before, or as with nobody employed where that was not declared in time.
 * @param averageWage of the employer in yuan, for a year that it did not declare; null for none
 * @throws Problem BAD_USER_INPUT for a year without rules
 */
export async function levyOfEmployer(ctx: RequestContext, employer: LevyDebtor, year: number, averageWage: string | null): Promise<EmployerLevy> {
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }));
  checkLevyYear(year, 'year');
  checkAverageWage(averageWage, 'averageWage');
  const all = await ctx.loader(declaredRows).load(employer.id);
  const declared = all.find((each) => each.year === year - 1);
  const { region_code: region, staff_count: staff, founded_on: foundedOn } = employer;
  if (declared === undefined && employer.kind !== null && region !== null && countsAsNobody({ kind: employer.kind, regionCode: region, foundedOn }, year - 1, ctx.today)) {
    return answerAsNobody(ctx, { kind: employer.kind, region }, year, staff?.toString() ?? all.at(-1)?.staff ?? null, averageWage);
  }
  return answerDeclared(ctx, employer, year, declared);
}

/** What an employer would owe in a year with more people, by its latest declaration before it. */
export async function levyWithHires(ctx: RequestContext, employer: LevyEmployer, year: number, hires: readonly DisabledEmployeeInput[]): Promise<{ readonly now: EmployerLevy; readonly then: EmployerLevy }> {
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }));
  checkLevyYear(year, 'year');
  checkEmployees(hires, 'hires');
  const declared = (await ctx.loader(declaredRows).load(employer.id)).findLast((each) => each.year < year);
  const now = await answerDeclared(ctx, employer, year, declared);
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
