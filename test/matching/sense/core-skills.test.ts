import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { gate, match, person, recruiterOf, vacancy, type Match } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const [interpreter, baker] = ['4-13-01-08', '6-02-01-01'] as const;
const signing = { skill: 'chineseSign', level: 4, weight: 5, isRequired: true };
const interpreting = (): Promise<string> => vacancy(server, { occupation: interpreter, skills: [signing] });
const questionOf = ({ gates }: Match): string | null | undefined => gates.find(({ id }) => id === 'CORE_SKILLS')?.question;

/** The ids of a vacancy's candidates, of both lists. */
async function candidatesOf(opportunityId: string): Promise<string[]> {
  const found = await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>(
    'query ($id: ID!) { vacancy(id: $id) { candidates(first: 100, list: ANY) { nodes { jobSeeker { id } } } } }', { as: 'admin', variables: { id: opportunityId } });
  return found.vacancy.candidates.nodes.map(({ jobSeeker: { id } }) => id);
}

describe('a skill without which the work is not done', () => {
  test('case 22: signing that is not on an open list of skills is asked about first: nobody is eligible to interpret without it', async () => {
    const post = await interpreting();
    const interested = await person(server, { skills: ['typing'], areSkillsConfirmed: false });
    const found = await match(server, interested, post);
    expect(found.eligibility).toBe('UNCERTAIN');
    expect([gate(found, 'CORE_SKILLS'), questionOf(found)]).toEqual(['UNKNOWN', 'Do you have this skill: Chinese Sign Language?']);
    const { match: asked } = await server.data<{ match: { questions: string[] } }>('query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { questions } }', { as: 'admin', variables: { person: interested, post } });
    expect(asked.questions[0]).toBe('Do you have this skill: Chinese Sign Language?');
  });

  test('a confirmed list without it excludes, from both sides', async () => {
    const post = await interpreting();
    const [without, signer] = [await person(server, { skills: ['typing'] }), await person(server, { skills: ['chineseSign'] })];
    const found = await match(server, without, post);
    expect([found.eligibility, gate(found, 'CORE_SKILLS'), questionOf(found)]).toEqual(['EXCLUDED', 'FAIL', null]);
    const candidates = await candidatesOf(post);
    expect([candidates.includes(signer), candidates.includes(without)]).toEqual([true, false]);
  });

  test('signing, or interpreting between signs and speech, passes at whatever level', async () => {
    const post = await interpreting();
    for (const skill of ['chineseSign', 'signInterpreting']) expect(gate(await match(server, await person(server, { skills: [skill] }), post), 'CORE_SKILLS')).toBe('PASS');
  });

  test('learning it is told as what would open the vacancy', async () => {
    const post = await vacancy(server, { occupation: baker });
    const seeker = await person(server, { skills: ['typing'] });
    expect(gate(await match(server, seeker, post), 'CORE_SKILLS')).toBe('FAIL');
    const found = await server.data<{ jobSeeker: { improvements: { skill: { code: string } | null; opens: number }[] } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { improvements(first: 20, kinds: [SKILL]) { skill { code } opens } } }', { as: 'admin', variables: { id: seeker } });
    expect(found.jobSeeker.improvements.find(({ skill }) => skill?.code === 'baking')?.opens).toBe(16);
  });
});

describe('a skill that an employer marks as one without which the work is not done', () => {
  const communityWorker = '3-01-04-01';
  const marked = (): Promise<string> => vacancy(server, { occupation: communityWorker, skills: [{ skill: 'chineseSign', level: 2, isRequired: false, isCore: true }] });
  const skillsOf = async (id: string): Promise<unknown[]> =>
    (await server.data<{ vacancy: { skills: unknown[] } }>('query ($id: ID!) { vacancy(id: $id) { skills { skill { code } weight isRequired isCore } } }', { as: 'admin', variables: { id } })).vacancy.skills;

  test('excludes who certainly does not have it, from both sides', async () => {
    const post = await marked();
    const [without, signer] = [await person(server, { skills: ['typing'] }), await person(server, { skills: ['signInterpreting'] })];
    const found = await match(server, without, post);
    expect([found.eligibility, gate(found, 'CORE_SKILLS')]).toEqual(['EXCLUDED', 'FAIL']);
    expect(gate(await match(server, signer, post), 'CORE_SKILLS')).toBe('PASS');
    const candidates = await candidatesOf(post);
    expect([candidates.includes(signer), candidates.includes(without)]).toEqual([true, false]);
  });

  test('is asked about where the list of skills is open', async () => {
    const found = await match(server, await person(server, { skills: ['typing'], areSkillsConfirmed: false }), await marked());
    expect([gate(found, 'CORE_SKILLS'), questionOf(found)]).toEqual(['UNKNOWN', 'Do you have this skill: Chinese Sign Language?']);
  });

  test('is required and weighs 5, whatever else is said of it; those of the occupation read as marked too', async () => {
    expect(await skillsOf(await marked())).toEqual([{ skill: { code: 'chineseSign' }, weight: 5, isRequired: true, isCore: true }]);
    expect(await skillsOf(await vacancy(server, { occupation: interpreter, skills: [signing, { skill: 'typing', level: 2, isRequired: false }] })))
      .toEqual([{ skill: { code: 'chineseSign' }, weight: 5, isRequired: true, isCore: true }, { skill: { code: 'typing' }, weight: 3, isRequired: false, isCore: false }]);
  });

  test('ties somebody to the work by itself, where two others would', async () => {
    const objectionsTo = async (isCore: boolean): Promise<string[]> => {
      const post = await vacancy(server, { occupation: communityWorker, skills: [{ skill: 'chineseSign', level: 2, isRequired: true, isCore }, { skill: 'policyAdvice', level: 2, isRequired: true }] });
      const found = await server.data<{ match: { objections: { kind: string }[] } }>('query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { objections { kind } } }', {
        as: 'admin', variables: { person: await person(server, { skills: ['chineseSign'] }), post },
      });
      return found.match.objections.map(({ kind }) => kind);
    };
    expect([await objectionsTo(true), await objectionsTo(false)]).toEqual([[], ['NOTHING_IN_COMMON']]);
  });

  test.each([
    ['four skills', ['chineseSign', 'java', 'tuina', 'baking'], '3', 'OUT_OF_RANGE', 'At most 3 skills can be core skills; mark the others as required.'],
    ['a skill of every trade', ['teamwork'], '0', 'CONTRADICTION', '"Teamwork" is a skill of every trade and cannot be a core skill; mark it as required.'],
  ])('is refused of %s', async (_, skills, place, code, message) => {
    const input = { employerId: globalId('Employer', 11), kind: 'OPEN', title: '演示:判断用的岗位', region: '140105', skills: skills.map((skill) => ({ skill, level: 2, isRequired: true, isCore: true })) };
    const { createVacancy } = await server.data<{ createVacancy: { userErrors: unknown[] } }>(
      'mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { userErrors { path code message } } }', { as: recruiterOf(11), variables: { input } });
    expect(createVacancy.userErrors).toEqual([{ path: ['input', 'skills', place, 'isCore'], code, message }]);
  });
});
