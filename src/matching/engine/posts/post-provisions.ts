import { accommodationCodes, homeBased } from '../codes.js';
import type { Rows } from '../segment.js';
import * as post from './post-rows.js';
import { provisionCell, providedWords, single, statedWords, states, willingWords, wordsEach, type Employers } from './provisions.js';

const overrulingEach = 6;
/** By what a post says of an accommodation (`provisionCell`), six words: which bits stay as the employer has them, then those provided, and willingly given. */
const overruling = new Int32Array((accommodationCodes.size << 2) * overrulingEach);
for (let accommodation = 1; accommodation < accommodationCodes.size; accommodation++) {
  const { low, high } = single[accommodation]!;
  for (const [state, provision] of states.entries()) {
    const isProvided = provision === 'PROVIDED';
    const isWilling = provision === 'WILLING';
    overruling.set([~low, ~high, isProvided ? low : 0, isProvided ? high : 0, isWilling ? low : 0, isWilling ? high : 0], ((accommodation << 2) | state) * overrulingEach);
  }
}

/** Work at home is itself the accommodation of that name. */
const workFromHome = provisionCell('workFromHome', 'PROVIDED');

/** What is said of an accommodation: by their numbers, the better the higher. */
export const saids = ['REFUSED', 'NOTHING', 'WILLING', 'PROVIDED'] as const;
export type Said = (typeof saids)[number];
const [saidNo, saidNothing, saidWilling, saidProvided] = [0, 1, 2, 3] as const;

/** What is provided, what is willingly given, and of what anything is said: of the post that was read last. */
export class PostProvisions {
  providedLow = 0;
  providedHigh = 0;
  willingLow = 0;
  willingHigh = 0;
  statedLow = 0;
  statedHigh = 0;
  private rows: Rows | null = null;
  private at = -1;

  /** @param ofNature whether work at home counts as the accommodation that it is; else only what is said counts, as in the search of posts */
  constructor(private readonly employers: Employers, private readonly ofNature: boolean) {}

  /** Reads what is provided at a post; nothing where it was the last to be read. What the post itself says overrules its employer. */
  read(rows: Rows, at: number): void {
    if (this.at === at && this.rows === rows) return;
    this.at = at;
    this.rows = rows;
    const { records, lists } = rows;
    const shape = records[at + post.shapeField]!;
    const first = post.firstDemandOf(records, at) + post.demandCount(shape);
    const after = first + post.provisionCount(shape);
    this.takeEmployer(this.employers, post.employerOf(records[at + post.employerField]!));
    for (let cell = first; cell < after; cell++) this.overrule(lists[cell]!);
    if (this.ofNature && post.modeOf(shape) === homeBased) this.overrule(workFromHome);
  }

  /** What an employer says at all of its posts. */
  private takeEmployer({ words }: Employers, employer: number): void {
    const at = employer * wordsEach;
    this.providedLow = words[at + providedWords]!;
    this.providedHigh = words[at + providedWords + 1]!;
    this.willingLow = words[at + willingWords]!;
    this.willingHigh = words[at + willingWords + 1]!;
    this.statedLow = words[at + statedWords]!;
    this.statedHigh = words[at + statedWords + 1]!;
  }

  private overrule(said: number): void {
    const at = said * overrulingEach;
    const [low, high] = [overruling[at]!, overruling[at + 1]!];
    this.providedLow = (this.providedLow & low) | overruling[at + 2]!;
    this.providedHigh = (this.providedHigh & high) | overruling[at + 3]!;
    this.willingLow = (this.willingLow & low) | overruling[at + 4]!;
    this.willingHigh = (this.willingHigh & high) | overruling[at + 5]!;
    this.statedLow |= ~low;
    this.statedHigh |= ~high;
  }
}

/** What is said of those accommodations of a set of which the best is said. */
export function saidOfAny({ providedLow, providedHigh, willingLow, willingHigh, statedLow, statedHigh }: PostProvisions, low: number, high: number): number {
  if (((low & providedLow) | (high & providedHigh)) !== 0) return saidProvided;
  if (((low & willingLow) | (high & willingHigh)) !== 0) return saidWilling;
  return ((low & ~statedLow) | (high & ~statedHigh)) === 0 ? saidNo : saidNothing;
}

/** What is said of one accommodation. */
export function saidOfOne(provisions: PostProvisions, low: number, high: number): number {
  return ((low & provisions.statedLow) | (high & provisions.statedHigh)) === 0 ? saidNothing : saidOfAny(provisions, low, high);
}
