import { certificateSatisfies } from '../../domain/certificates/terms.js';
import { educationLevels } from '../../domain/education/terms.js';
import { reaches } from '../../domain/seekers/terms.js';
import type { Effect } from './effect.js';
import type { PersonChange } from './person-change.js';

/** Whether a change is a longer step than another one on the same way: whoever takes it has the other as well. */
function goesBeyond(change: PersonChange, other: PersonChange): boolean {
  if (change.kind === 'EDUCATION' && other.kind === 'EDUCATION') return educationLevels.get(change.code).rank > educationLevels.get(other.code).rank;
  if (change.kind === 'CERTIFICATE' && other.kind === 'CERTIFICATE') return certificateSatisfies(change.code, other.code) && !certificateSatisfies(other.code, change.code);
  if (change.kind === 'REACH' && other.kind === 'REACH') return reaches.indexOf(change.reach) > reaches.indexOf(other.reach);
  return change.kind === 'HOURS' && other.kind === 'HOURS' && change.maxPerWeek > other.maxPerWeek;
}

/** Without the changes that bring no more than a shorter step does: nobody is told to take a doctorate where a bachelor's degree opens as many posts. */
export function dropLongerSteps<Change extends Effect & { readonly change: PersonChange }>(effects: readonly Change[]): Change[] {
  return effects.filter((effect) => !effects.some((other) =>
    goesBeyond(effect.change, other.change) && effect.opens === other.opens && effect.settles === other.settles && effect.lifts === other.lifts));
}
