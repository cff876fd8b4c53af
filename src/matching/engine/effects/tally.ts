import { bestNamed, type Effect } from '../../changes/effect.js';
import { fails, passes } from '../judged.js';
import { Top, type Placed } from '../top.js';
import type { Gain } from './standing.js';

/** What a change brings over all rows, with the best of those that gain by it, as they would stand after it. */
export interface ChangeFound extends Effect {
  readonly best: readonly Placed[];
}

/** What one change brings, counted row by row. */
export class Tally {
  private readonly top = new Top({ count: bestNamed, after: null, before: null, fromEnd: false });
  private opens = 0;
  private settles = 0;
  private lifts = 0;

  /** Scores below it are not among the best. */
  get least(): number {
    return this.top.least;
  }

  /** Counts rows that gain by the change, by the worst outcome of their gates before and after. */
  count(rows: number, before: number, after: number): void {
    if (before === fails) this.opens += rows;
    if (after === passes) this.settles += rows;
  }

  /** Counts rows that no gate keeps away, and that are worth more after the change. */
  countLifted(rows: number): void {
    this.lifts += rows;
  }

  offer(placed: Placed): void {
    this.top.offer(placed);
  }

  found(): ChangeFound {
    const { opens, settles, lifts } = this;
    return { opens, settles, lifts, best: this.top.inOrder() };
  }
}

/** More than a hundred times any score. */
const beyond = 2 ** 30;

/** A hundred times the score that is needed to be among the best of any of some changes. */
export function leastOf(gains: readonly Gain[], changes: readonly { readonly tally: Tally }[]): number {
  return gains.reduce((least, { change }) => Math.min(least, changes[change]!.tally.least * 100), beyond);
}
