import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { setTimeout as sleep } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { anonymous, type Actor, type Scope } from '../../src/access/index.js';
import { employers, jobSeekers } from '../../src/interchange/index.js';
import { centreLimits } from '../../src/interchange/jobs/limits.data.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { certificateNumberOf } from '../support/certificates.js';
import { TestServer } from '../support/server.js';

const counsellor: Actor = { ...anonymous, subject: 'counsellor', roles: new Set(['COUNSELLOR']), regionCode: '140100' };
const colleague: Actor = { ...counsellor, subject: 'colleague' };
const recruiter: Actor = { ...anonymous, subject: 'recruiter', roles: new Set(['RECRUITER']), employerId: 1 };
const auditor: Actor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) };

interface Link { readonly name: string; readonly path: string }
interface Import {
  readonly id: string; readonly state: string; readonly problem: string | null; readonly upload: Link | null; readonly report: Link | null; readonly rejectedRows: Link | null;
  readonly totals: Readonly<Record<string, unknown>> | null; readonly faults: { readonly totalCount: number; readonly nodes: readonly { readonly line: number; readonly column: string | null; readonly reason: string }[] };
}

const shown = `id state problem upload { name path } report { name path } rejectedRows { name path }
  totals { form imported unchanged held heldMeans rejected leftOpen faults sheets unknownColumns { column guess } } faults(first: 10) { totalCount nodes { line column value reason consequence } }`;

