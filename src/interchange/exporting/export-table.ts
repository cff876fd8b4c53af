import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import type { RequestContext } from '../../access/index.js';
import { exportedPlace } from '../importing/row-place.js';
import type { ExportFilter, TableKind } from '../importing/table-kind.js';
import { headOf, type Column } from '../tables/columns.js';
import { guardedCell } from '../tables/formulas.js';
import { placeColumn } from '../tables/rows.js';

type ExportForm = 'CSV' | 'XLSX';

const mark = '\ufeff';

/** Columns wide enough for a name or a date. */
const width = 18;

/** The heads of an exported table: those that import knows, and the place by which it finds a row again. */
function headsOf({ table }: TableKind): string[] {
  return [...table.fields.filter((field) => field !== table.rowNumber).map((field) => headOf(table.columns[field] as Column)), placeColumn];
}

async function* rowsOf(ctx: RequestContext, kind: TableKind, filter: ExportFilter, onRow: () => void): AsyncGenerator<string[]> {
  const { code, table } = kind;
  for await (const { id, cells } of kind.export(ctx, filter)) {
    const said = table.fields.filter((field) => field !== table.rowNumber).map((field) => cells[field] ?? '');
    onRow();
    yield [...said, exportedPlace(code, id, said)];
  }
}

async function* guarded(rows: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map(guardedCell);
}

export interface ExportOptions {
  /** Which records; all that the reader sees without it. */
  readonly filter?: ExportFilter;
  /** Hears of each row, with how many there are by then. What it throws ends the export. */
  readonly onRow?: (count: number) => void;
}

/**
 * Writes the records of a kind that the reader sees as a table, row by row. In CSV, UTF-8 with its mark, a cell that a spreadsheet would compute is guarded; in XLSX every
 * cell is a text. Imported again as it is, the table changes nothing.
 * @returns the number of rows
 */
async function exportTable(ctx: RequestContext, kind: TableKind, { to, form, filter = {}, onRow }: ExportOptions & { readonly to: Writable; readonly form: ExportForm }): Promise<number> {
  let count = 0;
  const rows = rowsOf(ctx, kind, filter, () => {
    count += 1;
    onRow?.(count);
  });
  if (form === 'CSV') {
    to.write(mark);
    await pipeline(Readable.from(guarded(rows)), stringify({ header: true, columns: headsOf(kind) }), to);
  } else {
    const columns = headsOf(kind).map((header) => ({ header, width }));
    await pipeline(Readable.fromWeb(writeXlsxStream(rows, { name: kind.label.zh, columns, freezePane: { rows: 1 } }) as never), to);
  }
  return count;
}

/** To a file whose name ends in .xlsx, or in anything else for CSV; nobody else on the machine may read it. */
export function exportFile(ctx: RequestContext, kind: TableKind, file: string, options: ExportOptions = {}): Promise<number> {
  return exportTable(ctx, kind, { ...options, to: createWriteStream(file, { mode: 0o600 }), form: file.toLowerCase().endsWith('.xlsx') ? 'XLSX' : 'CSV' });
}
