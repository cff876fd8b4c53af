import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operator } from '../../../src/access/index.js';
import { statusesBySeeker, statusesByVacancy } from '../../../src/domain/applications/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { chinaDate } from '../../../src/platform/calendar.js';
import { personChangeText, postChangeText } from '../../../src/matching/changes/change-texts.js';
import { dropLongerSteps } from '../../../src/matching/changes/least-steps.js';
import type { PersonChange } from '../../../src/matching/changes/person-change.js';
import type { PostChange } from '../../../src/matching/changes/post-change.js';
import type { PairFacts } from '../../../src/matching/facts.js';
import { defaultModel } from '../../../src/matching/model/model.js';
import { eachConsentingSeeker, eachOpenOpportunity, opportunityFacts, seekerFacts } from '../../../src/matching/pair-facts.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { personEffects, postEffects, type Told } from './brute-force.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.indexed(await testDatabase('demo'));
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const rules = rulesOn(chinaDate());

async function pairsOfPerson(seekerId: number): Promise<PairFacts[]> {
  const ctx = server.contextOf(operator);
  const seeker = await ctx.loader(seekerFacts).load(seekerId);
  if (seeker === null) throw new Error(`no person ${seekerId}`);
  const statuses = new Map((await ctx.loader(statusesBySeeker).load(seekerId)).map(({ vacancy_id, status }) => [vacancy_id, status]));
  const pairs: PairFacts[] = [];
  await eachOpenOpportunity(ctx, {}, (opportunity) => pairs.push({ seeker, opportunity, application: statuses.get(opportunity.id) ?? null }));
  await ctx.db.close();
  return pairs;
}

async function pairsOfPost(vacancyId: number): Promise<PairFacts[]> {
  const ctx = server.contextOf(operator);
  const opportunity = await ctx.loader(opportunityFacts).load(vacancyId);
  if (opportunity === null) throw new Error(`no post ${vacancyId}`);
  const statuses = new Map((await ctx.loader(statusesByVacancy).load(vacancyId)).map(({ job_seeker_id, status }) => [job_seeker_id, status]));
  const pairs: PairFacts[] = [];
  await eachConsentingSeeker(ctx, null, (seeker) => pairs.push({ seeker, opportunity, application: statuses.get(seeker.id) ?? null }));
  await ctx.db.close();
  return pairs;
}

interface Improvement {
  readonly kind: string; readonly text: string; readonly opens: number | null; readonly settles: number | null; readonly lifts?: number;
  readonly best: readonly { readonly score: number; readonly eligibility: string; readonly jobSeeker: { readonly id: string; readonly fullName: string | null }; readonly opportunity: { readonly id: string } }[];
}

const best = 'best { score eligibility jobSeeker { id fullName } opportunity { id } }';
const ofSeeker = `query ($id: ID!) { jobSeeker(id: $id) { improvements(first: 20) { kind text opens settles lifts ${best} programmes { title } aid { label subsidy { label } } } } }`;
const ofVacancy = `query ($id: ID!) { vacancy(id: $id) { improvements(first: 20) { kind text opens settles ${best} accommodation { label costOnce { amount } subsidy { label } } levyIfHired { saving { amount } now { missing levy { steps { id } } } } } } }`;

const told = ([change, opens, settles, lifts]: Told, textOf: (change: never) => { en: string }): string => JSON.stringify([textOf(change as never).en, opens, settles, lifts]);

