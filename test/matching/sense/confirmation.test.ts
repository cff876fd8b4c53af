import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../src/access/index.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { gate, match, person, recruiterOf, vacancy, type Match } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const callCentre = '4-04-05-03';
const everything = {
  hearingSpeech: 4, telephoning: 4, speaking: 4, conversation: 4, attention: 4, computerUse: 4, sitting: 4, interpersonal: 4, handlingStress: 4, emotionControl: 4, reading: 4, writing: 4,
  learning: 4, strangers: 4, memory: 4, seeing: 4, hearing: 4, fineHandUse: 4, climbing: 4,
} as const;

interface Demand { readonly function: { readonly code: string }; readonly level: number | null; readonly basis: string; readonly isOfWorkplace: boolean; readonly reasonStruck: string | null }
interface Post { readonly version: number; readonly demandsConfirmedAt: string | null; readonly demands: readonly Demand[]; readonly openPoints: readonly { readonly kind: string; readonly text: string }[] }
interface Answer { readonly vacancy: Post | null; readonly userErrors: readonly { readonly path?: readonly string[]; readonly code: string; readonly message: string }[] }

const fields = 'version demandsConfirmedAt demands { function { code } level basis isOfWorkplace reasonStruck } openPoints { kind text }';
const read = async (id: string): Promise<Post> => (await server.data<{ vacancy: Post }>(`query ($id: ID!) { vacancy(id: $id) { ${fields} } }`, { as: recruiterOf(11), variables: { id } })).vacancy;
const presumedOf = ({ demands }: Post): string[] => demands.filter(({ basis, isOfWorkplace }) => basis === 'PRESUMED' && !isOfWorkplace).map(({ function: { code } }) => code);

async function confirm(id: string, presumed: readonly object[], as: Actor | 'counsellor' = recruiterOf(11)): Promise<Answer> {
  const { version } = await read(id);
  return server.write<Answer>('confirmDemands', { vacancyId: id, version, presumed }, as, `vacancy { ${fields} } userErrors { path }`);
}

const keepAll = (post: Post): object[] => presumedOf(post).map((code) => ({ function: code, decision: 'KEPT' }));

