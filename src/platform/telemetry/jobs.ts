import type { Log, LogFields } from './log.js';

/** Does a piece of work that no request asked for, and tells of it in one line: its name, how long it took, and what `tell` says of its result. */
export async function logged<Result>(log: Log, job: string, work: () => Promise<Result>, tell: (result: Result) => LogFields): Promise<Result> {
  const startedAt = performance.now();
  const result = await work();
  log.info('job', { job, ms: Math.round(performance.now() - startedAt), ...tell(result) });
  return result;
}
