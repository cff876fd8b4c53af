import { addDays, chinaDate, isDate, type IsoDate } from '../../platform/calendar.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** Spreadsheets count days from 30 December 1899 (1900 is taken for a leap year there); numbers of the years 2009 to 2036. */
const sheetEpoch = '1899-12-30';
const [firstSheetDay, lastSheetDay] = [40_000, 50_000];

const pad = (part: string | number): string => String(part).padStart(2, '0');

function dayOf(year: string | number, month: string, day: string): IsoDate | null {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isDate(date) ? date : null;
}

/** A day without its year, as "2-1发布": the last one that is not after today. */
function lastSuchDay(month: string, day: string, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  return [year, year - 1].map((each) => dayOf(each, month, day)).find((date) => date !== null && date <= today) ?? null;
}

/** A day without its year that lies ahead, as a closing date "12月31日前": the first one that is not before today. */
function nextSuchDay(month: string, day: string, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((each) => dayOf(each, month, day)).find((date) => date !== null && date >= today) ?? null;
}

const withYear = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;
const compact = /^(20\d{2})(\d{2})(\d{2})(?!\d)/;
const withoutYear = /^(\d{1,2})[-/.月](\d{1,2})日?(?!\d)/;
/** An instant that names its offset: the day is that of China. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * A day as people and programs write it: "2026-09-01", "2026年9月1日", "20260901", "9-1发布", an instant in any time zone, a spreadsheet's number.
 * @param direction where a day without its year lies
 */
export function readDay(given: string, today: IsoDate, direction: 'PAST' | 'AHEAD' = 'PAST'): Reading<IsoDate | null> {
  const text = plain(given).replace(/^(?:截止|截至|发布|更新|于|至|到)+(?:日期|时间)?:?/, '').trim();
  if (isOpenWord(text) || /^(?:长期|长期有效|招满即止|招满为止|常年)$/.test(text)) return read(null);
  if (instant.test(text)) return read(chinaDate(new Date(text)));
  const sheetDay = Number(text);
  if (/^\d{5}(?:\.\d+)?$/.test(text) && sheetDay >= firstSheetDay && sheetDay <= lastSheetDay) return read(addDays(sheetEpoch, Math.floor(sheetDay)));
  const [, year = '', month = '', day = ''] = withYear.exec(text) ?? compact.exec(text) ?? [];
  const [, aloneMonth = '', aloneDay = ''] = withoutYear.exec(text) ?? [];
  const date = year !== '' ? dayOf(year, month, day) : aloneMonth === '' ? null : direction === 'PAST' ? lastSuchDay(aloneMonth, aloneDay, today) : nextSuchDay(aloneMonth, aloneDay, today);
  return date === null
    ? unclear(`日期“${given}”没有看懂,先留空:请写成“2026-09-01”。`, `The date "${given}" is not understood and is left open: write it as 2026-09-01.`)
    : read(date);
}
