import { Decimal } from 'decimal.js';
import { levyOf, type DisabledEmployee, type Levy } from '../levy/index.js';
import type { EmployerKind } from '../employers/index.js';

/** What the levy of an employer and year rests on. */
export interface EmployerFigures {
  readonly kind: EmployerKind;
  readonly regionCode: string;
  /** The year of the declaration; the levy is due in the year after. Null where it was not declared in time: then nobody counts. */
  readonly declaredYear: number | null;
  readonly isCertified: boolean;
  readonly staff: string;
  /** Null where it is unknown and nothing is to be paid. */
  readonly averageWage: string | null;
  readonly localWage: string;
  readonly disabledStaff: readonly DisabledEmployee[];
}

/** @param year in which the levy is due */
export function levyFrom(figures: EmployerFigures, year: number): Levy {
  const { kind, regionCode, staff, averageWage, localWage, disabledStaff } = figures;
  return levyOf({ year, kind, regionCode, staff: new Decimal(staff), ownWage: averageWage === null ? null : new Decimal(averageWage), localWage: new Decimal(localWage), disabledStaff });
}

/** The same figures with more people hired: they are staff too, each for the months employed. */
export function withHires(figures: EmployerFigures, hires: readonly DisabledEmployee[]): EmployerFigures {
  const staff = hires.reduce((sum, { monthsEmployed }) => sum.plus(new Decimal(monthsEmployed).div(12)), new Decimal(figures.staff));
  return { ...figures, staff: staff.toString(), disabledStaff: [...figures.disabledStaff, ...hires] };
}

/** For whom the reward is paid: whole people beyond the ratio. That parts of a person do not count is read into the rule. */
export function rewardedPeople({ surplus }: Levy): number {
  return surplus.floor().toNumber();
}
