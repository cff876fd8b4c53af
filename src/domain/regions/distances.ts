import type { Text } from '../../platform/i18n/text.js';
import { text } from '../../platform/i18n/text.js';
import { tableRows } from '../concepts/terms.js';
import { regionCentreTable } from './region-centres.data.js';
import { cityOf, isWithin, regions } from './region.js';

/** The centre of a region, in degrees north and east. */
export interface RegionCentre { readonly code: string; readonly latitude: number; readonly longitude: number }

/** Roads are longer than the great circle by about this factor. */
const roadFactor = 1.3;
const earthRadiusKm = 6371;
/** What China reaches, in degrees: a centre outside has its columns mixed up. */
const bounds = { latitude: [3, 54], longitude: [73, 136] } as const;

/** Codes of all regions in order: a region's number is its place here. A province, and a city, is a run of numbers. */
export const regionsInOrder: readonly string[] = [...regions.codes].sort();
const numbers: ReadonlyMap<string, number> = new Map(regionsInOrder.map((code, number) => [code, number]));

/** In a row of distances: the distance is unknown. */
export const unknownDistance = 0xffff;

/** By number of the region, three numbers each: its centre on the unit sphere. All 0 where there is none. */
const centres = new Float64Array(regionsInOrder.length * 3);
/** By number of the region, from the first time that it is asked for: its distances by number of the other. */
let rows: (Uint16Array | undefined)[] = [];

function numberOf(code: string): number {
  const number = numbers.get(code);
  if (number === undefined) throw new Error(`region has no code ${code}`);
  return number;
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

/** Why this can't be the centre of a region; null where it can. Distances to a province are unknown, so it has none. */
export function centreFault({ code, latitude, longitude }: RegionCentre): Text | null {
  const region = regions.find(code);
  if (region === null) return text(`没有代码为 ${code} 的行政区划。`, `There is no region with the code ${code}.`);
  if (region.level === 'PROVINCE') return text('省级行政区划不用中心点。', 'A province has no centre.');
  if (!within(latitude, bounds.latitude)) return text('纬度应在 3 到 54 之间。', 'The latitude must lie between 3 and 54.');
  if (!within(longitude, bounds.longitude)) return text('经度应在 73 到 136 之间。', 'The longitude must lie between 73 and 136.');
  return null;
}

/**
 * Puts centres in the place of those that this thread has; those of other regions stay.
 * @throws Error for what can't be the centre of a region; nothing is changed then
 */
export function loadRegionCentres(found: readonly RegionCentre[]): void {
  for (const centre of found) {
    const fault = centreFault(centre);
    if (fault !== null) throw new Error(`the centre of the region ${centre.code}: ${fault.en}`);
  }
  for (const { code, latitude, longitude } of found) {
    const [north, east] = [latitude, longitude].map((degrees) => degrees * Math.PI / 180) as [number, number];
    centres.set([Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)], numberOf(code) * 3);
  }
  rows = [];
}

const ownCentres = tableRows(regionCentreTable, 4).map(([code = '', , latitude, longitude]): RegionCentre => ({ code, latitude: Number(latitude), longitude: Number(longitude) }));
loadRegionCentres(ownCentres);

/** One county of each city whose centre the program brings: places that are tried for a person whose residence is unknown. */
export const countiesOfCities: readonly string[] = [...new Map(ownCentres.filter(({ code }) => regions.get(code).level === 'COUNTY').map(({ code }) => [cityOf(code), code])).values()];

function hasCentre(number: number): boolean {
  return centres[number * 3] !== 0 || centres[number * 3 + 1] !== 0 || centres[number * 3 + 2] !== 0;
}

/** By the chord between both centres: the same in either direction, to the last bit. */
function roadKm(one: number, other: number): number {
  const [x, y, z] = [0, 1, 2].map((axis) => (centres[one * 3 + axis] ?? 0) - (centres[other * 3 + axis] ?? 0)) as [number, number, number];
  return Math.round(2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2)) * roadFactor);
}

function rowOf(number: number): Uint16Array {
  const code = regionsInOrder[number] ?? '';
  const row = new Uint16Array(regionsInOrder.length).fill(unknownDistance);
  if (hasCentre(number)) {
    for (const [other, otherCode] of regionsInOrder.entries()) {
      if (hasCentre(other) && !isWithin(otherCode, code) && !isWithin(code, otherCode)) row[other] = roadKm(number, other);
    }
  }
  if (regions.get(code).level === 'COUNTY') row[number] = 0;
  return row;
}

/**
 * The distances from a region, by number of the other region (`regionsInOrder`): whole kilometres, `unknownDistance` where unknown.
 * The row is shared: nobody writes to it.
 * @throws Error for an unknown code, which stored data never has
 */
export function distancesFrom(code: string): Uint16Array {
  const number = numberOf(code);
  return rows[number] ??= rowOf(number);
}

/**
 * The distance by road between two regions in whole kilometres: the great circle between their centres, times 1.3. 0 in one county; null
 * where one region contains the other, where one is a province, and where one has no centre.
 * @throws Error for an unknown code, which stored data never has
 */
export function distanceKm(one: string, other: string): number | null {
  const km = distancesFrom(one)[numberOf(other)] ?? unknownDistance;
  return km === unknownDistance ? null : km;
}
