import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { RequestContext } from '../../access/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { cleaned } from '../../platform/text/clean.js';
import { HeaderError, planColumns, type ColumnPlan, type Field } from './columns.js';
import { readRow, type CellFault, type Cells } from './row.js';
import { storePosts, type NumberedPost } from './store.js';
import { detectEncoding, readTable, sizeOf, type Encoding } from './table.js';

/** What is wrong with a row, where, and in which column. */
export interface RowFault {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: Text;
}

export interface ImportOptions {
  readonly file: string;
  /** Fields by the name of their column, for headers that are not known. */
  readonly columns: Readonly<Record<string, string>>;
  readonly onFault: (fault: RowFault) => void;
  readonly onProgress: (readBytes: number, allBytes: number) => void;
}

export interface ImportResult {
  readonly imported: number;
  readonly unchanged: number;
  /** Of those imported, how many were not published, for conditions that a public employer must not set. */
  readonly held: number;
  readonly rejected: number;
  readonly encoding: Encoding;
  /** Where the bad rows were written, with the table's own header; null without any. */
  readonly rejectedFile: string | null;
}

const batchSize = 1000;

/** The bad rows, as they were, in a file that can be mended and imported again. Made with the first of them. */
class RejectedRows {
  private stream: WriteStream | null = null;
  count = 0;

  constructor(readonly file: string, private readonly header: readonly string[]) {}

  add(cells: readonly string[]): void {
    if (this.stream === null) {
      this.stream = createWriteStream(this.file);
      this.stream.write(stringify([this.header]));
    }
    this.stream.write(stringify([cells]));
    this.count += 1;
  }

  async close(): Promise<string | null> {
    if (this.stream === null) return null;
    this.stream.end();
    await finished(this.stream);
    return this.file;
  }
}

function cellsByField(plan: ColumnPlan, cells: readonly string[]): Cells {
  const byField: Partial<Record<Field, string>> = {};
  plan.forEach((field, index) => {
    // What no table of ours can hold, and what nobody sees, is left out of the cell: the row is good for all that.
    if (field !== null) byField[field] = cleaned((cells[index] ?? '').toWellFormed(), field === 'description' ? 'TEXT' : 'LINE');
  });
  return byField;
}

function columnCountFault(header: readonly string[], cells: readonly string[]): Text | null {
  if (cells.length === header.length) return null;
  return text(`这一行有 ${cells.length} 列,表头有 ${header.length} 列。`, `The row has ${cells.length} columns; the header has ${header.length}.`);
}

/**
 * Imports a table of posts: good rows are kept, bad ones reported and written aside.
 * Rows are told apart by employer, title, area and date: importing the same file again changes nothing.
 *
 * @throws HeaderError where the header can't be used.
 */
export async function importVacancies(ctx: RequestContext, options: ImportOptions): Promise<ImportResult> {
  const { file, onFault, onProgress } = options;
  const encoding = await detectEncoding(file);
  const allBytes = sizeOf(file);
  let readBytes = 0;
  const rejectedName = `${file.replace(/\.csv$/i, '')}.rejected.csv`;
  let header: readonly string[] | null = null;
  let plan: ColumnPlan = [];
  let rejected = new RejectedRows(rejectedName, []);
  const occurrences = new Map<string, number>();
  const totals = { imported: 0, unchanged: 0, held: 0 };
  let batch: NumberedPost[] = [];

  const flush = async (): Promise<void> => {
    const { imported, unchanged, held } = await storePosts(ctx, batch);
    totals.imported += imported;
    totals.unchanged += unchanged;
    totals.held += held;
    batch = [];
    onProgress(readBytes, allBytes);
  };
  const reject = (cells: readonly string[], faults: readonly RowFault[]): void => {
    for (const each of faults) onFault(each);
    rejected.add(cells);
  };
  const named = (line: number, names: readonly string[]) => ({ field, value, reason }: CellFault): RowFault => ({ line, column: names[plan.indexOf(field)] ?? field, value, reason });

  for await (const { cells, line } of readTable(file, encoding, (bytes) => { readBytes += bytes; })) {
    if (header === null) {
      header = cells;
      plan = planColumns(header, options.columns);
      rejected = new RejectedRows(rejectedName, header);
      continue;
    }
    const miscounted = columnCountFault(header, cells);
    if (miscounted !== null) {
      reject(cells, [{ line, column: '', value: cells.join(','), reason: miscounted }]);
      continue;
    }
    const row = readRow(cellsByField(plan, cells));
    if ('faults' in row) {
      reject(cells, row.faults.map(named(line, header)));
      continue;
    }
    const occurrence = (occurrences.get(row.post.identity) ?? 0) + 1;
    occurrences.set(row.post.identity, occurrence);
    batch.push({ post: row.post, occurrence });
    if (batch.length >= batchSize) await flush();
  }
  if (header === null) throw new HeaderError('The file is empty: it must begin with a header.');
  await flush();
  const rejectedFile = await rejected.close();
  return { ...totals, rejected: rejected.count, encoding, rejectedFile };
}
