import sql from 'sql-template-tag';
import { mutate, readPage, rowLoader, type MutationResult, type RequestContext } from '../../access/index.js';
import { checkRegionOf } from '../../domain/regions/index.js';
import { InputValidator } from '../../platform/errors/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { allowTables, checkCount, jobList, rowColumns } from './allowed.js';
import { linkTo } from './file-links.js';
import { kindOf } from './job.enums.js';
import { tableJobs } from './job-runner.js';
import type { ExportSettings } from './job-values.js';
import { TableJob } from './table-job.entity.js';
import type { ExportTableInput } from './table-job.inputs.js';
import type { TableFileLinkType, TableJobRow } from './table-job.type.js';
import { TableExportType } from './table-export.type.js';

/** What writes tables is loaded when one is asked for: a server starts without it. */
const exporting = (): Promise<typeof import('./export-work.js')> => import('./export-work.js');

const list = jobList('EXPORT');
const rows = rowLoader<TableJobRow & { readonly direction: string }>('table_job');

/** Null when there is none, or it is another account's. */
export async function tableExportById(ctx: RequestContext, id: number): Promise<TableExportType | null> {
  allowTables(ctx);
  const row = await ctx.loader(rows).load({ id, columns: rowColumns });
  return row?.direction !== 'EXPORT' ? null : new TableExportType(row, ctx.locale);
}

/** The account's exports, the latest first. */
export async function tableExports(ctx: RequestContext, page: PageArgs, wantsCount: boolean): Promise<Connection<TableExportType>> {
  allowTables(ctx);
  return mapConnection(await readPage(ctx, list, page, rowColumns, [sql`j.direction = 'EXPORT'`], wantsCount), (row) => new TableExportType(row, ctx.locale));
}

/** Begins an export; a server writes the file behind the answer. */
export async function startExport(ctx: RequestContext, input: ExportTableInput): Promise<MutationResult> {
  const kind = kindOf(input.kind);
  allowTables(ctx, kind);
  const settings: ExportSettings = { form: input.form, region: input.region ?? null };
  const made: number[] = [];
  const result = await mutate(ctx, 'exportTable', input, async (transaction) => {
    const validator = new InputValidator();
    checkRegionOf(validator, ['input', 'region'], input.region);
    validator.done();
    await checkCount(transaction);
    const fileName = `${kind.label[ctx.locale]}-${ctx.today}.${settings.form.toLowerCase()}`;
    const job = Object.assign(new TableJob(), { subject: ctx.actor.subject ?? '', direction: 'EXPORT', kind: kind.code, fileName, state: 'RUNNING', settings, aliveAt: new Date() } satisfies Partial<TableJob>);
    await transaction.em.persist(job).flush();
    made.push(job.id);
    return job.id;
  });
  // Only what was kept is begun; a key that was used before has begun it then.
  for (const job of result.id === null ? [] : made) ctx.service(tableJobs)?.start(ctx, async (own, signal) => (await exporting()).exportForJob(own, { job, kind, settings }, signal));
  return result;
}

/** A link to the file; null until it is there. */
export function exportLink(ctx: RequestContext, { id, subject, file_name: name, state }: TableJobRow): TableFileLinkType | null {
  allowTables(ctx);
  return state === 'DONE' ? { name, ...linkTo(ctx.sealer, { job: id, role: 'EXPORTED', subject }) } : null;
}
