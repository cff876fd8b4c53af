import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { operator } from '../../src/access/index.js';
import { consentNotices, readCertificateNumber } from '../../src/domain/seekers/index.js';
import { importTable, jobSeekers, type ImportOptions, type ImportResult, type RowFault } from '../../src/interchange/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { certificateNumberOf } from '../support/certificates.js';
import { TestServer } from '../support/server.js';

describe('a centre\'s list of job seekers', () => {
  let server: TestServer;
  let folder: string;
  let faults: RowFault[] = [];
  beforeAll(async () => {
    server = await TestServer.start('empty');
    folder = mkdtempSync(join(tmpdir(), 'jinqiao-people-'));
  });
  beforeEach(() => { faults = []; });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  const importText = async (text: string, options: Partial<ImportOptions> = {}): Promise<ImportResult> => {
    const file = join(folder, 'people.csv');
    writeFileSync(file, text);
    const ctx = server.contextOf(operator);
    return importTable(ctx, jobSeekers, { file, columns: {}, onFault: (fault) => faults.push(fault), ...options }).finally(() => ctx.db.close());
  };
  const people = (name: string): Promise<object[]> => server.store.owner.rows(sql`
    select s.sex, s.birth_date as born, s.residence_code as home, s.education_level as education, s.has_employment_difficulty as "hasDifficulty", s.wishes, c.phone_sealed is not null as "hasPhone",
      (select d.kind from disability_certificate d where d.job_seeker_id = s.id) as kind
    from job_seeker s join job_seeker_contact c on c.job_seeker_id = s.id where c.full_name = ${name} order by s.id`);
  const claims = (name: string): Promise<object[]> => server.store.owner.rows(sql`
    select k.kind, k.state, k.claimed_as as "as" from claim k join job_seeker_contact c on c.job_seeker_id = k.job_seeker_id where c.full_name = ${name} order by k.id`);
  const ids = (name: string): Promise<{ id: number }[]> => server.store.owner.rows<{ id: number }>(sql`select job_seeker_id as id from job_seeker_contact where full_name = ${name}`);

  const header = '姓名,性别,出生日期,残疾人证号,残疾类别,残疾等级,居住地,文化程度,联系电话,是否就业困难人员,求职意向,期望薪资,同意书版本';
  const number = (order: string): string => certificateNumberOf({ region: '140105', born: '19900502', order, kind: 4, grade: 4 });

  test('brings people whose certificates and difficulty are claims: nobody has seen the papers', async () => {
    expect(await importText(`${header}\n演示甲,,,${number('001')},肢体,四级,太原市小店区,高中,13800000000,是,包装工、仙人,3000元/月,\n`)).toMatchObject({ imported: 1, held: 1, rejected: 0, unknownColumns: [] });
    expect(faults.map(({ column, reason }) => [column, reason.zh])).toEqual([['求职意向', '“仙人”没有认出是什么职业,没有导入。']]);
    // Sex and day of birth are told by the number.
    expect(await people('演示甲')).toMatchObject([{ sex: 'MALE', born: '1990-05-02', home: '140105', education: 'SENIOR_MIDDLE', hasDifficulty: null, hasPhone: true, kind: null, wishes: { pay: { monthlyCny: 3000, isLimit: false } } }]);
    expect(await claims('演示甲')).toEqual([{ kind: 'EMPLOYMENT_DIFFICULTY', state: 'OPEN', as: 'IMPORT' }, { kind: 'DISABILITY_CERTIFICATE', state: 'OPEN', as: 'IMPORT' }]);
  });

  test('whose papers the centre saw brings facts that count', async () => {
    expect(await importText(`${header}\n演示乙,,,${number('003')},,,太原市小店区,,,是,,,\n`, { papers: '残疾人证原件、就业困难人员认定表' })).toMatchObject({ imported: 1, held: 0, rejected: 0, leftOpen: 0 });
    expect(await people('演示乙')).toMatchObject([{ hasDifficulty: true, kind: 4 }]);
    expect(await claims('演示乙')).toEqual([{ kind: 'EMPLOYMENT_DIFFICULTY', state: 'CONFIRMED', as: 'CENTRE' }, { kind: 'DISABILITY_CERTIFICATE', state: 'CONFIRMED', as: 'CENTRE' }]);
  });

  test('imported again changes nothing; a changed row changes the person, known by the certificate', async () => {
    const table = `${header}\n演示丙,男,1985-01-01,${number('005')},,,太原市,初中,,,,,\n演示丁,女,1986-01-01,,,,太原市,初中,13900000000,,,,\n`;
    expect(await importText(table)).toMatchObject({ imported: 2 });
    expect(await importText(table)).toMatchObject({ imported: 0, unchanged: 2 });
    // There and back again.
    const elsewhere = table.replace('太原市,初中,,,,,\n演示丁', '阳泉市,初中,,,,,\n演示丁');
    for (const [next, home] of [[elsewhere, '140300'], [table, '140100'], [elsewhere, '140300'], [table, '140100']] as const) {
      expect(await importText(next)).toMatchObject({ imported: 1, unchanged: 1, rejected: 0 });
      expect(await people('演示丙')).toMatchObject([{ home }]);
    }
    expect(await importText(`${header}\n演示丙,男,1985-01-01,${number('005')},,,大同市,大专,,,,,\n`)).toMatchObject({ imported: 1, rejected: 0, leftOpen: 0 });
    expect(await people('演示丙')).toMatchObject([{ home: '140200', education: 'JUNIOR_COLLEGE' }]);
    expect(await claims('演示丙')).toEqual([{ kind: 'DISABILITY_CERTIFICATE', state: 'OPEN', as: 'IMPORT' }]);
  });

  test('a number that a spreadsheet rounded, one that is mistyped, and a kind that contradicts it are told; the person comes in without them', async () => {
    const wrong = `${number('007').slice(0, 17)}${number('007').charAt(17) === '0' ? '1' : '0'}44`;
    const result = await importText(`${header}\n演示戊,女,1990-05-02,1.40105199005020E+17,,,太原市,,,,,,\n演示己,女,1990-05-02,${wrong},,,太原市,,,,,,\n演示庚,,,${number('009')},听力,三级,太原市,,,,,,\n`);
    expect(result).toMatchObject({ imported: 3, rejected: 0, leftOpen: 4 });
    const mistyped = readCertificateNumber(wrong, '2026-01-01') as { readonly zh: string };
    expect(faults.map(({ line, column, reason }) => [line, column, reason.zh])).toEqual([
      [2, '残疾人证号', '证号被表格当成数字,后几位已经丢了:请把这一列设成“文本”,重新填写证号。'], [3, '残疾人证号', mistyped.zh],
      [4, '残疾类别', '填写的类别是 2,证号上是 4。'], [4, '残疾等级', '填写的等级是 3,证号上是 4。'],
    ]);
    expect([await claims('演示戊'), await claims('演示己'), await claims('演示庚')]).toEqual([[], [], []]);
  });

  test('a university\'s list brings its graduates, by the month where it tells no day; the address tells the county', async () => {
    const list = '姓名,性别,毕业院校,专业,学历层次,毕业时间,家庭住址\n演示毕业生甲,女,演示大学,会计学,本科,2026年7月,太原市小店区学府街1号\n演示毕业生乙,男,演示大学,,本科,2026年7月,\n演示毕业生丙,男,演示大学,法学,本科,2026届,\n';
    expect(await importText(list)).toMatchObject({ imported: 3, held: 1, leftOpen: 3, rejected: 0, unknownColumns: [] });
    expect(faults.map(({ line, column }) => [line, column])).toEqual([[3, '毕业院校'], [4, '毕业时间'], [4, '毕业院校']]);
    expect(await server.store.owner.rows(sql`select k.value, k.state from claim k where k.kind = 'GRADUATION'`)).toEqual([{ state: 'OPEN', value: { university: '演示大学', major: '会计学', degree: 'BACHELOR', graduatedOn: '2026-07-31', hasHadPost: null } }]);
    expect(await people('演示毕业生甲')).toMatchObject([{ home: '140105', sex: 'FEMALE' }]);
  });

  test('consent is recorded as it was signed on paper, of the words that hold now', async () => {
    const { version } = consentNotices.MATCHING;
    expect(await importText(`${header}\n演示辛,女,1990-05-02,,,,太原市,,,,,,${version}\n演示壬,女,1990-05-02,,,,太原市,,,,,,是\n`)).toMatchObject({ imported: 2, leftOpen: 1 });
    expect(faults.map(({ line, column, reason }) => [line, column, reason.zh])).toEqual([[3, '同意书版本', `同意书写的是“是”,没有记下同意:现在用的版本是“${version}”,签的是这一版的请写这个版本号。`]]);
    expect(await server.store.owner.rows(sql`select c.full_name as name, k.purpose, k.notice_version as version from consent k join job_seeker_contact c using (job_seeker_id)`)).toEqual([{ name: '演示辛', purpose: 'MATCHING', version }]);
  });

  test('a consent that was withdrawn since is not given again by the table that brought it', async () => {
    const { version } = consentNotices.MATCHING;
    const table = (home: string): string => `${header}\n演示丑,女,1990-05-02,,,,${home},,,,,,${version}\n`;
    await importText(table('太原市'));
    const [{ id } = { id: 0 }] = await ids('演示丑');
    expect((await server.write('withdrawConsent', { jobSeekerId: globalId('JobSeeker', id), purpose: 'MATCHING' }, 'admin')).userErrors).toEqual([]);
    expect(await importText(table('大同市'))).toMatchObject({ imported: 1, leftOpen: 0 });
    expect(await server.store.owner.rows(sql`select withdrawn_at is null as "isGiven" from consent where job_seeker_id = ${id}`)).toEqual([{ isGiven: false }]);
  });

  test('who is erased is found in no row again', async () => {
    await importText(`${header}\n演示癸,女,1990-05-02,,,,太原市,,,,,,\n`);
    const [{ id } = { id: 0 }] = await ids('演示癸');
    const rows = (): Promise<object[]> => server.store.owner.rows(sql`select object_id from imported_row where kind = 'job-seekers' and object_id = ${id}`);
    expect(await rows()).toEqual([{ object_id: id }]);
    expect((await server.write('eraseJobSeeker', { jobSeekerId: globalId('JobSeeker', id) }, 'admin')).userErrors).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  test('a row without a name stays out; of a dry run nothing is kept', async () => {
    expect(await importText(`${header}\n,女,1990-05-02,,,,太原市,,,,,,\n`)).toMatchObject({ imported: 0, rejected: 1 });
    expect(await importText(`${header}\n演示子,,,${number('011')},,,太原市,,,是,,,${consentNotices.MATCHING.version}\n`, { isTrial: true })).toMatchObject({ imported: 1, rejected: 0, leftOpen: 0 });
    expect(await ids('演示子')).toEqual([]);
  });
});
