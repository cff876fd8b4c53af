import type { Cells } from './cells.js';
import type { Repeated } from './repeated.js';
import { RowBuffer } from './segment.js';
import type { Side } from './side.js';

/** What turns columns into rows. */
interface Encoder {
  addTo(rows: RowBuffer, cells: Cells): void;
  readonly repeated: readonly Repeated[];
}

/** Rows of a side as the database sends them, one by one: none is in it before all have come. */
export class Arriving {
  private readonly rows: RowBuffer;

  constructor(private readonly side: Side, private readonly encoder: Encoder) {
    this.rows = new RowBuffer(side.layout);
  }

  take(cells: Cells): void {
    this.encoder.addTo(this.rows, cells);
  }

  /** Makes them the first rows of the side. */
  fill(): void {
    this.side.fill(this.rows);
    // What helped to read millions of rows takes more room than it saves from here on.
    for (const each of this.encoder.repeated) each.forget();
  }

  /** Puts them in the place of all that had some ids: what did not come of these is no longer there. */
  replace(ids: ReadonlySet<number>): void {
    this.side.remove(ids);
    this.side.add(this.rows);
  }
}
