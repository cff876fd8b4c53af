const mostMarks = 255;

/** Marks rows, until it is begun anew; that takes no time that grows with the rows. */
export class Marks {
  private marks = new Uint8Array(0);
  /** What a row that is marked has; others have another one, of before. */
  private mark = mostMarks;

  begin(rows: number): void {
    if (this.marks.length < rows) this.marks = new Uint8Array(rows);
    else if (this.mark === mostMarks) this.marks.fill(0);
    this.mark = this.mark === mostMarks ? 1 : this.mark + 1;
  }

  add(row: number): void {
    this.marks[row] = this.mark;
  }

  has(row: number): boolean {
    return this.marks[row] === this.mark;
  }
}