describe('tables over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start('empty');
    await server.store.owner.rows(sql`insert into employer (name, is_name_confirmed, provisions) values ('某单位', true, '{}')`);
  });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  const node = async (id: string, as: Actor = counsellor): Promise<Import> => {
    const { node: found } = await server.data<{ node: Import }>(`query ($id: ID!) { node(id: $id) { ... on TableImport { ${shown} } } }`, { as, variables: { id }, language: 'zh-CN' });
    return found;
  };
  const begin = async (kind: string, fileName: string, as: Actor = counsellor): Promise<Import> => {
    const { tableImport, userErrors } = await server.write<{ tableImport: Import }>('prepareTableImport', { kind, fileName }, as, `tableImport { ${shown} }`);
    expect(userErrors).toEqual([]);
    return tableImport;
  };
  const send = (path: string, body: string | Buffer) => server.http.fastify.inject({ method: 'PUT', url: path, headers: { 'content-type': 'text/csv' }, payload: body });
  const get = (path: string) => server.http.fastify.inject({ method: 'GET', url: path });
  const done = async (id: string): Promise<Import> => {
    for (;;) {
      const found = await node(id);
      if (found.state !== 'RUNNING') return found;
      await sleep(20);
    }
  };
  const run = async (id: string, input: object): Promise<Import> => {
    expect(await server.write('importTable', { tableImportId: id, ...input }, counsellor)).toEqual({ userErrors: [] });
    return done(id);
  };
  const people = (name: string): Promise<object[]> => server.store.owner.rows(sql`select s.residence_code as home from job_seeker s join job_seeker_contact c on c.job_seeker_id = s.id where c.full_name = ${name}`);

  const number = certificateNumberOf({ region: '140105', born: '19900502', order: '001', kind: 4, grade: 4 });
  const table = `姓名,残疾人证号,居住地,求职意向,备注\n演示甲,${number},太原市小店区,仙人,\n,,太原市,,\n演示乙,,大同市,,\n`;

  test('a list of people is sent, tried, imported; what stayed out comes back, and each step is the account\'s own', async () => {
    const { id, state, upload } = await begin('JOB_SEEKERS', '名单.csv');
    expect(state).toBe('WAITING');
    expect(await server.write('importTable', { tableImportId: id, isTrial: true }, counsellor)).toEqual({ userErrors: [{ code: 'WRONG_STATE' }] });
    expect((await send(upload?.path ?? '', table)).statusCode).toBe(204);

    const tried = await run(id, { isTrial: true });
    expect(tried).toMatchObject({ state: 'TRIED', problem: null, rejectedRows: null, totals: { form: 'CSV', imported: 1, held: 1, heldMeans: jobSeekers.heldMeans?.zh, rejected: 2, leftOpen: 1, faults: 3, sheets: [''], unknownColumns: [{ column: '备注', guess: null }] } });
    expect(tried.faults).toMatchObject({
      totalCount: 3,
      nodes: [{ line: 2, column: '求职意向', value: '仙人' }, { line: 3, column: '姓名', consequence: 'REJECTED' }, { line: 4, column: '居住地', reason: '常住地须在您服务的地区之内。', consequence: 'REJECTED' }],
    });
    expect(await people('演示甲')).toEqual([]);

    const imported = await run(id, { isTrial: false });
    expect(imported).toMatchObject({ state: 'DONE', upload: null, totals: { imported: 1, rejected: 2 }, rejectedRows: { name: '名单.rejected.csv' } });
    expect(await people('演示甲')).toEqual([{ home: '140105' }]);
    const rejected = await get(imported.rejectedRows?.path ?? '');
    expect(rejected.headers['content-disposition']).toBe(`attachment; filename="__.rejected.csv"; filename*=UTF-8''${encodeURIComponent('名单.rejected.csv')}`);
    expect(rejected.body.replaceAll(/import:[\w-]+/g, 'import:X')).toBe('姓名,残疾人证号,居住地,求职意向,备注,导入标识(请勿修改)\n,,太原市,,,import:X:1\n演示乙,,大同市,,,import:X:1\n');
    const report = await get(imported.report?.path ?? '');
    expect(report.body.split('\n').slice(1).map((line) => line.replace(/^,2,imported,\d+/, ',2,imported,N'))).toEqual([
      ',2,imported,N,求职意向,仙人,"""仙人"" names no known occupation and is left out.",left open', ',3,rejected,,姓名,,The name is missing.,rejected',
      ',4,rejected,,居住地,,The residence must lie in the region that you serve.,rejected', '',
    ]);
    expect(report.headers['content-type']).toBe('text/csv; charset=utf-8');
    // What came in keeps no copy of the table.
    expect(await server.store.owner.rows(sql`select role from table_job_file order by role`)).toEqual([{ role: 'FAULTS' }, { role: 'REJECTED' }, { role: 'REPORT' }]);
    expect(await server.write('importTable', { tableImportId: id, isTrial: false }, counsellor)).toEqual({ userErrors: [{ code: 'WRONG_STATE' }] });

    // Sent again it changes nothing.
    const again = await begin('JOB_SEEKERS', '名单.csv');
    await send(again.upload?.path ?? '', table);
    expect((await run(again.id, { isTrial: false })).totals).toMatchObject({ imported: 0, unchanged: 1, rejected: 2 });
  });

  test('is nobody else\'s: not a colleague\'s, not a recruiter\'s, and a link is good for its own file alone', async () => {
    const { id, upload } = await begin('EMPLOYERS', '单位.csv');
    expect(await server.data(`query ($id: ID!) { node(id: $id) { id } tableImports(first: 5) { nodes { id } } }`, { as: colleague, variables: { id } })).toEqual({ node: null, tableImports: { nodes: [] } });
    expect((await server.ask(`{ tableImports(first: 5) { nodes { id } } }`, { as: recruiter })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await server.write('importTable', { tableImportId: id, isTrial: true }, colleague)).toEqual({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await get(upload?.path ?? '')).statusCode).toBe(404);
    const path = upload?.path ?? '';
    const changed = `${path.slice(0, -8)}${path.endsWith('AAAAAAAA') ? 'BBBBBBBB' : 'AAAAAAAA'}`;
    expect((await send(changed, '单位名称\n某厂\n')).statusCode).toBe(404);
    expect((await send(`${upload?.path.split('/').slice(0, -1).join('/') ?? ''}/x`, '单位名称\n某厂\n')).json()).toMatchObject({ errors: [{ message: '这个链接已经失效:请回到原来的页面,重新获取。', extensions: { code: 'NOT_FOUND' } }] });
    expect((await send(upload?.path ?? '', '')).statusCode).toBe(400);
    expect((await send(upload?.path ?? '', Buffer.alloc(6 * 1024 * 1024, 'a'))).statusCode).toBe(413);
  });

  test('a file that is no table, and columns that are not known, say what is wrong and what to do', async () => {
    const { id, upload } = await begin('EMPLOYERS', '单位.xlsx');
    await send(upload?.path ?? '', '%PDF-1.7 x');
    expect(await run(id, { isTrial: true })).toMatchObject({ state: 'FAILED', problem: 'PDF 文件不是表格:请从原表格导出为 Excel 或 CSV。', totals: null });
    await send((await begin('EMPLOYERS', 'x')).upload?.path ?? '', '');
    const second = await begin('EMPLOYERS', '单位.csv');
    await send(second.upload?.path ?? '', '甲,乙\n某厂,1\n');
    expect(await run(second.id, { isTrial: true })).toMatchObject({ state: 'FAILED', problem: '表格里没有认出“单位名称”(name)所在的列:请说明是哪一列。列名有:甲、乙。' });
    expect(await run(second.id, { isTrial: true, columns: [{ column: '甲', field: 'name' }] })).toMatchObject({ state: 'TRIED', problem: null, totals: { imported: 1 } });
    expect(await run(second.id, { isTrial: true, columns: [{ column: '甲', field: 'nonsense' }] })).toMatchObject({ state: 'FAILED', problem: `没有“nonsense”这个字段,有的是:${employers.table.fields.join('、')}。` });
  });

  test('posts of a fair come in for the centre\'s own region, and those of another stay out', async () => {
    const { id, upload } = await begin('VACANCIES', '岗位.csv');
    await send(upload?.path ?? '', '单位名称,岗位名称,工作地点,薪资\n某食品厂,包装工,太原市小店区,3000\n某煤厂,保洁员,大同市平城区,3000\n某印刷厂,装订工,,3000\n');
    const { state, totals, faults } = await run(id, { isTrial: false });
    expect({ state, imported: totals?.['imported'], rejected: totals?.['rejected'] }).toEqual({ state: 'DONE', imported: 2, rejected: 1 });
    expect(faults.nodes.find(({ line }) => line === 3)?.reason).toBe('这一行不属于您的地区:请交给当地的服务中心导入。');
    expect(await server.store.owner.rows(sql`select title, region_code from vacancy order by id`)).toEqual([{ title: '包装工', region_code: '140105' }, { title: '装订工', region_code: '140100' }]);
  });

  test('employers of which the table says no region are claimed to be of the centre\'s, which may change them before it decides', async () => {
    const claims = (): Promise<object[]> => server.store.owner.rows(sql`select k.kind, k.value, k.state from claim k join employer e on e.id = k.employer_id where e.name = '某纸厂' order by k.kind`);
    for (const staff of [12, 15]) {
      const { id, upload } = await begin('EMPLOYERS', '单位.csv');
      await send(upload?.path ?? '', `单位名称,职工人数\n某纸厂,${staff}\n`);
      expect((await run(id, { isTrial: false })).totals).toMatchObject({ imported: 1, rejected: 0 });
      expect(await server.store.owner.rows(sql`select staff_count as staff, region_code as region from employer where name = '某纸厂'`)).toEqual([{ staff, region: null }]);
    }
    expect(await claims()).toEqual([{ kind: 'EMPLOYER_NAME', value: '某纸厂', state: 'OPEN' }, { kind: 'EMPLOYER_REGION', value: '140100', state: 'OPEN' }]);
    // Another centre has no say in it.
    const other: Actor = { ...counsellor, subject: 'elsewhere', regionCode: '140200' };
    const [employer] = await server.store.owner.rows<{ id: number; version: number }>(sql`select id, version from employer where name = '某纸厂'`);
    expect(await server.write('updateEmployer', { employerId: globalId('Employer', employer?.id ?? 0), version: employer?.version, staffCount: 1 }, other)).toEqual({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('a workbook is read on a thread of its own; one with too many rows is refused as a whole', async () => {
    const { id, upload } = await begin('EMPLOYERS', '单位.xlsx');
    const sheets = [{ name: '第一批', rows: [['单位名称'], ['甲厂'], ['乙厂']] }, { name: '说明', rows: [['怎么填']] }, { name: '第二批', rows: [['单位名称'], ['丙厂']] }];
    expect((await send(upload?.path ?? '', Buffer.from(await writeXlsx({ sheets })))).statusCode).toBe(204);
    expect(await run(id, { isTrial: true })).toMatchObject({ state: 'TRIED', totals: { form: 'XLSX', imported: 3, sheets: ['第一批', '第二批'] } });
    expect(await run(id, { isTrial: true, sheet: '第二批' })).toMatchObject({ state: 'TRIED', totals: { imported: 1, sheets: ['第二批'] } });
    const { rows: most } = centreLimits;
    // A mended table takes the place of the one before.
    await send((await node(id)).upload?.path ?? '', `单位名称\n${Array.from({ length: most + 1 }, (_, index) => `厂${index}\n`).join('')}`);
    expect(await run(id, { isTrial: false })).toMatchObject({ state: 'FAILED', totals: null, problem: `表格超过 ${most} 行:请分成几个文件。` });
    expect(await server.store.owner.rows(sql`select 1 from employer where name like '厂%'`)).toEqual([]);
  });

  test('a program imports what it may change by single mutations, and nothing else', async () => {
    const program = (...scopes: Scope[]): Actor => ({ ...counsellor, subject: `program ${scopes.join(' ')}`, scopes: new Set(scopes) });
    const prepare = 'mutation ($kind: TableKindCode!) { prepareTableImport(input: { kind: $kind, fileName: "x" }) { userErrors { code } } }';
    const codes = async (as: Actor, kind: string): Promise<string[]> => (await server.ask(prepare, { as, variables: { kind } })).errors.map(({ extensions }) => extensions.code);
    expect(await codes(program('posts:write'), 'EMPLOYERS')).toEqual(['FORBIDDEN']);
    expect(await codes(program('posts:write', 'tables:exchange'), 'EMPLOYERS')).toEqual([]);
    expect(await codes(program('posts:write', 'tables:exchange'), 'JOB_SEEKERS')).toEqual(['FORBIDDEN']);
  });

  test('an export is written behind the answer, fetched by a link, and each person of it is recorded as read', async () => {
    const { tableExport } = await server.write<{ tableExport: { id: string; state: string } }>('exportTable', { kind: 'JOB_SEEKERS', form: 'CSV' }, counsellor, 'tableExport { id state }');
    const found = async (): Promise<{ state: string; rows: number | null; file: Link | null }> => (await server.data<{ node: { state: string; rows: number | null; file: Link | null } }>(
      `query ($id: ID!) { node(id: $id) { ... on TableExport { state rows file { name path } } } }`, { as: counsellor, variables: { id: tableExport.id } })).node;
    while ((await found()).state === 'RUNNING') await sleep(20);
    const { state, rows, file } = await found();
    expect({ state, rows }).toEqual({ state: 'DONE', rows: 1 });
    const { body, statusCode } = await get(file?.path ?? '');
    expect(statusCode).toBe(200);
    expect(body.split('\n').slice(1).map((line) => line.slice(0, line.indexOf(',')))).toEqual(['演示甲', '']);
    const { auditEvents } = await server.data<{ auditEvents: { nodes: { action: string; what: string }[] } }>(
      '{ auditEvents(first: 50, filter: { account: "counsellor" }) { nodes { action what } } }', { as: auditor });
    const told = new Set(auditEvents.nodes.map(({ action, what }) => `${action} ${what}`));
    expect(['READ JobSeeker', 'WRITE exportTable', 'WRITE fetchTable', 'WRITE sendTable', 'WRITE importTable', 'WRITE registerJobSeeker'].filter((each) => !told.has(each))).toEqual([]);
  });
});
