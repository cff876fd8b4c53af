import { fails, isUnknown, passes } from '../judged.js';

/** Changes as bits, by their place in a list. */
type ChangeSet = bigint;

const every: ChangeSet = -1n;
const none: ChangeSet = 0n;

/** How a row stands to what is asked of it, now and after each change alone: what keeps it away, and what would let it in. */
export interface Standing {
  /** The worst outcome now. */
  readonly outcome: number;
  /** The changes after which nothing fails. */
  readonly opens: ChangeSet;
  /** Those of them after which nothing is left to ask. */
  readonly settles: ChangeSet;
}

const met: Standing = { outcome: passes, opens: every, settles: every };
/** Beyond any single change. */
const closed: Standing = { outcome: fails, opens: none, settles: none };

/** Where no change makes a difference. */
export function unchanged(outcome: number): Standing {
  return standingBy(outcome, []);
}

/** Where some changes settle it, each by itself: those of them that there are. */
export function settledBy(outcome: number, changes: readonly (number | undefined)[]): Standing {
  return standingBy(outcome, changes.flatMap((change) => (change === undefined ? [] : [{ change, outcome: passes }])));
}

/** By the outcomes after some changes, none of which is worse than before: all others make no difference. */
export function standingBy(outcome: number, changed: readonly { readonly change: number; readonly outcome: number }[]): Standing {
  if (outcome === passes) return met;
  const bits = (worst: number): ChangeSet => changed.reduce((set, each) => (each.outcome <= worst ? set | (1n << BigInt(each.change)) : set), none);
  return { outcome, opens: outcome === fails ? bits(isUnknown) : every, settles: bits(passes) };
}

/** How a row stands to two things together. */
export function joined(a: Standing, b: Standing): Standing {
  const outcome = Math.max(a.outcome, b.outcome);
  const opens = a.opens & b.opens;
  const both = { outcome, opens, settles: a.settles & b.settles };
  return isClosed(both) ? closed : both;
}

/** Whether something fails whatever single change is made. */
export function isClosed({ outcome, opens }: Standing): boolean {
  return outcome === fails && opens === none;
}

/** Tells standings apart. */
export function keyOf({ outcome, opens, settles }: Standing): string {
  return `${outcome} ${opens} ${settles}`;
}

/** What a change brings to whoever stands so. */
export interface Gain { readonly change: number; readonly after: number }

/** The changes, of so many, that bring anything to whoever stands so; and the worst outcome after each. */
export function gainsOf({ outcome, opens, settles }: Standing, changes: number): Gain[] {
  if (outcome === passes) return [];
  const gaining = outcome === fails ? opens : settles;
  return Array.from({ length: changes }, (_, change) => change).filter((change) => has(gaining, change))
    .map((change) => ({ change, after: has(settles, change) ? passes : isUnknown }));
}

function has(set: ChangeSet, change: number): boolean {
  return ((set >> BigInt(change)) & 1n) === 1n;
}
