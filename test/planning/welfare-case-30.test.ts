import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../src/access/index.js';
import { addDays, addYears, chinaDate } from '../../src/platform/calendar.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
let post = 0;
let people: readonly number[] = [];
const today = chinaDate();
const owner = (...query: Parameters<typeof sql>): Promise<unknown[]> => server.store.owner.rows(sql(...query));
const born = (age: number): string => addDays(addYears(today, -age), -30);

interface Facts { readonly birthDate?: string; readonly difficulty?: boolean; readonly zeroFamily?: boolean; readonly grade?: number; readonly graduatedOn?: string; readonly hasHadPost?: boolean | null; readonly isEmployed?: boolean; readonly household?: string }

/** A person of whom all this is confirmed, and who applied. */
async function applicant(id: number, { birthDate = '1990-01-01', difficulty = false, zeroFamily = false, grade = 3, graduatedOn, hasHadPost = null, isEmployed = false, household }: Facts): Promise<void> {
  await owner`update job_seeker set residence_code = '140105', sex = 'MALE', birth_date = ${birthDate}::date, wishes = '{}', work = '[]', needs = '[]', has_employment_difficulty = ${difficulty}, is_zero_employment_family = ${zeroFamily}, household_key = ${household ?? null} where id = ${id}`;
  await owner`update disability_certificate set grade = ${grade}, valid_until = null where job_seeker_id = ${id}`;
  if (graduatedOn !== undefined) await owner`insert into university_graduate (job_seeker_id, university, major, degree, graduated_on, has_had_post) values (${id}, 'x', 'x', 'BACHELOR', ${graduatedOn}::date, ${hasHadPost})`;
  if (isEmployed) await owner`insert into employment (job_seeker_id, residence_code, employer_id, kind, started_on, follow_ups, due_on, followed_up) values (${id}, '140105', 1, 'FULL_TIME', '2000-01-01', '[]', '{}', '{}')`;
  const { userErrors } = await server.write<{ userErrors: object[] }>('applyForVacancy', { jobSeekerId: globalId('JobSeeker', id), vacancyId: globalId('Vacancy', post) }, 'admin');
  expect(userErrors).toEqual([]);
}

