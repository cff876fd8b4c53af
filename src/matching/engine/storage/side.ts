import { RowBuffer, Segment, type Layout } from './segment.js';
import { search, type Question } from '../search/search.js';

/** The youngest rows lie in a buffer that is made a segment when a question comes; so many rows, and it stays one. */
const youngest = 4096;
/** So many segments of about one size are made one of the next. */
const ofOneSize = 8;

/** One side of the index, posts or people: the rows of all who are in it, each in one segment. */
export class Side {
  /** The oldest, and largest, first. */
  private segments: Segment[] = [];
  private young: RowBuffer;
  /** The young rows as a segment; null after a change. */
  private youngSegment: Segment | null = null;

  constructor(readonly layout: Layout) {
    this.young = new RowBuffer(layout);
  }

  get size(): number {
    return this.segments.reduce((sum, segment) => sum + segment.live, this.young.count);
  }

  get bytes(): number {
    return this.segments.reduce((sum, segment) => sum + segment.bytes, 0);
  }

  /** Takes the first rows, all at once. */
  fill(rows: RowBuffer): void {
    this.segments = [Segment.of(rows)];
  }

  /** Takes rows out that are in it; the others are passed over. */
  remove(ids: ReadonlySet<number>): void {
    if (ids.size === 0) return;
    for (const segment of this.segments) {
      for (const id of ids) {
        const row = segment.find(id);
        if (row >= 0) segment.kill(row);
      }
    }
    this.dropYoung(ids);
  }

  /** Takes new rows: whatever had their ids was removed before. */
  add(rows: RowBuffer): void {
    if (rows.count === 0) return;
    for (let row = 0; row < rows.count; row++) this.young.addFrom(rows, row);
    this.youngSegment = null;
    if (this.young.count < youngest) return;
    this.segments.push(Segment.of(this.young));
    this.young = new RowBuffer(this.layout);
    this.merge();
  }

  /** Offers to the question's top all that belongs there. */
  answer(question: Question): void {
    for (const segment of this.all()) search(segment, question);
  }

  /** Every segment, the young rows' too. */
  all(): Segment[] {
    if (this.young.count === 0) return [...this.segments];
    this.youngSegment ??= Segment.of(this.young);
    return [...this.segments, this.youngSegment];
  }

  private dropYoung(ids: ReadonlySet<number>): void {
    const { young, layout } = this;
    let isIn = false;
    for (let row = 0; row < young.count && !isIn; row++) isIn = ids.has(young.idOf(row));
    if (!isIn) return;
    this.young = new RowBuffer(layout);
    for (let row = 0; row < young.count; row++) if (!ids.has(young.idOf(row))) this.young.addFrom(young, row);
    this.youngSegment = null;
  }

  /** Makes one segment of the last ones, while there are enough of a size. */
  private merge(): void {
    for (;;) {
      const last = this.segments.slice(-ofOneSize);
      const [first] = last;
      if (first === undefined || last.length < ofOneSize || first.count > 2 * (last.at(-1)?.count ?? 0)) return;
      const rows = new RowBuffer(this.layout);
      for (const segment of last) for (let row = 0; row < segment.count; row++) if (segment.isDead[row] === 0) rows.addFrom(segment, row);
      this.segments.splice(-ofOneSize, ofOneSize, Segment.of(rows));
    }
  }
}
