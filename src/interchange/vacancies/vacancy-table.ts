import { isBlank } from '../reading/reading.js';
import { csvFormOf, readCsv, type CsvForm, type TableRecord } from '../tables/csv.js';
import { findHeader, HeaderError, planColumns, type ColumnPlan, type ColumnTable } from '../tables/plan.js';
import { cellsByField, kindOfRow, placeColumn, type RowKind } from '../tables/rows.js';
import { employerFields, joinedFields, knownColumns, vacancyFields, type VacancyField } from './columns.data.js';
import type { Cells } from './row.js';

const columns: ColumnTable<VacancyField> = { fields: vacancyFields, known: knownColumns, needed: ['title'], joined: joinedFields };

/** A row of data below the header. */
export interface VacancyTableRow {
  readonly line: number;
  /** As they stand, without the place that a rejected row brings along. */
  readonly raw: readonly string[];
  readonly cells: Cells;
  /** The identity that a rejected row brings along; empty for none. */
  readonly place: string;
  readonly kind: Extract<RowKind, 'DATA' | 'SHIFTED'>;
}

const sampled = 12;

async function firstRecords(file: string, form: CsvForm): Promise<TableRecord[]> {
  const records: TableRecord[] = [];
  for await (const record of readCsv(file, form, () => undefined)) {
    records.push(record);
    if (records.length >= sampled) break;
  }
  return records;
}

/** Fills in what a merged cell says of the rows below it: the employer, where a row leaves out all that is the employer's. */
class MergedCells {
  private above: Cells = {};
  private readonly ofEmployer: readonly VacancyField[];
  private readonly isNumbered: boolean;

  constructor({ fields }: ColumnPlan<VacancyField>) {
    this.ofEmployer = employerFields.filter((field) => fields.includes(field));
    this.isNumbered = fields.includes('rowNumber');
  }

  fill(cells: Cells): Cells {
    const isBelow = !isBlank(cells.title) && !isBlank(this.above.employer) && this.ofEmployer.every((field) => isBlank(cells[field]))
      && (this.ofEmployer.length > 1 || (this.isNumbered && isBlank(cells.rowNumber)));
    const filled = isBelow ? { ...cells, ...Object.fromEntries(this.ofEmployer.map((field) => [field, this.above[field] ?? ''])) } : cells;
    this.above = filled;
    return filled;
  }
}

/** A table of vacancies whose header is known. */
export class VacancyTable {
  private constructor(readonly file: string, readonly form: CsvForm, readonly plan: ColumnPlan<VacancyField>, private readonly rowsAbove: number, private readonly placeAt: number) {}

  /** @param given fields by the names of their columns @throws HeaderError where the file or its header can't be used */
  static async open(file: string, given: Readonly<Record<string, string>>): Promise<VacancyTable> {
    const form = await csvFormOf(file);
    const first = await firstRecords(file, form);
    if (first.length === 0) throw new HeaderError('文件是空的:第一行应是列名。 The file is empty: it must begin with a header.');
    const { header, rows } = findHeader(columns, given, first.map(({ cells }) => cells));
    const placeAt = header.findIndex((name) => name.trim() === placeColumn);
    return new VacancyTable(file, form, planColumns(columns, header.filter((_name, index) => index !== placeAt), given), rows, placeAt);
  }

  /** The header of a file of rejected rows. */
  get rejectedHeader(): readonly string[] {
    return [...this.plan.header, placeColumn];
  }

  async* rows(onBytes: (bytes: number) => void): AsyncGenerator<VacancyTableRow> {
    const merged = new MergedCells(this.plan);
    let above = this.rowsAbove;
    for await (const { cells: all, line } of readCsv(this.file, this.form, onBytes)) {
      if (above-- > 0) continue;
      const raw = this.placeAt < 0 ? all : all.filter((_cell, index) => index !== this.placeAt);
      const kind = kindOfRow({ cells: raw, line }, this.plan.header);
      if (kind === 'HEADER' || kind === 'SUM' || kind === 'NOTE') continue;
      const cells = merged.fill(cellsByField(this.plan, raw, (field) => field === 'description', (field) => (field === 'area' ? '' : field === 'description' ? '\n' : ';')));
      yield { line, raw, cells, place: this.placeAt < 0 ? '' : all[this.placeAt] ?? '', kind };
    }
  }
}
