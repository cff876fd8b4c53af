import type { FairPerson } from './problem.js';

/** Slots one after the other in which the same people are there: within a block it does not matter who comes when. */
export interface Block { readonly from: number; readonly until: number }

/** The day, cut wherever somebody comes or leaves. */
export function blocksOf(slots: number, people: readonly Pick<FairPerson, 'from' | 'until'>[]): Block[] {
  const cuts = [...new Set([0, slots, ...people.flatMap(({ from, until }) => [from, until])])].filter((cut) => cut >= 0 && cut <= slots).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({ from, until: cuts[index + 1] ?? slots }));
}

/** Whether the person is there for all of a block, as people are for all of it or none. */
export function isThereFor({ from, until }: Pick<FairPerson, 'from' | 'until'>, block: Block): boolean {
  return from <= block.from && until >= block.until;
}
