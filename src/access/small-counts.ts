import { administrator, counsellorFor, meets } from './allow.js';
import type { RequestContext } from './context.js';

/** The smallest count of people that is shown outside the region's centre (small-cell suppression). */
const smallestShown = 5;

/** A count of people; null where it is below the threshold and the actor is neither an administrator nor a counsellor for the region. */
export function maskSmallCount({ actor }: RequestContext, count: number, regionCode: string | null): number | null {
  return count >= smallestShown || meets(actor, administrator, counsellorFor(regionCode)) ? count : null;
}
