import { Decimal } from 'decimal.js';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { outOfRange, Problem } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { regions } from '../regions/index.js';
import { contractMonths, firstYear, months } from './levy.data.js';
import type { LevyInput } from './levy.inputs.js';
import { levyOf, type Levy } from './levy.js';

const mostEmployees = 1000;
const lastYear = 2100;

function checkRange(argument: string, value: Decimal.Value | null | undefined, min: number, max: number): void {
  if (value == null || (new Decimal(value).greaterThanOrEqualTo(min) && new Decimal(value).lessThanOrEqualTo(max))) return;
  throw new Problem('BAD_USER_INPUT', outOfRange(argument, value.toString(), min, max), argument);
}

function check({ year, region, staff, averageWage, localAverageWage, disabledStaff }: LevyInput): void {
  checkRange('input.year', year, firstYear, lastYear);
  if (!regions.has(region)) throw new Problem('BAD_USER_INPUT', text(`没有代码为 ${region} 的地区。`, `There is no region ${region}.`), 'input.region');
  checkRange('input.staff', staff, 0, 10_000_000);
  checkRange('input.averageWage', averageWage, 0, 100_000_000);
  checkRange('input.localAverageWage', localAverageWage, 1, 100_000_000);
  checkRange('input.disabledStaff.length', disabledStaff.length, 0, mostEmployees);
  for (const [index, { certificateGrade, veteranGrade, contractMonths: contract, monthsEmployed }] of disabledStaff.entries()) {
    const at = `input.disabledStaff.${index}`;
    checkRange(`${at}.certificateGrade`, certificateGrade, 1, 4);
    checkRange(`${at}.veteranGrade`, veteranGrade, 1, 8);
    checkRange(`${at}.contractMonths`, contract, 0, 1200);
    checkRange(`${at}.monthsEmployed`, monthsEmployed, 0, months);
  }
  if (new Decimal(staff).lessThan(disabledStaff.length) && disabledStaff.every(({ monthsEmployed }) => (monthsEmployed ?? months) === months)) {
    throw new Problem('BAD_USER_INPUT', text('残疾职工人数多于在职职工人数。', 'There are more disabled employees than staff.'), 'input.disabledStaff');
  }
}

/** The levy that follows from these figures; nothing of them is kept. Open to all, as the rules are. @throws Problem BAD_USER_INPUT */
export function reckonLevy(ctx: RequestContext, input: LevyInput): Levy {
  allow(ctx, everyone);
  check(input);
  const { year, kind, region, staff, averageWage, localAverageWage, disabledStaff } = input;
  return levyOf({
    year, kind, regionCode: region, staff: new Decimal(staff), ownWage: new Decimal(averageWage), localWage: new Decimal(localAverageWage),
    disabledStaff: disabledStaff.map((given) => ({
      certificateGrade: given.certificateGrade ?? null, veteranGrade: given.veteranGrade ?? null,
      contractMonths: given.contractMonths ?? contractMonths, monthsEmployed: given.monthsEmployed ?? months,
      isPaidMinimumWage: given.isPaidMinimumWage ?? true, isInsuredInFull: given.isInsuredInFull ?? true,
    })),
  });
}
