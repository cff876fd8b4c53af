import { homeBased } from '../codes.js';
import { listField, type Rows } from '../segment.js';
import * as post from './post-rows.js';
import { provisionCell, providedWords, single, statedWords, states, willingWords, wordsEach, type Employers } from './provisions.js';

const refused = states.indexOf('REFUSED');
const provided = states.indexOf('PROVIDED');

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

  /** Reads what is provided at a post; nothing where it was the last to be read. */
  read(rows: Rows, at: number): void {
    if (this.at === at && this.rows === rows) return;
    this.at = at;
    this.rows = rows;
    const { records, lists } = rows;
    const shape = records[at + post.shapeField]!;
    const first = records[at + listField]! + post.skillCount(shape) * post.skillCells + post.demandCount(shape);
    this.ofEmployer(this.employers, post.employerOf(records[at + post.employerField]!));
    for (let cell = first; cell < first + post.provisionCount(shape); cell++) this.overrule(lists[cell]!);
    if (this.ofNature && post.modeOf(shape) === homeBased) this.overrule(workFromHome);
  }

  /** What an employer says at all of its posts. */
  private ofEmployer({ words }: Employers, employer: number): void {
    const at = employer * wordsEach;
    this.providedLow = words[at + providedWords]!;
    this.providedHigh = words[at + providedWords + 1]!;
    this.willingLow = words[at + willingWords]!;
    this.willingHigh = words[at + willingWords + 1]!;
    this.statedLow = words[at + statedWords]!;
    this.statedHigh = words[at + statedWords + 1]!;
  }

  /** What the post itself says, which overrules its employer. */
  private overrule(cell: number): void {
    const { low, high } = single[cell >>> 2]!;
    const state = cell & 3;
    const is = (wanted: boolean, word: number, bit: number): number => (wanted ? word | bit : word & ~bit);
    this.providedLow = is(state === provided, this.providedLow, low);
    this.providedHigh = is(state === provided, this.providedHigh, high);
    this.willingLow = is(state !== provided && state !== refused, this.willingLow, low);
    this.willingHigh = is(state !== provided && state !== refused, this.willingHigh, high);
    this.statedLow |= low;
    this.statedHigh |= high;
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
