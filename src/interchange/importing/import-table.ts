import { statSync } from 'node:fs';
import { renewedContext, type RequestContext } from '../../access/index.js';
import { counted, text, type Text } from '../../platform/i18n/text.js';
import type { TableLimits } from '../tables/limits.js';
import type { UnknownColumn } from '../tables/plan.js';
import { Table, type TableRow } from '../tables/table.js';
import type { TableFile, TableForm } from '../tables/table-file.js';
import { settleIdentities } from './known-rows.js';
import { CountedRows, rejectedRowsOf, type RejectedRows } from './rejected-rows.js';
import { digest } from './row-place.js';
import { importedBy, secretDigest } from './stored-records.js';
import { saveMapping, savedMapping } from './saved-mapping.js';
import { RowNumbers, type RowIdentity } from './row-identity.js';
import type { CellFault, Consequence, IdentifiedItem, Outcome, ReadRow, TableKind } from './table-kind.js';

/** What is wrong with a row, where, in which column, and what it comes to. */
export interface RowFault {
  /** Empty for a CSV file. */
  readonly sheet: string;
  readonly line: number;
  /** The column's name; empty where the row as a whole is meant. */
  readonly column: string;
  readonly value: string;
  readonly reason: Text;
  readonly consequence: Consequence;
}

/** What became of a row. */
export interface RowResult {
  readonly sheet: string;
  readonly line: number;
  readonly outcome: 'IMPORTED' | 'UNCHANGED' | 'REJECTED';
  /** Of those imported, whether it needs somebody's hand before it counts. */
  readonly isHeld: boolean;
  /** Number of what it became; null for none, and in a trial. */
  readonly id: number | null;
  readonly faults: readonly RowFault[];
}

export interface ImportOptions {
  readonly file: string;
  /** Fields by the name of their column, for headers that are not known. */
  readonly columns: Readonly<Record<string, string>>;
  /** Where the table comes from: its own numbers of rows are believed then, and what its columns are is remembered. */
  readonly source?: string;
  /** The only sheet of a workbook to read; all that hold such a table without it. */
  readonly sheet?: string;
  readonly limits?: TableLimits;
  /** Opens the file otherwise than on this thread. */
  readonly openFile?: () => Promise<TableFile>;
  /** Rows that are read, judged and kept at once, where they are to be fewer than is best for the kind: others are answered between them. */
  readonly rowsAtOnce?: number;
  /** The papers that the centre saw: with them the facts of the table count, without them they are claims. */
  readonly papers?: string;
  /** Reads and judges every row, and keeps nothing. */
  readonly isTrial?: boolean;
  readonly onRow?: (row: RowResult) => void;
  readonly onFault?: (fault: RowFault) => void;
  readonly onProgress?: (readBytes: number, allBytes: number) => void;
}

export interface ImportResult {
  readonly imported: number;
  readonly unchanged: number;
  /** Of those imported, how many need somebody's hand before they count: drafts, and what is claimed. */
  readonly held: number;
  readonly rejected: number;
  /** Fields that were left open because their words were not understood. */
  readonly leftOpen: number;
  readonly form: TableForm;
  /** Columns that were not imported. */
  readonly unknownColumns: readonly UnknownColumn<string>[];
  /** Sheets that were read; one without a name for a CSV file. */
  readonly sheets: readonly string[];
  /** Sheets that hold no such table. */
  readonly skippedSheets: readonly string[];
  /** Where the rejected rows were written, with the table's own columns; null without any, and in a trial. */
  readonly rejectedFile: string | null;
}

function shifted(raw: readonly string[], columns: number): CellFault<never> {
  return { field: null, value: raw.join(','), consequence: 'REJECTED', reason: text(`这一行有 ${raw.length} 列,表头有 ${columns} 列,对不上。`, `The row has ${counted(raw.length, 'column')}; the header has ${columns}.`) };
}

const notKept: CellFault<never> = { field: null, value: '', consequence: 'REJECTED', reason: text('这一行的内容无法保存。', 'What the row holds can not be kept.') };

const notFromTable: CellFault<never> = {
  field: null, value: '', consequence: 'REJECTED',
  reason: text('这一行是从系统里导出的,改动过,但它不是由您的表格导入的:请在系统里修改。', 'The row was exported and has been changed since, but no table of yours brought it: change it in the system.'),
};

const onlyPart: CellFault<never> = {
  field: null, value: '', consequence: 'REJECTED',
  reason: text('这一行是从系统里导出的,改动过。一份申报有几行,不能只改一行:请在系统里修改,或整份重新填表导入。', 'The row was exported and has been changed since. Several rows are one record, which no row alone changes: change it in the system, or import all of its rows anew.'),
};

