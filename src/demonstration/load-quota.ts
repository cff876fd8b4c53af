import { Decimal } from 'decimal.js';
import type { Sealer } from '../access/index.js';
import { countEmployee } from '../domain/levy/index.js';
import { homeProvince } from '../domain/regions/index.js';
import { quotaNumberPurpose } from '../domain/quota/index.js';
import { demoFigures, demoFigureSource, demoRatio, type DemoEmployerYear } from './quota.js';
import { certificateIndex, type Inserts } from './rows.js';

function countedOf(employees: DemoEmployerYear['disabledStaff']): Decimal {
  return employees.reduce((sum, { grade, monthsEmployed }) => sum.plus(countEmployee({
    certificateGrade: grade, veteranGrade: null, contractMonths: 12, monthsEmployed, isPaidMinimumWage: true, isInsuredInFull: true,
  }).people), new Decimal(0));
}

/** The year before: whoever employs somebody had no more staff than the ratio allows. Others declared nothing, and are in default. */
function yearBefore(years: readonly DemoEmployerYear[]): DemoEmployerYear[] {
  return years.filter(({ disabledStaff }) => disabledStaff.length > 0).map((year) => ({
    ...year, yearsAgo: year.yearsAgo + 1, staff: Math.max(1, Math.min(year.staff, countedOf(year.disabledStaff).div(demoRatio).floor().toNumber())),
  }));
}

export async function loadQuota(inserts: Inserts, lastYears: readonly DemoEmployerYear[], sealer: Sealer, today: string): Promise<void> {
  const thisYear = Number(today.slice(0, 4));
  const years = [...lastYears, ...yearBefore(lastYears)];
  await inserts.add('local_figure', demoFigures.map(({ kind, amount }, index) => ({
    id: index + 1, kind, amount, region_code: homeProvince(), valid_from: `${thisYear - 1}-01-01`, valid_until: null, source: demoFigureSource, version: 1,
  })));
  await inserts.add('employer_year', years.map(({ employerId, yearsAgo, staff, averageWage, disabledStaff }, index) => ({
    id: index + 1, employer_id: employerId, year: thisYear - yearsAgo, staff, average_wage: averageWage, heads: disabledStaff.length, counted: countedOf(disabledStaff).toFixed(4), declared_at: `${today}T01:00:00Z`, certified_at: null, version: 1,
  })));
  const employees = years.flatMap(({ disabledStaff }, index) => disabledStaff.map((employee, position) => ({ ...employee, yearId: index + 1, position })));
  await inserts.add('quota_employee', employees.map(({ number, grade, monthsEmployed, yearId, position }, index) => ({
    id: index + 1, employer_year_id: yearId, position, number_sealed: sealer.seal(number, quotaNumberPurpose), number_index: certificateIndex(number, sealer), certificate_grade: grade, veteran_grade: null,
    contract_months: 12, months_employed: monthsEmployed, is_paid_minimum_wage: true, is_insured_in_full: true, basis: null,
  })));
}
