import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { tableKinds, type TableKind } from '../../src/interchange/index.js';
import { readDaySpan } from '../../src/interchange/reading/time-of-day.js';
import { TableTrial } from '../support/table-trial.js';
import { valueOf } from './reading/read.js';

test.each([
  ['9:00-12:00', ['09:00', '12:00']], ['上午9:00—11:30', ['09:00', '11:30']], ['下午2:30—5:00', ['14:30', '17:00']], ['上午9点至下午4点半', ['09:00', '16:30']], ['8:30-11:30,14:00-17:00', ['08:30', '17:00']], ['', null],
  ['全天', 'unclear'], ['9:00', 'unclear'], ['12:00-9:00', 'unclear'],
])('the times %j are %j', (given, times) => {
  const span = valueOf(readDaySpan(given)) as { from: string; until: string } | string | null;
  expect(span === null || typeof span === 'string' ? span : [span.from, span.until]).toEqual(times);
});

describe('a table of fairs', () => {
  const kind = tableKinds.find(({ code }) => code === 'job-fairs') as TableKind;
  let trial: TableTrial;
  beforeAll(async () => {
    trial = await TableTrial.start('empty', kind);
    await trial.importText('单位名称,单位性质,所在地区\n甲包装厂,民营企业,太原市小店区\n乙印务,民营企业,太原市迎泽区\n', {}, tableKinds.find(({ code }) => code === 'employers'));
    await trial.importText('单位名称,岗位名称,招聘人数,工作地点,发布日期,截止日期\n甲包装厂,包装工,3,太原市小店区,2026-09-01,2099-12-31\n', {}, tableKinds.find(({ code }) => code === 'vacancies'));
  });
  beforeEach(() => { trial.faults = []; });
  afterAll(() => trial.stop());

  const fairs = (): Promise<object[]> => trial.server.store.owner.rows(sql`
    select f.title, f.region_code as region, to_char(f.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as starts, to_char(f.ends_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as ends, f.places,
      (select json_agg(json_build_array(e.name, b.label, b.is_wheelchair_accessible, (select count(*) from job_fair_post p where p.booth_id = b.id)) order by b.label) from job_fair_booth b join employer e on e.id = b.employer_id where b.job_fair_id = f.id) as booths
    from job_fair f order by f.id`);

  const header = '招聘会名称,主办单位,举办地区,举办地点,举办日期,起止时间,容纳人数,参会单位,展位号,轮椅可达,招聘岗位';
  const table = `${header}\n太原助残招聘会,太原市残联,太原市,体育路会展中心,2099-12-05,9:00-12:00,500,甲包装厂,A01,是,包装工、叉车工\n,,,,,,,乙印务,A02,,\n,,,,,,,丙厂,A03,,\n阳曲招聘会,阳曲县残联,太原市阳曲县,文化馆,2099-12-06,,,,,,\n`;

  test('brings each with its booths, and what is wrong with one booth keeps no other out', async () => {
    expect(await trial.importText(table)).toMatchObject({ imported: 3, rejected: 1, unknownColumns: [] });
    expect(await fairs()).toEqual([
      { title: '太原助残招聘会', region: '140100', starts: '2099-12-05 09:00', ends: '2099-12-05 12:00', places: 500, booths: [['甲包装厂', 'A01', true, 1], ['乙印务', 'A02', false, 0]] },
      { title: '阳曲招聘会', region: '140122', starts: '2099-12-06 09:00', ends: '2099-12-06 17:00', places: null, booths: null },
    ]);
    expect(trial.told()).toEqual([[2, '招聘岗位', '“叉车工”不是这个单位正在招聘的岗位,没有带上。'], [4, '参会单位', '系统里没有“丙厂”:请先导入用人单位表(employers),或在系统里新建。']]);
  });

  test('imported again changes nothing; a booth that is added comes to the same fair', async () => {
    expect(await trial.importText(table)).toMatchObject({ imported: 0, unchanged: 3, rejected: 1 });
    await trial.importText('单位名称,单位性质,所在地区\n丙厂,民营企业,太原市小店区\n', {}, tableKinds.find(({ code }) => code === 'employers'));
    expect(await trial.importText(table)).toMatchObject({ imported: 1, unchanged: 3, rejected: 0 });
    expect((await fairs()).map((fair) => (fair as { booths: string[][] | null }).booths?.map(([employer]) => employer))).toEqual([['甲包装厂', '乙印务', '丙厂'], undefined]);
  });

  test('that says something else of a booth, a number twice, or an employer twice, is refused with what to do', async () => {
    trial.faults = [];
    expect(await trial.importText(`${header}\n太原助残招聘会,太原市残联,太原市,体育路会展中心,2099-12-05,9:00-12:00,500,甲包装厂,A09,是,\n`)).toMatchObject({ imported: 0, rejected: 1 });
    expect(trial.told()).toEqual([[2, '参会单位', '这个单位在本场已有展位。']]);
  });

  test.each([
    [',太原市残联,太原市,会展中心,2099-12-05,,,,,,', '招聘会名称', '没有招聘会名称。'], ['甲招聘会,,太原市,会展中心,2099-12-05,,,,,,', '主办单位', '没有主办单位。'], ['甲招聘会,太原市残联,太原市,会展中心,下周,,,,,,', '举办日期', '没有看懂是哪一天:请写成“2026-12-05”。'],
    ['甲招聘会,太原市残联,,月球,2099-12-05,,,,,,', '举办地区', '没有看出在哪个地区:请写在地区一列。'], ['甲招聘会,太原市残联,太原市,会展中心,2099-12-05,,,甲包装厂,,,', '展位号', '没有展位号。'],
  ])('%s stays out', async (row, column, reason) => {
    expect(await trial.importText(`${header}\n${row}\n`)).toMatchObject({ imported: 0, rejected: 1 });
    expect(trial.told()).toEqual([[2, column, reason]]);
  });

  test('a trial keeps nothing', async () => {
    const before = await fairs();
    expect(await trial.importText(`${header}\n试行招聘会,太原市残联,太原市,会展中心,2099-12-07,,,甲包装厂,B01,,\n,,,,,,,乙印务,B02,,\n`, { isTrial: true })).toMatchObject({ imported: 2, rejected: 0 });
    expect(await fairs()).toEqual(before);
  });
});
