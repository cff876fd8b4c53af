import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { text, type Locale, type Text } from '../../platform/i18n/text.js';
import { guardedCell } from '../tables/formulas.js';
import type { RowResult } from './import-table.js';
import type { Consequence } from './table-kind.js';

/** A report of what became of each row, written while the table is read. */
export interface RowReport {
  add(row: RowResult): void;
  close(): Promise<void>;
}

const header: readonly Text[] = [text('工作表', 'Sheet'), text('行', 'Line'), text('结果', 'Outcome'), text('编号', 'Number'), text('列', 'Column'), text('原文', 'Value'), text('说明', 'Reason'), text('影响', 'Consequence')];

const outcomes: Readonly<Record<RowResult['outcome'], Text>> = { IMPORTED: text('已导入', 'imported'), UNCHANGED: text('未变', 'unchanged'), REJECTED: text('退回', 'rejected') };

/** What a fault comes to, in a word. */
export const consequences: Readonly<Record<Consequence, Text>> = { REJECTED: text('退回', 'rejected'), HELD: text('待处理', 'held'), LEFT_OPEN: text('留空', 'left open') };

const mark = '\ufeff';

/** A line for each fault, and one for each row without a fault. UTF-8 with its mark, so that spreadsheets show it rightly. */
class CsvReport implements RowReport {
  private readonly stream;

  constructor(file: string, private readonly locale: Locale) {
    this.stream = createWriteStream(file, { mode: 0o600 });
    this.stream.write(mark + stringify([header.map((each) => each[locale])]));
  }

  add({ sheet, line, outcome, id, faults }: RowResult): void {
    const start = [sheet, line, outcomes[outcome][this.locale], id ?? ''];
    const lines = faults.length === 0 ? [[...start, '', '', '', '']] : faults.map(({ column, value, reason, consequence }) => [...start, column, value, reason[this.locale], consequences[consequence][this.locale]]);
    this.stream.write(stringify(lines.map((cells) => cells.map((cell) => guardedCell(String(cell))))));
  }

  async close(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
  }
}

/** `{ "rows": [{ sheet, line, outcome, isHeld, id, faults: [{ column, value, reason, consequence }] }] }` */
class JsonReport implements RowReport {
  private readonly stream;
  private isFirst = true;

  constructor(file: string, private readonly locale: Locale) {
    this.stream = createWriteStream(file, { mode: 0o600 });
    this.stream.write('{"rows":[');
  }

  add({ faults, ...row }: RowResult): void {
    const told = { ...row, faults: faults.map(({ column, value, reason, consequence }) => ({ column, value, reason: reason[this.locale], consequence })) };
    this.stream.write(`${this.isFirst ? '' : ','}\n${JSON.stringify(told)}`);
    this.isFirst = false;
  }

  async close(): Promise<void> {
    this.stream.end('\n]}\n');
    await finished(this.stream);
  }
}

/** @param file its name ends in .json or in .csv */
export function rowReport(file: string, locale: Locale): RowReport {
  return file.endsWith('.json') ? new JsonReport(file, locale) : new CsvReport(file, locale);
}
