/** A bit for each row, 32 of them in a word. */
export class RowBits {
  private words = new Int32Array(0);

  /** Makes room for so many rows; which bits are set then is left open. */
  fit(rows: number): void {
    const words = (rows >>> 5) + 1;
    if (this.words.length < words) this.words = new Int32Array(words);
  }

  add(row: number): void {
    this.words[row >>> 5]! |= 1 << row;
  }

  /** Unsets those of the rows from one to before another. */
  clear(from: number, to: number): void {
    const { words } = this;
    const first = from >>> 5;
    const last = to >>> 5;
    // The rows of the first word that come before, and those of the last that come after.
    const before = (1 << from) - 1;
    const after = -1 << to;
    if (first === last) {
      words[first]! &= before | after;
      return;
    }
    words[first]! &= before;
    words.fill(0, first + 1, last);
    words[last]! &= after;
  }

  /** Lists, in their order, the rows from one to before another whose bits are set. @returns how many */
  list(from: number, to: number, rows: Int32Array): number {
    const { words } = this;
    const last = to >>> 5;
    let count = 0;
    for (let word = from >>> 5; word <= last; word++) {
      let left = words[word]!;
      if (word === from >>> 5) left &= -1 << from;
      if (word === last) left &= (1 << to) - 1;
      // The lowest bit that is set, one after the other.
      for (; left !== 0; left &= left - 1) rows[count++] = (word << 5) + 31 - Math.clz32(left & -left);
    }
    return count;
  }
}
