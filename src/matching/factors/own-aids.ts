import { accommodations, supportLevels, type Accommodation } from '../../domain/accommodations/terms.js';
import { maxFunctionLevel } from '../../domain/functions/terms.js';
import type { JobSeekerView } from '../facts/views.js';

/** An own aid that replaces no function: glasses, a hearing aid, a prosthesis. What is inherent in the work is met with such alone. */
export const isPlainAid = ({ prerequisite }: Accommodation): boolean => prerequisite === null;

/** The level of a function that somebody of a capacity reaches with one aid. */
export function levelWithAid(aid: Accommodation, functionCode: string, capacity: number): number {
  return Math.min(maxFunctionLevel, capacity + supportLevels(aid, functionCode));
}

/** The level of a function that a job seeker reaches with the best of the job seeker's own aids, of those that count. */
export function aided(
  { aids }: Pick<JobSeekerView, 'aids'>, functionCode: string, capacity: number, isCounted: (aid: Accommodation) => boolean = () => true,
): { level: number; aid: string | null } {
  let level = capacity;
  let aid: string | null = null;
  for (const code of aids) {
    const accommodation = accommodations.get(code);
    if (!isCounted(accommodation)) continue;
    const reached = levelWithAid(accommodation, functionCode, capacity);
    if (reached > level) {
      level = reached;
      aid = code;
    }
  }
  return { level, aid };
}
