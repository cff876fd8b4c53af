const maxMark = 255;

/** Which rows were visited. Beginning anew takes no time that grows with the rows, but once in 255 times. */
export class VisitedRows {
  private marks = new Uint8Array(0);
  private mark = 0;

  /** Forgets all visits. @param rows how many rows there are */
  begin(rows: number): void {
    if (this.marks.length < rows || this.mark === maxMark) {
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
