import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { TableError } from '../tables/table-file.js';
import { signOfLifeMs } from './limits.data.js';
import type { ExportTotals, ImportTotals } from './job-values.js';
import type { JobState } from './table-job.entity.js';

/** A server that is stopped leaves the job to be begun again. */
export class StoppedError extends Error {}

const stopped = text('服务器重新启动,没有做完:请再开始一次,已经导入的行不会重复。', 'The server was restarted before this was done. Begin it again: rows that came in do not come in twice.');
const broken = text('系统出了问题,没有做完,已经记录下来:请稍后再试。', 'Something went wrong on our side; the fault has been noted. Try again later.');

function problemOf(error: unknown): Text {
  if (error instanceof TableError) return error.text;
  return error instanceof StoppedError ? stopped : broken;
}

export interface Finished { readonly state: Extract<JobState, 'TRIED' | 'DONE'>; readonly totals: ImportTotals | ExportTotals }

/** What a job in work can use. */
export interface Workplace {
  /** Of this job alone, and gone with it. */
  readonly folder: string;
  /** @param percent of the work that is done */
  readonly tell: (percent: number) => void;
}

/**
 * Does the work of a job, says while it does that a server is at it, and keeps how it ended.
 * @throws what nobody can mend who reads the job
 */
export async function workOn(ctx: RequestContext, job: number, work: (workplace: Workplace) => Promise<Finished>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jinqiao-table-'));
  let percent = 0;
  const say = (): Promise<unknown> => ctx.db.transaction((transaction) => transaction.rows(sql`update table_job set alive_at = now(), percent = ${percent} where id = ${job} and state = 'RUNNING'`));
  // Where it can't be said, the work can't be kept either, and says so.
  const clock = setInterval(() => { say().catch(() => undefined); }, signOfLifeMs);
  try {
    const { state, totals } = await work({ folder, tell: (done) => { percent = Math.min(99, Math.floor(done)); } });
    await ctx.db.transaction((transaction) => transaction.rows(sql`
      update table_job set state = ${state}, totals = ${JSON.stringify(totals)}::jsonb, problem = null, percent = 100, version = version + 1 where id = ${job}`));
  } catch (error) {
    await ctx.db.transaction((transaction) => transaction.rows(sql`update table_job set state = 'FAILED', problem = ${JSON.stringify(problemOf(error))}::jsonb, version = version + 1 where id = ${job}`));
    if (!(error instanceof TableError) && !(error instanceof StoppedError)) throw error;
  } finally {
    clearInterval(clock);
    await rm(folder, { recursive: true, force: true });
  }
}
