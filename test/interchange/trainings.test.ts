import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { programmeKinds } from '../../src/domain/programmes/index.js';
import { tableKinds, type TableKind } from '../../src/interchange/index.js';
import { outcomeWords, readAttendance, readOutcome } from '../../src/interchange/reading/outcome.js';
import { kindsOfPeople, readProgrammeKind } from '../../src/interchange/reading/programme-kind.js';
import { certificateNumberOf } from '../support/certificates.js';
import { TableTrial } from '../support/table-trial.js';
import { valueOf } from './reading/read.js';

const kindNamed = (code: string): TableKind => tableKinds.find((kind) => kind.code === code) as TableKind;
const numbers = ['101', '102', '103'].map((order) => certificateNumberOf({ region: '140105', born: '19900305', order, kind: 4, grade: 3 }));
const [first = '', second = '', third = ''] = numbers;

describe('words', () => {
  test('of results are read as what they were written from, and no word has two', () => {
    for (const [outcome, words] of Object.entries(outcomeWords)) for (const word of words) expect([word, valueOf(readOutcome(word))]).toEqual([word, outcome]);
    const all = Object.values(outcomeWords).flat();
    expect(new Set(all).size).toBe(all.length);
  });
  test.each([['到课', true], ['缺席', false], ['未到', false], ['', null], ['有时来', 'unclear']])('being there %j is %j', (given, isPresent) => { expect(valueOf(readAttendance(given))).toBe(isPresent); });
  test('of kinds are read by their labels, by a part of one, and as the usual kind where nothing is said', () => {
    const kinds = kindsOfPeople('FIRST');
    for (const kind of kinds) expect([kind.label.zh, (valueOf(readProgrammeKind(kind.label.zh, kinds)) as { code: string }).code]).toEqual([kind.label.zh, kind.code]);
    const codeOf = (words: string): unknown => (valueOf(readProgrammeKind(words, kinds)) as { code?: string }).code ?? 'unclear';
    expect([codeOf(''), codeOf('非遗'), codeOf('火箭维修')]).toEqual(['vocationalCourse', 'heritageCourse', 'unclear']);
    expect((valueOf(readProgrammeKind('', kindsOfPeople('RECORD'))) as { code: string }).code).toBe('employmentService');
    expect(programmeKinds.entries.filter(({ isUsual }) => isUsual === true).map(({ admission }) => admission).sort()).toEqual(['FIRST', 'RECORD']);
  });
});

