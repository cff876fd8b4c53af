/** 100 times a score in steps of about a tenth of a point; the last step holds all from there on. */
const stepBits = 10;
const lastStep = 1023;

/** Counts rows by their upper bounds, to find a threshold that few of them reach. */
export class BoundHistogram {
  private readonly counts = new Int32Array(lastStep + 1);

  clear(): void {
    this.counts.fill(0);
  }

  /** @param upperBound of 100 times the score; not negative */
  add(upperBound: number): void {
    this.counts[Math.min(lastStep, upperBound >> stepBits)]!++;
  }

  /** The highest threshold that at least so many rows reach; 0 where there are fewer rows. */
  thresholdFor(rows: number): number {
    let step = lastStep;
    for (let found = this.counts[step]!; step > 0 && found < rows;) found += this.counts[--step]!;
    return step << stepBits;
  }
}
