import type { MergeRange } from 'hucre';
import type { TableRecord } from './table-file.js';

/** Cells of a row that are one with others: the text of those whose cell began in a row above, and the columns of all. */
interface MergedRow {
  readonly filled: ReadonlyMap<number, string>;
  readonly merged: ReadonlySet<number>;
}

/**
 * The cells of a sheet that are one with those below them. A file says the text of such a cell in its first row alone, and here every row gets it. Cells that are one
 * with those beside them stay as they are: a title over the whole width says nothing of the columns.
 */
export class MergedRanges {
  /** Ranges of several rows, by their first row and column. */
  private readonly byStart: ReadonlyMap<number, readonly MergeRange[]>;
  private open: { readonly range: MergeRange; readonly text: string }[] = [];

  constructor(ranges: readonly MergeRange[]) {
    this.byStart = Map.groupBy(ranges.filter(({ startRow, endRow }) => endRow > startRow), ({ startRow }) => startRow);
  }

  /** Fills in a row. Rows are given from the first to the last. @param index of the row, from 0 */
  fill({ cells, line }: TableRecord, index: number): TableRecord {
    this.open = this.open.filter(({ range }) => range.endRow >= index);
    const starting = (this.byStart.get(index) ?? []).map((range) => ({ range, text: cells[range.startCol] ?? '' }));
    const row = this.rowOf([...this.open, ...starting], index);
    this.open.push(...starting);
    if (row.merged.size === 0) return { cells, line };
    const width = Math.max(cells.length, ...[...row.filled.keys()].map((column) => column + 1));
    return { cells: Array.from({ length: width }, (_, column) => row.filled.get(column) ?? cells[column] ?? ''), line, merged: row.merged };
  }

  private rowOf(ranges: readonly { readonly range: MergeRange; readonly text: string }[], index: number): MergedRow {
    return {
      filled: new Map(ranges.filter(({ range }) => range.startRow < index).map(({ range, text }) => [range.startCol, text])),
      merged: new Set(ranges.map(({ range }) => range.startCol)),
    };
  }
}