beforeAll(async () => {
  server = await TestServer.start('demo');
  const rows = server.store.owner;
  [post = 0] = (await rows.rows<{ id: number }>(sql`select id from vacancy where kind = 'PUBLIC_WELFARE' order by id limit 1`)).map(({ id }) => id);
  people = (await rows.rows<{ id: number }>(sql`select s.id from job_seeker s join disability_certificate d on d.job_seeker_id = s.id where s.id > 3 order by s.id limit 4`)).map(({ id }) => id);
  await owner`update vacancy set region_code = '140105', status = 'OPEN', hired = 0, seats = 1, min_education = null, min_age = null, max_age = null, residence_code = null, demands = '[]', workplace_id = null, provisions = '{}', certificates = '[]', closes_on = null, opens_on = '2026-01-01', occupation_code = null where id = ${post}`;
});
beforeEach(async () => {
  for (const table of ['application_event', 'application', 'notice', 'claim', 'employment', 'university_graduate']) await owner`delete from ${raw(table)}`;
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Decision { readonly jobSeeker: { readonly id: string }; readonly vacancy: { readonly id: string } | null; readonly reason: string; readonly refusals: readonly { readonly reason: string }[] }
async function decide(as = 'admin', language: 'en' | 'zh-CN' = 'en', adopt = false): Promise<(index: number) => Decision | undefined> {
  const { allocatePublicWelfarePosts: { allocation, userErrors } } = await server.data<{ allocatePublicWelfarePosts: { allocation: { decisions: Decision[] }; userErrors: object[] } }>(
    `mutation { allocatePublicWelfarePosts(input: { region: "140105", adopt: ${adopt} }) { allocation { decisions { jobSeeker { id } vacancy { id } reason refusals { reason } } } userErrors { code } } }`, { as, language });
  expect(userErrors).toEqual([]);
  return (index) => allocation.decisions.find(({ jobSeeker }) => jobSeeker.id === globalId('JobSeeker', people[index] ?? 0));
}
const offer = { vacancy: {}, refusals: [] };
const goesTo = (tiers: string): string => `By the published order this post goes to you. You are of: ${tiers}. To be asked before you take it up: Ask the employer to go through what the work asks of functions, and to confirm it.`;
const refusal = (reason: string): object => ({ vacancy: null, refusals: [{ reason }] });

describe('case 30: one seat, all confirmed', () => {
  const scene = async (): Promise<void> => {
    await applicant(people[0] ?? 0, { graduatedOn: '1996-07-01', isEmployed: true });
    await applicant(people[1] ?? 0, { zeroFamily: true, grade: 1 });
    await applicant(people[2] ?? 0, { birthDate: born(58), difficulty: true, zeroFamily: true });
    await applicant(people[3] ?? 0, { birthDate: born(66), difficulty: true, zeroFamily: true });
  };

  test('goes to the man of 58; the one of 66 and the graduate of 1996 are out', async () => {
    await scene();
    const of = await decide();
    expect(of(2)).toMatchObject({ ...offer, reason: goesTo('people in recognised difficulty with less than five years to retirement, members of families without employment, people in recognised difficulty') + ' Do you have difficulty with stairs or climbing?' });
    expect(of(0)).toMatchObject(refusal('There is work at present; public-welfare posts are for people without work.'));
    expect(of(3)).toMatchObject(refusal('The statutory retirement age is reached; public-welfare posts end with it.'));
    expect(of(1)).toMatchObject(refusal('Another applicant came before you under the published order, and no seat was left.'));
  });

  test('tells nobody where others stand, in Chinese too', async () => {
    await scene();
    const of = await decide('admin', 'zh-CN');
    expect(of(1)?.refusals[0]?.reason).toBe('按公布的安置顺序,有其他申请人排在您前面,名额已满。');
    expect(of(2)?.reason).toBe('按公布的安置顺序,这个岗位安排给您。您属于:离法定退休年龄不到5年的就业困难人员、零就业家庭成员、就业困难人员。上岗前还要问清:请用人单位逐项确认工作对身体的要求。您上下楼梯或攀爬有没有困难?');
    for (const index of [0, 1, 3]) {
      const told = JSON.stringify(of(index));
      // No number of a priority or a score, and no tier of whoever got the seat.
      expect(told.replace(/"id":"[^"]*"/g, '').match(/\d{2,}|优先级|匹配度|退休年龄不到|零就业/g)).toBeNull();
    }
  });

  test('shows the employer a name, and no order', async () => {
    await scene();
    await decide('admin', 'en', true);
    const [row] = await server.store.owner.rows<{ employer: number }>(sql`select employer_id as employer from vacancy where id = ${post}`);
    const recruiter: Actor = { ...anonymous, subject: 'recruiter-30', roles: new Set(['RECRUITER']), employerId: row?.employer ?? 0 };
    const { vacancy } = await server.data<{ vacancy: { applications: { nodes: { status: string; contact: { fullName: string } | null; history: { nodes: { note: string | null }[] } }[] } } }>(
      'query ($id: ID!) { vacancy(id: $id) { applications(first: 10) { nodes { status contact { fullName } history(first: 5) { nodes { note } } } } } }', { as: recruiter, variables: { id: globalId('Vacancy', post) } });
    const offered = vacancy.applications.nodes.filter(({ status }) => status === 'OFFERED');
    expect(offered.map(({ contact }) => contact?.fullName)).toEqual(['阎敏']);
    expect(offered[0]?.history.nodes.flatMap(({ note }) => note ?? [])).toEqual(['按公布的安置顺序安排,由服务中心办理。']);
    expect(vacancy.applications.nodes.filter(({ status }) => status === 'SUBMITTED').every(({ history }) => history.nodes.every(({ note }) => note === null))).toBe(true);
  });

  test('goes by another order once an administrator has set one', async () => {
    await scene();
    const { userErrors } = await server.write<{ userErrors: object[] }>('tunePriority', { version: 1, tiers: ['SEVERE_IN_DIFFICULTY', 'GRADUATE_IN_WINDOW'], reason: '试验另一种顺序' }, 'admin');
    expect(userErrors).toEqual([]);
    await owner`update job_seeker set has_employment_difficulty = true where id = ${people[1] ?? 0}`;
    expect((await decide())(1)).toMatchObject(offer);
    await owner`delete from priority_tier_model`;
    expect((await decide())(2)).toMatchObject(offer);
  });
});

describe('who is considered', () => {
  test('a graduate in the window without work since; not one who has worked, nor one of whom that is unknown, nor one of 1996', async () => {
    await applicant(people[0] ?? 0, { graduatedOn: addDays(today, -100), hasHadPost: null });
    await applicant(people[1] ?? 0, { graduatedOn: addDays(today, -100), hasHadPost: true });
    await applicant(people[2] ?? 0, { graduatedOn: addYears(today, -2), hasHadPost: false });
    await applicant(people[3] ?? 0, { graduatedOn: '1996-07-01', hasHadPost: false });
    const of = await decide();
    expect(of(2)).toMatchObject(offer);
    expect(of(0)).toMatchObject(refusal('Not confirmed yet, and so not considered. That the disability certificate is valid, and that there was no work since graduation, must be confirmed first. Take your papers to the employment service centre.'));
    for (const index of [1, 3]) expect(of(index)).toMatchObject(refusal('Public-welfare posts are for graduates within two years of leaving school who have not worked since, for people in recognised difficulty, and for families without employment.'));
  });

  test('one of a household: the one who comes first, and the seat that falls free goes to the next', async () => {
    await owner`update vacancy set seats = 2 where id = ${post}`;
    await applicant(people[0] ?? 0, { difficulty: true, zeroFamily: true, household: 'h' });
    await applicant(people[1] ?? 0, { zeroFamily: true, household: 'h' });
    await applicant(people[2] ?? 0, { difficulty: true });
    const of = await decide();
    for (const index of [0, 2]) expect(of(index)).toMatchObject(offer);
    expect(of(1)).toMatchObject(refusal('One member of a household at a time can hold a public-welfare post, so this time none goes to you.'));
    await owner`update vacancy set seats = 1 where id = ${post}`;
  });

  test('a woman whose retirement age hangs on her group is asked for it', async () => {
    await applicant(people[0] ?? 0, { difficulty: true, birthDate: born(53) });
    await owner`update job_seeker set sex = 'FEMALE' where id = ${people[0] ?? 0}`;
    expect((await decide())(0)).toMatchObject(refusal('Not confirmed yet, and so not considered. Whether the retirement age is reached must be confirmed first (of a woman: whether she retired at 50 or 55 by the earlier law). Take the labour contract or the record of social insurance to the employment service centre.'));
    await owner`update job_seeker set womens_retirement_group = 55 where id = ${people[0] ?? 0}`;
    expect((await decide())(0)).toMatchObject({ ...offer, reason: goesTo('people in recognised difficulty with less than five years to retirement, people in recognised difficulty') });
    await owner`update job_seeker set womens_retirement_group = 50 where id = ${people[0] ?? 0}`;
    expect((await decide())(0)).toMatchObject(refusal('The statutory retirement age is reached; public-welfare posts end with it.'));
  });
});
