import { full } from '../../model/model.js';
import type { Rows } from '../storage/segment.js';
import type { CountedLine } from './criterion.js';
import { OutcomeLevel } from './outcome-level.js';

/** Lines of a factor summed up, with the worst outcome of the conditions on the same facts. */
export interface LineSums {
  /** Of weights times values. */
  readonly sum: number;
  readonly counts: number;
  /** The least value of an essential line; the full value where none is. */
  readonly least: number;
}

/** What is known of a line is all, half or nothing of it. */
const half = full / 2;

/**
 * The counts of lines in one number, so that lines are added up as numbers are: their weight (9 bits), twice the weight of what is known of them
 * (10 bits), and how many conditions are unknown (7 bits), and failed (6 bits: no row has more essential demands).
 */
export const LineCounts = {
  /** @param halves twice the weight of what is known */
  of: (weight: number, halves: number, outcome: number): number =>
    weight | (halves << 9) | ((outcome === OutcomeLevel.UNKNOWN ? 1 : 0) << 19) | ((outcome === OutcomeLevel.FAIL ? 1 : 0) << 26),
  weight: (counts: number): number => counts & 0x1ff,
  halves: (counts: number): number => (counts >>> 9) & 0x3ff,
  fails: (counts: number): boolean => counts >>> 26 !== 0,
  outcome: (counts: number): number =>
    (counts >>> 26 !== 0 ? OutcomeLevel.FAIL : ((counts >>> 19) & 0x7f) !== 0 ? OutcomeLevel.UNKNOWN : OutcomeLevel.PASS),
} as const;

export function sumsOf(lines: readonly CountedLine[], outcome: number): LineSums {
  let [sum, weights, halves, least] = [0, 0, 0, full as number];
  for (const { weight, value, known, isEssential } of lines) {
    weights += weight;
    sum += weight * value;
    halves += (weight * known) / half;
    if (isEssential) least = Math.min(least, value);
  }
  return { sum, counts: LineCounts.of(weights, halves, outcome), least };
}

/** No counts: they would be more lines than a row can have. */
const notYet = -1;

/** Sums of lines by a number, each worked out when it is first needed. */
export class LineTable {
  sums = new Int32Array(0);
  counts = new Int32Array(0);
  leasts = new Uint16Array(0);

  /** @param size how many numbers there are now; a table that nobody asks takes no memory */
  constructor(private readonly size: number, private readonly work: (number: number) => LineSums) {}

  get bytes(): number {
    return this.sums.byteLength + this.counts.byteLength + this.leasts.byteLength;
  }

  /** Makes sure that the sums of a number are there. */
  ensure(number: number): void {
    if (number >= this.counts.length) this.grow(number);
    if (this.counts[number] !== notYet) return;
    const { sum, counts, least } = this.work(number);
    this.sums[number] = sum;
    this.counts[number] = counts;
    this.leasts[number] = least;
  }

  outcome(number: number): number {
    this.ensure(number);
    return LineCounts.outcome(this.counts[number]!);
  }

  private grow(number: number): void {
    const { sums, counts, leasts } = this;
    const size = Math.max(number + 1, counts.length * 2, this.size);
    this.sums = new Int32Array(size);
    this.sums.set(sums);
    this.counts = new Int32Array(size).fill(notYet);
    this.counts.set(counts);
    this.leasts = new Uint16Array(size);
    this.leasts.set(leasts);
  }
}

/** A part of a row's evaluation, which holds for the row that was evaluated last. Several evaluators may share it. */
export abstract class RowPart {
  private rows: Rows | null = null;
  private at = -1;

  /** Evaluates a row, unless it was the last. */
  rate(rows: Rows, at: number): void {
    if (this.at === at && this.rows === rows) return;
    this.at = at;
    this.rows = rows;
    this.evaluate(rows, at);
  }

  /** @param at where the row's record begins */
  abstract evaluate(rows: Rows, at: number): void;
}

/** The lines of one factor for the row that was evaluated last, and the outcome of the conditions on the same facts. */
export abstract class FactorSums extends RowPart {
  sum = 0;
  counts = 0;
  /** The least value of an essential line. */
  least: number = full;

  /** @param emptyFactor the value without any line, in basis points @param aboveWorst the factor is worth at most so much more than `least` */
  constructor(readonly emptyFactor: number, readonly aboveWorst: number = full) {
    super();
  }

  /** Basis points. */
  get value(): number {
    const weights = LineCounts.weight(this.counts);
    return Math.min(weights === 0 ? this.emptyFactor : Math.trunc(this.sum / weights), this.least + this.aboveWorst);
  }

  /** Share of the lines that are known, in basis points. */
  get known(): number {
    const weights = LineCounts.weight(this.counts);
    return weights === 0 ? 0 : Math.trunc((LineCounts.halves(this.counts) * half) / weights);
  }

  get outcome(): number {
    return LineCounts.outcome(this.counts);
  }
}
