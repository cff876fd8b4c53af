import type { OpportunityFacts } from '../../facts.js';
import type { MatchingModel } from '../../model/model.js';
import { occupationBit, wantsNothingBit } from './person-rows.js';

/** So many of the highest values are told apart by bits; all others count as the next one. */
const tiers = 4;

/** The most that people's occupations bring to a potential, by the bits of their signatures. */
export class OccupationBounds {
  /** Bits of the occupations that have one value, the most valuable first; no bits where there are fewer values. */
  readonly bits = new Int32Array(tiers);
  /** What they bring; the last is what all others bring at most. */
  readonly potentials = new Int32Array(tiers + 1);

  /** @param nearness the value of each occupation, by number */
  constructor(nearness: Uint16Array, { occupationCode, occupationBasis }: OpportunityFacts, { emptyFactor, weights: { OCCUPATION: weight } }: MatchingModel) {
    const isUnknown = occupationCode === null;
    const least = isUnknown || occupationBasis === 'PRESUMED' ? emptyFactor : 0;
    const bitsOf = new Map<number, number>();
    const add = (value: number, bit: number): void => { if (value > least) bitsOf.set(value, (bitsOf.get(value) ?? 0) | bit); };
    // Whoever wants nothing, and has done nothing for long enough, counts as if nothing were known.
    add(emptyFactor, wantsNothingBit);
    for (let number = 1; number < nearness.length; number++) if (!isUnknown) add(nearness[number]!, occupationBit(number));
    const values = [...bitsOf.keys()].sort((a, b) => b - a);
    for (let tier = 0; tier < tiers; tier++) this.bits[tier] = bitsOf.get(values[tier] ?? -1) ?? 0;
    for (let tier = 0; tier <= tiers; tier++) this.potentials[tier] = weight * (values[tier] ?? least);
  }
}
