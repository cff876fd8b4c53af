import { cityOf, distanceKm, isWithin } from '../../src/domain/regions/terms.js';
import type { Reach } from '../../src/domain/seekers/index.js';
import type { JobSeeker, Vacancy } from './pair.js';

/** As far as people travel to work each day without being asked. */
export const usualReachKm = 40;

/** Whether a place lies as far from a wished region as the job seeker goes. */
function isCovered(place: string, wished: string, reach: Reach): boolean {
  switch (reach) {
    case 'COUNTY': return isWithin(place, wished);
    case 'CITY': return isWithin(place, wished) || isSameCity(place, wished);
    case 'PROVINCE': return place.slice(0, 2) === wished.slice(0, 2);
    case 'ANYWHERE': return true;
  }
}

export function isSameCity(one: string, other: string): boolean {
  const city = cityOf(one);
  return city !== null && city === cityOf(other);
}

/** Whether the job seeker wishes to work in a region, or goes there from a wished one. */
export function isWishedPlace({ wishes: { regions } }: JobSeeker, place: string): boolean {
  return regions?.codes.some((wished) => isCovered(place, wished, regions.reach)) === true;
}

/** Kilometres from home; null where that is not known, and for work at home. */
export function kmFromHome({ residenceCode }: JobSeeker, { regionCode, workMode }: Vacancy): number | null {
  return residenceCode === null || regionCode === null || workMode === 'HOME_BASED' ? null : distanceKm(residenceCode, regionCode);
}

/** Whether a place can be reached each day: near home, or in the same city where the distance is not known, or wished for. */
export function isReachable(seeker: JobSeeker, place: string): boolean {
  const { residenceCode } = seeker;
  if (residenceCode === null || isWishedPlace(seeker, place)) return true;
  const km = distanceKm(residenceCode, place);
  return km === null ? isSameCity(residenceCode, place) : km <= usualReachKm;
}
