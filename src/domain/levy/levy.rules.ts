import { Decimal } from 'decimal.js';
import { outOfRange, Problem } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { firstYear, months, quotaDefaults } from './levy.data.js';
import type { DisabledEmployeeInput, LevyInput } from './levy.inputs.js';
import type { DisabledEmployee } from './levy.js';

const lastYear = 2100;

function checkRange(argument: string, value: Decimal.Value | null | undefined, min: number, max: number): void {
  if (value == null || (new Decimal(value).greaterThanOrEqualTo(min) && new Decimal(value).lessThanOrEqualTo(max))) return;
  throw new Problem('BAD_USER_INPUT', outOfRange(argument, value.toString(), min, max), argument);
}

/** A year for which the levy can be reckoned. @throws Problem BAD_USER_INPUT */
export function checkLevyYear(year: number, argument: string): void {
  checkRange(argument, year, firstYear, lastYear);
}

/** An average yearly wage in yuan. @throws Problem BAD_USER_INPUT */
export function checkAverageWage(wage: string | null | undefined, argument: string): void {
  checkRange(argument, wage, 0, 100_000_000);
}

/** @throws Problem BAD_USER_INPUT */
export function checkEmployees(employees: readonly DisabledEmployeeInput[], argument: string): void {
  for (const [index, { certificateGrade, veteranGrade, contractMonths, monthsEmployed }] of employees.entries()) {
    const at = `${argument}.${index}`;
    checkCertificateGrade(certificateGrade, `${at}.certificateGrade`);
    checkRange(`${at}.veteranGrade`, veteranGrade, 1, 8);
    checkRange(`${at}.contractMonths`, contractMonths, 0, 1200);
    checkRange(`${at}.monthsEmployed`, monthsEmployed, 0, months);
  }
}

/** Disability certificates have grades 1, the most severe, to 4. @throws Problem BAD_USER_INPUT */
export function checkCertificateGrade(grade: number | null | undefined, argument: string): void {
  checkRange(argument, grade, 1, 4);
}

/** @throws Problem BAD_USER_INPUT */
export function checkLevyInput({ year, staff, averageWage, localAverageWage, disabledStaff }: LevyInput): void {
  checkLevyYear(year, 'input.year');
  checkRange('input.staff', staff, 0, 10_000_000);
  checkAverageWage(averageWage, 'input.averageWage');
  checkRange('input.localAverageWage', localAverageWage, 1, 100_000_000);
  checkEmployees(disabledStaff, 'input.disabledStaff');
  if (new Decimal(staff).lessThan(disabledStaff.length) && disabledStaff.every(({ monthsEmployed }) => (monthsEmployed ?? months) === months)) {
    throw new Problem('BAD_USER_INPUT', text('残疾职工人数多于在职职工人数。', 'There are more disabled employees than staff.'), 'input.disabledStaff');
  }
}

/** An employee of an input; what was left out is filled in. */
export function employeeOf(given: DisabledEmployeeInput): DisabledEmployee {
  return {
    certificateGrade: given.certificateGrade ?? null, veteranGrade: given.veteranGrade ?? null,
    contractMonths: given.contractMonths ?? quotaDefaults.contractMonths, monthsEmployed: given.monthsEmployed ?? quotaDefaults.monthsEmployed,
    isPaidMinimumWage: given.isPaidMinimumWage ?? true, isInsuredInFull: given.isInsuredInFull ?? true,
  };
}
