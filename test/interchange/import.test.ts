import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import sql from 'sql-template-tag';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator } from '../../src/access/index.js';
import { importTable, TableError, vacancies as vacancyKind, type ImportResult, type RowFault } from '../../src/interchange/index.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';
import { testWithShared } from '../support/shared.js';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await TestServer.start('demo');
  folder = mkdtempSync(join(tmpdir(), 'jinqiao-import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
});

async function importFile(file: string, faults: RowFault[] = []): Promise<ImportResult> {
  return importTable(server.contextOf(operator), vacancyKind, { file, columns: {}, onFault: (fault) => faults.push(fault), onProgress: () => undefined });
}

function written(name: string, text: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

interface Post { title: string; kind: string; seats: number | null; pay: { min: { amount: string } | null } | null; reservation: { groups: { kind: { digit: number }; grades: { digit: number }[] }[] } | null; employer: { name: string; kind: string } }
async function postsOf(text: string): Promise<Post[]> {
  const { vacancies } = await server.data<{ vacancies: { nodes: Post[] } }>(
    'query ($text: String) { vacancies(first: 20, filter: { text: $text }) { nodes { title kind seats pay { min { amount } } reservation { groups { kind { digit } grades { digit } } } employer { name kind } } } }', { variables: { text } });
  return vacancies.nodes;
}

const fairTable = [
  '单位名称,岗位名称,招聘人数,残疾类别,残疾等级,学历,薪资,工作地点,工作时间,社保,联系人,联系电话',
  '演示晨光包装厂,包装工甲,5,肢体、听力,三级、四级,初中及以上,2800-3500,太原市小店区,"每天8小时,双休",五险,王某,0351-1234567',
  '演示晨光包装厂,质检员甲,2人,不限,不限,不限,3-4千,太原市,,五险一金,王某,0351-1234567',
  '演示晨光包装厂,打包工甲,0,肢体,五级,神童,很多,月球,,,王某,abc',
  '演示晨光包装厂,装卸工甲,2,肢体',
].join('\r\n');

describe('the table of a special job fair', () => {
  test('brings reserved posts; what is not understood is left open with its words, and a row that nobody can place is written aside', async () => {
    const faults: RowFault[] = [];
    const file = written('fair.csv', fairTable);
    const result = await importFile(file, faults);
    expect(result).toEqual({ imported: 3, unchanged: 0, held: 1, leftOpen: 5, rejected: 1, form: { kind: 'CSV', encoding: 'utf8', delimiter: ',', hasMark: false }, unknownColumns: [], sheets: [''], skippedSheets: [], rejectedFile: join(folder, 'fair.rejected.csv') });
    expect(faults.map(({ line, column, value, consequence }) => [line, column, value, consequence])).toEqual([
      [4, '薪资', '很多', 'LEFT_OPEN'], [4, '工作地点', '月球', 'LEFT_OPEN'], [4, '学历', '神童', 'LEFT_OPEN'], [4, '招聘人数', '0', 'LEFT_OPEN'], [4, '联系电话', 'abc', 'LEFT_OPEN'],
      [4, '残疾类别', '肢体', 'HELD'], [4, '残疾等级', '五级', 'HELD'], [5, '', '演示晨光包装厂,装卸工甲,2,肢体', 'REJECTED'],
    ]);
    const [packer] = await postsOf('包装工甲');
    expect(packer).toMatchObject({ kind: 'RESERVED', seats: 5, pay: { min: { amount: '2800.00' } }, employer: { name: '演示晨光包装厂', kind: null } });
    // Nobody has seen a paper of what a table says of an employer: the centre of the post's region decides. What nothing tells is not claimed.
    expect(await server.store.owner.rows(sql`select c.kind, c.value, c.state, c.claimed_as from claim c join employer e on e.id = c.employer_id where e.name = '演示晨光包装厂' order by c.id`)).toEqual([
      { kind: 'EMPLOYER_NAME', value: '演示晨光包装厂', state: 'OPEN', claimed_as: 'IMPORT' }, { kind: 'EMPLOYER_REGION', value: '140105', state: 'OPEN', claimed_as: 'IMPORT' },
    ]);
    expect(packer?.reservation?.groups).toEqual([2, 4].map((digit) => ({ kind: { digit }, grades: [{ digit: 3 }, { digit: 4 }] })));
  });

  test('keeps the words, and never publishes a post of which nobody knows for whom it is', async () => {
    interface Held { readonly id: string; readonly status: string; readonly kind: string; readonly version: number; readonly asWritten: readonly { field: string; words: string }[] }
    const held = async (): Promise<Held[]> => (await server.data<{ vacancies: { nodes: Held[] } }>('{ vacancies(first: 5, filter: { text: "打包工甲", statuses: [DRAFT, OPEN] }) { nodes { id status kind version asWritten { field words } } } }', { as: 'admin' })).vacancies.nodes;
    const [draft] = await held();
    expect(draft).toMatchObject({
      status: 'DRAFT', kind: 'RESERVED',
      asWritten: [{ field: 'PAY', words: '很多' }, { field: 'REGION', words: '月球' }, { field: 'EDUCATION', words: '神童' }, { field: 'SEATS', words: '0' }, { field: 'RESERVATION', words: '肢体' }, { field: 'RESERVATION', words: '五级' }],
    });
    const update = async (fields: string): Promise<unknown> => (await server.data<{ updateVacancy: { userErrors: unknown } }>(
      `mutation { updateVacancy(input: { vacancyId: "${draft?.id ?? ''}", version: ${draft?.version ?? 0}, ${fields} }) { userErrors { code path } } }`, { as: 'admin' })).updateVacancy.userErrors;
    expect(await update('pay: { minCny: 3000 }')).toEqual([{ code: 'REQUIRED', path: ['input', 'reservation'] }]);
    expect(await update('pay: { minCny: 3000 }, reservation: { groups: [{ kind: 4, grades: [4] }], legalGround: "专场招聘会" }')).toEqual([]);
    expect((await held()).map(({ asWritten }) => asWritten.map(({ field }) => field))).toEqual([['REGION', 'EDUCATION', 'SEATS']]);
  });

  test('mended, the rejected rows go in; the whole again changes nothing', async () => {
    const rejected = readFileSync(join(folder, 'fair.rejected.csv'), 'utf8');
    expect(rejected.split('\n')[0]).toBe(`${fairTable.split('\r\n')[0] ?? ''},导入标识(请勿修改)`);
    const key = /import:[\w-]+:\d+/.exec(rejected)?.[0] ?? '';
    const mended = written('mended.csv', rejected.replace(/装卸工甲,2,肢体,import.*/, `装卸工甲,2,肢体,四级,小学,2500,太原市,,,王某,13800000000,${key}`));
    expect(await importFile(mended)).toMatchObject({ imported: 1, unchanged: 0, rejected: 0, rejectedFile: null });
    expect(await importFile(mended)).toMatchObject({ imported: 0, unchanged: 1, rejected: 0 });
    expect(await importFile(join(folder, 'fair.csv'))).toMatchObject({ imported: 0, unchanged: 3, rejected: 1 });
    expect((await postsOf('工甲')).map(({ title, seats, pay }) => ({ title, seats, pay }))).toEqual([
      { title: '装卸工甲', seats: 2, pay: { min: { amount: '2500.00' } } }, { title: '包装工甲', seats: 5, pay: { min: { amount: '2800.00' } } },
    ]);
  });

  test('a row that changed changes its post, and no other', async () => {
    expect(await importFile(written('fair.csv', fairTable.replace('2800-3500', '2900-3600')))).toMatchObject({ imported: 1, unchanged: 2 });
    expect((await postsOf('包装工甲')).map(({ pay }) => pay)).toEqual([{ min: { amount: '2900.00' } }]);
  });

  test("a public employer's post of full-time work whose pay lies below the minimum wage of its region is held back", async () => {
    await server.store.owner.rows(sql`insert into local_figure (kind, region_code, valid_from, amount, source) values ('MINIMUM_WAGE', '140100', '2026-01-01', 2050, 'x')`);
    const rowOf = (title: string, pay: string, place: string): string => `演示太原市图书馆,事业单位,${title},${pay},${place},"每天8小时,双休"`;
    const table = ['单位名称,单位性质,岗位名称,薪资,工作地点,工作时间', rowOf('理书员甲', '1900-2000', '太原市小店区'), rowOf('理书员乙', '1900-2050', '太原市小店区'), rowOf('理书员丙', '1990-2000', '大同市平城区')];
    expect(await importFile(written('pay.csv', table.join('\n')))).toMatchObject({ imported: 3, held: 1 });
    expect(await server.store.owner.rows(sql`select title, status, open_findings from vacancy where title like '理书员%' order by id`)).toEqual([
      { title: '理书员甲', status: 'DRAFT', open_findings: 1 }, { title: '理书员乙', status: 'OPEN', open_findings: 0 }, { title: '理书员丙', status: 'OPEN', open_findings: 0 },
    ]);
  });

  test("a public employer's post that sets what it must not set is held back as a draft, a private one's is published and found", async () => {
    const notices = (demand: string): string => ['单位名称,单位性质,职位名称,职位描述', `演示某区档案馆,事业单位,档案胶片修复员,"整理扫描,${demand}"`, `演示某文印社,民营,文印胶片修复员,"整理扫描,${demand}"`].join('\n');
    const statuses = async (): Promise<unknown> => (await server.data<{ vacancies: { nodes: { title: string; status: string; findings: { words: string }[] }[] } }>(
      '{ vacancies(first: 5, filter: { text: "胶片修复员", statuses: [DRAFT, OPEN, CLOSED] }) { nodes { title status findings { words } } } }', { as: 'admin' })).vacancies.nodes.map(({ title, status, findings }) => [title, status, findings.map(({ words }) => words).join()]).sort();
    expect(await importFile(written('notices.csv', notices('五官端正')))).toMatchObject({ imported: 2, held: 1 });
    expect(await statuses()).toEqual([['文印胶片修复员', 'OPEN', '五官端正'], ['档案胶片修复员', 'DRAFT', '五官端正']]);
    await server.store.owner.rows(sql`update vacancy set status = 'OPEN' where title = '档案胶片修复员'`);
    expect(await importFile(written('notices.csv', notices('身体健康')))).toMatchObject({ imported: 2, held: 1 });
    expect(await statuses()).toEqual([['文印胶片修复员', 'OPEN', '身体健康'], ['档案胶片修复员', 'CLOSED', '身体健康']]);
  });

  test('is read in GB18030 as well, and with a byte order mark', async () => {
    expect(await importFile(written('gb.csv', iconv.encode(fairTable.replaceAll('工甲', '工乙').replaceAll('员甲', '员乙'), 'gb18030')))).toMatchObject({ imported: 3, form: { encoding: 'gb18030' } });
    expect((await postsOf('包装工乙')).map(({ title, seats, employer }) => ({ title, seats, employer }))).toEqual([{ title: '包装工乙', seats: 5, employer: { name: '演示晨光包装厂', kind: null } }]);
    expect(await importFile(written('bom.csv', `\uFEFF${fairTable}`))).toMatchObject({ form: { encoding: 'utf8' }, rejected: 1 });
  });

  test('rows with too many or too few columns, an empty file and a strange header are said to be so', async () => {
    const faults: RowFault[] = [];
    expect(await importFile(written('ragged.csv', '岗位名称,薪资\n甲工,3000,多\n乙工\n丙工人,3000\n'), faults)).toMatchObject({ imported: 1, rejected: 2 });
    expect(faults.map(({ line, reason }) => [line, reason.en])).toEqual([[2, 'The row has 3 columns; the header has 2.'], [3, 'The row has 1 column; the header has 2.']]);
    await expect(importFile(written('empty.csv', ''))).rejects.toThrow(TableError);
    await expect(importFile(written('strange.csv', 'a,b\n1,2\n'))).rejects.toThrow('No column of the table holds "title" (岗位名称)');
  });

  test('characters that nothing can hold, or nobody sees, spoil neither their row nor another', async () => {
    const long = `${'一'.repeat(99)}${'𠮷'.repeat(5)}`;
    const table = ['单位名称,岗位名称,联系人,职位描述', '演示隐形厂,隐\u200b形\u202e岗位甲,王\0某,"一行\n二\0行"', `${long},隐形岗位乙,${'李'.repeat(60)},${'𠮷'.repeat(10_001)}`, '演示另一厂,隐形岗位丙,,'].join('\n');
    expect(await importFile(written('hidden.csv', table))).toMatchObject({ imported: 3, rejected: 0 });
    const rows = await server.store.owner.rows(sql`
      select v.title, e.name, e.contact_name, v.description, length(v.description) as length from vacancy v join employer e on e.id = v.employer_id where v.title like '隐形岗位%' order by v.id`);
    expect(rows).toMatchObject([
      { title: '隐形岗位甲', name: '演示隐形厂', contact_name: '王某', description: '一行\n二行' },
      { title: '隐形岗位乙', name: `${'一'.repeat(99)}𠮷`, contact_name: '李'.repeat(50), length: 10_000 },
      { title: '隐形岗位丙' },
    ]);
  });

  test('two rows that are alike are two posts, however often the file comes', async () => {
    const file = written('alike.csv', '单位名称,岗位名称,薪资\n演示双胞胎厂,同样的岗位,3000\n演示双胞胎厂,同样的岗位,3000\n');
    expect(await importFile(file)).toMatchObject({ imported: 2 });
    expect(await importFile(file)).toMatchObject({ imported: 0, unchanged: 2 });
  });
});

describe('real postings', () => {
  testWithShared('are read as they are, and come out as to be asked, with the question', 'postings-sample.csv', async (path) => {
    const file = written('postings.csv', readFileSync(path));
    const first = await importFile(file);
    expect([first.imported + first.unchanged, first.rejected]).toEqual([300, 0]);
    expect(await importFile(file)).toMatchObject({ imported: 0, unchanged: 300, rejected: 0 });
    expect(existsSync(join(folder, 'postings.rejected.csv'))).toBe(false);

    interface Matched { eligibility: string; confidence: number; questions: string[]; opportunity: { employer: { name: string }; occupationBasis: string | null } }
    const { jobSeeker } = await server.data<{ jobSeeker: { matches: { nodes: Matched[] } } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 100) { nodes { eligibility confidence questions opportunity { occupationBasis employer { name } } } } } }', { as: 'graduate', variables: { id: ids.graduate } });
    const imported = jobSeeker.matches.nodes.filter(({ opportunity }) => opportunity.employer.name.startsWith('未公布名称的用人单位'));
    expect(imported).toEqual([{
      eligibility: 'UNCERTAIN', confidence: 8, opportunity: { occupationBasis: null, employer: { name: '未公布名称的用人单位' } },
      questions: [
        'Ask the employer to go through what the work asks of functions, and to confirm it.', 'Ask the employer: can this be provided: Communication by text?',
        'Ask the employer: in which county is the work done?', 'Ask the employer: can this be provided: Written instructions?', 'Ask the employer about: Mode of work.',
        'Ask the employer about: Kind of employment.', 'Ask the employer about: Weekly hours.',
      ],
    }]);
  });
});
