import type { Provision } from '../../../domain/employers/index.js';
import { given, InternedColumns, entryOf, type CopyRow } from '../storage/copy-row.js';
import { accommodationCodes, employerKindCodes } from '../storage/codes.js';
import { doubled } from '../storage/doubled.js';
import { internText, type InternTable } from '../storage/intern-table.js';

/** Words of a set of accommodations. What reads them is written out word by word, without loops: it follows a change of this number. */
export const wordsInSet = 4;
/** Accommodations as bits of `wordsInSet` words: number n is bit n - 1. */
export type AccommodationSet = Int32Array;

if (accommodationCodes.size > 32 * wordsInSet + 1) throw new Error(`more accommodations than ${wordsInSet} words have bits: widen AccommodationSet`);

/** The bit of an accommodation: from 32 on in the second word, and so on. */
export function bitOf(accommodationCode: string): number {
  return accommodationCodes.of(accommodationCode) - 1;
}

/** The set of some accommodations. */
export function setOf(codes: readonly string[]): AccommodationSet {
  const set = new Int32Array(wordsInSet);
  for (const bit of codes.map(bitOf)) set[bit >>> 5]! |= 1 << bit;
  return set;
}

export const provisionOrder: readonly Provision[] = ['REFUSED', 'WILLING', 'PROVIDED'];
/** What a vacancy says of an accommodation, as a cell of its list. */
export function provisionCell(code: string, provision: Provision): number {
  return (accommodationCodes.of(code) << 2) | provisionOrder.indexOf(provision);
}

// What is said of accommodations: three sets.
export const providedWords = 0;
export const willingWords = 1 * wordsInSet;
export const statedWords = 2 * wordsInSet;
export const setWords = 3 * wordsInSet;

/** Employers under numbers from 0 on, with what each says of accommodations at all of its vacancies. */
export class Employers {
  /** By number of the employer: `setWords` words. */
  words = new Int32Array(setWords * 256);
  kinds = new Uint8Array(256);
  private readonly numbers = new Map<number, number>();
  private readonly kindColumn = new InternedColumns(1, (row) => employerKindCodes.of(row.text()));
  /** What employers and vacancies say of accommodations, as cells. */
  readonly provisions = internText((text) => provisionCell(...entryOf<Provision>(text)));
  private readonly cells: number[] = [];

  get internTables(): readonly InternTable[] {
    return [this.kindColumn.table, this.provisions];
  }

  /** The number of an employer's id; until `upsert` it says nothing. */
  number(id: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(id, number);
    if (number === this.kinds.length) {
      this.words = doubled(this.words);
      this.kinds = doubled(this.kinds);
    }
    return number;
  }

  /** Takes an employer's columns, in the order of the statement for employers. */
  upsert(row: CopyRow): void {
    const number = this.number(given(row.integer()));
    this.kinds[number] = row.columns(this.kindColumn);
    const at = number * setWords;
    this.words.fill(0, at, at + setWords);
    this.cells.length = 0;
    row.entries(this.provisions, this.cells);
    for (const cell of this.cells) {
      const provision = provisionOrder[cell & 3];
      this.include(at + statedWords, cell >>> 2);
      if (provision !== 'REFUSED') this.include(at + (provision === 'PROVIDED' ? providedWords : willingWords), cell >>> 2);
    }
  }

  /** Whether an employer, by its number, says that it provides an accommodation. */
  provides(employer: number, accommodation: number): boolean {
    const bit = accommodation - 1;
    return (this.words[employer * setWords + providedWords + (bit >>> 5)]! & (1 << bit)) !== 0;
  }

  /** Adds an accommodation, by its number, to the set that begins at a word. */
  private include(at: number, accommodation: number): void {
    const bit = accommodation - 1;
    this.words[at + (bit >>> 5)]! |= 1 << bit;
  }
}
