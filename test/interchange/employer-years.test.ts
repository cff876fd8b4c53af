import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { operator } from '../../src/access/index.js';
import { employers, employerYears, exportFile, importTable, type ImportOptions, type ImportResult, type RowFault, type TableKind } from '../../src/interchange/index.js';
import { certificateNumberOf } from '../support/certificates.js';
import { TestServer } from '../support/server.js';

describe('a table of yearly declarations', () => {
  let server: TestServer;
  let folder: string;
  let faults: RowFault[] = [];
  beforeAll(async () => {
    server = await TestServer.start('empty');
    folder = mkdtempSync(join(tmpdir(), 'jinqiao-years-'));
    await importText('单位名称,单位性质,所在地区\n甲包装厂,民营企业,太原市小店区\n乙食品厂,民营企业,太原市小店区\n', {}, employers);
  });
  beforeEach(() => { faults = []; });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  async function importFile(file: string, options: Partial<ImportOptions> = {}, kind: TableKind = employerYears): Promise<ImportResult> {
    const ctx = server.contextOf(operator);
    return importTable(ctx, kind, { file, columns: {}, onFault: (fault) => faults.push(fault), ...options }).finally(() => ctx.db.close());
  }
  function importText(text: string, options: Partial<ImportOptions> = {}, kind: TableKind = employerYears): Promise<ImportResult> {
    const file = join(folder, 'table.csv');
    writeFileSync(file, text);
    return importFile(file, options, kind);
  }
  const years = (name: string): Promise<object[]> => server.store.owner.rows(sql`
    select y.year, y.staff::float8 as staff, y.average_wage::float8 as wage, y.heads, (select count(*)::int from quota_employee q where q.employer_year_id = y.id) as people, y.version
    from employer_year y join employer e on e.id = y.employer_id where e.name = ${name} order by y.year`);
  const number = (order: string): string => certificateNumberOf({ region: '140105', born: '19900502', order, kind: 4, grade: 4 });
  const header = '单位名称,年度,平均在职职工人数,年平均工资,残疾人证号,在岗月数,是否足额缴纳社保';

  test('brings a declaration of all rows of an employer and a year; the figures stand in one of them', async () => {
    expect(await importText(`${header}\n甲包装厂,2025年,86.5,"62,000元",${number('001')},12,是\n甲包装厂,2025,,,${number('003')},6,否\n乙食品厂,2025,20,50000,,,\n`)).toMatchObject({ imported: 3, rejected: 0, leftOpen: 0, unknownColumns: [] });
    expect(await years('甲包装厂')).toEqual([{ year: 2025, staff: 86.5, wage: 62000, heads: 1, people: 2, version: 2 }]);
    expect(await years('乙食品厂')).toMatchObject([{ staff: 20, people: 0 }]);
  });

  test('imported again changes nothing; one person less, or more, is another declaration in its place', async () => {
    const both = `${header}\n甲包装厂,2025年,86.5,"62,000元",${number('001')},12,是\n甲包装厂,2025,,,${number('003')},6,否\n`;
    expect(await importText(both)).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await importText(`${header}\n甲包装厂,2025年,86.5,"62,000元",${number('001')},12,是\n`)).toMatchObject({ imported: 1, unchanged: 0 });
    expect(await years('甲包装厂')).toMatchObject([{ people: 1 }]);
    expect(await importText(both)).toMatchObject({ imported: 2 });
    expect(await years('甲包装厂')).toMatchObject([{ people: 2 }]);
  });

  test('one bad row keeps the whole declaration out, and no other', async () => {
    const bad = `${number('007').slice(0, 17)}${number('007').charAt(17) === '0' ? '1' : '0'}44`;
    expect(await importText(`${header}\n甲包装厂,2024,80,60000,${number('005')},12,是\n甲包装厂,2024,,,${bad},12,是\n乙食品厂,2024,20,50000,${number('009')},很久,是\n乙食品厂,2023,20,50000,,,\n`)).toMatchObject({ imported: 1, rejected: 3 });
    expect(faults.map(({ line, column, reason }) => [line, column, reason.zh.slice(0, 12)])).toEqual([
      [2, '', '同一份申报的另一行有问题'], [3, '残疾人证号', '身份证号的第 18 位应'], [4, '在岗月数', '人数“很久”没有看懂,先'],
    ]);
    expect([await years('甲包装厂'), await years('乙食品厂')].map((each) => each.map((year) => (year as { year: number }).year))).toEqual([[2025], [2023, 2025]]);
  });

  test('a row whose cells stand beside their columns keeps its declaration out as well', async () => {
    expect(await importText(`${header}\n甲包装厂,2020,80,60000,${number('019')},12,是\n甲包装厂,2020,,,${number('021')},12,是,多了一格\n`)).toMatchObject({ imported: 0, rejected: 2 });
    expect(faults.map(({ line, reason }) => [line, reason.zh])).toEqual([
      [2, '同一份申报的另一行有问题,整份没有导入:改好那一行后,整份一起再导入。'], [3, '这一行有 8 列,表头有 7 列,对不上。'],
    ]);
  });

  test('figures that differ, and an employer that is not known, are told', async () => {
    expect(await importText(`${header}\n甲包装厂,2022,80,60000,${number('005')},12,是\n甲包装厂,2022,81,60000,${number('011')},12,是\n丙厂,2022,10,40000,,,\n`)).toMatchObject({ imported: 0, rejected: 3 });
    expect(faults.map(({ line, column, reason }) => [line, column, reason.zh])).toEqual([
      [2, '平均在职职工人数', '同一单位的各行写得不一样:80 和 81。'], [3, '', '同一份申报的另一行有问题,整份没有导入:改好那一行后,整份一起再导入。'],
      [4, '单位名称', '系统里没有“丙厂”:请先导入用人单位表(employers),或在系统里新建。'],
    ]);
  });

  test('a row of an export that was changed does not take the place of the whole declaration', async () => {
    const file = join(folder, 'out.csv');
    const ctx = server.contextOf(operator);
    await exportFile(ctx, employerYears, file).finally(() => ctx.db.close());
    const lines = readFileSync(file, 'utf8').split('\n');
    const before = await years('甲包装厂');
    const at = lines.findIndex((line) => line.startsWith('甲包装厂,2025'));
    lines[at] = (lines[at] ?? '').replace(/1401\*+\w{4}/, number('017'));
    expect(await importText(lines.join('\n'))).toMatchObject({ imported: 0, rejected: 1 });
    expect(faults.map(({ reason }) => reason.zh)).toEqual(['这一行是从系统里导出的,改动过。一份申报有几行,不能只改一行:请在系统里修改,或整份重新填表导入。']);
    expect(await years('甲包装厂')).toEqual(before);
  });

  test('merged cells of a workbook are those of every row', async () => {
    const file = join(folder, 'merged.xlsx');
    const down = (column: number): { startRow: number; startCol: number; endRow: number; endCol: number } => ({ startRow: 1, startCol: column, endRow: 2, endCol: column });
    writeFileSync(file, await writeXlsx({ sheets: [{ name: '申报', rows: [header.split(','), ['乙食品厂', 2021, 30, 45000, number('013'), 12, '是'], [null, null, null, null, number('015'), 12, '是']], merges: [0, 1, 2, 3].map(down) }] }));
    expect(await importFile(file)).toMatchObject({ imported: 2, rejected: 0 });
    expect(await years('乙食品厂')).toMatchObject([{ year: 2021, staff: 30, people: 2, heads: 2 }, { year: 2023 }, { year: 2025 }]);
  });
});
