import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays, addMonths, chinaDate, yearOf } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => {
  await server.store.owner.rows(sql`delete from employment`);
});

const today = chinaDate();
const elsewhere: Actor = { ...anonymous, subject: 'datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
const county: Actor = { ...anonymous, subject: 'county', roles: new Set(['COUNSELLOR']), regionCode: '140105' };

interface Job {
  readonly person: number;
  readonly startedOn: string;
  readonly endedOn?: string;
  readonly endReason?: string;
  readonly kind?: string;
  readonly residence?: string;
}
async function employ(...jobs: readonly Job[]): Promise<void> {
  for (const { person, startedOn, endedOn, endReason, kind = 'FULL_TIME', residence = '140105' } of jobs) {
    const dueOn = [1, 3, 6, 12].map((month) => addMonths(startedOn, month));
    await server.store.owner.rows(sql`
      insert into employment
        (job_seeker_id, residence_code, employer_id, kind, started_on, ended_on, end_reason, due_on,
          follow_ups, followed_up)
      values (
        ${person}, ${residence}, 1, ${kind}, ${startedOn}, ${endedOn ?? null}, ${endReason ?? null}, ${dueOn}::date[],
        '[]', '{}')`);
  }
}

interface Group {
  code: string | null;
  label: string;
  began: number | null;
  ended: number | null;
  marks: { reached: number | null; inWork: number | null; atPost: number | null; inWorkShare: number | null }[];
  endReasons: { reason: string | null; count: number | null }[];
}
interface Retention {
  from: string;
  until: string;
  asOf: string;
  isMasked: boolean;
  total: Group;
  groups: Group[];
}
const group = '{ code label began ended marks { reached inWork atPost inWorkShare } endReasons { reason count } }';
const ask = (args: string, as: Actor | string = 'counsellor') =>
  server.ask<{ employmentRetention: Retention }>(
    `{ employmentRetention(${args}) { from until asOf isMasked total ${group} groups ${group} } }`,
    { as },
  );
async function retention(args: string, as: Actor | string = 'counsellor'): Promise<Retention> {
  const { data, errors } = await ask(args, as);
  if (data === null) throw new Error(JSON.stringify(errors));
  return data.employmentRetention;
}
const marksOf = ({ marks }: Group): string[] =>
  marks.map(({ reached, inWork, atPost }) => [reached, inWork, atPost].join(' '));
const reasonsOf = ({ endReasons }: Group): Record<string, number | null> =>
  Object.fromEntries(
    endReasons.filter(({ count }) => count !== 0).map(({ reason, count }) => [reason ?? 'NOT_KNOWN', count]),
  );

const began = addMonths(today, -7);
const window = `from: "${began}", until: "${began}"`;

describe('who is still in work', () => {
  test('is counted of those whose day has come: at the post, or at another', async () => {
    const lastDay = addMonths(began, 4);
    await employ(
      { person: 1, startedOn: began },
      { person: 2, startedOn: began, endedOn: lastDay, endReason: 'RESIGNED' },
      // Moved on, and no later one is recorded; moved on to one that goes on; moved on to one that has ended.
      { person: 4, startedOn: began, endedOn: lastDay, endReason: 'MOVED_ON' },
      { person: 5, startedOn: began, endedOn: lastDay, endReason: 'MOVED_ON' },
      { person: 5, startedOn: addDays(lastDay, 1) },
      { person: 6, startedOn: began, endedOn: lastDay, endReason: 'MOVED_ON' },
      { person: 6, startedOn: addDays(lastDay, 1), endedOn: addDays(lastDay, 9), endReason: 'HEALTH' },
      // Ends on the day itself: it was still work on that day.
      { person: 7, startedOn: began, endedOn: addMonths(began, 1), endReason: 'DISMISSED' },
    );
    const { total, isMasked, from, until, asOf } = await retention(`region: "140105", ${window}`);
    expect({ isMasked, from, until, asOf, began: total.began, ended: total.ended }).toEqual({
      isMasked: false,
      from: began,
      until: began,
      asOf: today,
      began: 6,
      ended: 5,
    });
    expect(marksOf(total)).toEqual(['6 6 6', '6 5 5', '6 3 1', '0 0 0']);
    expect(total.marks.map(({ inWorkShare }) => inWorkShare)).toEqual([1, 5 / 6, 0.5, null]);
    expect(reasonsOf(total)).toEqual({ MOVED_ON: 3, RESIGNED: 1, DISMISSED: 1 });
  });

  test('as of a day gone by is counted with what had happened until then', async () => {
    await employ({ person: 1, startedOn: began, endedOn: addMonths(began, 4), endReason: 'RESIGNED' });
    const { total } = await retention(`region: "140000", ${window}, asOf: "${addMonths(began, 3)}"`, 'admin');
    expect([total.ended, marksOf(total)]).toEqual([0, ['1 1 1', '1 1 1', '0 0 0', '0 0 0']]);
  });

  test('is counted where people live, by kind and grade of disability, and by kind of employment', async () => {
    await server.store.owner.rows(
      sql`update disability_certificate set kind = 4, components = '[]', grade = 3 where job_seeker_id in (1, 2)`,
    );
    await server.store.owner.rows(
      sql`update disability_certificate set kind = 1, components = '[]', grade = 1 where job_seeker_id = 4`,
    );
    await server.store.owner.rows(sql`delete from disability_certificate where job_seeker_id = 5`);
    await employ(
      { person: 1, startedOn: began },
      { person: 2, startedOn: began, kind: 'PART_TIME' },
      { person: 4, startedOn: began },
      { person: 5, startedOn: began },
      { person: 6, startedOn: began, residence: '140212' },
    );
    const groups = async (by: string, region = '140100'): Promise<string[]> =>
      (await retention(`region: "${region}", ${window}, by: ${by}`, 'admin')).groups.map(
        ({ code, label, began: count }) => `${code ?? '-'} ${label} ${count ?? ''}`,
      );
    expect(await groups('DISABILITY_KIND')).toEqual([
      'VISUAL Visual disability 1',
      'PHYSICAL Physical disability 2',
      '- Not known 1',
    ]);
    expect(await groups('DISABILITY_GRADE')).toEqual(['1 Grade 1 1', '3 Grade 3 2', '- Not known 1']);
    expect(await groups('EMPLOYMENT_KIND')).toEqual(['FULL_TIME full time 3', 'PART_TIME part time 1']);
    expect([await groups('EMPLOYMENT_KIND', '140200'), await groups('NONE')]).toEqual([['FULL_TIME full time 1'], []]);
  });
});

describe('the numbers of another region', () => {
  const first = `${yearOf(today) - 1}-01-15`;
  const lastYear = `year: ${yearOf(today) - 1}`;
  /** People of the demonstration, by the place at which they are employed. */
  const many = (from: number, count: number, job: Omit<Job, 'person' | 'startedOn'>): Job[] =>
    Array.from({ length: count }, (_, index) => ({ person: from + index, startedOn: first, ...job }));

  test('are shown to other centres by whole years, with small ones and their complements masked', async () => {
    // Two part-time employments are few; with them goes the next smallest group, though twelve are not few.
    await employ(...many(100, 20, {}), ...many(200, 12, { kind: 'FLEXIBLE' }), ...many(300, 2, { kind: 'PART_TIME' }));
    const { total, groups, isMasked } = await retention(
      `region: "140100", ${lastYear}, by: EMPLOYMENT_KIND`,
      elsewhere,
    );
    expect([
      isMasked,
      total.began,
      groups.map(({ code, began: count }) => `${code ?? ''} ${count ?? 'masked'}`),
    ]).toEqual([true, 34, ['FLEXIBLE masked', 'FULL_TIME 20', 'PART_TIME masked']]);
    const own = await retention(`region: "140100", ${lastYear}, by: EMPLOYMENT_KIND`);
    expect([own.isMasked, own.groups.map(({ code, began: count }) => `${code ?? ''} ${count ?? 'masked'}`)]).toEqual([
      false,
      ['FLEXIBLE 12', 'FULL_TIME 20', 'PART_TIME 2'],
    ]);
  });

  test('tell of no few people who left: what is left over is masked with them', async () => {
    await employ(...many(100, 20, {}), ...many(200, 2, { endedOn: addDays(first, 40), endReason: 'HEALTH' }));
    const { total } = await retention(`region: "140100", ${lastYear}`, elsewhere);
    // All 22 were in work after a month, so nobody was not; two had left after three.
    expect(total.began).toBe(22);
    expect(marksOf(total)).toEqual(['22  ', '22  ', '22  ', '22  ']);
    expect([total.ended, reasonsOf(total)]).toEqual([
      null,
      {
        MOVED_ON: null,
        CONTRACT_ENDED: null,
        RESIGNED: null,
        DISMISSED: null,
        HEALTH: null,
        OTHER: null,
        NOT_KNOWN: null,
      },
    ]);
    await employ(...many(300, 6, { endedOn: addDays(first, 40), endReason: 'RESIGNED' }));
    const more = (await retention(`region: "140100", ${lastYear}`, elsewhere)).total;
    expect(more.ended).toBe(8);
    expect(marksOf(more).slice(1, 3)).toEqual(['28 20 ', '28 20 ']);
    // Two for health would follow from eight and six: so the six are masked too.
    expect(reasonsOf(more)).toEqual({
      MOVED_ON: null,
      CONTRACT_ENDED: null,
      RESIGNED: null,
      DISMISSED: null,
      HEALTH: null,
      OTHER: null,
      NOT_KNOWN: null,
    });
  });

  test('are shown of no county, for no days of the own choice, and to nobody who is no counsellor', async () => {
    const codes = async (args: string, as: Actor | string): Promise<string[]> =>
      (await ask(args, as)).errors.map(({ extensions }) => extensions.code);
    expect(await codes(`region: "140105", ${lastYear}`, elsewhere)).toEqual(['FORBIDDEN']);
    expect(await codes(`region: "140100", ${window}`, elsewhere)).toEqual(['FORBIDDEN']);
    expect(await codes(`region: "140100", ${lastYear}, asOf: "${today}"`, elsewhere)).toEqual(['FORBIDDEN']);
    for (const as of [
      'seeker',
      'recruiter',
      { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) } satisfies Actor,
    ])
      expect(await codes(`region: "140100", ${lastYear}`, as)).toEqual(['FORBIDDEN']);
    expect((await retention(`region: "140000", ${lastYear}`, county)).isMasked).toBe(true);
    // Past the program, the database counts no county for another centre.
    const db = server.store.database.session({ region: '1402' });
    await employ({ person: 1, startedOn: began });
    const count = async (region: string): Promise<object[]> =>
      db.rows(
        sql`
          select what from access.work_retained(${region}, ${began}::date, ${began}::date, ${today}::date, 'NONE')
          where what = 'BEGAN'`,
      );
    expect([await count('140105'), await count('1401')]).toEqual([[], [{ what: 'BEGAN' }]]);
    await db.close();
  });
});

