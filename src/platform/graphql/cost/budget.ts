import { LRUCache } from 'lru-cache';

/** How many points a client may use: so many at once, and so many more each second. */
export interface BudgetSize {
  readonly points: number;
  readonly perSecond: number;
}

interface Account { points: number; at: number }

const mostClients = 100_000;

/** What each client has left. Kept in the process: several servers each give the whole budget. */
export class Budgets {
  private readonly accounts = new LRUCache<string, Account>({ max: mostClients });

  constructor(readonly size: BudgetSize, private readonly now: () => number = () => performance.now()) {}

  private account(client: string): Account {
    const now = this.now();
    const account = this.accounts.get(client) ?? { points: this.size.points, at: now };
    account.points = Math.min(this.size.points, account.points + ((now - account.at) / 1000) * this.size.perSecond);
    account.at = now;
    this.accounts.set(client, account);
    return account;
  }

  left(client: string): number {
    return Math.max(0, Math.floor(this.account(client).points));
  }

  /** Takes points; where there are too few, takes none and says how many seconds it takes until there are enough. */
  take(client: string, points: number): { readonly waitSeconds: number } | null {
    const account = this.account(client);
    if (account.points < points) return { waitSeconds: Math.ceil((points - account.points) / this.size.perSecond) };
    account.points -= points;
    return null;
  }

  /** Takes points for what was done already, be it more than is left; a client owes as much as its whole budget at most. */
  charge(client: string, points: number): void {
    const account = this.account(client);
    account.points = Math.max(-this.size.points, account.points - points);
  }

  /** How many seconds it takes until a client owes nothing; null where it owes nothing. */
  debtOf(client: string): { readonly waitSeconds: number } | null {
    const { points } = this.account(client);
    return points >= 0 ? null : { waitSeconds: Math.ceil(-points / this.size.perSecond) };
  }

  giveBack(client: string, points: number): void {
    const account = this.account(client);
    account.points = Math.min(this.size.points, account.points + points);
  }
}
