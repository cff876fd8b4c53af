import { journeyTo, placeReads, type Traveller, type Workplace } from '../factors/place/index.js';
import type { ReachRule } from '../rules/within-reach.js';
import type { SuggestionRule } from './suggestion-rules.data.js';

/** What `nearness` reads of both sides. */
export const nearReads = {
  jobSeeker: ['residenceCode', 'wishedRegions', 'wishedTravel', 'homeWork'], vacancy: placeReads.vacancy,
} as const;

/** How a place of work lies: near; somewhat further than somebody goes; far; or far but covered by a wish for the city or the province. */
export type Nearness = 'NEAR' | 'AROUND' | 'WISHED' | 'FAR';

/** Whether somebody wishes to work at home alone, and the work is done elsewhere. */
export function leavesHome({ homeWork }: Pick<Traveller, 'homeWork'>, { workMode }: Pick<Workplace, 'workMode'>): boolean {
  return homeWork === 'WANTED' && workMode === 'ON_SITE';
}

/**
 * Near is what lies no further than the person goes from home or a wished county, in the same city where the distance is unknown, or has lodging
 * for somebody who moves. A wish for a city, a province or anywhere says where somebody would go for the right work (`worthMoving`), not how far each
 * day; nobody who wishes to work at home goes to another city for work on site. Where nothing is known of the place, or of where the person lives and
 * wishes to work, it is near.
 */
export function nearness(traveller: Omit<Traveller, 'travelling'>, workplace: Workplace, { usualKm, tooFarTenths }: ReachRule, { moveKm }: SuggestionRule): Nearness {
  const { regionCode, workMode, providesLodging } = workplace;
  const { wishedTravel } = traveller;
  if (workMode === 'HOME_BASED') return 'NEAR';
  const { countyKm, isKnown, isInSameCity, isCovered, isAnywhere } = journeyTo(regionCode, traveller);
  const reach = wishedTravel?.maxKm ?? usualKm;
  if (!isKnown || (countyKm === null ? isInSameCity : countyKm <= reach)) return 'NEAR';
  if (providesLodging && wishedTravel?.willMove === true) return 'NEAR';
  if (countyKm !== null && countyKm * 10 <= reach * tooFarTenths) return 'AROUND';
  if (countyKm !== null && countyKm > moveKm && !isAnywhere) return 'FAR';
  return isCovered && !leavesHome(traveller, workplace) ? 'WISHED' : 'FAR';
}