test.each([
  [`year: ${yearOf(today)}, from: "2026-01-01"`, 'Give year alone, or from and until.'],
  ['from: "2026-01-01"', 'Give from and until together.'],
  ['until: "2026-01-01"', 'Give from and until together.'],
  ['from: "2026-02-01", until: "2026-01-31"', 'until is 2026-01-31; it must not be before from, which is 2026-02-01.'],
  ['year: 1999', `year is 1999; it must be from 2000 to ${yearOf(today)}.`],
  [`asOf: "${addDays(today, 1)}"`, `${addDays(today, 1)} lies after today (${today}).`],
])('days that contradict each other are refused: %s', async (args, message) => {
  expect((await ask(`region: "140105", ${args}`)).errors.map((error) => error.message)).toEqual([message]);
});

test('the whole way: a trial goes on, follow-ups are made, the person leaves, and is counted', async () => {
  const startedOn = addMonths(today, -3);
  type Written = {
    employment: { id: string; version: number; trial: { id: string; version: number } } | null;
    userErrors: object[];
  };
  const recorded = await server.write<Written>(
    'recordEmployment',
    {
      jobSeekerId: globalId('JobSeeker', 1),
      employerId: globalId('Employer', 1),
      kind: 'FULL_TIME',
      startedOn,
      trial: { weeks: 8 },
    },
    'counsellor',
    'employment { id version trial { id version } } userErrors { message }',
  );
  const { id, trial } = recorded.employment ?? { id: '', trial: { id: '', version: 0 } };
  const { viewer } = await server.data<{ viewer: { notices: { nodes: { kind: string; object: { id: string } }[] } } }>(
    '{ viewer { notices(first: 5) { nodes { kind object { ... on WorkTrial { id } } } } } }',
    { as: 'recruiter' },
  );
  expect(viewer.notices.nodes).toEqual([{ kind: 'TRIAL_EVALUATION_DUE', object: { id: trial.id } }]);
  await server.write(
    'recordTrialEvaluation',
    { workTrialId: trial.id, version: 1, evaluatedOn: today, wentWell: '手法熟练', outcome: 'GOES_ON' },
    'recruiter',
  );
  const followed = await server.write<Written>(
    'recordFollowUp',
    { employmentId: id, month: 3, doneOn: today, finding: 'WELL', version: 1 },
    'counsellor',
    'employment { id version } userErrors { message }',
  );
  expect([followed.userErrors, followed.employment?.version]).toEqual([[], 2]);
  const args = `region: "140105", from: "${startedOn}", until: "${startedOn}"`;
  expect((await retention(args)).total.ended).toBe(0);
  await server.write(
    'endEmployment',
    { employmentId: id, endedOn: today, reason: 'RESIGNED', version: 2 },
    'counsellor',
  );
  const { total } = await retention(args);
  expect([total.began, total.ended, marksOf(total), reasonsOf(total)]).toEqual([
    1,
    1,
    ['1 1 1', '1 1 1', '0 0 0', '0 0 0'],
    { RESIGNED: 1 },
  ]);
});
