import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type MergeRange } from 'hucre/xlsx';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { operator } from '../../src/access/index.js';
import { importTable, TableError, vacancies, type ImportOptions, type ImportResult, type RowFault } from '../../src/interchange/index.js';
import { openTableFile } from '../../src/interchange/tables/open-file.js';
import { operatorLimits } from '../../src/interchange/tables/limits.js';
import { Table } from '../../src/interchange/tables/table.js';
import { vacancyTable, type VacancyField } from '../../src/interchange/vacancies/columns.data.js';
import { TestServer } from '../support/server.js';

type Value = string | number | boolean | Date | null;
interface Made { readonly name: string; readonly rows: Value[][]; readonly merges?: MergeRange[]; readonly hidden?: boolean }

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'jinqiao-workbooks-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
const workbook = async (name: string, ...sheets: Made[]): Promise<string> => written(name, await writeXlsx({ sheets }));
const day = (date: string): Date => new Date(`${date}Z`);
const down = (column: number, from: number, to: number): MergeRange => ({ startRow: from, startCol: column, endRow: to, endCol: column });

async function cellsOf(records: AsyncIterable<{ readonly cells: readonly string[] }>): Promise<string[][]> {
  const all: string[][] = [];
  for await (const { cells } of records) all.push([...cells]);
  return all;
}

interface Read { readonly sheet: string; readonly line: number; readonly cells: Partial<Record<VacancyField, string>> }
async function rowsOf(file: string): Promise<{ readonly rows: Read[]; readonly skipped: readonly string[] }> {
  const table = await Table.open(file, { table: vacancyTable, given: {} });
  const rows: Read[] = [];
  for await (const { sheet, line, cells } of table.rows(() => undefined)) rows.push({ sheet, line, cells });
  return { rows, skipped: table.skipped };
}

