import type { Budgets } from './budget.js';

/** Where a client's budget stands. */
export interface BudgetState {
  readonly limit: number;
  readonly remaining: number;
  readonly perSecond: number;
  /** Points that the operation was estimated at, and has taken while it runs. */
  readonly requested: number;
}

/** What one operation costs its client: the estimate is taken before it runs, and what it did not use is given back. */
export class Meter {
  private requested = 0;
  private worked = 0;

  constructor(private readonly budgets: Budgets, private readonly client: string) {}

  /** Takes the estimate. Says how many seconds to wait where the client has too little left. */
  reserve(points: number): { readonly waitSeconds: number } | null {
    const refused = this.budgets.take(this.client, points);
    if (refused === null) this.requested = points;
    return refused;
  }

  /** Points of work that a field has done for its answer. */
  work(points: number): void {
    this.worked += points;
  }

  /** What was used, with so many objects in the answer; the rest of the estimate goes back. */
  settle(objects: number): number {
    const used = Math.min(this.requested, objects + this.worked);
    this.budgets.giveBack(this.client, this.requested - used);
    return used;
  }

  get state(): BudgetState {
    const { points, perSecond } = this.budgets.size;
    return { limit: points, remaining: this.budgets.left(this.client), perSecond, requested: this.requested };
  }
}
