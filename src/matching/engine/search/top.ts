/** What orders a row in a ranking: score, then confidence, then the newest, then the id. */
export interface RankKey {
  readonly id: number;
  /** Basis points. */
  readonly score: number;
  readonly confidence: number;
  /** Microseconds. */
  readonly since: number;
}

export interface RankedRow extends RankKey {
  /** Whether every gate passes; else something is still to be asked. */
  readonly isEligible: boolean;
}

/** Negative when `a` comes before `b`. */
export function compareRankKeys(a: RankKey, b: RankKey): number {
  return b.score - a.score || b.confidence - a.confidence || b.since - a.since || a.id - b.id;
}

/** Which part of a ranking is wanted. */
export interface PageWindow {
  readonly count: number;
  /** Only what comes after, and before, these keys. */
  readonly after: RankKey | null;
  readonly before: RankKey | null;
  /** Whether the last of it are wanted, not the first. */
  readonly fromEnd: boolean;
}

/** Keeps the best rows that it is offered: the first or the last of a page window. */
export class Top {
  private readonly kept: RankedRow[] = [];
  private readonly sign: 1 | -1;
  /** Rows with a lower score cannot enter any more. */
  minScore = 0;

  constructor(private readonly window: PageWindow) {
    this.sign = window.fromEnd ? -1 : 1;
  }

  offer(row: RankedRow): void {
    const { count, after, before } = this.window;
    if (after !== null && compareRankKeys(row, after) <= 0) return;
    if (before !== null && compareRankKeys(row, before) >= 0) return;
    const { kept, sign } = this;
    let index = kept.length;
    while (index > 0 && sign * compareRankKeys(row, kept[index - 1]!) < 0) index--;
    if (index === count) return;
    kept.splice(index, 0, row);
    if (kept.length > count) kept.pop();
    if (kept.length === count && sign === 1) this.minScore = kept[count - 1]!.score;
  }

  /** In the order of the ranking. */
  inOrder(): RankedRow[] {
    return this.window.fromEnd ? this.kept.toReversed() : [...this.kept];
  }
}

/** The first rows of several rankings together, or the last. */
export function mergeRankings(rankings: readonly (readonly RankedRow[])[], { count, fromEnd }: Pick<PageWindow, 'count' | 'fromEnd'>): RankedRow[] {
  const all = rankings.flat().sort(compareRankKeys);
  return fromEnd ? all.slice(-count) : all.slice(0, count);
}
