import type { Text } from '../../src/platform/i18n/text.js';
import type { JobSeeker, Pair, Vacancy } from './pair.js';

/**
 * A kind of pair that an experienced employment counsellor would call absurd. It reads plain facts and imports nothing of the rules by which
 * matching judges: it would miss their faults otherwise. An unknown fact is never absurd.
 */
export interface Absurdity {
  readonly id: string;
  /** What is absurd, in one sentence. */
  readonly sentence: Text;
  readonly finds: (pair: Pair) => boolean;
  /** A pair that it must find. */
  readonly example: Pair;
  /** A pair that resembles it and makes sense: it must not be found. */
  readonly counterExample: Pair;
}

/** Whether a capacity is known and at most this level. */
export function hasAtMost({ capacities }: JobSeeker, functionCode: string, level: number): boolean {
  const known = capacities[functionCode];
  return known !== undefined && known <= level;
}

/** Whether the job seeker is known to lack a function. */
export function lacks(seeker: JobSeeker, functionCode: string): boolean {
  return hasAtMost(seeker, functionCode, 0);
}

export function isProvided({ provisions }: Vacancy, accommodationCode: string): boolean {
  return provisions[accommodationCode] === 'PROVIDED';
}

/** Whether the job seeker brings an accommodation or the vacancy provides it. */
export function isAtHand({ seeker, vacancy }: Pair, accommodationCode: string): boolean {
  return seeker.aids.includes(accommodationCode) || isProvided(vacancy, accommodationCode);
}

/** Whether the vacancy's employer states a demand on a function. */
export function states({ demands }: Vacancy, functionCode: string): boolean {
  return demands.some((demand) => demand.functionCode === functionCode && demand.basis === 'STATED' && demand.isEssential && (demand.level ?? 0) > 0);
}
