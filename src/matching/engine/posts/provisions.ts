import type { Provision, Provisions } from '../../../domain/employers/index.js';
import { accommodationCodes, employerKindCodes, homeBased } from '../codes.js';
import { listField, type Rows } from '../segment.js';
import * as post from './post-rows.js';

/** Accommodations as bits of two words: number n is bit n - 1. */
export interface AccommodationSet { readonly low: number; readonly high: number }

if (accommodationCodes.size > 65) throw new Error('more accommodations than two words have bits: widen AccommodationSet');

const none: AccommodationSet = { low: 0, high: 0 };
/** By number. */
const single: readonly AccommodationSet[] = Array.from({ length: accommodationCodes.size }, (_, number) =>
  number === 0 ? none : number <= 32 ? { low: 1 << (number - 1), high: 0 } : { low: 0, high: 1 << (number - 33) });

export function bitOf(accommodationCode: string): AccommodationSet {
  return single[accommodationCodes.of(accommodationCode)] ?? none;
}

export function setOf(codes: readonly string[]): AccommodationSet {
  return codes.map(bitOf).reduce((all, { low, high }) => ({ low: all.low | low, high: all.high | high }), none);
}

const states: readonly Provision[] = ['REFUSED', 'WILLING', 'PROVIDED'];
const refused = states.indexOf('REFUSED');
const provided = states.indexOf('PROVIDED');

/** What a post says of an accommodation, as a cell of its list. */
export function provisionCell(code: string, provision: Provision): number {
  return (accommodationCodes.of(code) << 2) | states.indexOf(provision);
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

  constructor(private readonly employers: Employers) {}

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
    if (post.modeOf(shape) === homeBased) this.overrule(workFromHome);
  }

  /** What an employer says at all of its posts. */
  private ofEmployer({ words }: Employers, employer: number): void {
    const at = employer * wordsEach;
    this.providedLow = words[at]!;
    this.providedHigh = words[at + 1]!;
    this.willingLow = words[at + 2]!;
    this.willingHigh = words[at + 3]!;
    this.statedLow = words[at + 4]!;
    this.statedHigh = words[at + 5]!;
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

const wordsEach = 6;

/** Employers under numbers from 0 on, with what they say of accommodations: one change of it holds for all of their posts. */
export class Employers {
  words = new Int32Array(wordsEach * 256);
  kinds = new Uint8Array(256);
  private readonly numbers = new Map<number, number>();

  /** The number of an employer's id; it says nothing until it is told. */
  number(id: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(id, number);
    if (number === this.kinds.length) this.grow();
    return number;
  }

  tell(id: number, kind: string, provisions: Provisions): void {
    const number = this.number(id);
    this.kinds[number] = employerKindCodes.of(kind);
    const codes = Object.keys(provisions);
    const that = (wanted: Provision): AccommodationSet => setOf(codes.filter((code) => provisions[code] === wanted));
    const [isProvided, isWilling, isStated] = [that('PROVIDED'), that('WILLING'), setOf(codes)];
    this.words.set([isProvided.low, isProvided.high, isWilling.low, isWilling.high, isStated.low, isStated.high], number * wordsEach);
  }

  private grow(): void {
    const words = new Int32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
    const kinds = new Uint8Array(this.kinds.length * 2);
    kinds.set(this.kinds);
    this.kinds = kinds;
  }
}
