import type { Demand } from './vacancy.values.js';

/** Those to go through one by one. What is presumed of the way to the place of work ends when its workplace is recorded: no word about the work answers it. */
export function presumedOfWork(read: readonly Demand[]): Demand[] {
  return read.filter(({ basis, isOfWorkplace }) => basis === 'PRESUMED' && isOfWorkplace !== true);
}
