import type { RequestContext } from '../../access/index.js';
import type { RowFault } from '../importing/import-table.js';
import { fileOf } from './job-files.js';

/** The faults that are kept with a job, in the order of the table. */
export async function keptFaults(ctx: RequestContext, job: number): Promise<RowFault[]> {
  const bytes = await fileOf(ctx, ctx.db, job, 'FAULTS');
  return bytes === null ? [] : JSON.parse(bytes.toString('utf8')) as RowFault[];
}
