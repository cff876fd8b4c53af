import { regionNearness } from '../../domain/regions/terms.js';
import { addMinutes, type IsoDate } from '../../platform/calendar.js';
import { travelRules } from './travel.data.js';

/** How many minutes somebody who lives in one region needs to a fair in another; before the rule of the day, and where the residence is unknown, none is taken off. */
export function travelMinutes(residence: string | null, fairRegion: string, day: IsoDate): number {
  const rule = travelRules.findLast(({ validFrom }) => validFrom <= day);
  if (rule === undefined || residence === null) return 0;
  // A fair of a whole city or province is near to all who live there.
  switch (regionNearness(residence, fairRegion)) {
    case 'SAME': return rule.minutes.sameCounty;
    case 'SAME_CITY': return rule.minutes.sameCity;
    default: return rule.minutes.further;
  }
}

/** The slots for which somebody is there who travels so long from home, and back again: the first, and the one after the last. */
export function slotsWithin(slots: readonly Date[], slotMinutes: number, minutes: number): { readonly from: number; readonly until: number } {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return { from: 0, until: 0 };
  const [opens, closes] = [addMinutes(first, minutes), addMinutes(last, slotMinutes - minutes)];
  const there = slots.map((slot) => slot >= opens && addMinutes(slot, slotMinutes) <= closes);
  const from = there.indexOf(true);
  return from < 0 ? { from: 0, until: 0 } : { from, until: there.lastIndexOf(true) + 1 };
}
