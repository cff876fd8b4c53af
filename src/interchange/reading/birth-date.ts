import type { IsoDate } from '../../platform/calendar.js';
import { addDays, isDate } from '../../platform/calendar.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** Spreadsheets count days from 30 December 1899; numbers of the years 1910 on. */
const sheetEpoch = '1899-12-30';
const firstSheetDay = 3654;
const eldest = '1900-01-01';

const pad = (part: string): string => part.padStart(2, '0');

/** A day of birth: "1990-05-02", "1990年5月2日", "19900502", "1990.5.2", a spreadsheet's number. A month without its day ("1990年5月") tells no day. */
export function readBirthDate(given: string, today: IsoDate): Reading<IsoDate | null> {
  const said = plain(given);
  if (isOpenWord(said)) return read(null);
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s.*)?$/.exec(said) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(said) ?? [];
  const number = /^\d{4,5}(?:\.0+)?$/.test(said) ? Number(said) : null;
  const date = year !== '' ? `${year}-${pad(month)}-${pad(day)}` : number !== null && number >= firstSheetDay ? addDays(sheetEpoch, number) : '';
  return isDate(date) && date >= eldest && date <= today ? read(date)
    : unclear(`出生日期“${given}”没有看懂,先留空:请写成“1990-05-02”。`, `The date of birth "${given}" is not understood and is left open: write it as 1990-05-02.`);
}
