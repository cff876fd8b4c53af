const mostMarks = 255;

/** Marks rows, until it is begun anew; but for one time in many, that takes no time that grows with the rows. */
export class Marks {
  private marks = new Uint8Array(0);
  /** What a row that is marked has; others have another one, of before, or none. */
  private mark = 0;

  begin(rows: number): void {
    if (this.marks.length < rows || this.mark === mostMarks) {
      this.marks = new Uint8Array(Math.max(rows, this.marks.length));
      this.mark = 0;
    }
    this.mark += 1;
  }

  add(row: number): void {
    this.marks[row] = this.mark;
  }

  has(row: number): boolean {
    return this.marks[row] === this.mark;
  }
}
