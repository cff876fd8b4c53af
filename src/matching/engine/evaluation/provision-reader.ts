import { accommodationCodes } from '../storage/codes.js';
import type { Rows } from '../storage/segment.js';
import {
  provisionCell, providedWords, provisionOrder, setWords, statedWords, willingWords, wordsInSet, type AccommodationSet, type Employers,
} from '../rows/employers.js';
import { firstDemand, vacancyRecord, type VacancyEncoder, type WorkplaceProvisions } from '../rows/vacancy-rows.js';

/** Fields of what a provision changes: the word of a set that holds its bit, the bit, and the bit where it is provided, and where it is willingly given. */
const changeFields = 4;
/** By cell of a provision (`provisionCell`). */
const changes = new Int32Array((accommodationCodes.size << 2) * changeFields);
for (let accommodation = 1; accommodation < accommodationCodes.size; accommodation++) {
  const word = (accommodation - 1) >>> 5;
  const bit = 1 << (accommodation - 1);
  for (const [order, provision] of provisionOrder.entries()) {
    changes.set([word, bit, provision === 'PROVIDED' ? bit : 0, provision === 'WILLING' ? bit : 0], ((accommodation << 2) | order) * changeFields);
  }
}

/** Work at home is always the accommodation of that name. */
const workFromHome = provisionCell('workFromHome', 'PROVIDED');

/**
 * The best help of some accommodations as a number of four bits: whether one of which it is not known whether it can be used is given, whether one is
 * provided, whether one is willingly given, whether all are stated.
 */
export const helpNumbers = 16;
export type StatedHelp = 'PROVIDED' | 'WILLING' | 'UNSURE' | 'REFUSED' | 'UNSTATED';

export function helpOf(number: number): StatedHelp {
  if ((number & 4) !== 0) return 'PROVIDED';
  if ((number & 2) !== 0) return 'WILLING';
  if ((number & 8) !== 0) return 'UNSURE';
  return (number & 1) !== 0 ? 'REFUSED' : 'UNSTATED';
}

/** 1 where any bit is set. Computed without a branch, which could not be predicted. */
const anyBit = (bits: number): number => (bits | -bits) >>> 31;

/** What the vacancy that was read last provides: its employer's provisions, overruled by those of its workplace, its facts and its own. */
export class ProvisionReader {
  readonly words = new Int32Array(setWords);
  /** Whether its work is done at home. */
  isAtHome = false;
  private readonly employers: Employers;
  private readonly ofMode: Int32Array;
  private readonly ofShift: Int32Array;
  private readonly ofWorkplace: WorkplaceProvisions;
  private rows: Rows | null = null;
  private at = -1;

  /** @param countsFacts whether provisions count that the shift and the mode of work state by themselves; the search of vacancies counts only what is written of the
   *   vacancy, its workplace and its employer */
  constructor(encoder: VacancyEncoder, private readonly countsFacts = true) {
    this.employers = encoder.employers;
    this.ofMode = encoder.provisionOfMode;
    this.ofShift = encoder.provisionOfShift;
    this.ofWorkplace = encoder.provisionsOfWorkplace;
  }

  /** Reads a vacancy; does nothing where it was the last to be read. */
  read(rows: Rows, at: number): void {
    if (this.at === at && this.rows === rows) return;
    this.at = at;
    this.rows = rows;
    const { records, lists } = rows;
    const { words, employers: { words: ofEmployers } } = this;
    const employer = vacancyRecord.employer.read(records, at) * setWords;
    // One by one: a loop takes half as long again.
    words[0] = ofEmployers[employer]!;
    words[1] = ofEmployers[employer + 1]!;
    words[2] = ofEmployers[employer + 2]!;
    words[3] = ofEmployers[employer + 3]!;
    words[4] = ofEmployers[employer + 4]!;
    words[5] = ofEmployers[employer + 5]!;
    words[6] = ofEmployers[employer + 6]!;
    words[7] = ofEmployers[employer + 7]!;
    words[8] = ofEmployers[employer + 8]!;
    words[9] = ofEmployers[employer + 9]!;
    words[10] = ofEmployers[employer + 10]!;
    words[11] = ofEmployers[employer + 11]!;
    const first = firstDemand(records, at) + vacancyRecord.demandCount.read(records, at);
    const after = first + vacancyRecord.provisionCount.read(records, at);
    const byMode = this.ofMode[vacancyRecord.place.read(records, at)]!;
    this.isAtHome = byMode === workFromHome;
    if (!this.isAtHome) this.overruleByWorkplace(vacancyRecord.workplace.read(records, at));
    if (this.countsFacts) {
      const byShift = this.ofShift[vacancyRecord.terms.read(records, at)]!;
      if (byShift !== 0) this.overrule(byShift);
      if (byMode !== 0) this.overrule(byMode);
    }
    for (let cell = first; cell < after; cell++) this.overrule(lists[cell]!);
    if (this.countsFacts && this.isAtHome) this.overrule(workFromHome);
  }

