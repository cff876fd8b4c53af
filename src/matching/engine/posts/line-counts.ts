import type { Outcome } from '../../gates/index.js';
import { fails, isUnknown, passes } from '../judged.js';

/**
 * What lines of a factor count beside their values, in one number, so that lines are added up as numbers are: their weight, the weight of
 * those that are known (10 bits each), how many leave a gate unknown, and how many close it (6 bits each).
 */
export const LineCounts = {
  of(weight: number, isKnown: boolean, outcome: Outcome): number {
    return weight | ((isKnown ? weight : 0) << 10) | ((outcome === 'UNKNOWN' ? 1 : 0) << 20) | ((outcome === 'FAIL' ? 1 : 0) << 26);
  },
  weight: (counts: number): number => counts & 0x3ff,
  known: (counts: number): number => (counts >>> 10) & 0x3ff,
  outcome: (counts: number): number => (counts >>> 26 !== 0 ? fails : ((counts >>> 20) & 0x3f) !== 0 ? isUnknown : passes),
} as const;
