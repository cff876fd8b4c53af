import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import sql from 'sql-template-tag';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecrets } from '../../../src/access/index.js';
import { openDatabase } from '../../../src/app/open-database.js';
import { projectRoot, readConfig } from '../../../src/config/config.js';
import { distanceKm, readRegionCentres, storeRegionCentres } from '../../../src/domain/regions/index.js';
import { TableError, readCentres } from '../../../src/interchange/index.js';
import { testDatabase } from '../../support/database.js';
import { testWithShared } from '../../support/shared.js';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'jinqiao-centres-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function written(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('a table of centres', () => {
  test.each([
    ['with English names', 'Code,name,Latitude,lng\n630102,城东区,36.60,101.80\n'],
    ['with Chinese names, in GB18030', iconv.encode('行政区划代码,名称,经度(东经),纬度(北纬)\n630102,城东区,101.80,36.60\n', 'gb18030')],
  ])('%s is read', async (name, content) => {
    expect(await readCentres(written(`${name}.csv`, content))).toEqual({ centres: [{ code: '630102', latitude: 36.6, longitude: 101.8 }], faults: [], provinces: 0 });
  });

  test('is read but for its bad rows, each of which is reported with the cell', async () => {
    const read = await readCentres(written('faults.csv', 'code,latitude,longitude\n630000,36.62,101.78\n630102,36.60,101.80\n630103,36°,101.78\n999999,36.60,101.80\n630102,36.61,101.80\n630104,36.60\n630105,101.76,36.66\n'));
    expect(read.centres).toEqual([{ code: '630102', latitude: 36.6, longitude: 101.8 }]);
    expect(read.provinces).toBe(1);
    expect(read.faults.map(({ line, column, value, reason }) => [line, column, value, reason.en])).toEqual([
      [4, 'latitude', '36°', 'Give degrees, as 37.87.'],
      [5, 'code', '999999', 'There is no region with the code 999999.'],
      [6, 'code', '630102', 'The code stands in an earlier row.'],
      [7, 'longitude', '', 'Give degrees, as 37.87.'],
      [8, 'code', '630105', 'The latitude must lie between 3 and 54.'],
    ]);
  });

  test.each([
    ['code,latitude\n', 'No column holds the longitude: it is called one of longitude, lng, lon, 经度. The columns are: code, latitude.'],
    ['code,lat,纬度,lng\n', 'The columns lat and 纬度 would both hold the latitude. Leave one out.'],
    ['', 'The file is empty: it must begin with a header.'],
  ])('with the header %j is refused', async (content, message) => {
    const file = written('header.csv', content);
    await expect(readCentres(file)).rejects.toThrow(TableError);
    await expect(readCentres(file)).rejects.toThrow(message);
  });

  testWithShared('of all China is read', 'region-centres.csv', async (path) => {
    const { centres, faults, provinces } = await readCentres(path);
    expect([provinces, new Set(centres.map(({ code }) => code)).size]).toEqual([34, 3154]);
    expect(faults.filter(({ reason }) => !reason.en.startsWith('There is no region with the code'))).toEqual([]);
  });
});

test('centres are stored once, changed where they differ, and kept where a table does not name them', async () => {
  const store = await testDatabase('empty');
  try {
    expect(await storeRegionCentres(store.owner, [{ code: '630102', latitude: 36.6, longitude: 101.8 }, { code: '630103', latitude: 36.62, longitude: 101.781 }])).toBe(2);
    expect(await storeRegionCentres(store.owner, [{ code: '630102', latitude: 36.6, longitude: 101.8 }, { code: '630103', latitude: 36.62, longitude: 101.78 }])).toBe(0);
    expect(await storeRegionCentres(store.owner, [{ code: '630102', latitude: 36.59, longitude: 101.8 }])).toBe(1);
    expect(await storeRegionCentres(store.owner, [])).toBe(0);
    expect(await readRegionCentres(store.owner)).toEqual([{ code: '630102', latitude: 36.59, longitude: 101.8 }, { code: '630103', latitude: 36.62, longitude: 101.78 }]);
    await expect(store.owner.rows(sql`insert into region_centre (code, latitude, longitude) values ('630104', 60, 101.8)`)).rejects.toThrow('region_centre_place_check');
  } finally {
    await store.drop();
  }
});

test('"cli import region-centres" brings centres in, and the program measures by them from its next start', async () => {
  const store = await testDatabase('empty');
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-home-'));
  const env = { PATH: process.env['PATH'], DATABASE_URL: store.url, JINQIAO_HOME: home, JINQIAO_DEMO: 'off' };
  const command = (file: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(projectRoot, 'dist', 'src', 'cli', 'main.js'), 'import', 'region-centres', file, '--lang', 'en'], { encoding: 'utf8', env });
  try {
    const file = written('cli.csv', '代码,纬度,经度\n620000,36.06,103.83\n620102,36.06,103.84\n999999,36.06,103.84\n');
    expect(command(file)).toMatchObject({
      status: 0, stderr: '[rejected] line 4, column "代码", value "999999": There is no region with the code 999999.\n',
      stdout: '1 centres imported, 0 unchanged, 1 rows rejected; 1 rows of provinces are not needed. Servers use them once they are started again.\n',
    });
    expect(command(file).stdout).toBe('0 centres imported, 1 unchanged, 1 rows rejected; 1 rows of provinces are not needed. Servers use them once they are started again.\n');
    expect(command(written('none.csv', 'name\n'))).toMatchObject({ status: 1, stderr: 'No column holds the code: it is called one of code, adcode, regioncode, 代码, 区划代码, 行政区划代码. The columns are: name.\n' });
    expect(distanceKm('140105', '620102')).toBeNull();
    const config = readConfig(env);
    await (await openDatabase(config, readSecrets(config))).close();
    expect(distanceKm('140105', '620102')).toBe(1038);
  } finally {
    rmSync(home, { recursive: true, force: true });
    await store.drop();
  }
});
