import type { IsoDate } from '../../platform/calendar.js';
import { plain } from '../reading/reading.js';
import type { TableRow } from '../tables/table.js';
import { placeOf } from './row-place.js';
import type { TableKind } from './table-kind.js';

/** What tells a row from others, whatever becomes of it. */
export interface RowIdentity {
  /** Of the thing that it stands for: of its content, and which of the rows alike it is; or the source's own number of it. */
  readonly key: string;
  /** Of all its cells as they stand, and which of the rows alike it is: the same whatever the columns are taken for, and wherever the row stands. */
  readonly asItStands: string;
  /** Of a row that was exported: its record, and whether its cells are as they were; absent for another. */
  readonly exported?: { readonly recordId: number; readonly isAsExported: boolean };
}

/** How rows are told from each other. */
interface Numbering {
  /** Where the rows come from, where its own numbers are to be believed; null for another. */
  readonly source: string | null;
  /** Whose the rows are: two centres may call their sources alike, and number their rows alike. */
  readonly owner: string;
  readonly today: IsoDate;
  digest(value: unknown): string;
}

/**
 * Numbers the rows of a table, those that stay out as well: whoever mends the second of two rows alike, and imports it alone, does not overwrite the first.
 */
export class RowNumbers<Field extends string> {
  private readonly seen = new Map<string, number>();

  constructor(private readonly kind: Pick<TableKind<Field>, 'code' | 'content'>, private readonly numbering: Numbering) {}

  identify({ cells, raw, place }: TableRow<Field>): RowIdentity {
    const asItStands = this.numbered(this.numbering.digest(raw.map(plain)));
    const key = this.keyOf(cells);
    const known = placeOf(place, this.kind.code, raw);
    if (known === null) return { key, asItStands };
    return 'key' in known ? { key: known.key, asItStands } : { key, asItStands, exported: known };
  }

  private keyOf(cells: TableRow<Field>['cells']): string {
    const { content } = this.kind;
    const { ownKey } = content;
    const own = ownKey === null ? '' : plain(cells[ownKey] ?? '');
    const { numbering } = this;
    const { source, owner, today } = numbering;
    if (source !== null && own !== '') return `import:${numbering.digest(owner === '' ? [source, own] : [owner, source, own])}:1`;
    return `import:${this.numbered(numbering.digest(content.of(cells, today)))}`;
  }

  private numbered(content: string): string {
    const number = (this.seen.get(content) ?? 0) + 1;
    this.seen.set(content, number);
    return `${content}:${number}`;
  }
}
