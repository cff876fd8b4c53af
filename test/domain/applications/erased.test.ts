import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

/** Whoever is erased before the application is read has no role any more. */
function hasNoRole(error: unknown): { userErrors: { code: string }[] } {
  if (error instanceof Error && error.message.includes('"FORBIDDEN"')) return { userErrors: [] };
  throw error;
}

test('a person who is erased while applying, or while others take a step, is left without an open application', async () => {
  const [vacancy] = await server.store.owner.rows<{ id: number }>(sql`
    select id from vacancy where employer_id = 1 and status = 'OPEN' and kind = 'OPEN' and opens_on <= current_date and (closes_on is null or closes_on > current_date) and (seats is null or hired < seats) limit 1`);
  const vacancyId = globalId('Vacancy', vacancy?.id ?? 0);
  const people: number[] = [];
  for (let round = 0; round < 6; round++) {
    const { jobSeeker } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '演示:来人', residence: '140105' }, 'counsellor', 'jobSeeker { id }');
    const [{ id } = { id: 0 }] = await server.store.owner.rows<{ id: number }>(sql`select max(id) as id from job_seeker`);
    people.push(id);
    const person: Actor = { ...anonymous, subject: `erased-${id}`, roles: new Set(['JOB_SEEKER']), jobSeekerId: id };
    const { application } = await server.write<{ application: { id: string; version: number } }>('referToVacancy', { jobSeekerId: jobSeeker.id, vacancyId }, 'counsellor', 'application { id version }');
    const step = (status: string, as: Actor | string) => server.write('changeApplicationStatus', { applicationId: application.id, version: application.version, status }, as);
    const answers = await Promise.all([
      server.write('applyForVacancy', { jobSeekerId: jobSeeker.id, vacancyId }, person).catch(hasNoRole), step('SUBMITTED', 'counsellor'), step('WITHDRAWN', 'counsellor'), step('INTERVIEW', 'recruiter'),
      server.write('eraseJobSeeker', { jobSeekerId: jobSeeker.id }, person),
    ]);
    expect(answers.at(-1)?.userErrors).toEqual([]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)).filter((code) => code !== 'STALE' && code !== 'NOT_FOUND' && code !== 'WRONG_STATE')).toEqual([]);
  }
  expect(await server.store.owner.rows(sql`select distinct status from application where job_seeker_id = any(${people})`)).toEqual([{ status: 'WITHDRAWN' }]);
});
