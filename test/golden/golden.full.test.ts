import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { indexSession, operator, type RequestContext } from '../../src/access/index.js';
import { demoSize } from '../../src/demonstration/index.js';
import { MatchingEngine } from '../../src/matching/engine/threads/engine.js';
import { microseconds } from '../../src/matching/engine/storage/instants.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import { defaultModel, type MatchingModel } from '../../src/matching/model/model.js';
import { eachConsentingSeeker, eachOpenOpportunity, opportunityFacts, seekerFacts } from '../../src/matching/pair-facts.js';
import { addDays, chinaDate, type IsoDate } from '../../src/platform/calendar.js';
import { TestServer } from '../support/server.js';
import { answerTo, caseName, caseNamed, casesOf } from './answers.js';
import { demonstrationSource } from './demonstration-source.js';
import { canonicalJson, differences, digestsOf, goldenText, type Digests, type Golden } from './digests.js';
import type { Application, Source } from './source.js';

const caseCount = { perSide: 8, applications: 3 };

async function goldenOf(source: Source, model: MatchingModel = defaultModel): Promise<Golden> {
  const cases: Record<string, Digests> = {};
  for (const each of casesOf(source, caseCount)) cases[caseName(each)] = digestsOf(await answerTo(source, model, each));
  return { day: source.day, cases };
}

describe('golden rankings', () => {
  const day = '2026-12-01';

  test('made twice they are the same, and with another weight some differ, in what a weight enters', async () => {
    const first = await goldenOf(demonstrationSource(day, demoSize));
    const source = demonstrationSource(day, demoSize);
    // The number of the model's version is no part of an answer.
    expect(differences(first, await goldenOf(source, { ...defaultModel, version: 7 }))).toEqual([]);
    const otherWeights = { ...defaultModel, weights: { ...defaultModel.weights, SKILLS: 41, ACCESSIBILITY: 29 } };
    const found = differences(first, await goldenOf(source, otherWeights));
    expect(found.length).toBeGreaterThan(caseCount.perSide);
    expect(found.filter((each) => each.includes('ranking, matches')).length).toBeGreaterThan(caseCount.perSide);
  });

  test('a case is named by what differs, one that is missing or new as well, and another day at once', () => {
    const golden = (cases: Golden['cases'], on = day): Golden => ({ day: on, cases });
    const kept = golden({ 'seeker:1': { ranking: 'a', matches: 'b' }, 'seeker:2': { ranking: 'c' } });
    expect(differences(kept, golden({ 'seeker:1': { ranking: 'a', matches: 'x' }, 'vacancy:3': { ranking: 'd' } })))
      .toEqual(['seeker:1: matches', 'seeker:2: not made', 'vacancy:3: not kept']);
    expect(differences(kept, golden(kept.cases, '2026-12-02'))).toEqual(['kept as of 2026-12-01, made as of 2026-12-02']);
    expect(JSON.parse(goldenText(kept))).toEqual(kept);
    expect(caseNamed('vacancy:12')).toEqual({ side: 'vacancy', id: 12 });
    expect(() => caseNamed('post:12')).toThrow('names no case');
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 2 })).toBe('{"a":2,"b":[{"c":null,"d":1}]}');
  });
});

describe('the demonstration without a database', () => {
  let server: TestServer;
  let engine: MatchingEngine;
  let ctx: RequestContext;
  let day: IsoDate;
  const faults: unknown[] = [];

  beforeAll(async () => {
    server = await TestServer.start('demo');
    engine = new MatchingEngine({ url: server.store.serverUrl, session: indexSession(server.store.database) }, (error) => faults.push(error), 2);
    ctx = server.contextOf(operator);
    // People joined 90 days before the day of the data, which is yesterday's where midnight has passed since.
    const [joined] = await server.store.owner.rows<{ at: string }>(sql`select created_at as at from job_seeker limit 1`);
    day = addDays(chinaDate(new Date(joined?.at ?? '')), 90);
    await engine.untilReady();
  });
  afterAll(async () => {
    await ctx.db.close();
    await engine.close();
    await server.stop();
    expect(faults).toEqual([]);
  });

  test('has the facts that the SQL gives, of everybody who consents and of every vacancy', async () => {
    const source = demonstrationSource(day, demoSize);
    const comparable = <Facts extends { readonly since: string }>(facts: Facts): object => ({ ...facts, since: microseconds(facts.since) });
    const [seekers, vacancies]: [SeekerFacts[], OpportunityFacts[]] = [[], []];
    await eachConsentingSeeker(ctx, null, (seeker) => { seekers.push(seeker); });
    await eachOpenOpportunity(ctx, {}, (opportunity) => { vacancies.push(opportunity); });
    expect([seekers.length > 1500, vacancies.length]).toEqual([true, demoSize.posts]);
    for (const seeker of seekers) expect(comparable(await source.seeker(seeker.id))).toEqual(comparable(seeker));
    for (const vacancy of vacancies) expect(comparable(await source.vacancy(vacancy.id))).toEqual(comparable(vacancy));
    // What is claimed and not confirmed is among them: unknown, where the row says otherwise.
    expect(seekers.some(({ isGraduate }) => isGraduate === null)).toBe(true);
  });

  test('gives the answers that the engine gives in its threads, over a database', async () => {
    const applications = await server.store.owner.rows<Application>(sql`select job_seeker_id as "seekerId", vacancy_id as "vacancyId", status from application order by id`);
    const database: Source = {
      day, size: demoSize, applications, ask: (kind, asked) => engine.ask(kind, asked),
      seeker: async (id) => there(await ctx.loader(seekerFacts).load(id)), vacancy: async (id) => there(await ctx.loader(opportunityFacts).load(id)),
    };
    const generated = demonstrationSource(day, demoSize);
    const cases = casesOf(generated, caseCount);
    expect(cases.length).toBeGreaterThan(caseCount.perSide * 2);
    for (const each of cases) expect([caseName(each), await answerTo(generated, defaultModel, each)]).toEqual([caseName(each), await answerTo(database, defaultModel, each)]);
  });
});

function there<Facts>(facts: Facts | null): Facts {
  if (facts === null) throw new Error('nobody, or no vacancy, of that id');
  return facts;
}
