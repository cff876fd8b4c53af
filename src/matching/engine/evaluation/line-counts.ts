import { full } from '../../model/model.js';
import type { Rows } from '../storage/segment.js';
import type { CountedLine } from './criterion.js';
import { OutcomeLevel } from './outcome-level.js';

/** Lines of a factor summed up, with the worst outcome of the conditions on the same facts. */
export interface LineSums {
  /** Of weights times values. */
  readonly sum: number;
  readonly counts: number;
}

/**
 * The counts of lines in one number, so that lines are added up as numbers are: their weight and the weight of those that are known (9 bits each),
 * and how many conditions are unknown, and failed (7 bits each).
 */
export const LineCounts = {
  of: (weight: number, known: number, outcome: number): number =>
    weight | (known << 9) | ((outcome === OutcomeLevel.UNKNOWN ? 1 : 0) << 18) | ((outcome === OutcomeLevel.FAIL ? 1 : 0) << 25),
  weight: (counts: number): number => counts & 0x1ff,
  known: (counts: number): number => (counts >>> 9) & 0x1ff,
  fails: (counts: number): boolean => counts >>> 25 !== 0,
  outcome: (counts: number): number =>
    (counts >>> 25 !== 0 ? OutcomeLevel.FAIL : ((counts >>> 18) & 0x7f) !== 0 ? OutcomeLevel.UNKNOWN : OutcomeLevel.PASS),
} as const;

export function sumsOf(lines: readonly CountedLine[], outcome: number): LineSums {
  let [sum, weights, known] = [0, 0, 0];
  for (const { weight, value, isKnown } of lines) {
    weights += weight;
    sum += weight * value;
    if (isKnown) known += weight;
  }
  return { sum, counts: LineCounts.of(weights, known, outcome) };
}

/** No counts: they would be more lines than a row can have. */
const notYet = -1;

/** Sums of lines by a number, each worked out when it is first needed. */
export class LineTable {
  sums = new Int32Array(0);
  counts = new Int32Array(0);

  /** @param size how many numbers there are now; a table that nobody asks takes no memory */
  constructor(private readonly size: number, private readonly work: (number: number) => LineSums) {}

  get bytes(): number {
    return this.sums.byteLength + this.counts.byteLength;
  }

  /** Makes sure that the sums of a number are there. */
  ensure(number: number): void {
    if (number >= this.counts.length) this.grow(number);
    if (this.counts[number] !== notYet) return;
    const { sum, counts } = this.work(number);
    this.sums[number] = sum;
    this.counts[number] = counts;
  }

  outcome(number: number): number {
    this.ensure(number);
    return LineCounts.outcome(this.counts[number]!);
  }

  private grow(number: number): void {
    const { sums, counts } = this;
    const size = Math.max(number + 1, counts.length * 2, this.size);
    this.sums = new Int32Array(size);
    this.sums.set(sums);
    this.counts = new Int32Array(size).fill(notYet);
    this.counts.set(counts);
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

  /** @param emptyFactor the value without any line, in basis points */
  constructor(readonly emptyFactor: number) {
    super();
  }

  /** Basis points. */
  get value(): number {
    return this.valueOfLines(this.sum, this.counts);
  }

  /** Share of the lines that are known, in basis points. */
  get known(): number {
    const weights = LineCounts.weight(this.counts);
    return weights === 0 ? 0 : Math.trunc((LineCounts.known(this.counts) * full) / weights);
  }

  get outcome(): number {
    return LineCounts.outcome(this.counts);
  }

  valueOfLines(sum: number, counts: number): number {
    const weights = LineCounts.weight(counts);
    return weights === 0 ? this.emptyFactor : Math.trunc(sum / weights);
  }
}
