import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { operator } from '../../src/access/index.js';
import { importTable, vacancies as vacancyKind, type ImportOptions, type ImportResult, type RowFault } from '../../src/interchange/index.js';
import { TestServer } from '../support/server.js';

/** What becomes of a vacancy that a table brought. */
interface Kept { readonly title: string; readonly employer: string; readonly pay: number | null; readonly status: string }

describe('rows of a table', () => {
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    server = await TestServer.start('empty');
    folder = mkdtempSync(join(tmpdir(), 'jinqiao-rows-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  const written = (name: string, text: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const importFile = (file: string, options: Partial<ImportOptions> = {}): Promise<ImportResult> =>
    importTable(server.contextOf(operator), vacancyKind, { file, columns: {}, onFault: () => undefined, onProgress: () => undefined, ...options });
  const importText = (name: string, text: string | Buffer, options: Partial<ImportOptions> = {}): Promise<ImportResult> => importFile(written(name, text), options);
  const kept = (title: string): Promise<Kept[]> => server.store.owner.rows<Kept>(sql`
    select v.title, e.name as employer, v.pay_min_cny as pay, v.status from vacancy v join employer e on e.id = v.employer_id where v.title like ${`${title}%`} order by v.id`);

  test('case 60: of two alike the first is bad; mended and imported alone, it does not overwrite the second', async () => {
    const header = '单位名称,岗位名称,工作地点,薪资';
    const first = await importText('alike.csv', `${header}\n甲厂,包装工,太原市,3000,多了一格\n甲厂,包装工,太原市,3500\n`);
    expect(first).toMatchObject({ imported: 1, rejected: 1 });
    const rejected = readFileSync(first.rejectedFile ?? '', 'utf8');
    expect(await importText('mended.csv', rejected.replace('3000,多了一格', '3000'))).toMatchObject({ imported: 1, rejected: 0 });
    expect((await kept('包装工')).map(({ pay }) => pay)).toEqual([3500, 3000]);
    // Everything again, mended within the table itself: nothing doubles.
    expect(await importText('alike.csv', `${header}\n甲厂,包装工,太原市,3000\n甲厂,包装工,太原市,3500\n`)).toMatchObject({ imported: 0, unchanged: 2 });
  });

  test('in another order, or with one between them, they are what they were', async () => {
    const header = '单位名称,岗位名称,薪资';
    await importText('order.csv', `${header}\n乙厂,装配工,3000\n乙厂,装配工,4000\n`);
    expect(await importText('order.csv', `${header}\n乙厂,装配工,4000\n乙厂,装配工,3000\n`)).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await importText('order.csv', `${header}\n乙厂,装配工,5000\n乙厂,装配工,4000\n乙厂,装配工,3000\n`)).toMatchObject({ imported: 1, unchanged: 2 });
    expect((await kept('装配工')).map(({ pay }) => pay)).toEqual([3000, 4000, 5000]);
  });

  test('one more of its kind does not overwrite one that its table has no more', async () => {
    const header = '单位名称,岗位名称,薪资';
    await importText('more.csv', `${header}\n子厂,铆工,3000\n子厂,铆工,4000\n子厂,铆工,5000\n`);
    expect(await importText('more.csv', `${header}\n子厂,铆工,6000\n子厂,铆工,3000\n`)).toMatchObject({ imported: 1, unchanged: 1 });
    expect((await kept('铆工')).map(({ pay }) => pay)).toEqual([3000, 4000, 5000, 6000]);
  });

  test('ages and lodging are fields, where they are understood; what is not stays open with its words, and meals in the description', async () => {
    await importText('age.csv', '单位名称,岗位名称,年龄要求,食宿\n丑厂,镗工,45岁以下,提供住宿\n丑厂,刨工,"男18-60岁,女18-55岁",包吃不包住\n');
    expect(await server.store.owner.rows(sql`select title, min_age as min, max_age as max, provisions, description, as_written as "asWritten" from vacancy where title in ('镗工', '刨工') order by id`)).toEqual([
      { title: '镗工', min: null, max: 45, provisions: { staffLodging: 'PROVIDED' }, description: '', asWritten: [] },
      { title: '刨工', min: null, max: null, provisions: { staffLodging: 'REFUSED' }, description: '食宿:包吃不包住', asWritten: [{ field: 'AGE', words: '男18-60岁,女18-55岁' }] },
    ]);
  });

  test('a row that changes alone changes its vacancy', async () => {
    await importText('change.csv', '单位名称,岗位名称,薪资\n丙厂,钳工,3000\n');
    expect(await importText('change.csv', '单位名称,岗位名称,薪资\n丙厂,钳工,3300\n')).toMatchObject({ imported: 1, unchanged: 0 });
    expect((await kept('钳工')).map(({ pay }) => pay)).toEqual([3300]);
  });

  test('what a column of a source was taken for is remembered, and a table that lacks it is no fault', async () => {
    const table = '招工单位全名,岗位名称\n辛厂,电镀工\n';
    expect(await importText('source.csv', table, { columns: { 招工单位全名: 'employer' }, source: '某市人社局' })).toMatchObject({ imported: 1 });
    expect(await importText('source.csv', table.replace('辛厂', '壬厂'), { source: '某市人社局' })).toMatchObject({ imported: 1, unknownColumns: [] });
    expect(await importText('source.csv', '岗位名称,单位名称\n抛光工,癸厂\n', { source: '某市人社局' })).toMatchObject({ imported: 1 });
    expect((await importText('source.csv', table.replace('辛厂', '子厂'), { source: '另一市人社局', isTrial: true })).unknownColumns).toEqual([{ column: '招工单位全名', guess: 'employer' }]);
    expect((await kept('电镀工')).map(({ employer }) => employer)).toEqual(['辛厂', '壬厂']);
  });

  test('case 72: a column that is not known is named with a guess; mapped later, the rows are the same', async () => {
    const table = '招工企业全称,岗位名称,经营范围\n丁厂,焊工,甲\n戊厂,焊工,乙\n';
    expect((await importText('map.csv', table)).unknownColumns).toEqual([{ column: '招工企业全称', guess: 'employer' }, { column: '经营范围', guess: null }]);
    expect(await importText('map.csv', table, { columns: { 招工企业全称: 'employer' } })).toMatchObject({ imported: 2 });
    expect((await kept('焊工')).map(({ employer }) => employer)).toEqual(['丁厂', '戊厂']);
  });

  test('a source is believed its own numbers: a title that changes is the same vacancy', async () => {
    await importText('source.csv', '岗位编号,岗位名称\n17,出纳\n18,会计\n', { source: '某平台' });
    expect(await importText('source.csv', '岗位编号,岗位名称\n18,会计主管\n17,出纳\n', { source: '某平台' })).toMatchObject({ imported: 1, unchanged: 1 });
    expect((await kept('会计')).map(({ title }) => title)).toEqual(['会计主管']);
    // Another table's numbers mean others.
    expect(await importText('source2.csv', '岗位编号,岗位名称\n17,仓管员\n', { source: '别的平台' })).toMatchObject({ imported: 1 });
    expect((await kept('出纳')).length).toBe(1);
  });

  test('case 68: what spoils one cell spoils no other row', async () => {
    const long = `${'长'.repeat(9999)}😀😀`;
    const table = ['单位名称,岗位名称,岗位描述', `己厂,绘图员甲,${long}`, `己厂,绘图员乙,\ud800半个字`, `己厂,绘图员丙,空\0字`, '己厂,绘图员丁,好'].join('\n');
    expect(await importText('spoiled.csv', table)).toMatchObject({ imported: 4, rejected: 0 });
    expect((await kept('绘图员')).map(({ title }) => title)).toEqual(['绘图员甲', '绘图员乙', '绘图员丙', '绘图员丁']);
  });

  test('case 64: a lawful reservation is no finding, also of a public body', async () => {
    expect(await importText('public.csv', '单位名称,单位性质,岗位名称,残疾类别\n某县司法局,机关,文书管理员,听力残疾4级\n')).toMatchObject({ imported: 1, held: 0 });
    expect((await kept('文书管理员')).map(({ status }) => status)).toEqual(['OPEN']);
  });

  test('titles, headers of two rows, repeated headers, sums, notes and merged cells', async () => {
    const table = [
      '2026年残疾人就业专场招聘会岗位汇总表,,,,,', '序号,单位名称,岗位,招聘要求,,联系电话', ',,,残疾类别,学历,', '1,庚厂,锅炉工,肢体,初中,0351-1234567', ',,水暖工,听力,高中,',
      '序号,单位名称,岗位,残疾类别,学历,联系电话', '2,辛厂,维修工,不限,,0351-7654321', '合计,,3,,,', '注:以上岗位长期有效,,,,,',
    ].join('\n');
    expect(await importText('merged.csv', table)).toMatchObject({ imported: 3, rejected: 0, leftOpen: 0, unknownColumns: [] });
    expect(await kept('水暖工')).toMatchObject([{ employer: '庚厂' }]);
    expect(await server.store.owner.rows(sql`select title, reservation->'groups' as groups, min_education from vacancy where title in ('锅炉工', '水暖工', '维修工') order by id`)).toEqual([
      { title: '锅炉工', groups: [{ kind: 4, grades: [] }], min_education: 'JUNIOR_MIDDLE' }, { title: '水暖工', groups: [{ kind: 2, grades: [] }], min_education: 'SENIOR_MIDDLE' }, { title: '维修工', groups: [], min_education: null },
    ]);
  });

  test.each([['utf16le', '\t'], ['utf16be', ','], ['gb18030', ';'], ['utf8', '|']] as const)('in %s with %j between the cells, and so are the rejected ones', async (encoding, mark) => {
    const name = `${encoding}工`;
    const table = [['单位名称', '岗位名称', '薪资'], ['壬厂', name, '3000'], ['壬厂', `${name}二`]].map((cells) => cells.join(mark)).join('\r\n');
    const result = await importText(`${encoding}.csv`, iconv.encode(table, encoding, { addBOM: encoding.startsWith('utf16') }));
    expect(result).toMatchObject({ imported: 1, rejected: 1, form: { encoding } });
    const rejected = iconv.decode(readFileSync(result.rejectedFile ?? ''), encoding);
    expect(rejected.replace(/import:[\w-]+:1/, 'KEY')).toBe([['单位名称', '岗位名称', '薪资', '导入标识(请勿修改)'], ['壬厂', `${name}二`, 'KEY'], []].map((cells) => cells.join(mark)).join('\n'));
  });

  test('a header\'s unit stands behind its numbers; a day before it closes, and work at home', async () => {
    await importText('units.csv', '岗位名称,薪资(万元/年),截止日期,工作地点\n测绘员,6-8,2026-12-31,居家\n');
    expect(await server.store.owner.rows(sql`select pay_min_cny, pay_max_cny, closes_on, work_mode, region_code from vacancy where title = '测绘员'`)).toEqual([
      { pay_min_cny: 5000, pay_max_cny: 6667, closes_on: '2026-12-31', work_mode: 'HOME_BASED', region_code: null },
    ]);
  });

  test('faults are told with their line, their column and what they come to', async () => {
    const faults: RowFault[] = [];
    await importText('faults.csv', '单位名称,岗位名称,薪资,残疾类别\n癸厂,检验工,很多,肢体残疾优先\n', { onFault: (fault) => faults.push(fault) });
    expect(faults.map(({ line, column, value, consequence, reason }) => [line, column, value, consequence, reason.zh])).toEqual([
      [2, '薪资', '很多', 'LEFT_OPEN', '看不懂薪资“很多”,先留空:请写成“3000-4500”、“3-5千”、“1-1.5万”、“150元/天”、“10万/年”或“面议”。'],
      [2, '残疾类别', '肢体残疾优先', 'HELD', '残疾类别和等级“肢体残疾优先”没有完全看懂,先存为草稿:请写成“听力三级、四级;肢体四级”“除精神外均可”或“不限”。'],
    ]);
  });
});
