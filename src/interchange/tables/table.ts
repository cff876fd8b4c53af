import type { ColumnTable } from './columns.js';
import { columnName } from './header.js';
import { operatorLimits, type TableLimits } from './limits.js';
import { openTableFile } from './open-file.js';
import { checkGiven, findHeader, planColumns, type ColumnPlan } from './plan.js';
import { cellsByField, kindOfRow, placeColumn, type Cells, type RowKind } from './rows.js';
import { TableError, type SheetOfFile, type TableFile, type TableForm, type TableRecord } from './table-file.js';

/** A row of data below a header. */
export interface TableRow<Field extends string> {
  /** The sheet's name; empty for a CSV file. */
  readonly sheet: string;
  readonly line: number;
  /** As they stand, without the place that a rejected row brings along. */
  readonly raw: readonly string[];
  readonly cells: Cells<Field>;
  /** The identity that a rejected row brings along; empty for none. */
  readonly place: string;
  readonly kind: Extract<RowKind, 'DATA' | 'SHIFTED'>;
}

/** A sheet whose header is known. */
export interface PlannedSheet<Field extends string> {
  readonly sheet: SheetOfFile;
  readonly plan: ColumnPlan<Field>;
  readonly rowsAbove: number;
  readonly placeAt: number;
}

const sampled = 12;

async function firstRecords(sheet: SheetOfFile): Promise<TableRecord[]> {
  const found: TableRecord[] = [];
  for await (const record of sheet.records(() => undefined)) {
    found.push(record);
    if (found.length >= sampled) break;
  }
  return found;
}

/** Fills in what a merged cell says of the rows below it, where the file does not tell which cells are one: all that is of the group is empty there. */
class UntoldMerges<Field extends string> {
  private above: Partial<Record<Field, string>> = {};
  private readonly ofGroup: readonly Field[];
  private readonly rowNumber: Field | null;

  constructor(private readonly table: ColumnTable<Field>, { fields }: ColumnPlan<Field>) {
    this.ofGroup = table.ofGroup.filter((field) => fields.includes(field));
    this.rowNumber = table.rowNumber !== null && fields.includes(table.rowNumber) ? table.rowNumber : null;
  }

  fill(cells: Cells<Field>): Cells<Field> {
    const says = (field: Field, of: Cells<Field> = cells): boolean => (of[field] ?? '').trim() !== '';
    const [first] = this.ofGroup;
    const isBelow = first !== undefined && says(first, this.above) && this.table.needed.some((field) => says(field)) && !this.ofGroup.some((field) => says(field))
      && (this.ofGroup.length > 1 || (this.rowNumber !== null && !says(this.rowNumber)));
    const filled = isBelow ? { ...cells, ...Object.fromEntries(this.ofGroup.map((field) => [field, this.above[field] ?? ''])) } : cells;
    this.above = filled;
    return filled;
  }
}

interface Opening<Field extends string> {
  readonly table: ColumnTable<Field>;
  /** Fields by the names of their columns, which must be there. */
  readonly given: Readonly<Record<string, string>>;
  /** The same of earlier tables: columns that this one lacks are no fault. */
  readonly saved?: Readonly<Record<string, string>>;
  readonly limits?: TableLimits;
  readonly openFile?: () => Promise<TableFile>;
  /** Name of the only sheet to read; null for all that hold such a table. */
  readonly sheet?: string | null;
}

/** The sheets of a file that hold tables of a kind. */
export class Table<Field extends string> {
  private constructor(readonly file: TableFile, readonly sheets: readonly PlannedSheet<Field>[], readonly skipped: readonly string[], private readonly columns: ColumnTable<Field>, private readonly limits: TableLimits) {}

