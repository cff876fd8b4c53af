import { createWriteStream, type WriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { placeColumn } from '../tables/rows.js';
import type { CsvForm, TableForm } from '../tables/table-file.js';

/** Rows that stayed out, as they were, in a file of the same form that can be mended and imported again. */
export interface RejectedRows {
  readonly count: number;
  /** @param sheet the row's sheet @param place what tells the row from others: it stands behind the row's own cells */
  add(sheet: string, cells: readonly string[], place: string): void;
  /** Where they were written; null without any. */
  close(): Promise<string | null>;
}

/** Headers of the tables, by their sheets. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Written as they come: there may be as many as the table has. */
class RejectedCsv implements RejectedRows {
  private stream: WriteStream | null = null;
  count = 0;

  constructor(private readonly file: string, private readonly headers: Headers, private readonly form: CsvForm) {}

  add(sheet: string, cells: readonly string[], place: string): void {
    if (this.stream === null) {
      this.stream = createWriteStream(this.file);
      const { encoding, hasMark } = this.form;
      this.stream.write(iconv.encode(this.line([...this.headers.get(sheet) ?? [], placeColumn]), encoding, { addBOM: hasMark || encoding.startsWith('utf16') }));
    }
    this.stream.write(iconv.encode(this.line([...cells, place]), this.form.encoding, { addBOM: false }));
    this.count += 1;
  }

  async close(): Promise<string | null> {
    if (this.stream === null) return null;
    this.stream.end();
    await finished(this.stream);
    return this.file;
  }

  private line(cells: readonly string[]): string {
    return stringify([cells], { delimiter: this.form.delimiter });
  }
}

/** Sheets of the names that they had, with the rejected rows alone. Cells are texts: a date is written as it was read. */
class RejectedWorkbook implements RejectedRows {
  private readonly rows = new Map<string, string[][]>();
  count = 0;

  constructor(private readonly file: string, private readonly headers: Headers, private readonly write: typeof writeXlsx) {}

  add(sheet: string, cells: readonly string[], place: string): void {
    const rows = this.rows.get(sheet) ?? [];
    if (rows.length === 0) {
      this.rows.set(sheet, rows);
      rows.push([...this.headers.get(sheet) ?? [], placeColumn]);
    }
    rows.push([...cells, place]);
    this.count += 1;
  }

  async close(): Promise<string | null> {
    if (this.rows.size === 0) return null;
    await writeFile(this.file, await this.write({ sheets: [...this.rows].map(([name, rows]) => ({ name: name === '' ? '退回的行' : name, rows })) }));
    return this.file;
  }
}

/** Of a trial: nothing is written. */
export class CountedRows implements RejectedRows {
  count = 0;

  add(): void {
    this.count += 1;
  }

  close(): Promise<null> {
    return Promise.resolve(null);
  }
}

/** @param file that was read: rejected rows lie beside it */
export function rejectedRowsOf(file: string, headers: Headers, form: TableForm): RejectedRows {
  const name = file.replace(/\.(?:csv|txt|tsv|xlsx|xlsm|xlsb|xls|ods|html?)$/i, '');
  if (form.kind === 'CSV') return new RejectedCsv(`${name}.rejected.csv`, headers, form);
  return form.kind === 'ODS' ? new RejectedWorkbook(`${name}.rejected.ods`, headers, writeOds) : new RejectedWorkbook(`${name}.rejected.xlsx`, headers, writeXlsx);
}
