import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import type { CsvForm } from './csv.js';

/** Rows that stayed out, as they were, in a file of the same form that can be mended and imported again. Made with the first of them. */
export class RejectedRows {
  private stream: WriteStream | null = null;
  count = 0;

  /** @param header of the file, with the column that keeps a row's place behind those of the table */
  constructor(readonly file: string, private readonly header: readonly string[], private readonly form: CsvForm) {}

  add(cells: readonly string[]): void {
    if (this.stream === null) {
      this.stream = createWriteStream(this.file);
      const { encoding, hasMark } = this.form;
      this.stream.write(iconv.encode(this.line(this.header), encoding, { addBOM: hasMark || encoding.startsWith('utf16') }));
    }
    this.stream.write(iconv.encode(this.line(cells), this.form.encoding, { addBOM: false }));
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
