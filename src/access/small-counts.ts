import { administrator, counsellorFor, meets } from './allow.js';
import type { RequestContext } from './context.js';

/** The smallest count of people that is told outside the centre. */
const smallestShown = 5;

/** A count of people, as the actor may hear it: null where it is so small that it tells of persons, and the actor is not of the region's centre. */
export function shownCount({ actor }: RequestContext, count: number, regionCode: string | null): number | null {
  return count >= smallestShown || meets(actor, administrator, counsellorFor(regionCode)) ? count : null;
}
