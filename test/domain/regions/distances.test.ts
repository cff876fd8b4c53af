import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { centreFault, distanceKm, distancesFrom, loadRegionCentres, regions, regionsInOrder, unknownDistance } from '../../../src/domain/regions/index.js';
import { regionCentreTable } from '../../../src/domain/regions/region-centres.data.js';
import { tableRows } from '../../../src/domain/concepts/index.js';
import { testWithShared } from '../../support/shared.js';

const rows = tableRows(regionCentreTable, 4).map(([code = '', name = '', latitude = '', longitude = '']) => ({ code, name, latitude, longitude }));
const shanxi = regions.entries.filter(({ code, level }) => code.startsWith('14') && level !== 'PROVINCE');

/** By the haversine formula, which the program does not use. */
function crowKm(one: { latitude: number; longitude: number }, other: { latitude: number; longitude: number }): number {
  const radian = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin((to - from) * radian / 2) ** 2;
  const square = half(one.latitude, other.latitude) + Math.cos(one.latitude * radian) * Math.cos(other.latitude * radian) * half(one.longitude, other.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(square));
}

describe('the table of centres', () => {
  test('has each of Shanxi\'s 11 cities and 117 counties once, by its name, to a hundredth of a degree', () => {
    expect(rows).toHaveLength(128);
    expect(rows.map(({ code, name }) => `${code} ${name}`).toSorted()).toEqual(shanxi.map(({ code, label }) => `${code} ${label.zh}`).toSorted());
    // Not exact: each county lies somewhere else in the province.
    for (const { latitude, longitude } of rows) expect([latitude, longitude]).toEqual([expect.stringMatching(/^3[4-9]\.\d\d$|^40\.\d\d$/), expect.stringMatching(/^11[0-4]\.\d\d$/)]);
  });

  testWithShared('lies within 10 km of centres that others recorded', 'region-centres.csv', async (path) => {
    const recorded = new Map(readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => {
      const [code = '', , longitude, latitude] = line.split(',');
      return [code, { latitude: Number(latitude), longitude: Number(longitude) }] as const;
    }));
    const apart = rows.map(({ code, name, latitude, longitude }) => ({ name, km: crowKm({ latitude: Number(latitude), longitude: Number(longitude) }, recorded.get(code) ?? { latitude: Number.NaN, longitude: Number.NaN }) }));
    expect(apart.filter(({ km }) => !(km <= 10))).toEqual([]);
  });
});

describe('the distance', () => {
  test.each([
    // The bounds are of roads that travellers know.
    ['太原市', '140100', '大同市', '140200', 320, 380, 330], ['迎泽区', '140106', '榆次区', '140702', 20, 45, 29], ['大同市', '140200', '运城市', '140800', 690, 850, 776],
    ['平遥县', '140728', '介休市', '140781', 30, 50, 38], ['侯马市', '141081', '曲沃县', '141021', 8, 20, 13], ['太原市', '140100', '临汾市', '141000', 240, 310, 283],
    ['杏花岭区', '140107', '迎泽区', '140106', 1, 10, 3], ['长治市', '140400', '晋城市', '140500', 85, 125, 106],
  ])('from %s (%s) to %s (%s) is between %i and %i km: %i', (_from, one, _to, other, least, most, km) => {
    expect(distanceKm(one, other)).toBe(km);
    expect([least, km, most].toSorted((a, b) => a - b)).toEqual([least, km, most]);
  });

  test('is 1.3 times the great circle, in whole kilometres, the same in either direction, for every pair of Shanxi', () => {
    const places = rows.map(({ code, latitude, longitude }) => ({ code, latitude: Number(latitude), longitude: Number(longitude) }));
    let compared = 0;
    for (const one of places) {
      for (const other of places) {
        const km = distanceKm(one.code, other.code);
        expect(distanceKm(other.code, one.code)).toBe(km);
        if (km === null || one.code === other.code) continue;
        // Not exact: the kilometres that are told are rounded, each by another part of one.
        expect(Math.abs(km - crowKm(one, other) * 1.3)).toBeLessThanOrEqual(0.501);
        compared += 1;
      }
    }
    expect(compared).toBe(128 * 127 - 2 * 117);
  });

  test.each([
    ['0 in one county', '140105', '140105', 0], ['0 in one county without a centre', '659001', '659001', 0], ['unknown where a city contains the county', '140100', '140105', null],
    ['unknown within a city of which no more is known', '140100', '140100', null], ['unknown to the province', '140105', '140000', null], ['unknown to another province', '140105', '110000', null],
    ['unknown where one has no centre', '140105', '659002', null],
  ])('is %s: %s to %s', (_what, one, other, expected) => {
    expect([distanceKm(one, other), distanceKm(other, one)]).toEqual([expected, expected]);
  });

  test('refuses a code that is none', () => {
    expect(() => distanceKm('999999', '140105')).toThrow('region has no code 999999');
    expect(() => distanceKm('140105', '999999')).toThrow('region has no code 999999');
  });

  test('stands in a row by number of the region', () => {
    const row = distancesFrom('140106');
    expect(row).toHaveLength(regions.entries.length);
    expect(regionsInOrder).toEqual([...regionsInOrder].sort());
    for (const [number, code] of regionsInOrder.entries()) expect(row[number] === unknownDistance ? null : row[number]).toBe(distanceKm('140106', code));
    expect(distancesFrom('140106')).toBe(row);
  });
});

describe('centres that are loaded', () => {
  test('make distances known, and replace earlier ones', () => {
    expect(distanceKm('540102', '540202')).toBeNull();
    loadRegionCentres([{ code: '540102', latitude: 29.65, longitude: 91.13 }, { code: '540202', latitude: 29.27, longitude: 88.89 }]);
    // From Lhasa to Shigatse, and from Taiyuan to Lhasa.
    expect([distanceKm('540102', '540202'), distanceKm('140105', '540102')]).toEqual([287, 2823]);
    loadRegionCentres([{ code: '540202', latitude: 29.65, longitude: 91.13 }]);
    expect(distanceKm('540102', '540202')).toBe(0);
  });

  test.each([
    ['an unknown region', { code: '999999', latitude: 30, longitude: 110 }, 'There is no region with the code 999999.'],
    ['a province', { code: '510000', latitude: 30.6, longitude: 104.1 }, 'A province has no centre.'],
    ['swapped columns', { code: '510104', latitude: 104.1, longitude: 30.6 }, 'The latitude must lie between 3 and 54.'],
    ['a longitude outside China', { code: '510104', latitude: 30.6, longitude: 4.1 }, 'The longitude must lie between 73 and 136.'],
    ['no number', { code: '510104', latitude: Number.NaN, longitude: 104.1 }, 'The latitude must lie between 3 and 54.'],
  ])('are refused together for %s', (_what, centre, reason) => {
    expect(centreFault(centre)?.en).toBe(reason);
    expect(() => { loadRegionCentres([{ code: '510105', latitude: 30.67, longitude: 104.03 }, centre]); }).toThrow(reason);
    expect(distanceKm('140105', '510105')).toBeNull();
  });
});
