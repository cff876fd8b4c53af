import type { CellValue } from 'hucre';

/** From here on a spreadsheet has lost the last digits of a number. */
const firstRounded = 1e15;

/** A cell that holds a time of day alone has the day on which spreadsheets begin to count. */
const firstDay = '1899-12-30';

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split(/[T.]/);
  if (day <= firstDay) return time.slice(0, 5);
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/**
 * The text of a workbook's cell, as a person reads it. A whole number of more than 15 digits is written with its exponent, as spreadsheets show it: they rounded it
 * when it was typed, so that an identity number typed as a number can't be read from it.
 */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return value;
  if (Math.abs(value) >= firstRounded) return value.toExponential().toUpperCase();
  // Spreadsheets show at most 15 digits; behind them is what their arithmetic left.
  return String(Number(value.toPrecision(15)));
}
