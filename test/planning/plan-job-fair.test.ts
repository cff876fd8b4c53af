import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../src/access/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
/** A fair of the demonstration in the counsellor's city, with nothing booked. */
let fair = 0;
beforeAll(async () => {
  server = await TestServer.start('demo');
  const [found] = await server.store.owner.rows<{ id: number }>(sql`select id from job_fair where region_code = '140100' order by id limit 1`);
  fair = found?.id ?? 0;
  await server.store.owner.rows(sql`delete from job_fair_interview where job_fair_id = ${fair}`);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Plan { readonly isAdopted: boolean; readonly interviewCount: number; readonly keptCount: number; readonly withoutInterview: number; readonly fit: string; readonly bound: string; readonly gap: string; readonly greedyFit: string; readonly isCutShort: boolean }
interface Answer { readonly plan: Plan | null; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[] }
const plan = (input: object = {}, as: Actor | string = 'counsellor'): Promise<Answer> => server.write<Answer>(
  'planJobFair', { jobFairId: globalId('JobFair', fair), adopt: false, ...input }, as, 'plan { isAdopted interviewCount keptCount withoutInterview fit bound gap greedyFit isCutShort } userErrors { path message }');

interface Booked { readonly id: number; readonly job_seeker_id: number; readonly booth_id: number; readonly starts_at: string; readonly vacancy_id: number | null; readonly with_interpreter: boolean }
const booked = (): Promise<Booked[]> => server.store.owner.rows<Booked>(sql`select id, job_seeker_id, booth_id, starts_at::text, vacancy_id, with_interpreter from job_fair_interview where job_fair_id = ${fair} and cancelled_at is null order by id`);

describe('planning a fair', () => {
  test('tells what could be, and books nothing unless it is adopted', async () => {
    const { plan: told, userErrors } = await plan();
    expect(userErrors).toEqual([]);
    expect(told).toMatchObject({ isAdopted: false, keptCount: 0, gap: '0.0000', isCutShort: false });
    expect([told?.interviewCount, told?.fit, told?.greedyFit]).toEqual([153, '9836.13', '9789.97']);
    expect(told?.bound).toBe(told?.fit);
    expect(await booked()).toEqual([]);
  });

  test('books it with the best post of each booth, an interpreter for whoever needs one, and nobody twice', async () => {
    const { plan: adopted } = await plan({ adopt: true });
    expect(adopted).toMatchObject({ isAdopted: true, keptCount: 0 });
    const interviews = await booked();
    expect(interviews).toHaveLength(adopted?.interviewCount ?? -1);
    for (const keys of [interviews.map(({ booth_id, starts_at }) => `${booth_id} ${starts_at}`), interviews.map(({ job_seeker_id, starts_at }) => `${job_seeker_id} ${starts_at}`), interviews.map(({ job_seeker_id, booth_id }) => `${job_seeker_id} ${booth_id}`)]) {
      expect(new Set(keys).size).toBe(interviews.length);
    }
    // The sum of the scores, as each match is told by itself.
    const scores = await Promise.all(interviews.map(async ({ job_seeker_id, vacancy_id }) => (await server.data<{ match: { score: string; eligibility: string } }>(
      'query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { score eligibility } }', { as: 'admin', variables: { seeker: globalId('JobSeeker', job_seeker_id), post: globalId('Vacancy', vacancy_id ?? 0) } })).match));
    expect(scores.filter(({ eligibility }) => eligibility === 'EXCLUDED')).toEqual([]);
    expect(scores.reduce((sum, { score }) => sum + Math.round(Number(score) * 100), 0)).toBe(Math.round(Number(adopted?.fit) * 100));
    const needing = await server.store.owner.rows<{ id: number }>(sql`select id from job_seeker where id = any(${interviews.map(({ job_seeker_id }) => job_seeker_id)}) and needs::jsonb @> '[{"accommodationCode": "signInterpreter", "isRequired": true}]'`);
    for (const { id } of needing) expect(interviews.filter(({ job_seeker_id }) => job_seeker_id === id).every(({ with_interpreter }) => with_interpreter)).toBe(true);
    const [most] = await server.store.owner.rows<{ n: number }>(sql`select max(n)::int as n from (select count(*) as n from access.taken_slot where job_fair_id = ${fair} and with_interpreter group by starts_at) c`);
    expect(most).toEqual({ n: 2 });
  });

  test('made anew after somebody cancelled keeps every other interview, and fills what fell free', async () => {
    const before = await booked();
    const [gone] = before;
    await server.data('mutation ($input: JobFairRegistrationInput!) { cancelJobFairRegistration(input: $input) { userErrors { code } } }', { as: 'admin', variables: { input: { jobFairId: globalId('JobFair', fair), jobSeekerId: globalId('JobSeeker', gone?.job_seeker_id ?? 0) } } });
    const left = await booked();
    const { plan: again } = await plan({ adopt: true });
    expect(again).toMatchObject({ isAdopted: true, keptCount: left.length });
    const after = await booked();
    expect(after.slice(0, left.length)).toEqual(left);
    expect(after.length).toBe(again?.interviewCount);
    expect(after.some(({ job_seeker_id }) => job_seeker_id === gone?.job_seeker_id)).toBe(false);
  });

  test('with a key is made once: told again as it was, and refused for another input', async () => {
    const [gone] = await booked();
    const key = { clientMutationId: 'plan-1' };
    await server.store.owner.rows(sql`update job_fair_interview set cancelled_at = now() where id = ${gone?.id ?? 0}`);
    const { plan: told } = await plan(key);
    const { plan: adopted } = await plan({ adopt: true, clientMutationId: 'plan-2' });
    expect(adopted).toEqual({ ...told, isAdopted: true });
    const kept = await booked();
    // What changed since changes nothing of what was answered.
    await server.store.owner.rows(sql`update job_fair_interview set cancelled_at = now() where id = ${kept[0]?.id ?? 0}`);
    expect([(await plan(key)).plan, (await plan({ adopt: true, clientMutationId: 'plan-2' })).plan]).toEqual([told, adopted]);
    expect(await booked()).toEqual(kept.slice(1));
    expect((await plan({ seconds: 5, ...key })).userErrors.map(({ code }) => code)).toEqual(['KEY_REUSED']);
  });

  test('is for the centre that holds the fair, and for a fair with interviews', async () => {
    const elsewhere: Actor = { ...anonymous, subject: 'elsewhere', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
    expect((await plan({}, elsewhere)).userErrors.map(({ code, path }) => `${code} ${path[1] ?? ''}`)).toEqual(['NOT_FOUND jobFairId']);
    expect((await plan({ seconds: 61 })).userErrors.map(({ code, path }) => `${code} ${path[1] ?? ''}`)).toEqual(['OUT_OF_RANGE seconds']);
    await server.store.owner.rows(sql`update job_fair set interview_minutes = null where id = ${fair}`);
    expect((await plan()).userErrors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
    await server.store.owner.rows(sql`update job_fair set interview_minutes = 20 where id = ${fair}`);
  });
});