describe('the demands of a vacancy are confirmed one by one', () => {
  test('until then nobody is eligible, and the match says that the confirmation alone is open', async () => {
    const [able, post] = [await person(server, { capacities: everything }), await vacancy(server, { occupation: callCentre, workMode: 'HOME_BASED' })];
    const before = await match(server, able, post);
    expect([before.eligibility, gate(before, 'DEMANDS_CONFIRMED'), before.isOnlyConfirmationOpen]).toEqual(['UNCERTAIN', 'UNKNOWN', true]);
    expect((await read(post)).openPoints[0]?.kind).toBe('DEMANDS');

    const confirmed = await confirm(post, keepAll(await read(post)));
    expect(confirmed.userErrors).toEqual([]);
    expect(confirmed.vacancy?.demands.map(({ basis }) => basis)).toEqual(Array.from({ length: 9 }, () => 'STATED'));
    const after = await match(server, able, post);
    expect([after.eligibility, gate(after, 'DEMANDS_CONFIRMED'), after.isOnlyConfirmationOpen]).toEqual(['ELIGIBLE', 'PASS', false]);
    expect((await read(post)).openPoints.map(({ kind }) => kind)).toEqual(['SHIFT', 'HOURS', 'PAY']);
  });

  test('one that is left out, or that is none, is named', async () => {
    const post = await vacancy(server, { occupation: callCentre });
    const [first, ...others] = keepAll(await read(post));
    const { userErrors } = await confirm(post, [...others, { function: 'driving', decision: 'KEPT' }, { function: 'hearingSpeech', decision: 'CHANGED' }].filter((each) => each !== first));
    expect(userErrors.map(({ code }) => code).toSorted()).toEqual(['CONTRADICTION', 'REQUIRED', 'REQUIRED']);
    expect((await read(post)).demandsConfirmedAt).toBeNull();
  });

  test('one is struck with a reason: the work asks nothing of the function, and says why', async () => {
    const post = await vacancy(server, { occupation: callCentre });
    const decisions = presumedOf(await read(post)).map((code) => (code === 'telephoning' ? { function: code, decision: 'STRUCK' } : { function: code, decision: 'KEPT' }));
    expect((await confirm(post, decisions)).userErrors.map(({ path, code }) => [path?.at(-1), code])).toEqual([['reason', 'REQUIRED']]);
    const reason = '只用文字在线答复,不接电话。';
    const { vacancy: confirmed } = await confirm(post, decisions.map((each) => (each.decision === 'STRUCK' ? { ...each, reason } : each)));
    expect(confirmed?.demands.find(({ function: { code } }) => code === 'telephoning')).toEqual({ function: { code: 'telephoning' }, level: 0, basis: 'STATED', isOfWorkplace: false, reasonStruck: reason });
    const deaf = await match(server, await person(server, { capacities: { ...everything, telephoning: 0 } }), post);
    expect(gate(deaf, 'ESSENTIAL_DEMANDS')).toBe('PASS');
  });

  test('one is changed: it says how much, and whether it is essential', async () => {
    const post = await vacancy(server, { occupation: callCentre });
    const decisions = presumedOf(await read(post)).map((code) => (code === 'telephoning' ? { function: code, decision: 'CHANGED' } : { function: code, decision: 'KEPT' }));
    expect((await confirm(post, decisions)).userErrors.map(({ path }) => path?.at(-1))).toEqual(['level', 'isEssential']);
    const { vacancy: confirmed } = await confirm(post, decisions.map((each) => (each.decision === 'CHANGED' ? { ...each, level: 1, isEssential: false } : each)));
    expect(confirmed?.demands.find(({ function: { code } }) => code === 'telephoning')).toMatchObject({ level: 1, basis: 'STATED' });
  });

  test.each([
    ['the occupation', { occupation: '4-04-05-01' }], ['the shift', { shift: 'NIGHT' }], ['the mode of work', { workMode: 'HYBRID' }],
    ['the demands', { demands: [{ function: 'seeing', level: 2, isEssential: true }] }],
  ])('whoever changes %s is asked again', async (_what, change) => {
    const post = await vacancy(server, { occupation: callCentre, shift: 'DAY', workMode: 'ON_SITE' });
    expect((await confirm(post, keepAll(await read(post)))).userErrors).toEqual([]);
    const { version } = await read(post);
    expect((await server.write<Answer>('updateVacancy', { vacancyId: post, version, ...change }, recruiterOf(11))).userErrors).toEqual([]);
    expect((await read(post)).demandsConfirmedAt).toBeNull();
  });

  test('other changes leave it as it is', async () => {
    const post = await vacancy(server, { occupation: callCentre });
    await confirm(post, keepAll(await read(post)));
    const { version, demandsConfirmedAt } = await read(post);
    await server.write('updateVacancy', { vacancyId: post, version, hoursPerWeek: 38, pay: { minCny: 3000, maxCny: 4000 } }, recruiterOf(11));
    expect((await read(post)).demandsConfirmedAt).toBe(demandsConfirmedAt);
  });

  test('a centre of the region confirms them as well; another employer does not', async () => {
    const post = await vacancy(server, { occupation: callCentre });
    const decisions = keepAll(await read(post));
    const { version } = await read(post);
    const stranger = await server.write<Answer>('confirmDemands', { vacancyId: post, version, presumed: decisions }, recruiterOf(12));
    expect(stranger.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect((await confirm(post, decisions, 'counsellor')).userErrors).toEqual([]);
  });

  test('case 3: a vacancy without occupation and demand has one question to its employer, and cannot be confirmed', async () => {
    const post = await vacancy(server, { title: 'Hadoop' });
    const found = await match(server, await person(server, { capacities: everything }), post);
    expect([found.eligibility, found.gates.filter(({ question }) => question !== null).map(({ id }) => id)]).toEqual(['UNCERTAIN', ['DEMANDS_CONFIRMED']]);
    expect((await confirm(post, [])).userErrors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
    expect((await read(post)).openPoints[0]?.kind).toBe('OCCUPATION');
  });
});

describe('lists', () => {
  test('a vacancy lists those of whom its confirmation alone is open, and so does a person', async () => {
    const able = await person(server, { capacities: everything });
    const post = await vacancy(server, { occupation: callCentre, workMode: 'HOME_BASED', pay: { minCny: 9000, maxCny: 9000 } });
    const nodes = 'nodes { eligibility isOnlyConfirmationOpen jobSeeker { id } opportunity { id } }';
    interface Listed extends Match { jobSeeker: { id: string } | null; opportunity: { id: string } }
    const candidates = async (): Promise<Listed[]> => (await server.data<{ vacancy: { candidates: { nodes: Listed[] } } }>(
      `query ($id: ID!) { vacancy(id: $id) { candidates(first: 100, isOnlyConfirmationOpen: true) { ${nodes} } } }`, { as: 'admin', variables: { id: post } })).vacancy.candidates.nodes;
    const listed = await candidates();
    expect(listed.length).toBe(60);
    expect(listed.filter(({ eligibility, isOnlyConfirmationOpen }) => eligibility !== 'UNCERTAIN' || !isOnlyConfirmationOpen)).toEqual([]);
    const { jobSeeker } = await server.data<{ jobSeeker: { matches: { totalCount: number; nodes: Listed[] } } }>(
      `query ($id: ID!) { jobSeeker(id: $id) { matches(first: 100, isOnlyConfirmationOpen: true) { totalCount ${nodes} } } }`, { as: 'admin', variables: { id: able } });
    expect(jobSeeker.matches.nodes.length).toBe(1);
    expect(jobSeeker.matches.nodes.filter(({ isOnlyConfirmationOpen }) => !isOnlyConfirmationOpen)).toEqual([]);

    await confirm(post, keepAll(await read(post)));
    expect(await candidates()).toEqual([]);
  });

  test('vacancies are filtered by whether their demands are confirmed', async () => {
    const count = async (areDemandsConfirmed: boolean): Promise<number> => (await server.data<{ vacancies: { totalCount: number } }>(
      'query ($filter: VacancyFilter) { vacancies(first: 1, filter: $filter) { totalCount } }', { variables: { filter: { areDemandsConfirmed } } })).vacancies.totalCount;
    const [confirmed, unconfirmed] = [await count(true), await count(false)];
    expect([confirmed, unconfirmed]).toEqual([456, 556]);
  });
});
