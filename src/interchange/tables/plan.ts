import { text, type Text } from '../../platform/i18n/text.js';
import { headOf, type ColumnTable } from './columns.js';
import { columnName, guessOf, unitIn } from './header.js';
import { TableError } from './table-file.js';

/** A column that is not imported, and what it probably holds. */
export interface UnknownColumn<Field> { readonly column: string; readonly guess: Field | null }

/** Which field each column holds, by its place; null for a column that is left alone. */
export interface ColumnPlan<Field> {
  readonly header: readonly string[];
  /** Of the header, as they are compared. */
  readonly names: ReadonlySet<string>;
  readonly fields: readonly (Field | null)[];
  /** What a column's name puts behind each of its numbers. */
  readonly units: readonly string[];
  readonly unknown: readonly UnknownColumn<Field>[];
}

/** Rows before the header: a title, who made the table, and when. */
const mostRowsBefore = 10;

/** Names of groups of columns, and below them those of the columns: where the second row says something, it counts. */
function together(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => ((lower[index] ?? '').trim() === '' ? upper[index] ?? '' : lower[index] ?? ''));
}

/** A row that may be the header, and how many rows are above the first row of data. */
interface Candidate { readonly header: readonly string[]; readonly rows: number }

function knownIn<Field extends string>({ known }: ColumnTable<Field>, given: Readonly<Record<string, string>>, header: readonly string[]): number {
  return new Set(header.flatMap((name) => given[name.trim()] ?? known.get(columnName(name)) ?? [])).size;
}

/**
 * The header among the first rows: the row, or the two rows one above the other, in which the most columns are known; the first row where none is.
 * @param rows the first rows of the table
 */
export function findHeader<Field extends string>(table: ColumnTable<Field>, given: Readonly<Record<string, string>>, rows: readonly (readonly string[])[]): Candidate {
  const first = rows.slice(0, mostRowsBefore);
  const candidates: Candidate[] = first.flatMap((row, index) => [
    { header: row, rows: index + 1 },
    ...(rows[index + 1] === undefined ? [] : [{ header: together(row, rows[index + 1] ?? []), rows: index + 2 }]),
  ]);
  let best: Candidate = { header: rows[0] ?? [], rows: 1 };
  let most = 1;
  for (const candidate of candidates) {
    const count = knownIn(table, given, candidate.header);
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best;
}

/** @param headers of all tables of the file @throws TableError where a name that is given for a column is in none of them, or stands for no field */
export function checkGiven<Field extends string>({ fields }: ColumnTable<Field>, given: Readonly<Record<string, string>>, headers: readonly (readonly string[])[]): void {
  const header = [...new Set(headers.flat())];
  for (const [column, field] of Object.entries(given)) {
    if (!header.some((name) => name.trim() === column)) throw new TableError(`表格没有“${column}”这一列,有的是:${header.join('、')}。`, `The table has no column "${column}"; its columns are: ${header.join(', ')}.`);
    if (!(fields as readonly string[]).includes(field)) throw new TableError(`没有“${field}”这个字段,有的是:${fields.join('、')}。`, `"${field}" is no field; the fields are: ${fields.join(', ')}.`);
  }
}

/**
 * Plans the columns of a table by its header, and by names given for it ("职务=title").
 * @throws TableError where no column holds what a row needs, or one is planned twice.
 */
export function planColumns<Field extends string>(table: ColumnTable<Field>, header: readonly string[], given: Readonly<Record<string, string>>): ColumnPlan<Field> {
  const fieldOf = (name: string): Field | null => table.fields.find((field) => field === given[name.trim()]) ?? table.known.get(columnName(name)) ?? null;
  const fields = header.map(fieldOf);
  const doubled = fields.find((field, index) => field !== null && table.columns[field].joint === undefined && fields.indexOf(field) !== index);
  const named = (field: Field): Text => text(`“${headOf(table.columns[field])}”(${field})`, `"${field}" (${headOf(table.columns[field])})`);
  if (doubled !== undefined && doubled !== null) {
    const columns = header.filter((_, index) => fields[index] === doubled);
    const { zh, en } = named(doubled);
    throw new TableError(
      `“${columns.join('”和“')}”都会当作${zh}:请说明哪一列是,其余的当作什么。`, `The columns ${columns.join(' and ')} would both hold ${en}: say which one does, and what the others hold.`,
      Object.fromEntries(columns.map((column, index) => [column.trim(), index === 0 ? doubled : 'description'])));
  }
  if (!table.needed.some((field) => fields.includes(field))) {
    const needed = table.needed.map(named);
    throw new TableError(
      `表格里没有认出${needed.map(({ zh }) => zh).join('、')}所在的列:请说明是哪一列。列名有:${header.join('、')}。`,
      `No column of the table holds ${needed.map(({ en }) => en).join(' or ')}: say which one does. The columns are: ${header.join(', ')}.`, { [header[0]?.trim() ?? '']: table.needed[0] ?? '' });
  }
  const unknown = header.flatMap((name, index) => (fields[index] === null && name.trim() !== '' ? [{ column: name.trim(), guess: guessOf(name, table.known) }] : []));
  return { header, names: new Set(header.map(columnName)), fields, units: header.map(unitIn), unknown };
}
