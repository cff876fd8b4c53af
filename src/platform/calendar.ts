/** Dates are "YYYY-MM-DD" in China's time, which orders them as texts. */
export type IsoDate = string;

const chinaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in China at an instant. */
export function chinaDate(instant: Date = new Date()): IsoDate {
  return chinaDay.format(instant);
}

const chinaClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** The time of day in China at an instant, as "09:20". */
export function chinaTime(instant: Date): string {
  return chinaClock.format(instant);
}

/** The instant so many minutes later. */
export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}

/** Whether the text is a day that exists. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The day of the same date some years on; of 29 February, the last of the month where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const same = `${String(yearOf(date) + years).padStart(4, '0')}${date.slice(4)}`;
  return isDate(same) ? same : `${same.slice(0, 8)}28`;
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String(month % 12 + 1).padStart(2, '0')}`;
  const same = `${first}${date.slice(7)}`;
  return isDate(same) ? same : addDays(addMonths(`${first}-01`, 1), -1);
}

/** Whole months from one day to another; negative when the second comes first. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  // Cut by place: a ranking asks this thousands of times.
  const months = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/** Completed years of age on a day. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  return Math.floor(monthsBetween(birthDate, day) / 12);
}
