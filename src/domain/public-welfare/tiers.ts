import type { IsoDate } from '../../platform/calendar.js';
import { isGraduateInWindow, isNearRetirementOn, isSevere, type WelfareStanding } from './standing.js';
import type { TierCode } from './tiers.data.js';

/** Whether confirmed facts show that a person is of a tier. */
const conditions: Readonly<Record<TierCode, (standing: WelfareStanding, day: IsoDate) => boolean>> = {
  NEAR_RETIREMENT_IN_DIFFICULTY: (standing, day) => standing.hasDifficulty === true && standing.isAgeConfirmed && isNearRetirementOn(standing, day) === true,
  ZERO_EMPLOYMENT_FAMILY: ({ isZeroEmploymentFamily }) => isZeroEmploymentFamily === true,
  SEVERE_IN_DIFFICULTY: (standing, day) => standing.hasDifficulty === true && isSevere(standing, day),
  IN_DIFFICULTY: ({ hasDifficulty }) => hasDifficulty === true,
  GRADUATE_IN_WINDOW: (standing, day) => isGraduateInWindow(standing, day) === true,
};

/** All tiers of an order that a person meets, in that order. */
export function tiersMet(standing: WelfareStanding, order: readonly TierCode[], day: IsoDate): TierCode[] {
  return order.filter((code) => conditions[code](standing, day));
}

/** Compares the tiers that two people meet, one tier of the order after another: negative where the first comes before the second. */
export function compareTiers(order: readonly TierCode[], one: readonly TierCode[], other: readonly TierCode[]): number {
  const decisive = order.find((code) => one.includes(code) !== other.includes(code));
  if (decisive === undefined) return 0;
  return one.includes(decisive) ? -1 : 1;
}
