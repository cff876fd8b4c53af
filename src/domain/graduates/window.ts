import { addDays, addYears, yearOf, type IsoDate } from '../../platform/calendar.js';
import { inForce } from '../../platform/dated.js';
import { graduateWindows, type GraduatePurpose } from './windows.data.js';

/** Days of graduation, both included; without a last one, any later day too. */
export interface GraduationDays { readonly from: IsoDate; readonly until: IsoDate | null }

/** The first day whose date comes again so many years later on the given day or after it: 29 February comes again on the 28th. */
function firstWithin(day: IsoDate, years: number): IsoDate {
  const same = addYears(day, -years);
  return addYears(same, years) < day ? addDays(same, 1) : same;
}

/**
 * The days of graduation of those who count as graduates on a day; null where no rule is in force, so that nobody counts.
 * A period of years ends with the day of the same date (Civil Code, article 202).
 */
export function graduationDays(purpose: GraduatePurpose, day: IsoDate): GraduationDays | null {
  const window = inForce(graduateWindows[purpose], day)?.value;
  if (window === undefined) return null;
  const lastDays = { STUDIES: null, GRADUATION_YEAR: `${yearOf(day)}-12-31`, GRADUATION: day };
  return { from: firstWithin(day, window.years), until: lastDays[window.opens] };
}

/** Whether somebody of that graduation counts as a graduate on a day. */
export function isGraduateOn(purpose: GraduatePurpose, graduatedOn: IsoDate, day: IsoDate): boolean {
  const days = graduationDays(purpose, day);
  return days !== null && days.from <= graduatedOn && (days.until === null || graduatedOn <= days.until);
}

/** Whether the measures do something for graduates on a day. */
export function areGraduatesMeant(purpose: GraduatePurpose, day: IsoDate): boolean {
  return graduationDays(purpose, day) !== null;
}
