import { full } from '../model/model.js';
import { passes } from './judged.js';
import { LineCounts } from './line-counts.js';

/** The lines of a factor, added up for the row that was judged last. */
export abstract class JudgedLines {
  /** Weight by value of the lines, and their counts (`LineCounts`). */
  protected sum = 0;
  protected counts = 0;
  /** The worst that the gates on the same facts say. */
  outcome = passes;

  /** @param emptyFactor what a row without any line is worth, in basis points */
  constructor(private readonly emptyFactor: number) {}

  /** Basis points. */
  get value(): number {
    return this.valueOfLines(this.sum, this.counts);
  }

  /** Share of the lines that is known, in basis points. */
  get known(): number {
    const weights = LineCounts.weight(this.counts);
    return weights === 0 ? 0 : Math.trunc((LineCounts.known(this.counts) * full) / weights);
  }

  /** What lines are worth of which weight by value comes to a sum, and which have those counts; in basis points. */
  valueOfLines(sum: number, counts: number): number {
    const weights = LineCounts.weight(counts);
    return weights === 0 ? this.emptyFactor : Math.trunc(sum / weights);
  }
}