describe('tables of courses and services', () => {
  let trial: TableTrial;
  beforeAll(async () => {
    trial = await TableTrial.start('empty', kindNamed('trainings'));
    await trial.importText(`姓名,残疾人证号,常住地\n演示甲,${first},太原市小店区\n演示乙,${second},太原市小店区\n演示丙,${third},太原市小店区\n`, { papers: '残疾人证原件' }, kindNamed('job-seekers'));
    expect(trial.faults).toEqual([]);
  });
  beforeEach(() => { trial.faults = []; });
  afterAll(() => trial.stop());

  const parts = (): Promise<object[]> => trial.server.store.owner.rows(sql`
    select p.kind, p.title, p.status, p.places, p.attended, c.full_name as name, t.state, t.hours_attended::float as hours, t.outcome, t.note
    from participation t join programme p on p.id = t.programme_id join job_seeker_contact c on c.job_seeker_id = t.job_seeker_id order by t.id`);

  describe('of courses', () => {
    const header = '培训名称,培训类别,主办单位,培训地区,开班日期,结班日期,课时,姓名,残疾人证号,出勤情况,实到课时,培训结果';
    const table = `${header}\n电商班,,太原市残联,太原市,2026-09-01,2026-09-10,40,演示甲,${first},,38,结业\n,,,,,,,演示乙,${second},缺席,,\n,,,,,,,演示丁,${third},,,\n`;

    test('one that is over brings who was there and what came of it; a name that is another\'s keeps its row out', async () => {
      expect(await trial.importText(table)).toMatchObject({ imported: 2, rejected: 1, leftOpen: 0, unknownColumns: [] });
      const course = { kind: 'vocationalCourse', title: '电商班', status: 'HELD', places: 3, attended: 1 };
      expect(await parts()).toEqual([
        { ...course, name: '演示甲', state: 'ATTENDED', hours: 38, outcome: 'TRAINED', note: null }, { ...course, name: '演示乙', state: 'ABSENT', hours: null, outcome: null, note: null },
      ]);
      expect(trial.told()).toEqual([[4, '姓名', '这个证号登记的是另一个姓名:请核对证号和姓名。']]);
    });

    test('imported again changes nothing; the mended row comes to the same course', async () => {
      expect(await trial.importText(table)).toMatchObject({ imported: 0, unchanged: 2, rejected: 1 });
      expect(await trial.importText(table.replace('演示丁', '演示丙'))).toMatchObject({ imported: 1, unchanged: 2, rejected: 0 });
      expect((await parts()).map((part) => (part as { name: string }).name)).toEqual(['演示甲', '演示乙', '演示丙']);
      expect(await trial.server.store.owner.rows(sql`select count(*)::int as count from programme`)).toEqual([{ count: 1 }]);
    });

    test('one that is to come gives places, and nobody was there yet', async () => {
      expect(await trial.importText(`${header}\n面点班,,太原市残联,太原市,2026-09-01,2099-12-31,40,演示甲,${first},,,\n`)).toMatchObject({ imported: 1, rejected: 0 });
      expect((await parts()).at(-1)).toMatchObject({ title: '面点班', status: 'PLANNED', places: 1, state: 'ALLOTTED', attended: 0 });
    });

    test.each([
      [`,,太原市残联,太原市,2026-09-01,,,演示甲,${first},,,`, '培训名称', '没有培训名称。'], [`电商班,,太原市残联,太原市,去年,,,演示甲,${first},,,`, '开班日期', '没有看懂开班日期:请写成“2026-09-01”。'],
      ['电商班,,太原市残联,太原市,2026-09-01,,,演示甲,,,,', '残疾人证号', '没有残疾人证号。'],
      [`电商班,,太原市残联,太原市,2026-09-01,,,演示甲,${certificateNumberOf({ region: '140105', born: '19900305', order: '999', kind: 4, grade: 3 })},,,`, '残疾人证号', '您服务的人员中没有这个证号:请先导入求职人员表(job-seekers),或在系统里登记。'],
    ])('%s stays out', async (row, column, reason) => {
      expect(await trial.importText(`${header}\n${row}\n`)).toMatchObject({ imported: 0, rejected: 1 });
      expect(trial.told()).toEqual([[2, column, reason]]);
    });
  });

  describe('of services', () => {
    const header = '姓名,残疾人证号,服务类别,服务日期,服务内容,服务结果,服务机构,服务地区';
    const services = kindNamed('services');

    test('each is recorded for its person, in words', async () => {
      expect(await trial.importText(`${header}\n演示甲,${first},,2026-10-08,职业指导,推荐,小店区残联,太原市小店区\n演示乙,${second.slice(0, 18)},职业能力评估,2026-10-09,,,,太原市\n`, {}, services)).toMatchObject({ imported: 2, rejected: 0, leftOpen: 0 });
      expect((await parts()).slice(-2)).toMatchObject([
        { kind: 'employmentService', name: '演示甲', status: 'HELD', state: 'ATTENDED', outcome: 'REFERRED', note: '职业指导' }, { kind: 'abilityAssessment', name: '演示乙', state: 'ATTENDED', outcome: null, note: null },
      ]);
    });

    test('imported again changes nothing; what came of it since is written into the same record', async () => {
      const before = await parts();
      const row = (outcome: string): string => `${header}\n演示甲,${first},,2026-10-08,职业指导,${outcome},小店区残联,太原市小店区\n`;
      expect(await trial.importText(row('推荐'), {}, services)).toMatchObject({ unchanged: 1 });
      expect(await trial.importText(row('就业'), {}, services)).toMatchObject({ imported: 1, rejected: 0 });
      const after = await parts();
      expect([after.length, after.filter((part) => (part as { outcome: string }).outcome === 'EMPLOYED').length]).toEqual([before.length, 1]);
    });

    test('of a day to come, or of a kind that is none, stay out', async () => {
      expect(await trial.importText(`${header}\n演示甲,${first},,2099-10-08,,,,太原市\n演示甲,${first},送温暖,2026-10-08,,,,太原市\n`, {}, services)).toMatchObject({ imported: 0, rejected: 2 });
      expect(trial.told().map(([line, column]) => [line, column])).toEqual([[2, '服务日期'], [3, '服务类别']]);
    });
  });
});
