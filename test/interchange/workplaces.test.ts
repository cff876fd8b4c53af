import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { operator } from '../../src/access/index.js';
import { employers, importTable, workplaces, type ImportOptions, type ImportResult, type RowFault, type TableKind } from '../../src/interchange/index.js';
import { readFloor } from '../../src/interchange/reading/floor.js';
import { TestServer } from '../support/server.js';
import { valueOf } from './reading/read.js';

test.each([['3', 3], ['3楼', 3], ['三层', 3], ['一楼门面', 1], ['B1', -1], ['地下一层', -1], ['-2', -2], ['十二楼', 12], ['无', null], ['0', 'unclear'], ['顶楼', 'unclear'], ['1-2楼', 'unclear']])('the floor %j is %j', (given, floor) => {
  expect(valueOf(readFloor(given))).toBe(floor);
});

describe('a table of workplaces', () => {
  let server: TestServer;
  let folder: string;
  let faults: RowFault[] = [];
  beforeAll(async () => {
    server = await TestServer.start('empty');
    folder = mkdtempSync(join(tmpdir(), 'jinqiao-places-'));
    await importText('单位名称,单位性质,所在地区\n甲包装厂,民营企业,太原市小店区\n', {}, employers);
  });
  beforeEach(() => { faults = []; });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  async function importText(text: string, options: Partial<ImportOptions> = {}, kind: TableKind = workplaces): Promise<ImportResult> {
    const file = join(folder, 'table.csv');
    writeFileSync(file, text);
    const ctx = server.contextOf(operator);
    return importTable(ctx, kind, { file, columns: {}, onFault: (fault) => faults.push(fault), ...options }).finally(() => ctx.db.close());
  }
  const places = (): Promise<object[]> => server.store.owner.rows(sql`
    select name, region_code as region, address, floor, has_lift as lift, has_accessible_toilet as toilet, surveyed_on as "surveyedOn", surveyed_by as "by" from workplace order by id`);

  const header = '单位名称,工作地点名称,所在地区,详细地址,楼层,电梯,无障碍卫生间,踏勘人,踏勘日期';

  test('brings them with what is said of them; what nobody says is unknown', async () => {
    expect(await importText(`${header}\n甲包装厂,小店厂区,,太原市小店区学府街88号,三楼,有,,,\n`)).toMatchObject({ imported: 1, held: 0, rejected: 0, leftOpen: 0, unknownColumns: [] });
    expect(await places()).toEqual([{ name: '小店厂区', region: '140105', address: '太原市小店区学府街88号', floor: 3, lift: true, toilet: null, surveyedOn: null, by: null }]);
  });

  test('imported again changes nothing; what somebody saw on the spot is a survey', async () => {
    expect(await importText(`${header}\n甲包装厂,小店厂区,,太原市小店区学府街88号,三楼,有,,,\n`)).toMatchObject({ imported: 0, unchanged: 1 });
    expect(await importText(`${header}\n甲包装厂,小店厂区,,太原市小店区学府街88号,2,否,是,李某,2026-09-01\n`)).toMatchObject({ imported: 1, leftOpen: 0 });
    expect(await places()).toEqual([{ name: '小店厂区', region: '140105', address: '太原市小店区学府街88号', floor: 2, lift: false, toilet: true, surveyedOn: '2026-09-01', by: '李某' }]);
    // What a survey recorded, an employer's table does not change.
    expect(await importText(`${header}\n甲包装厂,小店厂区,,太原市小店区学府街88号,2,是,是,,\n`)).toMatchObject({ imported: 0, rejected: 1 });
    expect(faults.map(({ column }) => column)).toEqual(['电梯']);
  });

  test('of an employer that is not known, without an address, or nowhere, stay out with what to do', async () => {
    expect(await importText(`${header}\n乙厂,,太原市,某街1号,,,,,\n甲包装厂,,太原市,,,,,,\n甲包装厂,,月球,某街2号,,,,,\n`)).toMatchObject({ imported: 0, rejected: 3 });
    expect(faults.map(({ line, column, reason }) => [line, column, reason.zh])).toEqual([
      [2, '单位名称', '系统里没有“乙厂”:请先导入用人单位表(employers),或在系统里新建。'], [3, '详细地址', '没有详细地址。'], [4, '所在地区', '没有看出在哪个县(市、区):请写在“所在地区”一列。'],
    ]);
  });
});