  /** @throws TableError where the file or its headers can't be used */
  static async open<Field extends string>(path: string, { table, given: said, saved = {}, limits = operatorLimits, openFile = () => openTableFile(path, limits), sheet: wanted = null }: Opening<Field>): Promise<Table<Field>> {
    const given = { ...saved, ...said };
    const file = await openFile();
    const named = wanted === null ? file.sheets : file.sheets.filter(({ name }) => name === wanted);
    const names = (joint: string): string => file.sheets.map(({ name }) => name).join(joint);
    if (named.length === 0) throw new TableError(`没有名为“${wanted ?? ''}”的工作表,有的是:${names('、')}。`, `There is no sheet "${wanted ?? ''}"; there are: ${names(', ')}.`);
    const looks = (await Promise.all(named.map(async (sheet) => {
      const first = (await firstRecords(sheet)).map(({ cells }) => cells);
      return first.length === 0 ? [] : [{ sheet, ...findHeader(table, given, first) }];
    }))).flat();
    if (looks.length === 0) throw new TableError('表格是空的:第一行应是列名。', 'The table is empty: it must begin with a header.');
    checkGiven(table, said, looks.map(({ header }) => header));
    // Of several sheets, those count that hold what a row needs: others explain, or list what can be chosen.
    const holding = looks.filter(({ header }) => header.some((name) => table.needed.some((field) => field === (given[name.trim()] ?? table.known.get(columnName(name))))));
    const sheets = (holding.length === 0 ? looks.slice(0, 1) : holding).map(({ sheet, header, rows }) => {
      if (header.length > limits.columns) throw new TableError(`表格有 ${header.length} 列,最多 ${limits.columns} 列。`, `The table has ${header.length} columns; at most ${limits.columns} are read.`);
      const placeAt = header.findIndex((name) => name.trim() === placeColumn);
      return { sheet, plan: planColumns(table, header.filter((_name, index) => index !== placeAt), given), rowsAbove: rows, placeAt };
    });
    const used = new Set(sheets.map(({ sheet }) => sheet.name));
    return new Table(file, sheets, file.sheets.map(({ name }) => name).filter((name) => !used.has(name)), table, limits);
  }

  get form(): TableForm {
    return this.file.form;
  }

  /** How the columns of a sheet are planned. @throws Error for a sheet that holds no such table */
  planOf(sheet: string): ColumnPlan<Field> {
    const planned = this.sheets.find((each) => each.sheet.name === sheet);
    if (planned === undefined) throw new Error(`the sheet "${sheet}" is not planned`);
    return planned.plan;
  }

  /** The rows of all sheets, one sheet after the other. @throws TableError where there are more than the limits allow */
  async* rows(onBytes: (bytes: number) => void): AsyncGenerator<TableRow<Field>> {
    let count = 0;
    for (const planned of this.sheets) {
      for await (const row of this.rowsOf(planned, onBytes)) {
        count += 1;
        if (count > this.limits.rows) throw new TableError(`表格超过 ${this.limits.rows} 行:请分成几个文件。`, `The table has more than ${this.limits.rows} rows: divide it into several.`);
        yield row;
      }
    }
  }

  private async* rowsOf({ sheet, plan, rowsAbove, placeAt }: PlannedSheet<Field>, onBytes: (bytes: number) => void): AsyncGenerator<TableRow<Field>> {
    const merges = new UntoldMerges(this.columns, plan);
    let above = rowsAbove;
    for await (const record of sheet.records(onBytes)) {
      if (above-- > 0) continue;
      const { place, ...own } = placeAt < 0 ? { ...record, place: '' } : withoutPlace(record, placeAt);
      const missing = sheet.isGrid ? Math.max(0, plan.header.length - own.cells.length) : 0;
      const whole: TableRecord = missing === 0 ? own : { ...own, cells: [...own.cells, ...Array<string>(missing).fill('')] };
      const kind = kindOfRow(whole, plan);
      if (kind === 'HEADER' || kind === 'SUM' || kind === 'NOTE') continue;
      yield { sheet: sheet.name, line: record.line, raw: whole.cells, cells: merges.fill(cellsByField(this.columns, plan, whole)), place, kind };
    }
  }
}

function withoutPlace({ cells, line, merged }: TableRecord, at: number): TableRecord & { readonly place: string } {
  const columns = merged === undefined ? undefined : new Set([...merged].filter((column) => column !== at).map((column) => (column > at ? column - 1 : column)));
  return { cells: cells.filter((_cell, index) => index !== at), line, place: cells[at] ?? '', ...(columns === undefined ? {} : { merged: columns }) };
}
