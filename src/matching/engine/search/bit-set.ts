/** One bit a row, 32 of them in a word. */
export class BitSet {
  private words = new Int32Array(0);

  /** Makes room for so many rows; the bits keep any values. */
  reserve(rows: number): void {
    const words = (rows >>> 5) + 1;
    if (this.words.length < words) this.words = new Int32Array(words);
  }

  add(row: number): void {
    this.words[row >>> 5]! |= 1 << row;
  }

  /** Clears the bits of the rows from `from` to before `to`. */
  clear(from: number, to: number): void {
    const { words } = this;
    const first = from >>> 5;
    const last = to >>> 5;
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

  /** Lists the rows from `from` to before `to` whose bits are set, in their order. @returns their count */
  list(from: number, to: number, rows: Int32Array): number {
    const { words } = this;
    const last = to >>> 5;
    let count = 0;
    for (let word = from >>> 5; word <= last; word++) {
      let left = words[word]!;
      if (word === from >>> 5) left &= -1 << from;
      if (word === last) left &= (1 << to) - 1;
      // Takes the lowest bit that is set, one after the other.
      for (; left !== 0; left &= left - 1) rows[count++] = (word << 5) + 31 - Math.clz32(left & -left);
    }
    return count;
  }
}
