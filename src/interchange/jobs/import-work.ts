import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { RequestContext } from '../../access/index.js';
import { importTable, type RowFault } from '../importing/import-table.js';
import { rowReport } from '../importing/row-report.js';
import type { TableKind } from '../importing/table-kind.js';
import { openInThread } from '../tables/in-thread.js';
import { dropFiles, fileOf, keepBytes, keepFile } from './job-files.js';
import type { ImportSettings, ImportTotals } from './job-values.js';
import { centreLimits, mostFaultsListed, rowsAtOnce } from './limits.data.js';
import { StoppedError, workOn } from './working.js';

/** The file's name without what a file system could take for something else. */
function safeName(fileName: string): string {
  return basename(fileName).replaceAll(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '') || 'table';
}

export interface ImportOrder {
  readonly job: number;
  readonly kind: TableKind;
  readonly fileName: string;
  readonly settings: ImportSettings;
}

/** Reads the table of a job, and keeps what became of its rows. The table itself goes once it came in. */
export function importForJob(ctx: RequestContext, { job, kind, fileName, settings }: ImportOrder, signal: AbortSignal): Promise<void> {
  return workOn(ctx, job, async ({ folder, tell }) => {
    const uploaded = await ctx.db.transaction((transaction) => fileOf(ctx, transaction, job, 'UPLOADED'));
    if (uploaded === null) throw new Error(`the job ${job} has no table`);
    const name = safeName(fileName);
    // In a folder whose name nobody chose: the table's own name may be that of the report.
    const [file, reportFile] = [join(folder, `table${extname(name)}`), join(folder, 'report.csv')];
    await writeFile(file, uploaded, { mode: 0o600 });
    const report = rowReport(reportFile, ctx.locale);
    const faults: RowFault[] = [];
    let found = 0;
    const { columns, source, sheet, papers, isTrial } = settings;
    const threaded = await openInThread(file, centreLimits);
    const { form, rejectedFile, ...counts } = await importTable(ctx, kind, {
      file, columns, isTrial, limits: centreLimits, rowsAtOnce, openFile: () => Promise.resolve(threaded),
      ...(source === null ? {} : { source }), ...(sheet === null ? {} : { sheet }), ...(papers === null ? {} : { papers }),
      onRow: (row) => { report.add(row); },
      onFault: (fault) => { if (found++ < mostFaultsListed) faults.push(fault); },
      onProgress: (read, all) => {
        if (signal.aborted) throw new StoppedError();
        tell((100 * read) / all);
      },
    }).finally(async () => {
      await report.close();
      await threaded.close();
    });
    const rejectedName = rejectedFile === null ? null : `${name.slice(0, name.length - extname(name).length)}.rejected${extname(rejectedFile)}`;
    await ctx.db.transaction(async (transaction) => {
      await keepFile(ctx, transaction, job, 'REPORT', reportFile);
      await keepBytes(ctx, transaction, job, 'FAULTS', Buffer.from(JSON.stringify(faults)));
      if (rejectedFile === null) await dropFiles(transaction, job, ['REJECTED']);
      else await keepFile(ctx, transaction, job, 'REJECTED', rejectedFile);
      if (!isTrial) await dropFiles(transaction, job, ['UPLOADED']);
    });
    return { state: isTrial ? 'TRIED' : 'DONE', totals: { ...counts, form: form.kind, faults: found, rejectedName } satisfies ImportTotals };
  });
}
