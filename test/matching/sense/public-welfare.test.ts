import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { person, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const today = chinaDate();
const welfarePost = (): Promise<string> => vacancy(server, { kind: 'PUBLIC_WELFARE', occupation: '4-07-05-01', workMode: 'ON_SITE', seats: 3 });
const noDifficulty = { hasEmploymentDifficulty: false, isZeroEmploymentFamily: false };
const graduated = (graduatedOn: string, hasHadPost: boolean): object => ({ graduate: { university: '山西大学', major: '法学', degree: 'BACHELOR', graduatedOn, hasHadPost } });

interface Found { eligibility: string; priority: { level: number } | null; gates: { id: string; outcome: string; reason: string; plain: string; rule: string | null; source: string | null }[] }

async function match(jobSeekerId: string, post: string): Promise<Found> {
  const { match: found } = await server.data<{ match: Found }>(
    'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { eligibility priority { level } gates { id outcome reason plain rule source } } }',
    { as: 'admin', language: 'zh-CN', variables: { person: jobSeekerId, post } });
  return found;
}

const welfare = ({ gates }: Found): Found['gates'][number] | undefined => gates.find(({ id }) => id === 'PUBLIC_WELFARE');

/** Whether the index has somebody among those who fit a post. */
async function isListed(jobSeekerId: string, post: string): Promise<boolean> {
  const { jobSeeker } = await server.data<{ jobSeeker: { matches: { nodes: { opportunity: { id: string } }[] } } }>(
    'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 100, filter: { kinds: [PUBLIC_WELFARE], region: "140105" }, list: ANY) { nodes { opportunity { id } } } } }', { as: 'admin', variables: { id: jobSeekerId } });
  return jobSeeker.matches.nodes.some(({ opportunity }) => opportunity.id === post);
}

describe('who may take a public-welfare post', () => {
  test('case 26: a graduate of 1996, employed since, neither in difficulty nor of a family without employment: excluded, without any priority', async () => {
    const post = await welfarePost();
    const old = await person(server, { birthDate: '1974-05-17', more: { ...noDifficulty, ...graduated('1996-07-01', true) } });
    const found = await match(old, post);
    expect([found.eligibility, found.priority?.level ?? 0, welfare(found)?.outcome, welfare(found)?.reason]).toEqual(['EXCLUDED', 0, 'FAIL', '没有被认定为公益性岗位的安置对象。']);
    expect(welfare(found)?.source).toBe('《就业促进法》第五十二条、第五十三条、第五十六条;晋政办发〔2025〕35号第五条');
    expect(await isListed(old, post)).toBe(false);
  });

  test('who works is out of it from the first day of the work, and in again after the last', async () => {
    const post = await welfarePost();
    const inDifficulty = await person(server, { more: { hasEmploymentDifficulty: true } });
    expect([welfare(await match(inDifficulty, post))?.outcome, await isListed(inDifficulty, post)]).toEqual(['PASS', true]);
    const { employment } = await server.write<{ employment: { id: string; version: number } }>(
      'recordEmployment', { jobSeekerId: inDifficulty, employerId: globalId('Employer', 11), kind: 'FULL_TIME', startedOn: addDays(today, -40) }, 'admin', 'employment { id version }');
    const working = await match(inDifficulty, post);
    expect([welfare(working)?.outcome, welfare(working)?.reason, welfare(working)?.plain]).toEqual(['FAIL', '现在有工作,公益性岗位只安排没有工作的人。', '这是公益性岗位,只安排没有工作的人。您现在有工作。']);
    expect(await isListed(inDifficulty, post)).toBe(false);
    await server.write('endEmployment', { employmentId: employment.id, version: employment.version, endedOn: addDays(today, -1), reason: 'RESIGNED' }, 'admin');
    expect([welfare(await match(inDifficulty, post))?.outcome, await isListed(inDifficulty, post)]).toEqual(['PASS', true]);
  });

  test('a graduate counts for two years with a valid certificate, as long as there was no work since', async () => {
    const post = await welfarePost();
    const of = async (more: object): Promise<string | undefined> => welfare(await match(await person(server, { more: { ...noDifficulty, ...more } }), post))?.outcome;
    // None of these people has a disability certificate yet: whether they are meant is to be asked.
    expect(await Promise.all([of(graduated(addDays(today, -150), false)), of(graduated(addDays(today, -150), true)), of(graduated(addDays(today, -900), false))])).toEqual(['UNKNOWN', 'FAIL', 'FAIL']);
  });
});
