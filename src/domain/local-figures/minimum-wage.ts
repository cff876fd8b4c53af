import { Decimal } from 'decimal.js';
import type { IsoDate } from '../../platform/calendar.js';
import { inForce } from '../../platform/dated.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { homeProvince, regions } from '../regions/terms.js';
import { lowestMinimumWages } from './minimum-wages.data.js';

/** Days and hours of a month's full-time work (国家规定月计薪天数 21.75 天,每天 8 小时). */
export const fullTimeMonth = { days: 21.75, hoursOfDay: 8 } as const;

/** The minimum wage of a place on a day (最低工资标准). */
export interface MinimumWage {
  /** For a month of full-time work, in yuan. */
  readonly monthlyCny: number;
  /** For an hour: no more than any place of the province asks. */
  readonly hourlyCny: number;
  /** Whether it is recorded for the place. Otherwise it is the lowest of the province: pay below it is below that of the place too. */
  readonly isOfPlace: boolean;
  /** Whose it is, and how much. */
  readonly says: Text;
}

/** What is recorded of a place, as `LocalFigure` has it. */
interface RecordedWage { readonly region_code: string; readonly amount: string }

/**
 * The minimum wage of a place on a day: what is recorded for the place, and else the lowest of its province; of a place that is not known,
 * the lowest of the home province. Null where neither is known. Employments, vacancies and texts of postings are all compared with it.
 */
export function minimumWageOf(region: string | null, day: IsoDate, recorded: RecordedWage | null): MinimumWage | null {
  const province = (region ?? homeProvince()).slice(0, 2);
  const lowest = inForce(lowestMinimumWages.filter((each) => each.province === province), day)?.value ?? null;
  if (recorded !== null) {
    const monthlyCny = Number(recorded.amount);
    const hourlyCny = monthlyCny / fullTimeMonth.days / fullTimeMonth.hoursOfDay;
    const { zh, en } = regions.get(recorded.region_code).label;
    return {
      monthlyCny, hourlyCny: Math.min(hourlyCny, lowest?.hourlyCny ?? hourlyCny), isOfPlace: true,
      says: text(`${zh}的最低工资标准是每月 ${monthlyCny} 元。`, `The minimum wage of ${en} is ${monthlyCny} yuan a month.`),
    };
  }
  if (lowest === null) return null;
  return {
    ...lowest, isOfPlace: false,
    says: text(`全省最低一档的最低工资标准是每月 ${lowest.monthlyCny} 元。`, `The lowest minimum wage of the province is ${lowest.monthlyCny} yuan a month.`),
  };
}

/** Whether a month's pay of full-time work, in yuan, lies below the minimum wage; null where that is not known. */
export function isBelowMinimumWage(pay: Decimal.Value, minimum: MinimumWage | null): boolean | null {
  if (minimum === null) return null;
  if (new Decimal(pay).lessThan(minimum.monthlyCny)) return true;
  return minimum.isOfPlace ? false : null;
}
