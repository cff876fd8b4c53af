import { journeyTo, placeReads, type Traveller, type Workplace } from '../factors/place/index.js';
import type { ReachRule } from '../rules/within-reach.js';

/** What `isNear` reads of both sides. */
export const nearReads = {
  jobSeeker: ['residenceCode', 'wishedRegions', 'wishedTravel', 'homeWork'], vacancy: placeReads.vacancy,
} as const;

/**
 * Whether the place of work lies near: not much further than the person goes, in the same city where the distance is unknown, covered by a wish, or with
 * lodging for somebody who moves. Nobody who wishes to work at home goes to another city for work on site, however wide the wish for places is. Where
 * nothing is known of the place, or of where the person lives and wishes to work, the answer is yes.
 */
export function isNear(traveller: Omit<Traveller, 'travelling'>, workplace: Workplace, { usualKm, tooFarTenths }: ReachRule): boolean {
  const { regionCode, workMode, providesLodging } = workplace;
  const { wishedTravel, homeWork } = traveller;
  if (workMode === 'HOME_BASED') return true;
  const { km, isKnown, isInSameCity, isCovered } = journeyTo(regionCode, traveller);
  const reach = wishedTravel?.maxKm ?? usualKm;
  if (!isKnown || (km === null ? isInSameCity : km * 10 <= reach * tooFarTenths)) return true;
  return (isCovered && !(homeWork === 'WANTED' && workMode === 'ON_SITE')) || (providesLodging && wishedTravel?.willMove === true);
}