  /** The number of the best help of a set, whose words stand in `sets` from `at` on. */
  helpOfSet(sets: Int32Array, at: number): number {
    const { words } = this;
    const first = sets[at]!;
    const second = sets[at + 1]!;
    const third = sets[at + 2]!;
    const fourth = sets[at + 3]!;
    return (anyBit((first & words[providedWords]!) | (second & words[providedWords + 1]!) | (third & words[providedWords + 2]!) | (fourth & words[providedWords + 3]!)) << 2)
      | (anyBit((first & words[willingWords]!) | (second & words[willingWords + 1]!) | (third & words[willingWords + 2]!) | (fourth & words[willingWords + 3]!)) << 1)
      | (1 ^ anyBit((first & ~words[statedWords]!) | (second & ~words[statedWords + 1]!) | (third & ~words[statedWords + 2]!) | (fourth & ~words[statedWords + 3]!)));
  }

  /** The number of the best help of a set and of another one, of which it is not known whether the job seeker can use what it has. */
  helpOfSets(sets: Int32Array, unsure: Int32Array, at: number): number {
    const known = this.helpOfSet(sets, at);
    if ((unsure[at]! | unsure[at + 1]! | unsure[at + 2]! | unsure[at + 3]!) === 0) return known;
    const other = this.helpOfSet(unsure, at);
    return (known & 6) | (known & other & 1) | ((other & 6) === 0 ? 0 : 8);
  }

  /** The number of the help of one accommodation, by its bit. */
  helpOfOne(bit: number): number {
    const { words } = this;
    const word = bit >>> 5;
    return (((words[word + providedWords]! >>> bit) & 1) << 2) | (((words[word + willingWords]! >>> bit) & 1) << 1) | ((words[word + statedWords]! >>> bit) & 1);
  }

  /** Whether all accommodations of a set are provided, or willingly given. */
  hasAll(set: AccommodationSet): boolean {
    const { words } = this;
    return (set[0]! & ~(words[providedWords]! | words[willingWords]!)) === 0 && (set[1]! & ~(words[providedWords + 1]! | words[willingWords + 1]!)) === 0
      && (set[2]! & ~(words[providedWords + 2]! | words[willingWords + 2]!)) === 0 && (set[3]! & ~(words[providedWords + 3]! | words[willingWords + 3]!)) === 0;
  }

  /** What the facts of a workplace say takes the place of what its employer says. */
  private overruleByWorkplace(workplace: number): void {
    const { words, ofWorkplace: { provided, stated } } = this;
    for (let word = 0; word < wordsInSet; word++) {
      const bits = stated[word]![workplace]!;
      if (bits === 0) continue;
      words[providedWords + word] = (words[providedWords + word]! & ~bits) | provided[word]![workplace]!;
      words[willingWords + word]! &= ~bits;
      words[statedWords + word]! |= bits;
    }
  }

  private overrule(cell: number): void {
    const { words } = this;
    const at = cell * changeFields;
    const word = changes[at]!;
    const bit = changes[at + 1]!;
    words[word + providedWords] = (words[word + providedWords]! & ~bit) | changes[at + 2]!;
    words[word + willingWords] = (words[word + willingWords]! & ~bit) | changes[at + 3]!;
    words[word + statedWords]! |= bit;
  }
}

