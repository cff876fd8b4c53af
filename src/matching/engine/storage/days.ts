import type { IsoDate } from '../../../platform/calendar.js';

const origin = Date.UTC(1899, 11, 31);
const dayMs = 86_400_000;
/** The last day that has a number of its own, in 2079. What lies beyond counts as this day: nobody asks about a later one. */
const lastDay = 0xffff;

/** A number among those of days. */
const bounded = (days: number): number => Math.max(1, Math.min(lastDay, days));

/** A day as a number from 1 (1900-01-01) on, in the order of time; 0 for none. */
export function dayNumber(date: IsoDate | null): number {
  if (date === null) return 0;
  const days = Math.round((Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) - origin) / dayMs);
  return bounded(days);
}

/** Of each day's number: months since the year 0, and the day of the month. Made once, for counting months between days quickly. */
const monthOf = new Uint16Array(lastDay + 2);
const dayOfMonth = new Uint8Array(lastDay + 2);
for (let month = 1899 * 12 + 11, number = 0; number <= lastDay + 1; month++) {
  const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  // The count begins with the last day of its first month.
  for (let day = number === 0 ? days : 1; day <= days && number <= lastDay + 1; day++, number++) {
    monthOf[number] = month;
    dayOfMonth[number] = day;
  }
}

/** Whole months from one day to another, by their numbers: what `monthsBetween` of the calendar gives for the days. */
export function monthsFrom(from: number, to: number): number {
  return monthOf[to]! - monthOf[from]! - (dayOfMonth[to]! < dayOfMonth[from]! ? 1 : 0);
}
