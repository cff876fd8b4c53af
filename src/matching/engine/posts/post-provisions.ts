import { accommodationCodes, homeBased } from '../codes.js';
import type { Rows } from '../segment.js';
import * as post from './post-rows.js';
import { provisionCell, providedWords, single, statedWords, states, willingWords, wordsEach, type AccommodationSet, type Employers } from './provisions.js';

const overrulingEach = 4;
/** By what a post says of an accommodation (`provisionCell`): which word of a set has its bit, the bit, and the same where it is provided, and where it is willingly given. */
const overruling = new Int32Array((accommodationCodes.size << 2) * overrulingEach);
for (let accommodation = 1; accommodation < accommodationCodes.size; accommodation++) {
  const { low, high } = single[accommodation]!;
  for (const [state, provision] of states.entries()) {
    const bit = low | high;
    overruling.set([low === 0 ? 1 : 0, bit, provision === 'PROVIDED' ? bit : 0, provision === 'WILLING' ? bit : 0], ((accommodation << 2) | state) * overrulingEach);
  }
}

/** Work at home is itself the accommodation of that name. */
const workFromHome = provisionCell('workFromHome', 'PROVIDED');

/** What is said of some accommodations as three bits, the best on top: whether one is provided, whether one is willingly given, and whether something is said of each. */
export const saidNumbers = 8;
export type Said = 'PROVIDED' | 'WILLING' | 'REFUSED' | 'NOTHING';

export function saidBy(number: number): Said {
  if ((number & 4) !== 0) return 'PROVIDED';
  if ((number & 2) !== 0) return 'WILLING';
  return (number & 1) !== 0 ? 'REFUSED' : 'NOTHING';
}

/** 1 where any bit is set. Reckoned, not asked: which it is can't be foretold, and a processor that foretells wrongly loses more time. */
const any = (bits: number): number => (bits | -bits) >>> 31;

/**
 * Reads what is provided at a post, what is willingly given, and of what anything is said: three sets, as employers have them, written to some
 * words from a place on. What the post itself says overrules its employer.
 * @param ofNature whether work at home counts as the accommodation that it is; else only what is said counts, as in the search of posts
 */
export function readProvided({ records, lists }: Rows, at: number, { words: said }: Employers, ofNature: boolean, words: Int32Array, to: number): void {
  const shape = records[at + post.shapeField]!;
  const employer = post.employerOf(records[at + post.employerField]!) * wordsEach;
  // Told one by one: a loop takes half as long again.
  words[to] = said[employer]!;
  words[to + 1] = said[employer + 1]!;
  words[to + 2] = said[employer + 2]!;
  words[to + 3] = said[employer + 3]!;
  words[to + 4] = said[employer + 4]!;
  words[to + 5] = said[employer + 5]!;
  const first = post.firstDemandOf(records, at) + post.demandCount(shape);
  const after = first + post.provisionCount(shape);
  for (let cell = first; cell < after; cell++) overrule(words, to, lists[cell]!);
  if (ofNature && post.modeOf(shape) === homeBased) overrule(words, to, workFromHome);
}

function overrule(words: Int32Array, to: number, cell: number): void {
  const at = cell * overrulingEach;
  const word = to + overruling[at]!;
  const bit = overruling[at + 1]!;
  words[word + providedWords] = (words[word + providedWords]! & ~bit) | overruling[at + 2]!;
  words[word + willingWords] = (words[word + willingWords]! & ~bit) | overruling[at + 3]!;
  words[word + statedWords]! |= bit;
}

/** What the words from a place on say of the accommodations of a set, as a number. */
export function saidNumber(words: Int32Array, at: number, low: number, high: number): number {
  return (any((low & words[at + providedWords]!) | (high & words[at + providedWords + 1]!)) << 2)
    | (any((low & words[at + willingWords]!) | (high & words[at + willingWords + 1]!)) << 1)
    | (1 ^ any((low & ~words[at + statedWords]!) | (high & ~words[at + statedWords + 1]!)));
}

/** What they say of one accommodation, by its bit: the first word has those from 0 on, the second those from 32 on. */
export function saidOfOne(words: Int32Array, at: number, bit: number): number {
  const word = at + (bit >>> 5);
  // A shift is by the last five bits of its number.
  return (((words[word + providedWords]! >>> bit) & 1) << 2) | (((words[word + willingWords]! >>> bit) & 1) << 1) | ((words[word + statedWords]! >>> bit) & 1);
}

/** Whether they say that all of some accommodations are provided, or willingly given. */
export function hasAll(words: Int32Array, { low, high }: AccommodationSet): boolean {
  return ((words[providedWords]! | words[willingWords]!) & low) === low && ((words[providedWords + 1]! | words[willingWords + 1]!) & high) === high;
}

/** What is provided at the post that was read last, whoever of several asks for it. */
export class PostProvisions {
  readonly words = new Int32Array(wordsEach);
  private rows: Rows | null = null;
  private at = -1;

  constructor(private readonly employers: Employers) {}

  /** Reads a post; nothing where it was the last to be read. */
  read(rows: Rows, at: number): void {
    if (this.at === at && this.rows === rows) return;
    this.at = at;
    this.rows = rows;
    readProvided(rows, at, this.employers, true, this.words, 0);
  }
}
