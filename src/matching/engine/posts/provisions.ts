import type { Provision } from '../../../domain/employers/index.js';
import { codesOf, entryOf, given, type Cells } from '../cells.js';
import { accommodationCodes, employerKindCodes } from '../codes.js';
import { doubled } from '../doubled.js';
import { repeatedText, type Repeated } from '../repeated.js';

/** Accommodations as bits of two words: number n is bit n - 1. */
export interface AccommodationSet { readonly low: number; readonly high: number }

if (accommodationCodes.size > 65) throw new Error('more accommodations than two words have bits: widen AccommodationSet');

const none: AccommodationSet = { low: 0, high: 0 };
/** By number. */
export const single: readonly AccommodationSet[] = Array.from({ length: accommodationCodes.size }, (_, number) =>
  number === 0 ? none : number <= 32 ? { low: 1 << (number - 1), high: 0 } : { low: 0, high: 1 << (number - 33) });

/** The bit of an accommodation: from 32 on in the second word. */
export function bitOf(accommodationCode: string): number {
  return accommodationCodes.of(accommodationCode) - 1;
}

export function setOf(codes: readonly string[]): AccommodationSet {
  return codes.map((code) => single[accommodationCodes.of(code)] ?? none).reduce((all, { low, high }) => ({ low: all.low | low, high: all.high | high }), none);
}

export const states: readonly Provision[] = ['REFUSED', 'WILLING', 'PROVIDED'];
/** What a post says of an accommodation, as a cell of its list. */
export function provisionCell(code: string, provision: Provision): number {
  return (accommodationCodes.of(code) << 2) | states.indexOf(provision);
}

/** Words of an employer: three sets, each of two words. */
export const providedWords = 0;
export const willingWords = 2;
export const statedWords = 4;
export const wordsEach = 6;

/** Employers under numbers from 0 on, with what they say of accommodations: one change of it holds for all of their posts. */
export class Employers {
  words = new Int32Array(wordsEach * 256);
  kinds = new Uint8Array(256);
  private readonly numbers = new Map<number, number>();
  private readonly kindColumn = codesOf(employerKindCodes);
  /** What is said of accommodations, by employers and by posts alike, as cells. */
  readonly provisions = repeatedText((text) => provisionCell(...entryOf<Provision>(text)));
  private readonly said: number[] = [];

  get repeated(): Repeated[] {
    return [this.kindColumn.known, this.provisions];
  }

  /** The number of an employer's id; it says nothing until it is told. */
  number(id: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(id, number);
    if (number === this.kinds.length) this.grow();
    return number;
  }

  /** Takes what an employer says, from now on: columns in the order of the statement for employers. */
  tell(cells: Cells): void {
    const number = this.number(given(cells.integer()));
    this.kinds[number] = cells.columns(this.kindColumn);
    const at = number * wordsEach;
    this.words.fill(0, at, at + wordsEach);
    this.said.length = 0;
    cells.entries(this.provisions, this.said);
    for (const cell of this.said) {
      this.add(at + statedWords, cell >>> 2);
      if (states[cell & 3] !== 'REFUSED') this.add(at + (states[cell & 3] === 'PROVIDED' ? providedWords : willingWords), cell >>> 2);
    }
  }

  /** Adds an accommodation, by its number, to a set of two words. */
  private add(at: number, accommodation: number): void {
    const { low, high } = single[accommodation]!;
    this.words[at]! |= low;
    this.words[at + 1]! |= high;
  }

  private grow(): void {
    this.words = doubled(this.words);
    this.kinds = doubled(this.kinds);
  }
}
