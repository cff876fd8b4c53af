import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { operator } from '../../src/access/index.js';
import { employers, importTable, type ImportOptions, type ImportResult, type RowFault } from '../../src/interchange/index.js';
import { TestServer } from '../support/server.js';

describe('a table of employers', () => {
  let server: TestServer;
  let folder: string;
  let faults: RowFault[] = [];
  beforeAll(async () => {
    server = await TestServer.start('empty');
    folder = mkdtempSync(join(tmpdir(), 'jinqiao-employers-'));
  });
  beforeEach(() => { faults = []; });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  const importText = async (text: string, options: Partial<ImportOptions> = {}): Promise<ImportResult> => {
    const file = join(folder, 'employers.csv');
    writeFileSync(file, text);
    const ctx = server.contextOf(operator);
    return importTable(ctx, employers, { file, columns: {}, onFault: (fault) => faults.push(fault), ...options }).finally(() => ctx.db.close());
  };
  const rows = (name: string): Promise<object[]> => server.store.owner.rows(sql`
    select name, kind, region_code as region, staff_count as staff, is_name_confirmed as "isConfirmed", contact_name as contact, contact_phone_sealed is not null as "hasPhone" from employer where name like ${`${name}%`} order by id`);
  const claims = (name: string): Promise<object[]> => server.store.owner.rows(sql`
    select c.kind, c.value, c.state, c.claimed_as as "as", c.papers from claim c join employer e on e.id = c.employer_id where e.name = ${name} order by c.id`);

  const header = '单位名称,单位性质,所在地区,职工人数,联系人,联系电话';

  test('brings employers whose facts are claims: nobody has seen the papers', async () => {
    expect(await importText(`${header}\n甲包装厂,民营企业,太原市小店区,86人,王某,0351-1234567\n乙市实验中学,,大同市平城区,50-99人,,\n`)).toMatchObject({ imported: 2, held: 2, rejected: 0, leftOpen: 1, unknownColumns: [] });
    expect(faults.map(({ line, column, value }) => [line, column, value])).toEqual([[3, '职工人数', '50-99人']]);
    expect(await rows('甲包装厂')).toEqual([{ name: '甲包装厂', kind: null, region: null, staff: 86, isConfirmed: false, contact: '王某', hasPhone: true }]);
    expect(await claims('甲包装厂')).toEqual([
      { kind: 'EMPLOYER_NAME', value: '甲包装厂', state: 'OPEN', as: 'IMPORT', papers: null }, { kind: 'EMPLOYER_KIND', value: 'PRIVATE', state: 'OPEN', as: 'IMPORT', papers: null },
      { kind: 'EMPLOYER_REGION', value: '140105', state: 'OPEN', as: 'IMPORT', papers: null },
    ]);
    // The name of the second tells its kind.
    expect((await claims('乙市实验中学')).map((claim) => (claim as { value: unknown }).value)).toEqual(['乙市实验中学', 'PUBLIC_INSTITUTION', '140213']);
  });

  test('whose papers the centre saw brings facts that count', async () => {
    expect(await importText(`${header}\n丙食品厂,国企,太原市,120,,\n`, { papers: '营业执照复印件' })).toMatchObject({ imported: 1, held: 0 });
    expect(await rows('丙食品厂')).toMatchObject([{ kind: 'STATE_OWNED', region: '140100', isConfirmed: true, staff: 120 }]);
    expect((await claims('丙食品厂')).map((claim) => [(claim as { state: string }).state, (claim as { papers: string }).papers])).toEqual(Array(3).fill(['CONFIRMED', '营业执照复印件']));
  });

  test('imported again changes nothing; a changed row changes what it says; in another order they are what they were', async () => {
    const table = `${header}\n丁厂,民营,太原市,10,,\n戊厂,民营,太原市,20,,\n`;
    expect(await importText(table)).toMatchObject({ imported: 2 });
    expect(await importText(table)).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await importText(`${header}\n戊厂,民营,太原市,25,,\n丁厂,民营,太原市,10,,\n`)).toMatchObject({ imported: 1, unchanged: 1 });
    expect(await rows('戊厂')).toMatchObject([{ staff: 25 }]);
    expect([await rows('丁厂'), await rows('戊厂')].map(({ length }) => length)).toEqual([1, 1]);
  });

  test('an employer that is there already is that employer: what is recorded of it stays', async () => {
    const { createEmployer } = await server.data<{ createEmployer: object }>('mutation { createEmployer(input: { name: "己厂", kind: PRIVATE, region: "140105", staffCount: 7, contactName: "李某" }) { employer { name } } }', { as: 'admin' });
    expect(createEmployer).toEqual({ employer: { name: '己厂' } });
    expect(await importText(`${header}\n己厂,国企,大同市,99,王某,0351-1234567\n`)).toMatchObject({ imported: 1, rejected: 0 });
    expect(await rows('己厂')).toEqual([{ name: '己厂', kind: 'PRIVATE', region: '140105', staff: 7, isConfirmed: true, contact: '李某', hasPhone: false }]);
    expect((await claims('己厂')).filter((claim) => (claim as { state: string }).state === 'OPEN')).toEqual([
      { kind: 'EMPLOYER_KIND', value: 'STATE_OWNED', state: 'OPEN', as: 'IMPORT', papers: null }, { kind: 'EMPLOYER_REGION', value: '140200', state: 'OPEN', as: 'IMPORT', papers: null },
    ]);
  });

  test('a row without a name stays out; a dry run keeps nothing', async () => {
    expect(await importText(`${header}\n,民营,太原市,10,,\n`)).toMatchObject({ imported: 0, rejected: 1 });
    expect(faults.map(({ column, reason }) => [column, reason.zh])).toEqual([['单位名称', '没有单位名称。']]);
    expect(await importText(`${header}\n庚厂,民营,太原市,10,,\n`, { isTrial: true })).toMatchObject({ imported: 1 });
    expect(await rows('庚厂')).toEqual([]);
  });
});
