import { fails, isUnknown, passes, type Sums } from './judged.js';

/**
 * What lines of a factor count beside their values, in one number, so that lines are added up as numbers are: their weight, the weight of
 * those that are known (9 bits each), how many leave a gate unknown, and how many close it (7 bits each): as many as a row's demands and a
 * person's needs can be.
 */
export const LineCounts = {
  of({ weight, known, outcome }: Omit<Sums, 'value'>): number {
    return weight | (known << 9) | ((outcome === isUnknown ? 1 : 0) << 18) | ((outcome === fails ? 1 : 0) << 25);
  },
  weight: (counts: number): number => counts & 0x1ff,
  known: (counts: number): number => (counts >>> 9) & 0x1ff,
  outcome: (counts: number): number => (counts >>> 25 !== 0 ? fails : ((counts >>> 18) & 0x7f) !== 0 ? isUnknown : passes),
} as const;

/** Lines of a factor by a number: weight by value, and counts; each worked out when it is first needed. It grows with the numbers that come. */
export class LineTable {
  sums: Int32Array;
  counts: Int32Array;

  constructor(size: number, private readonly work: (number: number) => Sums) {
    this.sums = new Int32Array(size);
    this.counts = new Int32Array(size).fill(notYet);
  }

  get bytes(): number {
    return this.sums.byteLength + this.counts.byteLength;
  }

  /** Makes sure that the lines of a number are there. */
  need(number: number): void {
    if (number >= this.counts.length) this.makeRoom(number);
    if (this.counts[number] !== notYet) return;
    const lines = this.work(number);
    this.sums[number] = lines.value;
    this.counts[number] = LineCounts.of(lines);
  }

  /** For numbers that were not there when it was made: who asks about a place later finds wishes that nobody had. */
  private makeRoom(number: number): void {
    const { sums, counts } = this;
    const size = Math.max(number + 1, counts.length * 2);
    this.sums = new Int32Array(size);
    this.sums.set(sums);
    this.counts = new Int32Array(size).fill(notYet);
    this.counts.set(counts);
  }

  /** What its lines, and no others, say. */
  outcome(number: number): number {
    this.need(number);
    return LineCounts.outcome(this.counts[number]!);
  }
}

/** No counts are: they would be more lines than there can be. */
const notYet = -1;
