import type { OrganLevel } from '../domain/employers/index.js';
import { cityOf, homeProvince, isWithin, regions } from '../domain/regions/index.js';

/** Where the demonstration plays: in the home province. */
export interface DemoPlaces {
  readonly province: string;
  /** Of a municipality, which has none, the province itself. */
  readonly cities: readonly string[];
  readonly counties: readonly string[];
  /** Where the accounts of the demonstration are at home: the first county of the first city; in Shanxi Xiaodian, Taiyuan. */
  readonly city: string;
  readonly county: string;
}

function placesOf(province: string): DemoPlaces {
  const within = regions.entries.filter(({ code }) => isWithin(code, province));
  const codesOf = (level: string): string[] => within.filter((region) => region.level === level).map(({ code }) => code);
  const cities = codesOf('CITY');
  const counties = codesOf('COUNTY');
  const city = cities[0] ?? province;
  return { province, cities: cities.length === 0 ? [province] : cities, counties, city, county: counties.find((code) => isWithin(code, city)) ?? city };
}

const known = new Map<string, DemoPlaces>();

/** The places of the home province. */
export function demoPlaces(): DemoPlaces {
  const province = homeProvince();
  const places = known.get(province) ?? placesOf(province);
  known.set(province, places);
  return places;
}

/** The place by which a public body is called: that of its level. */
export function placeOfLevel(regionCode: string, level: OrganLevel | null): string {
  if (level === 'PROVINCE') return demoPlaces().province;
  return level === 'CITY' ? cityOf(regionCode) ?? regionCode : regionCode;
}
