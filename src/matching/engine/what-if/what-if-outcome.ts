import { OutcomeLevel } from '../evaluation/outcome-level.js';

/** Changes as bits, by their place in a list. */
type ChangeSet = bigint;

const every: ChangeSet = -1n;
const none: ChangeSet = 0n;

/** The outcome of a row now, and after each change alone. */
export interface WhatIfOutcome {
  readonly now: number;
  /** The changes after which nothing fails. */
  readonly opening: ChangeSet;
  /** Those of them after which nothing is left to ask. */
  readonly settling: ChangeSet;
}

const passing: WhatIfOutcome = { now: OutcomeLevel.PASS, opening: every, settling: every };
const closed: WhatIfOutcome = { now: OutcomeLevel.FAIL, opening: none, settling: none };

/** Where no change makes a difference. */
export function unchanged(now: number): WhatIfOutcome {
  return whatIf(now, []);
}

/** By the outcomes after some changes, none of which is worse than now; the others make no difference. */
export function whatIf(now: number, changed: readonly { readonly change: number; readonly outcome: number }[]): WhatIfOutcome {
  if (now === OutcomeLevel.PASS) return passing;
  const reaching = (worst: number): ChangeSet => changed.reduce((set, { change, outcome }) => (outcome <= worst ? set | (1n << BigInt(change)) : set), none);
  return { now, opening: now === OutcomeLevel.FAIL ? reaching(OutcomeLevel.UNKNOWN) : every, settling: reaching(OutcomeLevel.PASS) };
}

/** The outcome of two criteria together. */
export function intersect(a: WhatIfOutcome, b: WhatIfOutcome): WhatIfOutcome {
  const both = { now: Math.max(a.now, b.now), opening: a.opening & b.opening, settling: a.settling & b.settling };
  return isClosed(both) ? closed : both;
}

/** Whether something fails whatever single change is made. */
export function isClosed({ now, opening }: WhatIfOutcome): boolean {
  return now === OutcomeLevel.FAIL && opening === none;
}

export function keyOf({ now, opening, settling }: WhatIfOutcome): string {
  // Hundreds of bits are written fast in a base that is a power of two.
  return `${now} ${opening.toString(16)} ${settling.toString(16)}`;
}

/** A change that brings something, and the outcome after it. */
export interface Gain { readonly change: number; readonly after: number }

/** The changes that bring something to rows of an outcome. */
export function gainsOf({ now, opening, settling }: WhatIfOutcome): Gain[] {
  if (now === OutcomeLevel.PASS) return [];
  const settled = new Set(placesIn(settling));
  const gaining = now === OutcomeLevel.FAIL ? placesIn(opening) : [...settled];
  return gaining.map((change) => ({ change, after: settled.has(change) ? OutcomeLevel.PASS : OutcomeLevel.UNKNOWN }));
}

/** The places of the bits of a set, the lowest first. Of what does not pass now, no set is that of all changes. */
function placesIn(set: ChangeSet): number[] {
  const bits = set.toString(2);
  const places: number[] = [];
  for (let place = 0; place < bits.length; place++) if (bits[bits.length - 1 - place] === '1') places.push(place);
  return places;
}
