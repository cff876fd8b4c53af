import type { Outcome } from '../../gates/index.js';
import { fails, isUnknown, passes } from '../judged.js';

/**
 * What lines of a factor count beside their values, in one number, so that lines are added up as numbers are: their weight, the weight of
 * those that are known (9 bits each), how many leave a gate unknown, and how many close it (7 bits each): as many as a row's demands and a
 * person's needs can be.
 */
export const LineCounts = {
  of(weight: number, isKnown: boolean, outcome: Outcome): number {
    return weight | ((isKnown ? weight : 0) << 9) | ((outcome === 'UNKNOWN' ? 1 : 0) << 18) | ((outcome === 'FAIL' ? 1 : 0) << 25);
  },
  weight: (counts: number): number => counts & 0x1ff,
  known: (counts: number): number => (counts >>> 9) & 0x1ff,
  outcome: (counts: number): number => (counts >>> 25 !== 0 ? fails : ((counts >>> 18) & 0x7f) !== 0 ? isUnknown : passes),
} as const;
