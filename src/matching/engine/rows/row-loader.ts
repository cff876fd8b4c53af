import type { CopyRow } from '../storage/copy-row.js';
import type { InternTable } from '../storage/intern-table.js';
import { RowBuffer } from '../storage/segment.js';
import type { Side } from '../storage/side.js';

interface Encoder {
  addTo(rows: RowBuffer, row: CopyRow): void;
  readonly internTables: readonly InternTable[];
}

/** Rows of a side as the database sends them: none is in the side before all have come. */
export class RowLoader {
  private readonly rows: RowBuffer;

  constructor(private readonly side: Side, private readonly encoder: Encoder) {
    this.rows = new RowBuffer(side.layout);
  }

  take(row: CopyRow): void {
    this.encoder.addTo(this.rows, row);
  }

  /** Makes them the first rows of the side. */
  fill(): void {
    this.side.fill(this.rows);
    // The tables that helped to read millions of rows take more memory than they save from here on.
    for (const table of this.encoder.internTables) table.clear();
  }

  /** Replaces the rows of some ids: an id that did not come is no longer there. */
  replace(ids: ReadonlySet<number>): void {
    this.side.remove(ids);
    this.side.add(this.rows);
  }
}
