import { statSync } from 'node:fs';
import type { RequestContext } from '../../access/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { Encoding } from '../tables/csv.js';
import type { UnknownColumn } from '../tables/plan.js';
import { RejectedRows } from '../tables/rejected-rows.js';
import type { CellFault, Consequence } from './as-written.js';
import type { VacancyField } from './columns.data.js';
import { settleIdentities } from './known-rows.js';
import { readRow } from './row.js';
import { RowNumbers, type RowIdentity } from './row-identity.js';
import { storePosts, type IdentifiedPost } from './store.js';
import { VacancyTable, type VacancyTableRow } from './vacancy-table.js';

/** What is wrong with a row, where, in which column, and what it comes to. */
export interface RowFault {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: Text;
  readonly consequence: Consequence;
}

export interface ImportOptions {
  readonly file: string;
  /** Fields by the name of their column, for headers that are not known. */
  readonly columns: Readonly<Record<string, string>>;
  /** Where the table comes from: its own numbers of rows are believed then. */
  readonly source?: string;
  readonly onFault: (fault: RowFault) => void;
  readonly onProgress: (readBytes: number, allBytes: number) => void;
}

export interface ImportResult {
  readonly imported: number;
  readonly unchanged: number;
  /** Of those imported, how many are drafts: a public employer's with conditions that it must not set, and those of which nobody knows for whom they are. */
  readonly held: number;
  readonly rejected: number;
  /** Fields that were left open because their words were not understood. */
  readonly leftOpen: number;
  readonly encoding: Encoding;
  /** Columns that were not imported. */
  readonly unknownColumns: readonly UnknownColumn<VacancyField>[];
  /** Where the rejected rows were written, with the table's own columns; null without any. */
  readonly rejectedFile: string | null;
}

const batchSize = 1000;

function shifted({ raw }: VacancyTableRow, columns: number): CellFault {
  return {
    field: 'title', value: raw.join(','), consequence: 'REJECTED',
    reason: text(`这一行有 ${raw.length} 列,表头有 ${columns} 列,对不上。`, `The row has ${raw.length} columns; the header has ${columns}.`),
  };
}

/** PostgreSQL's classes of errors over values and rules: one row is to blame, and no other. */
function isOfRow(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^2[23]/.test(code);
}

/**
 * Imports a table of vacancies. A value that is not understood leaves its field open, with its words; a row whose reservation is not understood is a draft; a row
 * with neither title nor employer, or with cells shifted against the header, stays out and is written aside. Importing the same file again changes nothing.
 *
 * @throws HeaderError where the file or its header can't be used.
 */
export async function importVacancies(ctx: RequestContext, { file, columns, source, onFault, onProgress }: ImportOptions): Promise<ImportResult> {
  const table = await VacancyTable.open(file, columns);
  const { header, fields } = table.plan;
  // Read twice: first for what the rows are, as one among them may be known, then for what they say.
  const allBytes = statSync(file).size * 2;
  let readBytes = 0;
  const onBytes = (bytes: number): void => { readBytes += bytes; };
  const numbers = new RowNumbers(source ?? null, ctx.today);
  const identities: RowIdentity[] = [];
  for await (const { cells, raw, place } of table.rows(onBytes)) identities.push(numbers.identify(cells, raw, place));
  const settled = await settleIdentities(ctx, identities);

  const rejected = new RejectedRows(`${file.replace(/\.(?:csv|txt|tsv)$/i, '')}.rejected.csv`, table.rejectedHeader, table.form);
  const totals = { imported: 0, unchanged: 0, held: 0, leftOpen: 0 };
  const tell = (line: number, faults: readonly CellFault[], isWhole = false): void => {
    for (const { field, value, reason, consequence } of faults) onFault({ line, column: isWhole ? '' : header[fields.indexOf(field)] ?? field, value, reason, consequence });
  };
  interface Waiting { readonly identified: IdentifiedPost; readonly row: VacancyTableRow }
  let batch: Waiting[] = [];
  const reject = ({ raw, line }: VacancyTableRow, { key }: RowIdentity, faults: readonly CellFault[], isWhole: boolean): void => {
    tell(line, faults, isWhole);
    rejected.add([...raw, key]);
  };
  const store = async (waiting: readonly Waiting[]): Promise<void> => {
    try {
      const { imported, unchanged, held } = await storePosts(ctx, waiting.map(({ identified }) => identified));
      totals.imported += imported;
      totals.unchanged += unchanged;
      totals.held += held;
    } catch (error) {
      if (!isOfRow(error)) throw error;
      const [only] = waiting;
      if (only === undefined) throw error;
      if (waiting.length > 1) for (const each of waiting) await store([each]);
      else reject(only.row, only.identified.identity, [{ field: 'title', value: '', consequence: 'REJECTED', reason: text('这一行的内容无法保存。', 'What the row holds can not be kept.') }], true);
    }
  };
  const flush = async (): Promise<void> => {
    await store(batch);
    batch = [];
    onProgress(readBytes, allBytes);
  };

  let index = 0;
  for await (const row of table.rows(onBytes)) {
    const identity = settled[index++];
    if (identity === undefined) throw new Error('the file changed while it was read');
    if (row.kind === 'SHIFTED') {
      reject(row, identity, [shifted(row, header.length)], true);
      continue;
    }
    const found = readRow(row.cells, ctx.today);
    if ('rejected' in found) {
      reject(row, identity, found.rejected, true);
      continue;
    }
    tell(row.line, found.faults);
    totals.leftOpen += found.faults.filter(({ consequence }) => consequence === 'LEFT_OPEN').length;
    batch.push({ identified: { post: found.post, identity }, row });
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  return { ...totals, rejected: rejected.count, encoding: table.form.encoding, unknownColumns: table.plan.unknown, rejectedFile: await rejected.close() };
}
