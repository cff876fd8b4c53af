import type { Classes } from './classes.js';
import { gainsOf, type Gain } from './standing.js';
import { leastOf, type Tally } from './tally.js';

/** What changes bring to the rows of each class; arrays are by the number of the class. */
export class ByClass {
  /** How many rows there are. */
  readonly counts: number[] = [];
  /** The worst outcome of their gates now. */
  readonly outcomes: number[] = [];
  readonly gains: (readonly Gain[])[] = [];
  /** A hundred times the score below which none is among the best of a change. */
  readonly least: number[] = [];

  constructor(private readonly classes: Classes, private readonly changes: readonly { readonly tally: Tally }[]) {}

  /** Learns of the classes that have come since. */
  learn(): void {
    const { classes: { standings }, changes, counts, outcomes, gains, least } = this;
    for (let number = counts.length; number < standings.length; number++) {
      const ofClass = gainsOf(standings[number]!, changes.length);
      counts.push(0);
      outcomes.push(standings[number]!.outcome);
      gains.push(ofClass);
      least.push(leastOf(ofClass, changes));
    }
  }

  /** The least of a class, by all that is known by now. */
  leastNow(number: number): number {
    return (this.least[number] = leastOf(this.gains[number]!, this.changes));
  }

  /** Tells the tallies of the changes what all rows gain that were counted. */
  tell(): void {
    for (const [number, gains] of this.gains.entries()) {
      for (const { change, after } of gains) this.changes[change]!.tally.count(this.counts[number]!, this.outcomes[number]!, after);
    }
  }
}
