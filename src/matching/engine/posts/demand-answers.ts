import { humanFunctions, maxFunctionLevel } from '../../../domain/functions/index.js';
import type { SeekerFacts } from '../../facts.js';
import { aided, helpersOf } from '../../factors/accessibility.js';
import { functionCodes } from '../codes.js';
import { levelsOfFunction } from './post-rows.js';
import { setOf } from './provisions.js';

/** How a demand stands against one person before the employer's provisions are looked at. */
export const isMet = 1;
/** It takes an accommodation: one of those that close the gap. */
export const takesHelp = 2;
// 0, as of whatever is not written: it is unknown what the person has of the function, or how much is asked.

/** What one person has for every function at every level that posts may ask. */
export class DemandAnswers {
  /** By function and level. */
  readonly standing: Uint8Array;
  /** Accommodations that would close the gap, as two words of bits. */
  readonly helpLow: Int32Array;
  readonly helpHigh: Int32Array;

  constructor(seeker: SeekerFacts) {
    const cells = functionCodes.size * levelsOfFunction;
    this.standing = new Uint8Array(cells);
    this.helpLow = new Int32Array(cells);
    this.helpHigh = new Int32Array(cells);
    for (const { code } of humanFunctions.entries) {
      const capacity = seeker.capacities[code];
      if (capacity !== undefined) this.write(seeker, code, capacity);
    }
  }

  private write(seeker: SeekerFacts, code: string, capacity: number): void {
    const { level: reached } = aided(seeker, code, capacity);
    const helpers = (helpersOf.get(code) ?? []).filter(({ accommodation }) => !seeker.aids.includes(accommodation.code));
    for (let asked = 0; asked <= maxFunctionLevel; asked++) {
      const cell = functionCodes.of(code) * levelsOfFunction + asked;
      this.standing[cell] = reached >= asked ? isMet : takesHelp;
      const help = setOf(helpers.filter(({ levels }) => levels >= asked - reached).map(({ accommodation }) => accommodation.code));
      this.helpLow[cell] = help.low;
      this.helpHigh[cell] = help.high;
    }
  }
}
