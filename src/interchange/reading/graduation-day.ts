import { addDays, addMonths, isDate, type IsoDate } from '../../platform/calendar.js';
import { readDay } from './days.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** The day of graduation. A month alone ("2026年7月", "2026.07") is its last day: what a law gives for some time after graduation is not cut short by a day that nobody wrote. */
export function readGraduationDay(given: string, today: IsoDate): Reading<IsoDate | null> {
  const said = plain(given);
  if (isOpenWord(said)) return read(null);
  const [, year = '', month = ''] = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(said) ?? /^(20\d{2})(\d{2})$/.exec(said) ?? [];
  const first = `${year}-${month.padStart(2, '0')}-01`;
  if (year !== '' && isDate(first)) return read(addDays(addMonths(first, 1), -1));
  const day = /\d{4}/.test(said) ? readDay(said, today, 'AHEAD') : null;
  return day !== null && 'value' in day && day.value !== null ? day
    : unclear(`毕业时间“${given}”没有看懂,先留空:请写成“2026-07-01”或“2026年7月”。`, `The day of graduation "${given}" is not understood and is left open: write it as 2026-07-01 or 2026年7月.`);
}
