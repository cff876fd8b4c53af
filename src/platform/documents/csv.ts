import { stringify } from 'csv-stringify/sync';
import type { Document } from './document.js';

/** Spreadsheets take a cell that begins so for a formula. */
const formula = /^[=+\-@\t\r]/;

function cell(value: string): string {
  return formula.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(rows.map((row) => row.map(cell)), { bom: true, header: true, columns: header.map((column) => ({ key: column, header: column })), record_delimiter: '\r\n' });
}

/**
 * Every table beneath another, each value with its section, table, row and column before it; of one sheet, each row with its table before it. With the
 * mark by which spreadsheets know UTF-8.
 */
export function csvOf({ sections, sheetBy }: Document): string {
  const tables = sections.flatMap((section) => section.tables);
  if (sheetBy !== undefined) return csv([sheetBy, ...(tables[0]?.columns ?? [])], tables.flatMap(({ caption, rows }) => rows.map((row) => [caption, ...row])));
  const values = sections.flatMap(({ heading, tables: ofSection }) => ofSection.flatMap(({ caption, columns, rows: cells }) => cells.flatMap((row) => columns.map((column, index) => [heading, caption, row[0] ?? '', column, row[index] ?? '']).slice(1))));
  return csv(['section', 'table', 'row', 'column', 'value'], values);
}
