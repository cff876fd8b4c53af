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

/** Whether a demand that is essential, here or usually, is known to be beyond the job seeker, and nothing would do that the employer may still give. */
export function isOutOfReach({ functionCode, met, isEssential, level, capacity, accommodation }: DemandEvidence, usual: ReadonlySet<string>): boolean {
  return (isEssential || usual.has(functionCode)) && (met === 'UNKNOWN' || met === 'UNMET') && level !== null && capacity !== null
    && (accommodation === null || accommodation.provision === 'REFUSED');
}