describe('what would change it, over GraphQL', () => {
  test.each([23])('person %i: the counts are those of all pairs gone through one by one', async (seekerId) => {
    const { jobSeeker: { improvements } } = await server.data<{ jobSeeker: { improvements: Improvement[] } }>(ofSeeker, { as: 'admin', variables: { id: globalId('JobSeeker', seekerId) } });
    const wanted = personEffects(await pairsOfPerson(seekerId), defaultModel, rules);
    const all = wanted.map((each) => told(each, personChangeText as (change: PersonChange) => { en: string }));
    const named = dropLongerSteps(wanted.map(([change, opens, settles, lifts]) => ({ change: change as PersonChange, opens, settles, lifts })));
    expect(improvements.filter(({ text, opens, settles, lifts }) => !all.includes(JSON.stringify([text, opens, settles, lifts])))).toEqual([]);
    expect(new Set(improvements.map(({ text }) => text)).size).toBe(Math.min(20, named.length));
    const orders = improvements.map(({ opens }) => opens ?? 0);
    expect(orders).toEqual(orders.toSorted((a, b) => b - a));
    expect(improvements.map((each) => each.best.length)).toEqual(improvements.map(({ opens, settles, lifts = 0 }) => Math.min(3, Math.max(opens ?? 0, settles ?? 0, lifts))));
  });

  test.each([12])('post %i: the counts are those of everybody gone through one by one', async (vacancyId) => {
    const { vacancy: { improvements } } = await server.data<{ vacancy: { improvements: Improvement[] } }>(ofVacancy, { as: 'admin', variables: { id: globalId('Vacancy', vacancyId) } });
    const all = postEffects(await pairsOfPost(vacancyId), defaultModel, rules).map((each) => told(each, postChangeText as (change: PostChange) => { en: string }));
    expect(improvements.filter(({ text, opens, settles }) => !all.includes(JSON.stringify([text, opens, settles, 0])))).toEqual([]);
    expect(new Set(improvements.map(({ text }) => text)).size).toBe(Math.min(20, all.length));
  });

  test('an employer hears of counts that are not of a few, and sees nobody: a change would tell what each of them asks for or lacks', async () => {
    const { data, errors } = await server.ask<{ vacancy: { improvements: Improvement[] } }>(ofVacancy, { as: 'recruiter', variables: { id: globalId('Vacancy', 1) } });
    expect(errors).toEqual([]);
    const improvements = data?.vacancy.improvements ?? [];
    const isOfAFew = (count: number | null): boolean => count !== null && count > 0 && count < 5;
    expect(improvements.filter(({ opens, settles, best: gaining }) => isOfAFew(opens) || isOfAFew(settles) || gaining.length > 0)).toEqual([]);
    expect(improvements.map(({ kind }) => kind)).toEqual([
      'DEMAND', 'ACCOMMODATION', 'DEMAND', 'ACCOMMODATION', 'DEMAND', 'ACCOMMODATION', 'DEMAND', 'DEMAND', 'ACCOMMODATION', 'ACCOMMODATION', 'ACCOMMODATION', 'ACCOMMODATION',
      'ACCOMMODATION', 'DEMAND',
    ]);
  });

  test('the questions of a person, those first that would change most', async () => {
    const query = 'query ($id: ID!) { jobSeeker(id: $id) { nextQuestions(first: 20) { kind question places function { label } skill { label } } } }';
    const { jobSeeker: { nextQuestions } } = await server.data<{ jobSeeker: { nextQuestions: { kind: string; question: string; places: number }[] } }>(query, { as: 'seeker', variables: { id: globalId('JobSeeker', 1) } });
    expect(nextQuestions.length).toBe(7);
    const places = nextQuestions.map((each) => each.places);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    expect(new Set(nextQuestions.map(({ question }) => question)).size).toBe(nextQuestions.length);
  });

  test('kinds and sizes are asked for, and a wrong size is a fault of the asker', async () => {
    const query = 'query ($id: ID!, $first: Int!) { jobSeeker(id: $id) { improvements(first: $first, kinds: [SKILL]) { kind skill { code } } } }';
    const variables = { id: globalId('JobSeeker', 1), first: 2 };
    const { jobSeeker: { improvements } } = await server.data<{ jobSeeker: { improvements: { kind: string; skill: object | null }[] } }>(query, { as: 'seeker', variables });
    expect(improvements.map(({ kind, skill }) => [kind, skill === null])).toEqual([['SKILL', false], ['SKILL', false]]);
    const { errors } = await server.ask(query, { as: 'seeker', variables: { ...variables, first: 21 } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    const hiring = await server.ask('query ($id: ID!) { vacancy(id: $id) { improvements(first: 1) { levyIfHired(certificateGrade: 5) { saving { amount } } } } }', { as: 'admin', variables: { id: globalId('Vacancy', 1) } });
    expect(hiring.errors).toMatchObject([{ message: 'certificateGrade is 5; it must be from 1 to 4.', extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('without an index nothing is said, rather than something else', async () => {
    const plain = await TestServer.start('demo');
    const { data, errors } = await plain.ask<{ jobSeeker: object }>(ofSeeker, { as: 'seeker', variables: { id: globalId('JobSeeker', 1) } });
    expect([data?.jobSeeker, errors.map(({ extensions }) => extensions.code)]).toEqual([{ improvements: null }, ['UNAVAILABLE']]);
    await plain.stop();
  });
});
