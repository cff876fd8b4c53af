import { bestNamed, type Effect } from '../../changes/effect.js';
import { passes } from '../judged.js';
import { Top, type Placed } from '../top.js';

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

  /**
   * Counts what a row gains, by the worst outcome of its gates before and after, neither of which is worse after than before.
   * @returns whether it gains anything
   */
  count(isOut: boolean, before: number, after: number, isLifted: boolean): boolean {
    const settles = before !== passes && after === passes;
    if (isOut) this.opens++;
    if (settles) this.settles++;
    if (isLifted) this.lifts++;
    return isOut || settles || isLifted;
  }

  offer(placed: Placed): void {
    this.top.offer(placed);
  }

  found(): ChangeFound {
    const { opens, settles, lifts } = this;
    return { opens, settles, lifts, best: this.top.inOrder() };
  }
}
