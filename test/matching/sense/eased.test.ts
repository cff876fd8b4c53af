import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { person, recruiterOf, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const tallyClerk = '4-02-06-02';
const ground = '晋政办发〔2025〕35号第一条';

interface Gate { id: string; outcome: string; reason: string; plain: string }

const reservedPost = (facts: object, easedConditions: object[]): Promise<string> => vacancy(server, { kind: 'RESERVED', occupation: tallyClerk, ...facts, reservation: { legalGround: ground, easedConditions } });
const bachelorEased = (): Promise<string> => reservedPost({ minEducation: 'BACHELOR' }, [{ what: 'EDUCATION', minEducation: 'JUNIOR_COLLEGE' }]);

async function gateOf(seeker: string, post: string, id: string, language: 'zh-CN' | 'en' = 'en'): Promise<Gate> {
  const { match } = await server.data<{ match: { gates: Gate[] } }>(
    'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { gates { id outcome reason plain } } }', { as: 'admin', language, variables: { person: seeker, post } });
  const found = match.gates.find((gate) => gate.id === id);
  if (found === undefined) throw new Error(`no gate ${id}`);
  return found;
}

/** Whether the vacancy is in the ranking that the index gives of somebody's vacancies. */
async function isRanked(seeker: string, post: string, filter: object = { kinds: ['RESERVED'], region: '140105' }): Promise<boolean> {
  const { jobSeeker } = await server.data<{ jobSeeker: { matches: { nodes: { opportunity: { id: string } }[] } } }>(
    'query ($id: ID!, $filter: VacancyFilter) { jobSeeker(id: $id) { matches(first: 100, list: ANY, filter: $filter) { nodes { opportunity { id } } } } }', { as: 'admin', variables: { id: seeker, filter } });
  return jobSeeker.matches.nodes.some(({ opportunity }) => opportunity.id === post);
}

async function isCandidate(seeker: string, post: string): Promise<boolean> {
  const { vacancy: found } = await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>(
    'query ($id: ID!) { vacancy(id: $id) { candidates(first: 100, list: ANY) { nodes { jobSeeker { id } } } } }', { as: 'admin', variables: { id: post } });
  return found.candidates.nodes.some(({ jobSeeker }) => jobSeeker.id === seeker);
}

describe('what a reserved post eases', () => {
  test('case 12: a bachelor asked, eased to junior college: the holder of junior college passes, in both directions', async () => {
    const [college, school] = [await person(server, { educationLevel: 'JUNIOR_COLLEGE' }), await person(server, { educationLevel: 'SENIOR_MIDDLE' })];
    const post = await bachelorEased();
    expect([(await gateOf(college, post, 'EDUCATION')).outcome, await isRanked(college, post)]).toEqual(['PASS', true]);
    expect([(await gateOf(school, post, 'EDUCATION')).outcome, await isRanked(school, post)]).toEqual(['FAIL', false]);
    expect((await server.write('confirmVacancy', { vacancyId: post, version: await versionOf(post) }, 'admin')).userErrors).toEqual([]);
    expect([await isCandidate(college, post), await isCandidate(school, post)]).toEqual([true, false]);
    // Not eased, it is closed to the same person.
    const strict = await reservedPost({ minEducation: 'BACHELOR' }, []);
    expect([(await gateOf(college, strict, 'EDUCATION')).outcome, await isRanked(college, strict)]).toEqual(['FAIL', false]);
  });

  test('the reason says that the condition is eased, in both registers and both languages', async () => {
    const [college, post] = [await person(server, { educationLevel: 'JUNIOR_COLLEGE' }), await bachelorEased()];
    expect(await gateOf(college, post, 'EDUCATION')).toMatchObject({
      reason: "Junior college reaches what is asked: Junior college. This reserved post eases the condition; usual is: Bachelor's degree.",
      plain: 'Your schooling is enough. This work asks for less schooling than is usual.',
    });
    expect(await gateOf(college, post, 'EDUCATION', 'zh-CN')).toMatchObject({
      reason: '学历大专,达到要求的大专。本专岗放宽了这一条件,一般要求本科。', plain: '您的学历够了。这个岗位专门放宽了学历。',
    });
  });

  test('an eased age passes who is older than usual', async () => {
    const [older, post] = [await person(server, { birthDate: '1986-05-17' }), await reservedPost({ maxAge: 35 }, [{ what: 'AGE', maxAge: 45 }])];
    const gate = await gateOf(older, post, 'WORKING_AGE');
    expect([gate.outcome, await isRanked(older, post)]).toEqual(['PASS', true]);
    expect(gate.reason).toBe('The age is within what is asked (16 to 45). This reserved post eases the condition; usual is: 16 to 35.');
    expect((await gateOf(older, post, 'WORKING_AGE', 'zh-CN')).plain).toBe('您的年龄符合。这个岗位专门放宽了年龄。');
    expect((await gateOf(await person(server, { birthDate: '1975-05-17' }), post, 'WORKING_AGE')).outcome).toBe('FAIL');
  });

  test('a search by education goes by the eased level, in the database and in the index', async () => {
    const [college, post] = [await person(server, { educationLevel: 'JUNIOR_COLLEGE' }), await bachelorEased()];
    const found = async (level: string): Promise<boolean[]> => {
      const filter = { kinds: ['RESERVED'], region: '140105', educationAtMost: level };
      const { vacancies } = await server.data<{ vacancies: { nodes: { id: string }[] } }>('query ($filter: VacancyFilter) { vacancies(first: 100, filter: $filter) { nodes { id } } }', { as: 'admin', variables: { filter } });
      return [vacancies.nodes.some(({ id }) => id === post), await isRanked(college, post, filter)];
    };
    expect([await found('JUNIOR_COLLEGE'), await found('SENIOR_MIDDLE')]).toEqual([[true, true], [false, false]]);
  });
});

async function versionOf(id: string): Promise<number> {
  return (await server.data<{ vacancy: { version: number } }>('query ($id: ID!) { vacancy(id: $id) { version } }', { as: recruiterOf(11), variables: { id } })).vacancy.version;
}