const notYours: CellFault<never> = {
  field: null, value: '', consequence: 'REJECTED', reason: text('这一行不属于您的地区:请交给当地的服务中心导入。', 'The row is of another region than yours: its own centre imports it.'),
};

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

/** Row-level security refused a row. */
const isRefused = (error: unknown): boolean => codeOf(error) === '42501';

/** PostgreSQL's classes of errors over values and rules, and its refusal: one row is to blame, and no other. */
function isOfRow(error: unknown): boolean {
  const code = codeOf(error);
  return isRefused(error) || (typeof code === 'string' && /^2[23]/.test(code));
}

/** What is found of a row before it is kept: `unchanged` has the number of the record that it was exported from. */
type Found<Field extends string, Item> = ReadRow<Field, Item> | { readonly unchanged: number };

/** A row that was read, in its turn. */
interface Pending<Field extends string, Item> {
  readonly row: TableRow<Field>;
  readonly identity: RowIdentity;
  readonly found: Found<Field, Item>;
}

/** One import: what its rows became so far. */
class Import<Field extends string, Item> {
  readonly totals = { imported: 0, unchanged: 0, held: 0, leftOpen: 0 };
  readonly rejected: RejectedRows;

  constructor(private readonly ctx: RequestContext, private readonly kind: TableKind<Field, Item>, private readonly table: Table<Field>, private readonly options: ImportOptions) {
    const headers = new Map(table.sheets.map(({ sheet, plan }) => [sheet.name, plan.header]));
    this.rejected = options.isTrial === true ? new CountedRows() : rejectedRowsOf(options.file, headers, table.form);
  }

  /** What a row says, before anything is kept. */
  find(row: TableRow<Field>, { key, exported }: RowIdentity): Found<Field, Item> {
    if (row.kind === 'SHIFTED') return this.refuse(row, shifted(row.raw, this.table.planOf(row.sheet).header.length));
    if (exported?.isAsExported === true) return { unchanged: exported.recordId };
    if (exported !== undefined && this.kind.withFault !== undefined) return this.refuse(row, onlyPart);
    // What was made by hand, or by another centre's table, is changed where it was made.
    if (exported !== undefined && key === '') return this.refuse(row, notFromTable);
    return this.kind.read(row.cells, this.ctx.today);
  }

  /** A row that stays out, and with it the record of which it is one of several rows, where its cells tell that record. */
  private refuse(row: TableRow<Field>, fault: CellFault<never>): Found<Field, Item> {
    const found = this.kind.withFault === undefined ? null : this.kind.read(row.cells, this.ctx.today);
    return found !== null && 'item' in found && this.kind.withFault !== undefined ? { item: this.kind.withFault(found.item, fault), faults: [] } : { rejected: [fault] };
  }

  /** Keeps a part of the rows, and tells of each in its turn. */
  async settle(rows: readonly Pending<Field, Item>[]): Promise<void> {
    const items = rows.flatMap(({ found, identity }) => ('item' in found ? [{ item: found.item, identity }] : []));
    const outcomes = (await this.outcomesOf(items))[Symbol.iterator]();
    for (const { row, identity, found } of rows) {
      if ('rejected' in found) {
        this.reject(row, identity, found.rejected);
        continue;
      }
      if ('unchanged' in found) {
        this.keep(row, [], { kind: 'UNCHANGED', id: found.unchanged, isHeld: false });
        continue;
      }
      const { value: outcome } = outcomes.next();
      if (outcome === undefined) throw new Error(`${this.kind.code} keeps fewer rows than it was given`);
      if (outcome.kind === 'REJECTED') this.reject(row, identity, outcome.faults);
      else this.keep(row, [...found.faults, ...outcome.faults ?? []], outcome);
    }
  }

  private async outcomesOf(items: readonly IdentifiedItem<Item>[]): Promise<readonly Outcome<Field>[]> {
    if (items.length === 0) return [];
    try {
      return await this.store(items);
    } catch (error) {
      if (!isOfRow(error)) throw error;
      if (items.length === 1) return [{ kind: 'REJECTED', faults: [isRefused(error) ? notYours : notKept] }];
      // Half by half: few statements find the one row among many.
      const half = Math.ceil(items.length / 2);
      return [...await this.outcomesOf(items.slice(0, half)), ...await this.outcomesOf(items.slice(half))];
    }
  }

