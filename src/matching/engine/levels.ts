/** Potentials (a hundred times a score) in steps of a fifth of a point, from 1 on; those below half the score are one. */
const stepBits = 11;
export const highestLevel = 255;
const lowest = 1_000_000 - ((highestLevel - 1) << stepBits);

export function levelOf(potential: number): number {
  const level = 1 + ((potential - lowest) >> stepBits);
  return level < 1 ? 1 : level > highestLevel ? highestLevel : level;
}

/** What each row of a segment can reach at most, as a level, and how many rows there are of each. */
export class Levels {
  of: Uint8Array = new Uint8Array(0);
  private readonly counts = new Int32Array(highestLevel + 1);

  /** Begins anew for so many rows. */
  clear(rows: number): void {
    if (this.of.length < rows) this.of = new Uint8Array(rows);
    this.counts.fill(0);
  }

  /** Counts the levels that were written for rows, from the first to before the last. */
  count(from: number, to: number): void {
    const { of, counts } = this;
    for (let row = from; row < to; row++) counts[of[row]!]!++;
  }

  /** The highest level from which on there are so many rows. */
  from(rows: number): number {
    let level = highestLevel;
    for (let found = this.counts[level]!; level > 1 && found < rows;) found += this.counts[--level]!;
    return level;
  }
}
