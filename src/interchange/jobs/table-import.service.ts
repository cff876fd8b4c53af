import sql from 'sql-template-tag';
import { mutate, readPage, rowLoader, type MutationResult, type RequestContext } from '../../access/index.js';
import { wrongState } from '../../platform/errors/index.js';
import { connectionFrom, mapConnection, pageOf, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { allowTables, checkCount, jobList, jobOf, rowColumns } from './allowed.js';
import { linkTo } from './file-links.js';
import type { ImportOrder } from './import-work.js';
import { keptFaults } from './kept-faults.js';
import { kindOf } from './job.enums.js';
import { tableJobs } from './job-runner.js';
import type { ImportSettings, ImportTotals } from './job-values.js';
import { silentMs } from './limits.data.js';
import { takesFile, TableJob, type JobFileRole } from './table-job.entity.js';
import type { ImportTableInput, PrepareTableImportInput } from './table-job.inputs.js';
import type { TableFileLinkType, TableJobRow } from './table-job.type.js';
import { TableFaultType, TableImportType } from './table-import.type.js';

/** What reads tables is loaded when a table comes: a server starts without it. */
const importing = (): Promise<typeof import('./import-work.js')> => import('./import-work.js');

const list = jobList('IMPORT');
const rows = rowLoader<TableJobRow & { readonly direction: string }>('table_job');

/** Null when there is none, or it is another account's. */
export async function tableImportById(ctx: RequestContext, id: number): Promise<TableImportType | null> {
  allowTables(ctx);
  const row = await ctx.loader(rows).load({ id, columns: rowColumns });
  return row?.direction !== 'IMPORT' ? null : new TableImportType(row, ctx.locale);
}

/** The account's imports, the latest first. */
export async function tableImports(ctx: RequestContext, page: PageArgs, wantsCount: boolean): Promise<Connection<TableImportType>> {
  allowTables(ctx);
  return mapConnection(await readPage(ctx, list, page, rowColumns, [sql`j.direction = 'IMPORT'`], wantsCount), (row) => new TableImportType(row, ctx.locale));
}

export async function prepareTableImport(ctx: RequestContext, input: PrepareTableImportInput): Promise<MutationResult> {
  const kind = kindOf(input.kind);
  allowTables(ctx, kind);
  return mutate(ctx, 'prepareTableImport', input, async ({ em }) => {
    const job = Object.assign(new TableJob(), { subject: ctx.actor.subject ?? '', direction: 'IMPORT', kind: kind.code, fileName: input.fileName, state: 'WAITING' } satisfies Partial<TableJob>);
    await em.persist(job).flush();
    return job.id;
  });
}

function isSilent({ aliveAt }: TableJob): boolean {
  return aliveAt === null || aliveAt.getTime() < Date.now() - silentMs;
}

function checkState(job: TableJob): void {
  const path = ['input', 'tableImportId'];
  if (job.state === 'WAITING') wrongState(path, '表格还没有上传:请先把文件传到 upload。', 'The table is not there yet: send it to `upload` first.');
  if (job.state === 'DONE') wrongState(path, '这张表已经导入:请重新上传。', 'The table was imported: send it again to import it again.');
  if (job.state === 'RUNNING' && !isSilent(job)) wrongState(path, '正在处理这张表:请等它做完。', 'The table is being worked on: wait until that is done.');
}

/** Begins an import, or a trial of it; a server does it behind the answer. */
export async function startImport(ctx: RequestContext, input: ImportTableInput): Promise<MutationResult> {
  allowTables(ctx);
  const id = idOf('TableImport', input.tableImportId, 'tableImportId');
  const orders: ImportOrder[] = [];
  const result = await mutate(ctx, 'importTable', input, async (transaction) => {
    const job = await jobOf(transaction, id, 'IMPORT', ['input', 'tableImportId']);
    const kind = kindOf(job.kind);
    allowTables(ctx, kind);
    checkState(job);
    await checkCount(transaction);
    const columns = Object.fromEntries((input.columns ?? []).map(({ column, field }) => [column, field]));
    const settings: ImportSettings = { isTrial: input.isTrial, columns, source: input.source ?? null, sheet: input.sheet ?? null, papers: input.papers ?? null };
    Object.assign(job, { state: 'RUNNING', settings, aliveAt: new Date(), percent: 0, problem: null, totals: null } satisfies Partial<TableJob>);
    await transaction.em.flush();
    orders.push({ job: id, kind, fileName: job.fileName, settings });
    return id;
  });
  // Only what was kept is begun; a key that was used before has begun it then.
  for (const order of result.id === null ? [] : orders) ctx.service(tableJobs)?.start(ctx, async (own, signal) => (await importing()).importForJob(own, order, signal));
  return result;
}

/** What was not understood, in the order of the table. */
export async function importFaults(ctx: RequestContext, { id }: TableJobRow, args: PageArgs): Promise<Connection<TableFaultType>> {
  allowTables(ctx);
  const page = pageOf(args, 'tableFaults', ctx.cursors);
  const faults = (await keptFaults(ctx, id)).map((fault, place) => ({ fault, place }));
  const [after, before] = [Number(page.after?.[0] ?? -1), Number(page.before?.[0] ?? faults.length)];
  const reached = faults.slice(after + 1, before);
  const kept = page.isForward ? reached.slice(0, page.size + 1) : reached.slice(-page.size - 1);
  const connection = connectionFrom(kept, page, ({ place }) => ctx.cursors.encode('tableFaults', [place]), faults.length);
  return mapConnection(connection, ({ fault }) => new TableFaultType(fault, ctx.locale));
}

/** A link to a file of an import, or for sending it; null where there is none. */
export function importLink(ctx: RequestContext, { id, subject, file_name: fileName, state, totals }: TableJobRow, role: Extract<JobFileRole, 'UPLOADED' | 'REPORT' | 'REJECTED'>): TableFileLinkType | null {
  allowTables(ctx);
  const isOver = state === 'TRIED' || state === 'DONE';
  const rejectedName = (totals as ImportTotals | null)?.rejectedName ?? null;
  const name = { UPLOADED: takesFile(state) ? fileName : null, REPORT: isOver ? `${fileName}.report.csv` : null, REJECTED: isOver ? rejectedName : null }[role];
  return name === null ? null : { name, ...linkTo(ctx.sealer, { job: id, role, subject }) };
}
