import { accommodations } from '../../domain/accommodations/terms.js';
import { occupations } from '../../domain/occupations/terms.js';
import type { DemandEvidence } from '../factors/line.js';
import { levelWithAid } from '../factors/own-aids.js';
import type { SuggestionRule } from './suggestion-rules.data.js';

const byOccupation: ReadonlyMap<string, ReadonlySet<string>> = new Map(occupations.entries.map(({ code, usualDemands }) => [
  code, new Set(usualDemands.filter(({ isEssential }) => isEssential).map(({ functionCode }) => functionCode)),
]));
const none: ReadonlySet<string> = new Set();

/** The functions without which an occupation is usually not done, whatever one employer says of them. */
export function usuallyEssential(occupationCode: string | null): ReadonlySet<string> {
  return (occupationCode === null ? undefined : byOccupation.get(occupationCode)) ?? none;
}

/** The level that somebody reaches with own aids, of whom it is known. */
function reachedLevel({ functionCode, ownAid }: DemandEvidence, capacity: number): number {
  return ownAid === null ? capacity : levelWithAid(accommodations.get(ownAid), functionCode, capacity);
}

/**
 * Whether a demand that is essential, here or usually, is known to be beyond the job seeker: nothing would do that the employer may still give; or much
 * is missing, and nobody has said that there is help.
 */
export function isOutOfReach(evidence: DemandEvidence, usual: ReadonlySet<string>, { wideGap }: SuggestionRule): boolean {
  const { functionCode, met, isEssential, level, capacity, accommodation } = evidence;
  if (!(isEssential || usual.has(functionCode)) || (met !== 'UNKNOWN' && met !== 'UNMET') || level === null || capacity === null) return false;
  if (accommodation === null || accommodation.provision === 'REFUSED') return true;
  return accommodation.provision === null && level - reachedLevel(evidence, capacity) >= wideGap;
}
