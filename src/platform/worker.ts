import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { builtProgram } from '../config/config.js';

/** A thread of its own. @param module of the built program, as "planning/fairs/planner.worker" @param data what it gets as `workerData`, copied @param resourceLimits of its memory */
export function threadOf(module: string, data: unknown, resourceLimits?: ResourceLimits): Worker {
  return new Worker(pathToFileURL(join(builtProgram, `${module}.js`)), { workerData: data, ...(resourceLimits === undefined ? {} : { resourceLimits }) });
}

/**
 * Has a thread of its own work on something that would keep the process from everything else, and gives what it posts.
 * @param longestMs after which it is ended
 * @throws Error what the thread threw, or that it took too long
 */
export async function inWorker<Result>(module: string, data: unknown, longestMs: number): Promise<Result> {
  const worker = threadOf(module, data);
  const clock = { timer: undefined as NodeJS.Timeout | undefined };
  try {
    return await new Promise<Result>((resolve, reject) => {
      clock.timer = setTimeout(() => { reject(new Error(`${module} took longer than ${longestMs} ms`)); }, longestMs);
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => { reject(new Error(`${module} ended with ${code} and no answer`)); });
    });
  } finally {
    clearTimeout(clock.timer);
    await worker.terminate();
  }
}
