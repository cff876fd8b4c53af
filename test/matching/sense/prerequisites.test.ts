import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { confirmDemands, gate, match, person, recruiterOf, vacancy, type Line, type Match } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const [developer, courier, mailClerk] = ['2-02-10-03', '4-02-07-08', '3-01-02-04'] as const;
const stated = (functionCode: string, level: number) => ({ function: functionCode, level, isEssential: true });
const provided = (...codes: readonly string[]) => codes.map((accommodation) => ({ accommodation, state: 'PROVIDED' }));

interface DemandLine { met: string | null; text: string; plain: string; question: string | null; function: { code: string } | null }

/** How the demand on a function is met. */
async function lineOf(jobSeekerId: string, opportunityId: string, functionCode: string): Promise<DemandLine | undefined> {
  const { match: found } = await server.data<{ match: { factors: { lines: DemandLine[] }[] } }>(
    'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { factors { lines { met text plain question function { code } } } } }', { as: 'admin', variables: { person: jobSeekerId, post: opportunityId } });
  return found.factors.flatMap(({ lines }) => lines).find((line) => line.function?.code === functionCode);
}

describe('accommodations that somebody can use', () => {
  test('case 5: a developer with reading 1, learning 1 and computer use 1, and an employer with a screen reader: reading and computer use are unmet', async () => {
    const post = await vacancy(server, { occupation: developer, demands: [stated('reading', 3), stated('computerUse', 4)], provisions: provided('screenReader') });
    const seeker = await person(server, { capacities: { reading: 1, learning: 1, computerUse: 1 } });
    expect([(await lineOf(seeker, post, 'reading'))?.met, (await lineOf(seeker, post, 'computerUse'))?.met]).toEqual(['UNMET', 'UNMET']);
    expect((await match(server, seeker, post)).eligibility).toBe('EXCLUDED');
  });

  test('the same screen reader meets reading for somebody who hears and learns; is asked about where nobody knows; and is none for who cannot learn', async () => {
    const post = await vacancy(server, { occupation: mailClerk, demands: [stated('reading', 3)], provisions: provided('screenReader') });
    const metFor = async (capacities: Readonly<Record<string, number>>): Promise<string | null | undefined> => (await lineOf(await person(server, { capacities: { reading: 0, ...capacities } }), post, 'reading'))?.met;
    expect([await metFor({ hearingSpeech: 4, learning: 4 }), await metFor({}), await metFor({ hearingSpeech: 4, learning: 0 }), await metFor({ learning: 0 })]).toEqual(['ACCOMMODATED', 'UNKNOWN', 'UNMET', 'UNMET']);
    const unsure = await lineOf(await person(server, { capacities: { reading: 0, hearingSpeech: 4 } }), post, 'reading');
    expect(unsure).toMatchObject({
      question: 'Do you have difficulty learning new skills?', plain: 'You have to read documents. The employer has a screen reader. It helps if you can use it. Please answer: is learning new things hard for you?',
    });
  });

  test('an own aid counts unless its owner is known to be unable to use it', async () => {
    const post = await vacancy(server, { occupation: mailClerk, demands: [stated('reading', 3)] });
    const metFor = async (capacities: Readonly<Record<string, number>>): Promise<string | null | undefined> =>
      (await lineOf(await person(server, { capacities: { reading: 0, ...capacities }, aids: ['screenReader'] }), post, 'reading'))?.met;
    expect([await metFor({}), await metFor({ learning: 0 })]).toEqual(['WITH_OWN_AID', 'UNMET']);
  });

  test('the prerequisite is read with own aids that have none', async () => {
    const post = await vacancy(server, { occupation: mailClerk, demands: [stated('reading', 3)], provisions: provided('textToSpeech') });
    const capacities = { reading: 0, hearingSpeech: 1, learning: 4, touch: 0 };
    expect((await lineOf(await person(server, { capacities }), post, 'reading'))?.met).toBe('UNMET');
    expect((await lineOf(await person(server, { capacities, aids: ['hearingAid'] }), post, 'reading'))?.met).toBe('ACCOMMODATED');
  });
});

describe('where the work asks it', () => {
  test('a vacancy that requires speech annotation asks for hearing, whatever its occupation says: nobody deaf is eligible', async () => {
  const asked = [{ skill: 'audioAnnotation', level: 2, weight: 3, isRequired: true }];
  const [post, other] = [await vacancy(server, { occupation: '4-04-05-05', skills: asked }), await vacancy(server, { occupation: '4-04-05-05', skills: asked.map((each) => ({ ...each, isRequired: false })) })];
  const { vacancy: read } = await server.data<{ vacancy: { demands: { basis: string; level: number; isEssential: boolean; function: { code: string } }[] } }>(
    'query ($id: ID!) { vacancy(id: $id) { demands { basis level isEssential function { code } } } }', { as: 'admin', variables: { id: post } });
  expect(read.demands.find((demand) => demand.function.code === 'hearingSpeech')).toEqual({ basis: 'DERIVED', level: 3, isEssential: true, function: { code: 'hearingSpeech' } });
  const deaf = await person(server, { capacities: { hearingSpeech: 0 }, skills: ['audioAnnotation'] });
  const hearing = ({ factors }: Match): Line | undefined => factors.flatMap(({ lines }) => lines).find((line) => line.function?.code === 'hearingSpeech');
  const [found, without] = [await match(server, deaf, post), await match(server, deaf, other)];
  expect([found.eligibility, hearing(found)?.basis, hearing(without)]).toEqual(['UNCERTAIN', 'DERIVED', undefined]);
});

test("case 6: a courier who cannot climb, customers' stairs, and an employer with a lift: neither the lift nor work from home helps", async () => {
    const post = await vacancy(server, { occupation: courier, demands: [stated('climbing', 3)], provisions: provided('lift', 'workFromHome') });
    const seeker = await person(server, { capacities: { walking: 0, standing: 0, climbing: 0 } });
    await confirmDemands(server, post, recruiterOf(11));
    expect(await lineOf(seeker, post, 'climbing')).toMatchObject({ met: 'UNMET' });
    const found = await match(server, seeker, post);
    expect([found.eligibility, gate(found, 'ESSENTIAL_DEMANDS')]).toEqual(['EXCLUDED', 'FAIL']);
  });

  test('the same lift helps in an office', async () => {
    const post = await vacancy(server, { occupation: mailClerk, demands: [stated('climbing', 3)], provisions: provided('lift') });
    expect((await lineOf(await person(server, { capacities: { climbing: 0 } }), post, 'climbing'))?.met).toBe('ACCOMMODATED');
  });
});
