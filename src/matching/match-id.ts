import { isDate, type IsoDate } from '../platform/calendar.js';
import { keyedId } from '../platform/graphql/global-id.js';
import type { Match } from './match.js';

/** What a match is found again by: the pair, and the day whose rules apply. */
export interface MatchKey { readonly seekerId: number; readonly vacancyId: number; readonly day: IsoDate }

/** @param storedId number of the stored match that it was recomputed from: it is another object than the match of today's facts */
export function matchId({ pair: { seeker, opportunity }, rules }: Pick<Match, 'pair' | 'rules'>, storedId: number | null): string {
  return keyedId('Match', [seeker.id, opportunity.id, rules.on, ...(storedId === null ? [] : [storedId])].join('.'));
}

/** Null for what is no key of a match that is computed when it is asked for. */
export function parseMatchKey(key: string): MatchKey | null {
  const [seekerId = '', vacancyId = '', day = '', ...more] = key.split('.');
  const numbers = [seekerId, vacancyId].map((part) => (/^[1-9]\d{0,8}$/.test(part) ? Number(part) : null));
  const [seeker, vacancy] = numbers;
  return seeker == null || vacancy == null || !isDate(day) || more.length > 0 ? null : { seekerId: seeker, vacancyId: vacancy, day };
}
