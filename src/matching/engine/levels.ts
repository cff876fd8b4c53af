/** Potentials (a hundred times a score) in steps of about a tenth of a point; all from the last step on are one. */
const stepBits = 10;
const last = 1023;

/** How many rows can reach how much at most: counted, so as to learn which few have the best prospects. */
export class Levels {
  private readonly counts = new Int32Array(last + 1);

  clear(): void {
    this.counts.fill(0);
  }

  /** @param potential not negative */
  count(potential: number): void {
    this.counts[Math.min(last, potential >> stepBits)]!++;
  }

  /** A potential that so many rows reach, if there are so many, and as few more as may be. */
  reachedBy(rows: number): number {
    let level = last;
    for (let found = this.counts[level]!; level > 0 && found < rows;) found += this.counts[--level]!;
    return level << stepBits;
  }
}
