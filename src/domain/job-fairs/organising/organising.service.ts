import { allow, everyone, type RequestContext } from '../../../access/index.js';
import type { JobFairRow } from '../job-fair.type.js';
import { isToBeHeld, organises } from './organiser.js';

type OrganisedRow = Pick<JobFairRow, 'region_code' | 'starts_at' | 'ends_at' | 'cancelled_at'>;

/** Whether the actor may change or cancel a fair. */
export function canChange(ctx: RequestContext, row: OrganisedRow): boolean {
  allow(ctx, everyone);
  return organises(ctx, row.region_code) && isToBeHeld(row);
}

/** Whether the actor may hold a fair on another day. */
export function canMove(ctx: RequestContext, row: OrganisedRow): boolean {
  return canChange(ctx, row) && new Date(row.starts_at) > new Date();
}
