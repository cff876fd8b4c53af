import { occupations } from '../../domain/occupations/terms.js';
import type { DemandEvidence } from '../factors/line.js';

const byOccupation: ReadonlyMap<string, ReadonlySet<string>> = new Map(occupations.entries.map(({ code, usualDemands }) => [
  code, new Set(usualDemands.filter(({ isEssential }) => isEssential).map(({ functionCode }) => functionCode)),
]));
const none: ReadonlySet<string> = new Set();

/** The functions without which an occupation is usually not done, whatever one employer says of them. */
export function usuallyEssential(occupationCode: string | null): ReadonlySet<string> {
  return (occupationCode === null ? undefined : byOccupation.get(occupationCode)) ?? none;
}

/** From this level on, nobody who cannot do something at all is sent to work that asks it, unless help is there or offered. */
export const muchAsked = 2;

/**
 * Whether a demand that is essential, here or usually, is known to be beyond the job seeker: nothing would do that the employer may still give; or the
 * job seeker cannot do it at all, with no own aid, and nobody has said that there is help.
 */
export function isOutOfReach({ functionCode, met, isEssential, level, capacity, ownAid, accommodation }: DemandEvidence, usual: ReadonlySet<string>): boolean {
  if (!(isEssential || usual.has(functionCode)) || (met !== 'UNKNOWN' && met !== 'UNMET') || level === null || capacity === null) return false;
  if (accommodation === null || accommodation.provision === 'REFUSED') return true;
  return accommodation.provision === null && capacity === 0 && ownAid === null && level >= muchAsked;
}
