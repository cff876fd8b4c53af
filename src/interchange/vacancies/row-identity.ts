import { createHash } from 'node:crypto';
import type { IsoDate } from '../../platform/calendar.js';
import { readDay } from '../reading/days.js';
import { plain } from '../reading/reading.js';
import { employerNameIn, type Cells } from './row.js';

/** What tells a row from others, whatever becomes of it. */
export interface RowIdentity {
  /** Of the vacancy that it stands for: its employer, title, area and day, and which of the rows alike it is; or the source's own number of it. */
  readonly key: string;
  /** Of all its cells as they stand, and which of the rows alike it is: the same whatever the columns are taken for, and wherever the row stands. */
  readonly asItStands: string;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** Where rows come from, where their own numbers are to be believed. */
export type RowSource = string | null;

/**
 * Numbers the rows of a table, those that stay out as well: whoever mends the second of two rows alike, and imports it alone, does not overwrite the first.
 */
export class RowNumbers {
  private readonly seen = new Map<string, number>();

  constructor(private readonly source: RowSource, private readonly today: IsoDate) {}

  /** @param place the identity that a rejected row brings along; empty for none */
  identify(cells: Cells, raw: readonly string[], place: string): RowIdentity {
    const asItStands = this.numbered(digest(raw.map((cell) => plain(cell))));
    const key = this.keyOf(cells);
    return { key: /^import:[\w-]+:\d+$/.test(place) ? place : key, asItStands };
  }

  private keyOf(cells: Cells): string {
    const own = plain(cells.rowKey ?? '');
    if (this.source !== null && own !== '') return `import:${digest([this.source, own])}:1`;
    const written = plain(cells.publishedAt ?? '');
    const published = readDay(written, this.today);
    // A day without its year is another one next year.
    const day = 'value' in published && /\d{4}/.test(written) ? published.value : written || null;
    return `import:${this.numbered(digest([employerNameIn(cells), plain(cells.title ?? ''), plain(cells.area ?? ''), day]))}`;
  }

  private numbered(content: string): string {
    const number = (this.seen.get(content) ?? 0) + 1;
    this.seen.set(content, number);
    return `${content}:${number}`;
  }
}
