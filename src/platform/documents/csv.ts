import { stringify } from 'csv-stringify/sync';
import type { Document } from './document.js';

/** Spreadsheets take a cell that begins so for a formula. */
const formula = /^[=+\-@\t\r]/;

function cell(value: string): string {
  return formula.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
}

/** Every table beneath another, each row with its section and table before it; with the mark by which spreadsheets know UTF-8. */
export function csvOf({ sections }: Document): string {
  const rows = sections.flatMap(({ heading, tables }) => tables.flatMap(({ caption, columns, rows: cells }) => cells.flatMap((row) => columns.map((column, index) => [heading, caption, row[0] ?? '', column, row[index] ?? '']).slice(1))));
  return stringify(rows.map((row) => row.map(cell)), { bom: true, header: true, columns: ['section', 'table', 'row', 'column', 'value'], record_delimiter: '\r\n' });
}
