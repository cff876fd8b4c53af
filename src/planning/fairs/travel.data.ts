import { measuresSince } from '../../domain/measures-document/terms.js';
import type { IsoDate } from '../../platform/calendar.js';

/** How long people travel to a fair, at most, by how far they live from it. */
export interface TravelRule {
  readonly validFrom: IsoDate;
  readonly minutes: { readonly sameCounty: number; readonly sameCity: number; readonly further: number };
  readonly source: string;
}

/** A reading of our own, to be checked by those who hold fairs: the first and the last interviews of the day are for those who live near. */
export const travelRules: readonly TravelRule[] = [
  { validFrom: measuresSince, minutes: { sameCounty: 0, sameCity: 30, further: 90 }, source: '晋桥' },
];
