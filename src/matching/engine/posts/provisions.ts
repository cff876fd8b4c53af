import type { Provision, Provisions } from '../../../domain/employers/index.js';
import { accommodationCodes, employerKindCodes } from '../codes.js';

/** Accommodations as bits of two words: number n is bit n - 1. */
export interface AccommodationSet { readonly low: number; readonly high: number }

if (accommodationCodes.size > 65) throw new Error('more accommodations than two words have bits: widen AccommodationSet');

const none: AccommodationSet = { low: 0, high: 0 };
/** By number. */
export const single: readonly AccommodationSet[] = Array.from({ length: accommodationCodes.size }, (_, number) =>
  number === 0 ? none : number <= 32 ? { low: 1 << (number - 1), high: 0 } : { low: 0, high: 1 << (number - 33) });

export function bitOf(accommodationCode: string): AccommodationSet {
  return single[accommodationCodes.of(accommodationCode)] ?? none;
}

export function setOf(codes: readonly string[]): AccommodationSet {
  return codes.map(bitOf).reduce((all, { low, high }) => ({ low: all.low | low, high: all.high | high }), none);
}

export const states: readonly Provision[] = ['REFUSED', 'WILLING', 'PROVIDED'];
/** What a post says of an accommodation, as a cell of its list. */
export function provisionCell(code: string, provision: Provision): number {
  return (accommodationCodes.of(code) << 2) | states.indexOf(provision);
}

export const wordsEach = 6;

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
