import { cityOf, distanceKm, isWithin } from '../../../domain/regions/terms.js';
import type { JobSeekerView } from '../../facts/views.js';

/** What of a job seeker decides how far a place of work lies. */
export type Home = Pick<JobSeekerView, 'residenceCode' | 'wishedRegions'>;

/** How a place of work lies to a job seeker: to the home, and to the regions where the job seeker wishes to work. */
export interface Journey {
  /** By road, the least from home or a wished region; 0 in the home county or a wished county or city. Null where it is unknown. */
  readonly km: number | null;
  /** The same by the home and wished counties alone: who wishes for a city wishes for no place in it. */
  readonly countyKm: number | null;
  /** Whether a home or a wished region is known, and the place itself. */
  readonly isKnown: boolean;
  /** Whether any region is wished, and whether a wish goes anywhere. */
  readonly hasWish: boolean;
  readonly isAnywhere: boolean;
  /** Whether it lies in the city of the home, or of a wished region. */
  readonly isInSameCity: boolean;
  /** Whether a wish covers it, as far as its reach goes. */
  readonly isCovered: boolean;
  /** Whether a wish goes as far as its city, or its province. */
  readonly isInWishedCity: boolean;
  readonly isInWishedProvince: boolean;
}

const nowhere: Journey = { km: null, countyKm: null, isKnown: false, hasWish: false, isAnywhere: false, isInSameCity: false, isCovered: false, isInWishedCity: false, isInWishedProvince: false };

const isProvince = (code: string): boolean => code.endsWith('0000');
const isCity = (code: string): boolean => !isProvince(code) && cityOf(code) === code;

function isInSameCity(one: string, other: string): boolean {
  const city = cityOf(one);
  return city !== null && city === cityOf(other);
}

function isInSameProvince(one: string, other: string): boolean {
  return one.slice(0, 2) === other.slice(0, 2);
}

/** From one region to a place of work: 0 within a wished city too. */
function kmFrom(region: string, place: string, isWish: boolean): number | null {
  return isWish && isCity(region) && isWithin(place, region) ? 0 : distanceKm(region, place);
}

/** By home, then place: of homes from which many vacancies are looked at. Few places lie under all of them, and each is asked about by several rules. */
const kept = new WeakMap<Home, Map<string, Journey>>();

/** Keeps the journeys from a home while it is in use. Its facts must not change afterwards. */
export function keepJourneys(home: Home): void {
  if (!kept.has(home)) kept.set(home, new Map());
}

/** How a place of work lies to a job seeker. Where neither home nor wish is known, or the place itself is not, nothing is. */
export function journeyTo(place: string | null, home: Home): Journey {
  if (place === null) return nowhere;
  const known = kept.get(home);
  if (known === undefined) return journeyFrom(home, place);
  let journey = known.get(place);
  if (journey === undefined) known.set(place, journey = journeyFrom(home, place));
  return journey;
}

function journeyFrom({ residenceCode, wishedRegions }: Home, place: string): Journey {
  const wished = wishedRegions?.codes ?? [];
  const reach = wishedRegions?.reach ?? 'COUNTY';
  let km: number | null = null;
  let countyKm: number | null = null;
  let isNear = false;
  const take = (region: string, isWish: boolean): void => {
    const each = kmFrom(region, place, isWish);
    if (each !== null && (km === null || each < km)) km = each;
    if (each !== null && (countyKm === null || each < countyKm) && !(isWish && (isCity(region) || isProvince(region)))) countyKm = each;
    if (isInSameCity(region, place)) isNear = true;
  };
  if (residenceCode !== null) take(residenceCode, false);
  for (const region of wished) take(region, true);
  const isCoveredBy = (region: string): boolean => {
    if (isWithin(place, region)) return true;
    switch (reach) {
      case 'COUNTY': return false;
      case 'CITY': return isInSameCity(region, place);
      case 'PROVINCE': return isInSameProvince(region, place);
      case 'ANYWHERE': return true;
    }
  };
  return {
    km, countyKm, isKnown: residenceCode !== null || wished.length > 0, hasWish: wished.length > 0, isAnywhere: wished.length > 0 && reach === 'ANYWHERE', isInSameCity: isNear, isCovered: wished.some(isCoveredBy),
    isInWishedCity: reach !== 'COUNTY' && wished.some((region) => isInSameCity(region, place)),
    isInWishedProvince: wished.some((region) => (isProvince(region) && isWithin(place, region)) || (reach === 'PROVINCE' && isInSameProvince(region, place)) || reach === 'ANYWHERE'),
  };
}