describe('a workbook', () => {
  const header = ['单位名称', '岗位名称', '招聘人数', '残疾要求', null, '工作地点'];
  const fair: Made = {
    name: '岗位',
    rows: [
      ['2026年残疾人专场招聘会岗位表'], header, [null, null, null, '残疾类别', '残疾等级', null],
      ['甲纺织厂', '缝纫工', 3, '听力', '三级、四级', '太原市小店区'], [null, '熨烫工', 5, '肢体', '四级', null], [null, '检验员', null, '不限', '不限', null],
      ['合计', null, 8],
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 5 }, { startRow: 1, startCol: 3, endRow: 1, endCol: 4 }, down(0, 1, 2), down(1, 1, 2), down(2, 1, 2), down(5, 1, 2), down(0, 3, 5), down(5, 3, 5), down(2, 4, 5),
    ],
  };

  test('has its title, its header of two rows, its merged cells filled down and its sum left out; a merged number is that of no row', async () => {
    const { rows, skipped } = await rowsOf(await workbook('fair.xlsx', { name: '说明', rows: [['请按第二页填写']] }, fair, { name: '隐藏', hidden: true, rows: [['岗位名称'], ['看不见的岗位']] }));
    expect(skipped).toEqual(['说明']);
    expect(rows).toEqual([
      { sheet: '岗位', line: 4, cells: { employer: '甲纺织厂', title: '缝纫工', seats: '3', disabilityKinds: '听力', disabilityGrades: '三级、四级', area: '太原市小店区' } },
      { sheet: '岗位', line: 5, cells: { employer: '甲纺织厂', title: '熨烫工', seats: '5(与其他行合并)', disabilityKinds: '肢体', disabilityGrades: '四级', area: '太原市小店区' } },
      { sheet: '岗位', line: 6, cells: { employer: '甲纺织厂', title: '检验员', seats: '5(与其他行合并)', disabilityKinds: '不限', disabilityGrades: '不限', area: '太原市小店区' } },
    ]);
  });

  test('has days, times, numbers and yes or no as people read them', async () => {
    const { rows } = await rowsOf(await workbook('cells.xlsx', {
      name: 'A', rows: [['岗位名称', '发布日期', '截止日期', '薪资', '联系电话', '工作经验', '序号'], ['钳工', day('2026-03-05T00:00:00'), day('2026-03-05T08:30:00'), 0.1 + 0.2, 13800000000, true, 140_102_198_001_011_000]],
    }));
    expect(rows[0]?.cells).toEqual({ title: '钳工', publishedAt: '2026-03-05', closesAt: '2026-03-05 08:30:00', salary: '0.3', contactPhone: '13800000000', experience: '是', rowNumber: '1.40102198001011E+17' });
  });

  test('is read sheet by sheet, each with its own header; one alone where it is named', async () => {
    const file = await workbook('sheets.xlsx', { name: '太原', rows: [['岗位名称', '薪资'], ['车工', 3000]] }, { name: '大同', rows: [['薪资', '职位'], [4000, '铣工'], [null, null], ['5000', '刨工']] });
    expect((await rowsOf(file)).rows).toEqual([
      { sheet: '太原', line: 2, cells: { title: '车工', salary: '3000' } }, { sheet: '大同', line: 2, cells: { title: '铣工', salary: '4000' } }, { sheet: '大同', line: 4, cells: { title: '刨工', salary: '5000' } },
    ]);
    expect((await Table.open(file, { table: vacancyTable, given: {}, sheet: '大同' })).sheets.map(({ sheet }) => sheet.name)).toEqual(['大同']);
    await expect(Table.open(file, { table: vacancyTable, given: {}, sheet: '忻州' })).rejects.toThrow('没有名为“忻州”的工作表,有的是:太原、大同。');
  });

  test('in ODS is read alike, and a page that calls itself a workbook', async () => {
    const rows = [['单位名称', '岗位名称', '招聘人数'], ['丙厂', '车工', 2], [null, '镗工', 1]];
    const expected = [{ line: 2, cells: { employer: '丙厂', title: '车工', seats: '2' } }, { line: 3, cells: { employer: '丙厂', title: '镗工', seats: '1' } }];
    const ods = written('a.ods', await writeOds({ sheets: [{ name: '岗位', rows, merges: [down(0, 1, 2)] }] }));
    expect((await rowsOf(ods)).rows).toEqual(expected.map((row) => ({ sheet: '岗位', ...row })));
    const page = '<html><meta charset="utf-8"><body><table><tr><th>单位名称</th><th>岗位名称</th><th>招聘人数</th></tr><tr><td rowspan="2">丙厂</td><td>车工</td><td>2</td></tr><tr><td>镗工</td><td>1</td></tr></table></body></html>';
    expect((await rowsOf(written('page.xls', page))).rows).toEqual(expected.map((row) => ({ sheet: '', ...row })));
  });

  test('with more rows, columns or bytes than are read is refused', async () => {
    const file = await workbook('large.xlsx', { name: 'A', rows: [['岗位名称', '薪资'], ['甲', 1], ['乙', 2], ['丙', 3]] });
    const open = (limits: object): Promise<Table<VacancyField>> => Table.open(file, { table: vacancyTable, given: {}, limits: { ...operatorLimits, ...limits } });
    const read = async (): Promise<void> => { for await (const row of (await open({ rows: 2 })).rows(() => undefined)) expect(row.kind).toBe('DATA'); };
    await expect(read()).rejects.toThrow('表格超过 2 行');
    await expect(open({ columns: 1 })).rejects.toThrow('表格有 2 列,最多 1 列');
    await expect(open({ unpackedBytes: 100 })).rejects.toThrow('工作簿解压后有 1 MB');
    await expect(open({ fileBytes: 100 })).rejects.toThrow('文件有 1 MB');
  });

  test.each([
    ['a PDF', 'a.xlsx', '%PDF-1.7\n', 'PDF 文件不是表格'], ['half an old workbook', 'b.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]), '文件不完整或已损坏'],
    ['a file that begins as a zip', 'c.xlsx', Buffer.from('PK\x03\x04rest', 'latin1'), '文件不完整或已损坏'], ['an empty file', 'd.csv', '', '文件是空的'], ['a picture', 'e.csv', Buffer.from('\x89PNG\r\n', 'latin1'), '这是图片'],
    ['blank lines alone', 'f.csv', '\n\n\n', '表格是空的'], ['a compressed file', 'g.xlsx', Buffer.from([0x1f, 0x8b, 8, 0]), '这是压缩文件'],
  ])('%s is refused with what to do', async (_what, name, content, message) => {
    await expect(Table.open(written(name, content), { table: vacancyTable, given: {} })).rejects.toThrow(message);
  });

  test('with a password is refused with what to do', async () => {
    const file = written('locked.xlsx', await writeXlsx({ sheets: [fair], encryption: { password: 'secret', spinCount: 1000 } }));
    await expect(openTableFile(file)).rejects.toThrow('请在 Excel 或 WPS 里去掉密码后另存');
  });

  test('cut off at any place is refused, and so is one without a row', async () => {
    const whole = await writeXlsx({ sheets: [fair] });
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      await expect(openTableFile(written('half.xlsx', whole.subarray(0, Math.floor(whole.length * share))))).rejects.toThrow(TableError);
    }
    await expect(Table.open(await workbook('none.xlsx', { name: 'A', rows: [] }), { table: vacancyTable, given: {} })).rejects.toThrow('表格是空的');
  });
});

