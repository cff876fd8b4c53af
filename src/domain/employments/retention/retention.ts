import { suppressSmallCells, type Cell, type Line } from '../../../access/index.js';
import type { EndReason } from '../employment.entity.js';
import { followUpMonths, type FollowUpMonth } from '../follow-ups.data.js';

/** One number as the database counts it: of a group, what is counted, and the mark's place or the reason of an end. */
export interface RetentionRow {
  readonly code: string | null;
  readonly what: 'BEGAN' | 'REACHED' | 'IN_WORK' | 'AT_POST' | 'ENDED';
  readonly key: string | null;
  readonly count: number;
}

/** The counts at so many months after the first day. */
export interface Mark {
  readonly month: FollowUpMonth;
  /** Employments whose mark has come. */
  readonly reached: Cell;
  readonly inWork: Cell;
  readonly outOfWork: Cell;
  readonly atPost: Cell;
  readonly elsewhere: Cell;
  readonly leftPost: Cell;
}

/** The counts of a group, or of all. */
export interface Group {
  /** Null for all, and for the group of whom the kind or grade is not known. */
  readonly code: string | null;
  readonly began: Cell;
  readonly marks: readonly Mark[];
  readonly ended: Cell;
  readonly goingOn: Cell;
  readonly reasons: readonly { readonly reason: EndReason | null; readonly cell: Cell }[];
}

export interface Retention {
  readonly total: Group;
  readonly groups: readonly Group[];
}

const reasonOrder: readonly (EndReason | null)[] = [
  'MOVED_ON',
  'CONTRACT_ENDED',
  'RESIGNED',
  'DISMISSED',
  'HEALTH',
  'OTHER',
  null,
];
const cellOf = (count: number): Cell => ({ count, isSuppressed: false });

function groupOf(code: string | null, rows: readonly RetentionRow[]): Group {
  const counted = (what: RetentionRow['what'], key?: string | null): number =>
    rows
      .filter((row) => row.what === what && (key === undefined || row.key === key))
      .reduce((sum, { count }) => sum + count, 0);
  const [began, ended] = [counted('BEGAN'), counted('ENDED')];
  return {
    code,
    began: cellOf(began),
    ended: cellOf(ended),
    goingOn: cellOf(began - ended),
    marks: followUpMonths.map((month, index) => {
      const [reached, inWork, atPost] = [
        counted('REACHED', String(index + 1)),
        counted('IN_WORK', String(index + 1)),
        counted('AT_POST', String(index + 1)),
      ];
      return {
        month,
        reached: cellOf(reached),
        inWork: cellOf(inWork),
        outOfWork: cellOf(reached - inWork),
        atPost: cellOf(atPost),
        elsewhere: cellOf(inWork - atPost),
        leftPost: cellOf(reached - atPost),
      };
    }),
    reasons: reasonOrder.map((reason) => ({ reason, cell: cellOf(counted('ENDED', reason)) })),
  };
}

/**
 * Sums that hold within a group. Readers can compute the parts that are not shown (outOfWork, elsewhere, leftPost,
 * goingOn).
 */
function linesOf({ began, ended, goingOn, marks, reasons }: Group): Line[] {
  return [
    { total: began, parts: [ended, goingOn] },
    { total: ended, parts: reasons.map(({ cell }) => cell) },
    // People at the post are in work: a small number of people who left the post bounds the number of people out of
    // work.
    ...marks.flatMap(({ reached, inWork, outOfWork, atPost, elsewhere, leftPost }) => [
      { total: reached, parts: [inWork, outOfWork] },
      { total: inWork, parts: [atPost, elsewhere] },
      { total: reached, parts: [atPost, leftPost] },
    ]),
  ];
}

const cellsOf = ({ began, ended, goingOn, marks, reasons }: Group): Cell[] => [
  began,
  ended,
  goingOn,
  ...marks.flatMap(({ reached, inWork, outOfWork, atPost, elsewhere, leftPost }) => [
    reached,
    inWork,
    outOfWork,
    atPost,
    elsewhere,
    leftPost,
  ]),
  ...reasons.map(({ cell }) => cell),
];

/**
 * All together, and the groups in the order of their codes, the unknown one last.
 * @param hasGroups whether the numbers are broken down
 */
export function retentionOf(rows: readonly RetentionRow[], hasGroups: boolean): Retention {
  const codes = hasGroups
    ? [...new Set(rows.map(({ code }) => code))].toSorted(
        (a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? ''),
      )
    : [];
  return {
    total: groupOf(null, rows),
    groups: codes.map((code) =>
      groupOf(
        code,
        rows.filter((row) => row.code === code),
      ),
    ),
  };
}

/** Suppresses small counts, and the counts from which they follow. */
export function suppressSmall({ total, groups }: Retention, isSmall: (count: number) => boolean): void {
  const parts = groups.map(cellsOf);
  const acrossGroups =
    groups.length === 0
      ? []
      : cellsOf(total).map((cell, index): Line => ({
          total: cell,
          parts: parts.flatMap((cells) => cells[index] ?? []),
        }));
  suppressSmallCells([...[total, ...groups].flatMap(linesOf), ...acrossGroups], isSmall);
}
