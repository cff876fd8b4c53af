import { addYears, type IsoDate } from '../../platform/calendar.js';

const origin = Date.UTC(1899, 11, 31);
const dayMs = 86_400_000;
/** The last day that has a number of its own, in 2079. What lies beyond counts as this day: nobody asks about a later one. */
export const lastDay = 0xffff;

/** What the database counts days from. */
const postgresOrigin = (Date.UTC(2000, 0, 1) - origin) / dayMs;

/** A number among those of days. */
const bounded = (days: number): number => Math.max(1, Math.min(lastDay, days));

/** A day as a number from 1 (1900-01-01) on, in the order of time; 0 for none. */
export function dayNumber(date: IsoDate | null): number {
  if (date === null) return 0;
  const days = Math.round((Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) - origin) / dayMs);
  return bounded(days);
}

/** The same of a day as the database counts it, from the year 2000 on. */
export function dayOfPostgres(days: number): number {
  return bounded(days + postgresOrigin);
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

const oldest = 199;
/** How many ages there are that are told apart: unknown, not born yet, and every age in years. */
export const ageNumbers = oldest + 3;

/** The age on a day of somebody born on another, as a number from 1 on; 0 where the day of birth is unknown. */
export function ageNumber(birth: number, on: number): number {
  if (birth === 0) return 0;
  return Math.max(-1, Math.min(oldest, Math.floor(monthsFrom(birth, on) / 12))) + 2;
}

/** By day of birth: the ages of the day that was asked about last. */
let ages: { readonly on: number; readonly byBirth: Uint8Array } | null = null;

/** By day of birth, by its number: the number of the age on a day. */
export function agesOn(on: number): Uint8Array {
  if (ages?.on !== on) ages = { on, byBirth: Uint8Array.from({ length: lastDay + 1 }, (_, birth) => ageNumber(birth, on)) };
  return ages.byBirth;
}

/** By age: the days that `bornAt` told last, and as of which day. */
let born: { readonly on: IsoDate; readonly days: readonly IsoDate[] } | null = null;

/** A day on which somebody of an age, by its number, can have been born; null where it is unknown. */
export function bornAt(age: number, on: IsoDate): IsoDate | null {
  if (born?.on !== on) born = { on, days: Array.from({ length: ageNumbers }, (_, each) => addYears(on, 2 - each)) };
  return age === 0 ? null : born.days[age]!;
}
