import type { Wishes } from './seeker.values.js';
import type { WholeWishes } from './seeker.completing.js';

/** How far the person goes, and whether the person would move; null where neither is known. */
function travelOf({ maxKm = null, willMove = null }: Partial<NonNullable<WholeWishes['travel']>>): Wishes['travel'] | null {
  return maxKm === null && willMove === null ? null : { maxKm, willMove };
}

/** Each wish as it is stored; null where what is given is no wish. */
function statedWishes({ regions, travel, pay, hours, shifts, workModes, employment, occupations, avoidedTrades }: WholeWishes): { readonly [Wish in keyof Required<Wishes>]: Wishes[Wish] | null | undefined } {
  return {
    regions: regions && { codes: regions.codes, reach: regions.reach, isLimit: regions.isLimit },
    travel: travel && travelOf(travel),
    pay: pay && { monthlyCny: pay.monthlyCny, isLimit: pay.isLimit },
    hours: hours && { maxPerWeek: hours.maxPerWeek, isLimit: hours.isLimit },
    shifts: shifts && { accepted: shifts.accepted, isLimit: shifts.isLimit },
    workModes: workModes && { accepted: workModes.accepted, isLimit: workModes.isLimit },
    employment: employment && { accepted: employment.accepted, isLimit: employment.isLimit },
    avoidedTrades: avoidedTrades && { occupations: avoidedTrades.occupations, isLimit: avoidedTrades.isLimit },
    occupations: occupations && (occupations.length === 0 ? null : occupations),
  };
}

/** The wishes of before with those that an input names: what it leaves out stays, and null takes a wish away. What is not wished for is absent. */
export function wishesAfter(before: Wishes, input: WholeWishes): Wishes {
  const after: Record<string, unknown> = { ...before };
  for (const [name, wish] of Object.entries(statedWishes(input))) {
    if (wish === null) Reflect.deleteProperty(after, name);
    else if (wish !== undefined) after[name] = wish;
  }
  return after;
}
