import type { Wishes } from './seeker.values.js';
import type { WishesInput } from './wishes.inputs.js';

/** How far the person goes, and whether the person would move: each stays where it is left out; null where neither is known then. */
function travelAfter(before: Wishes['travel'], { maxKm = before?.maxKm ?? null, willMove = before?.willMove ?? null }: NonNullable<WishesInput['travel']>): Wishes['travel'] | null {
  return maxKm === null && willMove === null ? null : { maxKm, willMove };
}

/** Each wish as it is stored; null where what is given is no wish. */
function statedWishes(before: Wishes, { regions, travel, pay, hours, shifts, workModes, employment, occupations, avoidedTrades }: WishesInput): { readonly [Wish in keyof Required<Wishes>]: Wishes[Wish] | null | undefined } {
  return {
    regions: regions && { codes: regions.codes, reach: regions.reach, isLimit: regions.isLimit },
    travel: travel && travelAfter(before.travel, travel),
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
export function wishesAfter(before: Wishes, input: WishesInput): Wishes {
  const after: Record<string, unknown> = { ...before };
  for (const [name, wish] of Object.entries(statedWishes(before, input))) {
    if (wish === null) Reflect.deleteProperty(after, name);
    else if (wish !== undefined) after[name] = wish;
  }
  return after;
}
