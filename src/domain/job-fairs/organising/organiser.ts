import { administrator, counsellorFor, meets, type RequestContext } from '../../../access/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { missing } from '../../../platform/errors/index.js';
import { checkHeld, checkNotOver } from '../job-fair.checks.js';
import { JobFair } from '../job-fair.entity.js';
import type { JobFairRow } from '../job-fair.type.js';

/** Who runs a fair: the centre of its region, and administrators. */
export function organises({ actor }: RequestContext, regionCode: string): boolean {
  return meets(actor, administrator, counsellorFor(regionCode));
}

/** Whether a fair is still to be held, or being held. */
export function isToBeHeld({ cancelled_at, ends_at }: Pick<JobFairRow, 'cancelled_at' | 'ends_at'>): boolean {
  return cancelled_at === null && new Date(ends_at) > new Date();
}

/** A fair that the actor runs and that is not over, locked: whoever registers or books waits until the change is done. @throws InputFaults NOT_FOUND, WRONG_STATE */
export async function findOrganisedFair(ctx: RequestContext, transaction: Transaction, id: number): Promise<JobFair> {
  await transaction.lock('job_fair', id);
  const fair = await transaction.em.findOne(JobFair, id);
  if (fair === null || !organises(ctx, fair.regionCode)) return missing(['input', 'jobFairId'], 'JobFair');
  checkHeld(fair);
  checkNotOver(fair);
  return fair;
}
