import { journeyTo, placeReads, type Traveller, type Workplace } from '../factors/place/index.js';
import type { ReachRule } from '../rules/within-reach.js';

/** What `isNear` reads of both sides. */
export const nearReads = {
  jobSeeker: ['residenceCode', 'wishedRegions', 'wishedTravel'], vacancy: placeReads.vacancy,
} as const;

/**
 * Whether the place of work lies near: in the same city, covered by a wish, not much further than the person goes, or with lodging for somebody who
 * moves. Where nothing is known of the place, or of where the person lives and wishes to work, the answer is yes.
 */
export function isNear(traveller: Omit<Traveller, 'homeWork' | 'travelling'>, workplace: Workplace, { usualKm, tooFarTenths }: ReachRule): boolean {
  const { regionCode, workMode, providesLodging } = workplace;
  const { wishedTravel } = traveller;
  if (workMode === 'HOME_BASED') return true;
  const { km, isKnown, isInSameCity, isCovered } = journeyTo(regionCode, traveller);
  const reach = wishedTravel?.maxKm ?? usualKm;
  return !isKnown || isInSameCity || isCovered || (km !== null && km * 10 <= reach * tooFarTenths) || (providesLodging && wishedTravel?.willMove === true);
}
