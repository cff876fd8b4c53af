/** Points of synchronous work that are done in one turn of the event loop: about 20 ms. */
const pointsPerTurn = 1000;

/** After the loop has looked for what came in: an immediate of work that came in runs before it does so, and one of an immediate after it. */
const afterInput = (work: () => void): void => { setImmediate(() => setImmediate(work)); };

interface Waiting { readonly points: number; readonly go: () => void }

/**
 * Shares the event loop among those who have long work to do on it. In each turn a share of points is worked; who comes when it is used up waits
 * for one of the next turns, so that others are answered between. Each owner has one piece of work done before anybody has a second one.
 */
export class Turns {
  private spent = 0;
  private isEnding = false;
  private readonly waiting = new Map<object, Waiting[]>();

  constructor(private readonly share: number = pointsPerTurn, private readonly atNextTurn: (work: () => void) => void = afterInput) {}

  /** Null where the work may begin at once. */
  take(owner: object, points: number): Promise<void> | null {
    if (this.waiting.size === 0 && this.fits(points)) {
      this.spend(points);
      return null;
    }
    return new Promise((resolve) => {
      const own = this.waiting.get(owner) ?? [];
      own.push({ points, go: resolve });
      this.waiting.set(owner, own);
      this.end();
    });
  }

  private fits(points: number): boolean {
    return this.spent === 0 || this.spent + points <= this.share;
  }

  private spend(points: number): void {
    this.spent += points;
    this.end();
  }

  /** Ends this turn once the loop has looked for what else came in. */
  private end(): void {
    if (this.isEnding) return;
    this.isEnding = true;
    this.atNextTurn(() => {
      this.isEnding = false;
      this.spent = 0;
      this.letIn();
    });
  }

  private letIn(): void {
    for (const [owner, own] of this.waiting) {
      const [next, ...others] = own;
      if (next === undefined || !this.fits(next.points)) return;
      this.waiting.delete(owner);
      // Behind all others, which this loop reaches then too.
      if (others.length > 0) this.waiting.set(owner, others);
      this.spend(next.points);
      next.go();
    }
  }
}

/** Those of the process: it has one event loop. */
export const turns = new Turns();