  private store(items: readonly IdentifiedItem<Item>[]): Promise<readonly Outcome<Field>[]> {
    const { papers = null, isTrial } = this.options;
    const actor: RequestContext['actor'] = { ...this.ctx.actor, bringsTable: papers === null ? 'UNSEEN' : 'PAPERS_SEEN' };
    if (isTrial !== true) return this.kind.store(renewedContext(this.ctx, { actor }), items, { papers });
    const audit = this.ctx.audit.rehearsal;
    return this.ctx.db.rehearse(() => this.kind.store(renewedContext(this.ctx, { actor, audit }), items, { papers })).finally(() => audit.flush());
  }

  private keep(row: TableRow<Field>, faults: readonly CellFault<Field>[], { kind, id, isHeld }: Exclude<Outcome<Field>, { readonly kind: 'REJECTED' }>): void {
    this.totals[kind === 'IMPORTED' ? 'imported' : 'unchanged'] += 1;
    this.totals.held += isHeld ? 1 : 0;
    this.totals.leftOpen += faults.filter(({ consequence }) => consequence === 'LEFT_OPEN').length;
    this.tell(row, { outcome: kind, id: this.options.isTrial === true ? null : id, isHeld }, faults);
  }

  private reject(row: TableRow<Field>, { key, exported }: RowIdentity, faults: readonly CellFault<Field>[]): void {
    this.tell(row, { outcome: 'REJECTED', id: null, isHeld: false }, faults);
    // What was exported stays the row of its record, also where no table brought that record.
    this.rejected.add(row.sheet, row.raw, exported === undefined ? key : row.place);
  }

  private tell({ sheet, line }: TableRow<Field>, result: Pick<RowResult, 'outcome' | 'id' | 'isHeld'>, faults: readonly CellFault<Field>[]): void {
    const plan = this.table.planOf(sheet);
    const told = faults.map(({ field, value, reason, consequence }): RowFault => ({ sheet, line, column: field === null ? '' : plan.header[plan.fields.indexOf(field)] ?? field, value, reason, consequence }));
    for (const fault of told) this.options.onFault?.(fault);
    this.options.onRow?.({ sheet, line, ...result, faults: told });
  }
}

/**
 * Imports the tables of a file. A value that is not understood leaves its field open, with its words; what a kind can't take for certain is held; a row that says too
 * little, or whose cells are shifted against the header, stays out and is written aside. Importing the same file again changes nothing.
 *
 * @throws TableError where the file or its header can't be used: nothing is imported then
 */
export async function importTable<Field extends string, Item>(ctx: RequestContext, kind: TableKind<Field, Item>, options: ImportOptions): Promise<ImportResult> {
  const { file, columns: given, source = null, limits, openFile, sheet = null, isTrial = false, rowsAtOnce = kind.batchSize, onProgress } = options;
  const saved = await savedMapping(ctx, kind.code, source);
  const table = await Table.open(file, { table: kind.table, given, saved, sheet, ...(limits === undefined ? {} : { limits }), ...(openFile === undefined ? {} : { openFile }) });
  // Read twice: first for what the rows are, as one among them may be known, then for what they say.
  const allBytes = statSync(file).size * 2;
  let readBytes = 0;
  const onBytes = (bytes: number): void => { readBytes += bytes; };
  const numbers = new RowNumbers(kind, { source, owner: importedBy(ctx), today: ctx.today, digest: kind.isPersonal === true ? (value) => secretDigest(ctx, value) : digest });
  const identities: RowIdentity[] = [];
  for await (const row of table.rows(onBytes)) identities.push(numbers.identify(row));
  const settled = await settleIdentities(ctx, kind.known, identities);

  const work = new Import(ctx, kind, table, options);
  let batch: Pending<Field, Item>[] = [];
  // The database keeps one part of the rows while the next is read.
  let underWay = Promise.resolve();
  const flush = async (): Promise<void> => {
    await underWay;
    underWay = work.settle(batch);
    underWay.catch(() => undefined); // whoever waits for it hears of it
    batch = [];
    onProgress?.(readBytes, allBytes);
  };
  let index = 0;
  try {
    for await (const row of table.rows(onBytes)) {
      const identity = settled[index++];
      if (identity === undefined) throw new Error('the file changed while it was read');
      batch.push({ row, identity, found: work.find(row, identity) });
      if (batch.length >= Math.min(kind.batchSize, rowsAtOnce)) await flush();
    }
    await flush();
  } finally {
    // Also where it is given up: what is begun is kept whole, while there is a database to keep it in.
    await underWay;
  }
  if (!isTrial) await saveMapping(ctx, kind.code, source, given);
  return {
    ...work.totals, rejected: work.rejected.count, form: table.form, unknownColumns: table.sheets.flatMap(({ plan }) => plan.unknown), sheets: table.sheets.map(({ sheet: { name } }) => name), skippedSheets: table.skipped,
    rejectedFile: isTrial ? null : await work.rejected.close(),
  };
}
