import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { derivableCells, suppressSmallCells, type Cell, type Line } from '../../src/access/small-cells.js';

const isSmall = (count: number): boolean => count < 5;
const cell = (count: number): Cell => ({ count, isSuppressed: false });
const sum = (cells: readonly Cell[]): Cell => cell(cells.reduce((total, { count }) => total + count, 0));

/** What is shown of a sum and its parts. */
function shownOf(...counts: readonly number[]): (number | null)[] {
  const parts = counts.map(cell);
  const total = sum(parts);
  suppressSmallCells([{ total, parts }], isSmall);
  return [total, ...parts].map(({ count, isSuppressed }) => (isSuppressed ? null : count));
}

/** A table of rows, with the sums of its rows and columns, and the sum of all. */
function tableOf(rows: readonly (readonly number[])[]): { cells: Cell[][]; lines: Line[] } {
  const cells = rows.map((row) => row.map(cell));
  const columns = (cells[0] ?? []).map((_cell, column) => cells.flatMap((row) => row[column] ?? []));
  const [ofRows, ofColumns] = [cells, columns].map((lists) =>
    lists.map((parts): Line => ({ total: sum(parts), parts })),
  );
  if (ofRows === undefined || ofColumns === undefined) throw new Error('no table');
  const all = sum(cells.flat());
  return {
    cells,
    lines: [
      ...ofRows,
      ...ofColumns,
      { total: all, parts: ofRows.map(({ total }) => total) },
      { total: all, parts: ofColumns.map(({ total }) => total) },
    ],
  };
}

describe('a sum and its parts', () => {
  test.each([
    ['no part is small', [8, 9], [17, 8, 9]],
    ['one small part: the smallest other one goes with it', [3, 20, 8], [31, null, 20, null]],
    ['two small parts whose sum is small: a third goes with them', [1, 2, 20, 8], [31, null, null, 20, null]],
    ['two small parts whose sum is not small', [4, 4, 20], [28, null, null, 20]],
    ['one part alone', [3], [null, null]],
    ['all are small', [1, 1], [null, null, null]],
    ['nobody is a small count too', [0, 9, 10], [19, null, null, 10]],
  ])('%s', (_what, counts, expected) => {
    expect(shownOf(...counts)).toEqual(expected);
  });
});

test('a suppressed cell that only several lines together disclose is protected too', () => {
  // Two squares of suppressed cells, and a bridge between them: the sums of one side give the bridge.
  const { cells, lines } = tableOf(Array.from({ length: 4 }, () => [9, 9, 9, 9]));
  const hidden = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
    [3, 2],
    [3, 3],
  ] as const;
  for (const [row, column] of hidden) (cells[row]?.[column] ?? cell(0)).isSuppressed = true;
  expect(derivableCells(lines)).toEqual([cells[1]?.[2]]);
  suppressSmallCells(lines, isSmall);
  expect(derivableCells(lines)).toEqual([]);
});

test('no table discloses a suppressed cell, nor a small sum of the suppressed cells of a line', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
  const tables = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(tables, (rows) => {
      const { lines } = tableOf(rows);
      suppressSmallCells(lines, isSmall);
      const cells = [...new Set(lines.flatMap(({ total, parts }) => [total, ...parts]))];
      expect(cells.filter((each) => isSmall(each.count) && !each.isSuppressed)).toEqual([]);
      expect(derivableCells(lines)).toEqual([]);
      for (const { total, parts } of lines) {
        const rest = parts.filter(({ isSuppressed }) => isSuppressed);
        if (!total.isSuppressed && rest.length > 0) expect(isSmall(sum(rest).count)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
