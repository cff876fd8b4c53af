import { join } from 'node:path';
import type { RequestContext } from '../../access/index.js';
import { exportFile } from '../exporting/export-table.js';
import type { TableKind } from '../importing/table-kind.js';
import { TableError } from '../tables/table-file.js';
import { keepFile } from './job-files.js';
import type { ExportSettings } from './job-values.js';
import { mostExportedRows } from './limits.data.js';
import { StoppedError, workOn } from './working.js';

const tooMany = (): TableError => new TableError(
  `超过 ${mostExportedRows} 行:请只导出一个地区的,或请管理员在服务器上导出。`, `There are more than ${mostExportedRows} rows: export a region alone, or ask whoever runs the service to export them.`);

/** Writes the table of a job and keeps it. */
export function exportForJob(ctx: RequestContext, { job, kind, settings }: { readonly job: number; readonly kind: TableKind; readonly settings: ExportSettings }, signal: AbortSignal): Promise<void> {
  return workOn(ctx, job, async ({ folder, tell }) => {
    const { form, region } = settings;
    const file = join(folder, form === 'XLSX' ? 'table.xlsx' : 'table.csv');
    const rows = await exportFile(ctx, kind, file, {
      filter: region === null ? {} : { region },
      onRow: (count) => {
        if (signal.aborted) throw new StoppedError();
        if (count > mostExportedRows) throw tooMany();
        tell((100 * count) / mostExportedRows);
      },
    });
    await ctx.db.transaction((transaction) => keepFile(ctx, transaction, job, 'EXPORTED', file));
    return { state: 'DONE', totals: { rows } };
  });
}
