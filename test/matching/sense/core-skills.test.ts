import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { gate, match, person, vacancy, type Match } from './pairs.js';

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
    const found = await match(server, await person(server, { skills: ['typing'], areSkillsConfirmed: false }), post);
    expect(found.eligibility).toBe('UNCERTAIN');
    expect([gate(found, 'CORE_SKILLS'), questionOf(found)]).toEqual(['UNKNOWN', 'Do you have this skill: Chinese Sign Language?']);
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
    expect(found.jobSeeker.improvements.find(({ skill }) => skill?.code === 'baking')?.opens).toBeGreaterThan(0);
  });
});
