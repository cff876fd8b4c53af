/** What places a row in a ranking: score, then confidence, then the newest, then the id. */
export interface Placed {
  readonly id: number;
  /** Basis points. */
  readonly score: number;
  readonly confidence: number;
  /** Microseconds. */
  readonly since: number;
  /** Whether every gate passes; else something is still to be asked. */
  readonly isEligible: boolean;
}

/** What a place in a ranking is told by: all that orders it. */
export type Place = Omit<Placed, 'isEligible'>;

/** Negative when `a` comes before `b`. */
export function comparePlaces(a: Place, b: Place): number {
  return b.score - a.score || b.confidence - a.confidence || b.since - a.since || a.id - b.id;
}

/** Which part of a ranking is wanted. */
export interface Part {
  readonly count: number;
  /** Only what comes after, and before, a place. */
  readonly after: Place | null;
  readonly before: Place | null;
  /** Whether the last of it are wanted, not the first. */
  readonly fromEnd: boolean;
}

/** Keeps the best of what it is offered: the first or the last of a part of a ranking. */
export class Top {
  private readonly kept: Placed[] = [];
  private readonly sign: 1 | -1;
  /** Scores below it can't come in any more. */
  least = 0;

  constructor(private readonly part: Part) {
    this.sign = part.fromEnd ? -1 : 1;
  }

  offer(placed: Placed): void {
    const { count, after, before } = this.part;
    if (after !== null && comparePlaces(placed, after) <= 0) return;
    if (before !== null && comparePlaces(placed, before) >= 0) return;
    const { kept, sign } = this;
    let index = kept.length;
    while (index > 0 && sign * comparePlaces(placed, kept[index - 1]!) < 0) index--;
    if (index === count) return;
    kept.splice(index, 0, placed);
    if (kept.length > count) kept.pop();
    if (kept.length === count && sign === 1) this.least = kept[count - 1]!.score;
  }

  /** In the order of the ranking. */
  inOrder(): Placed[] {
    return this.part.fromEnd ? this.kept.toReversed() : [...this.kept];
  }
}
