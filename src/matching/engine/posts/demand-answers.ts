import { humanFunctions, maxFunctionLevel } from '../../../domain/functions/terms.js';
import type { SeekerFacts } from '../../facts.js';
import { accommodationsFor, aided } from '../../factors/accessibility.js';
import type { MatchingModel } from '../../model/model.js';
import { functionCodes } from '../codes.js';
import { isUnknown, passes } from '../judged.js';
import { LineCounts } from '../line-counts.js';
import * as post from './post-rows.js';
import { setOf } from './provisions.js';

/** How a demand stands against one person before the employer's provisions are looked at. */
const isMet = 1;
/** It takes an accommodation: one of those that close the gap. */
const takesHelp = 2;
// 0, as of whatever is not written: it is unknown what the person has of the function, or how much is asked.

/** All settled lines of a post together come to less than a number of so many bits. */
export const settledBits = 24;
/**
 * Stands where the sum of a line's value would: it takes an accommodation, so what is provided is to be looked at. So the sum of all lines of a
 * post tells, above the bits of the settled ones, how many are open.
 */
export const takesProvision = 1 << settledBits;

/** What one person has for every function at every level that posts may ask. */
export class DemandAnswers {
  /** By function and level. */
  readonly standing: Uint8Array;
  /** Accommodations that would close the gap, as two words of bits. */
  readonly helpLow: Int32Array;
  readonly helpHigh: Int32Array;
  /** Two numbers by all that a post says of a demand: weight by value of the line, or `takesProvision`; and its counts (`LineCounts`). */
  readonly lines: Int32Array;

  constructor(seeker: SeekerFacts, model: MatchingModel) {
    const cells = functionCodes.size * post.levelsOfFunction;
    this.standing = new Uint8Array(cells);
    this.helpLow = new Int32Array(cells);
    this.helpHigh = new Int32Array(cells);
    for (const { code } of humanFunctions.entries) {
      const capacity = seeker.capacities[code];
      if (capacity !== undefined) this.write(seeker, code, capacity);
    }
    this.lines = new Int32Array(cells * post.flagsOfDemand * 2);
    this.settle(model);
  }

  private write(seeker: SeekerFacts, code: string, capacity: number): void {
    const { level: reached } = aided(seeker, code, capacity);
    for (let asked = 0; asked <= maxFunctionLevel; asked++) {
      const cell = functionCodes.of(code) * post.levelsOfFunction + asked;
      this.standing[cell] = reached >= asked ? isMet : takesHelp;
      const help = setOf(accommodationsFor(code, asked - reached, seeker.aids).map((accommodation) => accommodation.code));
      this.helpLow[cell] = help.low;
      this.helpHigh[cell] = help.high;
    }
  }

  /** Lines that are the same whatever is provided. */
  private settle({ accessibility: { essentialWeight, marginalWeight, unaided, unknown } }: MatchingModel): void {
    for (let answer = 0; answer < this.standing.length * post.flagsOfDemand; answer++) {
      const standing = this.standing[Math.floor(answer / post.flagsOfDemand)];
      if (standing === takesHelp) {
        this.lines[answer * 2] = takesProvision;
        continue;
      }
      const isEssential = (answer & post.essentialFlag) !== 0;
      const isKnown = standing === isMet && (answer & post.presumedFlag) === 0;
      const weight = isEssential ? essentialWeight : marginalWeight;
      this.lines[answer * 2] = weight * (standing === isMet ? unaided : unknown);
      this.lines[answer * 2 + 1] = LineCounts.of({ weight, known: isKnown ? weight : 0, outcome: isEssential && standing !== isMet ? isUnknown : passes });
    }
  }
}
