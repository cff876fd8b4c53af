import { maxPairsNamed, type Effect } from '../../changes/effect.js';
import { OutcomeLevel } from '../evaluation/outcome-level.js';
import { mergeRankings, Top, type RankedRow } from '../search/top.js';

/** The effect of a change over all rows, with the best of those that gain, as they would rank after it. */
export interface ChangeFound extends Effect {
  readonly best: readonly RankedRow[];
}

/** Counts the effect of one change. */
export class Tally {
  private readonly top = new Top({ count: maxPairsNamed, after: null, before: null, fromEnd: false });
  private opens = 0;
  private settles = 0;
  private lifts = 0;

  /** Rows with a lower score are not among the best. */
  get minScore(): number {
    return this.top.minScore;
  }

  /** Counts rows that gain, by their outcomes before and after the change. */
  count(rows: number, before: number, after: number): void {
    if (before === OutcomeLevel.FAIL) this.opens += rows;
    if (after === OutcomeLevel.PASS) this.settles += rows;
  }

  /** Counts rows that no gate excludes, and whose value is higher after the change. */
  countLifted(rows: number): void {
    this.lifts += rows;
  }

  offer(row: RankedRow): void {
    this.top.offer(row);
  }

  found(): ChangeFound {
    const { opens, settles, lifts } = this;
    return { opens, settles, lifts, best: this.top.inOrder() };
  }
}

/** The effects found in all shares of the rows, those that bring anything: each share has the same changes in the same order. */
export function mergeEffects<Found extends ChangeFound>(shares: readonly (readonly Found[])[]): Found[] {
  const [first = []] = shares;
  return first.map((effect, index) => {
    const all = shares.flatMap((share) => share[index] ?? []);
    const sum = (count: (each: Found) => number): number => all.reduce((total, each) => total + count(each), 0);
    return {
      ...effect, opens: sum(({ opens }) => opens), settles: sum(({ settles }) => settles), lifts: sum(({ lifts }) => lifts),
      best: mergeRankings(all.map(({ best }) => best), { count: maxPairsNamed, fromEnd: false }),
    };
  }).filter(({ opens, settles, lifts }) => opens + settles + lifts > 0);
}