describe('rows of a workbook', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('empty'); });
  afterAll(async () => { await server.stop(); });

  const importFile = (file: string, options: Partial<ImportOptions> = {}): Promise<ImportResult> => importTable(server.contextOf(operator), vacancies, { file, columns: {}, ...options });
  const kept = (): Promise<object[]> => server.store.owner.rows(sql`select title, status, closes_on from vacancy order by id`);

  test('come back in a workbook where they stay out, and come in once they are mended', async () => {
    const file = await workbook('mend.xlsx', { name: '太原', rows: [['单位名称', '岗位名称', '截止日期'], ['甲厂', '车工', day('2027-03-05T00:00:00')], ['甲厂', '钳工', day('2027-03-06T00:00:00'), '多了一格']] }, { name: '大同', rows: [['岗位名称', '薪资', '单位名称'], [null, '很高', null]] });
    const faults: RowFault[] = [];
    const first = await importFile(file, { onFault: (fault) => faults.push(fault) });
    expect(first).toMatchObject({ imported: 1, rejected: 2, form: { kind: 'XLSX' }, rejectedFile: join(folder, 'mend.rejected.xlsx') });
    expect(faults.map(({ sheet, line, reason }) => [sheet, line, reason.zh])).toEqual([['太原', 3, '这一行有 4 列,表头有 3 列,对不上。'], ['大同', 2, '既没有岗位名称,也没有单位名称。']]);
    // Each in its sheet, below its header: the cell that was too much is taken out, what was missing written in.
    const rejected = await openTableFile(first.rejectedFile ?? '');
    const sheets = await Promise.all(rejected.sheets.map(async (sheet) => ({ name: sheet.name, rows: await cellsOf(sheet.records(() => undefined)) })));
    expect(sheets.map(({ name, rows }) => [name, rows.map((row) => row.slice(0, 3))])).toEqual([
      ['太原', [['单位名称', '岗位名称', '截止日期'], ['甲厂', '钳工', '2027-03-06']]], ['大同', [['岗位名称', '薪资', '单位名称'], ['', '很高', '']]],
    ]);
    const mended = await workbook('mended.xlsx', { name: '太原', rows: (sheets[0]?.rows ?? []).map((row) => row.filter((cell) => cell !== '多了一格')) }, { name: '大同', rows: [sheets[1]?.rows[0] ?? [], ['刨工', '4000', '乙厂', sheets[1]?.rows[1]?.[3] ?? null]] });
    expect(await importFile(mended)).toMatchObject({ imported: 2, rejected: 0 });
    expect(await importFile(file)).toMatchObject({ imported: 0, unchanged: 1, rejected: 2 });
    expect(await kept()).toEqual([{ title: '车工', status: 'OPEN', closes_on: '2027-03-05' }, { title: '钳工', status: 'OPEN', closes_on: '2027-03-06' }, { title: '刨工', status: 'OPEN', closes_on: null }]);
  });

  test('of a dry run are judged, and nothing of them is kept or recorded', async () => {
    const before = await kept();
    const entries = (): Promise<object[]> => server.store.owner.rows(sql`select count(*)::int as count from audit.entry where events::text like '%importVacancies%'`);
    const recorded = await entries();
    expect(recorded).toEqual([{ count: 2 }]);
    const file = written('trial.csv', '单位名称,岗位名称,薪资\n甲厂,焊工,3000\n甲厂,电工,很多\n甲厂,木工,3000,多\n');
    const faults: RowFault[] = [];
    expect(await importFile(file, { isTrial: true, onFault: (fault) => faults.push(fault) })).toMatchObject({ imported: 2, rejected: 1, leftOpen: 1, rejectedFile: null });
    expect(faults.map(({ line, consequence }) => [line, consequence])).toEqual([[3, 'LEFT_OPEN'], [4, 'REJECTED']]);
    expect([await kept(), await entries()]).toEqual([before, recorded]);
    // The same afterwards in earnest, as if nothing had been before.
    expect(await importFile(file)).toMatchObject({ imported: 2, unchanged: 0, rejected: 1 });
    expect(readFileSync(join(folder, 'trial.rejected.csv'), 'utf8').replace(/import:[\w-]+:1/, 'KEY')).toBe('单位名称,岗位名称,薪资,导入标识(请勿修改)\n甲厂,木工,3000,多,KEY\n');
  });
});
