import type { OpportunityFacts } from '../../facts.js';
import type { MatchingModel } from '../../model/model.js';
import type { Facets } from '../facets.js';
import type { PersonWork } from './person-rows.js';

/**
 * The most that each set of occupations brings to a potential.
 * @param nearness the value of each occupation, by number
 */
export function occupationBounds(
  sets: Facets<PersonWork>, nearness: Uint16Array, { occupationCode, occupationBasis }: OpportunityFacts, { emptyFactor, weights: { OCCUPATION: weight } }: MatchingModel,
): Int32Array {
  const least = occupationBasis === 'PRESUMED' ? emptyFactor : 0;
  return Int32Array.from({ length: sets.size }, (_, number) => {
    if (occupationCode === null) return weight * emptyFactor;
    const { occupations, wantsAny } = sets.get(number);
    let best = wantsAny ? least : Math.max(least, emptyFactor);
    for (const occupation of occupations) best = Math.max(best, nearness[occupation]!);
    return weight * best;
  });
}
