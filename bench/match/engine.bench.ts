import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { MatchingEngine } from '../../src/matching/engine/threads/engine.js';
import type { PersonChangesAsked, PlacesFound } from '../../src/matching/engine/match-index.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import { defaultModel } from '../../src/matching/model/model.js';
import { opportunityFacts, seekerFacts } from '../../src/matching/pair-facts.js';
import { candidateRankings, vacancyRankings } from '../../src/matching/rankings.js';
import { chinaDate } from '../../src/platform/calendar.js';
import { within, withEngine, withOwnDatabase, type Opened } from '../own-database.js';
import { atLeast, figure, machineFigure, percentile, timed, type Figure } from '../figure.js';
import { MatchData } from './data.js';
import { comparePeople, comparePosts } from './exactness.js';
import { throughHttp } from './http.js';
import { visible } from './visible.js';

export interface MatchSize { readonly vacancies: number; readonly seekers: number }
/** Sizes at which the bars are meant (what every row shares weighs much in a small index), and those that are measured without being told. */
export const barSize: MatchSize = { vacancies: 1_000_000, seekers: 2_000_000 };
export const usualSize: MatchSize = { vacancies: 50_000, seekers: 50_000 };

const part = { count: 20, after: null, before: null, fromEnd: false };
const samples = 200;
/** Compared with the reference, each in four scopes: as many of a side as make so many pairs, which take the reference some minutes. */
const comparedPairs = 10_000_000;
const mostCompared = { people: 100, posts: 50 };
const day = chinaDate();

function ask(engine: MatchingEngine, seeker: SeekerFacts, region: string | null): Promise<PlacesFound> {
  return engine.ask('POSTS', { seeker, filter: region === null ? {} : { region }, day, model: defaultModel, eligibleOnly: false, list: 'SUGGESTED', applied: [], part, wantsCount: false });
}

function askPeople(engine: MatchingEngine, opportunity: OpportunityFacts): Promise<unknown> {
  return engine.ask('PEOPLE', { opportunity, residence: null, viewer: 'ANY', today: day, day, model: defaultModel, eligibleOnly: false, list: 'SUGGESTED', applied: [], part, wantsCount: false });
}

/** The first of those asked about that are compared with all rows of the other side. */
function compared<Asked>(asked: readonly Asked[], most: number, rows: number): readonly Asked[] {
  return asked.slice(0, Math.max(5, Math.min(most, Math.floor(comparedPairs / rows))));
}

/** Every few of a side, by id, from all over it. */
async function everyFew<Facts>(load: (ids: number[]) => Promise<(Facts | null | Error)[]>, count: number, of: number): Promise<Facts[]> {
  const found = await load(Array.from({ length: count }, (_, index) => 1 + Math.floor((index * of) / count)));
  return found.flatMap((each) => (each === null || each instanceof Error ? [] : [each]));
}

const at = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to ask for');
  return value;
};

function exact(name: string, { compared, different }: { compared: number; different: string[] }): Figure[] {
  for (const each of different.slice(0, 5)) process.stderr.write(`differs from the reference: ${each}\n`);
  return [figure(`${name}.different`, different.length, 'questions', compared, 0)];
}

async function postsSide(opened: Opened, size: MatchSize, seekers: readonly SeekerFacts[], before: { county: number; province: number }): Promise<Figure[]> {
  return withEngine(opened, async (engine, buildMs) => {
    const { posts, bytes } = await engine.ask('SIZE', null);
    const comparison = await within(opened, (ctx) => comparePosts(ctx, engine, compared(seekers, mostCompared.people, size.vacancies)));
    tell(`compared with the reference: ${comparison.compared} questions`);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const county = await timed(samples, (index) => ask(engine, at(seekers, index), at(seekers, index).residenceCode));
    const province = await timed(samples, (index) => ask(engine, at(seekers, index), null));
    delay.disable();
    const [median, ofCounty] = [percentile(province, 0.5), percentile(county, 0.5)];
    const reference = await within(opened, (ctx) => timed(2, (index) => ctx.loader(vacancyRankings).clearAll().load({ seekerId: at(seekers, index).id, filter: {}, day })));
    const views = (index: number): PersonChangesAsked => ({ seeker: at(seekers, index), day, model: defaultModel, applied: [] });
    const improvements = await timed(samples / 2, (index) => engine.ask('PERSON_CHANGES', views(index)));
    const questions = await timed(samples / 2, (index) => engine.ask('OPEN_QUESTIONS', views(index)));
    const { server, stop } = await opened.serve(engine);
    const overHttp = await throughHttp(server, seekers.length);
    await stop();
    return [
      ...exact('match.posts', comparison),
      figure('match.posts.county.p50', ofCounty, 'ms', samples, null), figure('match.posts.county.p95', percentile(county, 0.95), 'ms', samples, 5),
      figure('match.posts.province.p50', median, 'ms', samples, null), figure('match.posts.province.p95', percentile(province, 0.95), 'ms', samples, 25),
      figure('match.posts.county.growth', ofCounty / before.county, 'times', samples, 4), figure('match.posts.province.growth', median / before.province, 'times', samples, 10),
      figure('match.posts.reference.p50', percentile(reference, 0.5), 'ms', 2, null), atLeast('match.posts.ratioToReference', percentile(reference, 0.5) / median, 'times', 2, 50),
      figure('match.posts.bytes', bytes / posts, 'bytes', posts, posts < barSize.vacancies ? null : 250), figure('match.posts.build', buildMs / 1000, 's', size.vacancies, 10),
      figure('match.eventLoop.p99', delay.percentile(99) / 1e6, 'ms', samples * 2, 20),
      figure('match.improvements.person.p50', percentile(improvements, 0.5), 'ms', improvements.length, null), figure('match.improvements.person.p95', percentile(improvements, 0.95), 'ms', improvements.length, 300),
      figure('match.questions.p50', percentile(questions, 0.5), 'ms', questions.length, null), figure('match.questions.p95', percentile(questions, 0.95), 'ms', questions.length, 300),
      ...overHttp,
    ];
  });
}

async function peopleSide(opened: Opened, { vacancies, seekers }: MatchSize, posts: readonly OpportunityFacts[], seeker: SeekerFacts, bytesOfPosts: number): Promise<Figure[]> {
  return withEngine(opened, async (engine, buildMs) => {
    const { people, bytes } = await engine.ask('SIZE', null);
    const comparison = await within(opened, (ctx) => comparePeople(ctx, engine, compared(posts, mostCompared.posts, seekers)));
    tell(`compared with the reference: ${comparison.compared} questions`);
    const all = await timed(samples, (index) => askPeople(engine, at(posts, index)));
    const reference = await within(opened, (ctx) => timed(1, (index) => ctx.loader(candidateRankings).clearAll().load({ vacancyId: at(posts, index).id, regionCode: null, day })));
    const median = percentile(all, 0.5);
    const improvements = await timed(samples / 2, (index) => engine.ask('POST_CHANGES', { opportunity: at(posts, index), viewer: 'ANY', today: day, day, model: defaultModel, applied: [] }));
    const { bytes: afterAsking } = await engine.ask('SIZE', null);
    const seen = await visible(opened.ownerUrl, { posts: vacancies, people: seekers }, () => ask(engine, seeker, null));
    return [
      ...exact('match.people', comparison),
      figure('match.people.p50', median, 'ms', samples, null), figure('match.people.p95', percentile(all, 0.95), 'ms', samples, 25),
      figure('match.people.reference', percentile(reference, 0.5), 'ms', 1, null), atLeast('match.people.ratioToReference', percentile(reference, 0.5) / median, 'times', 1, 50),
      figure('match.people.bytes', (bytes - bytesOfPosts) / people, 'bytes', people, people < barSize.seekers ? null : 130),
      // With what stays of questions: programs that were compiled, and answers about places.
      figure('match.people.bytesAfterAsking', (afterAsking - bytesOfPosts) / people, 'bytes', people, null),
      figure('match.improvements.post.p50', percentile(improvements, 0.5), 'ms', improvements.length, null), figure('match.improvements.post.p95', percentile(improvements, 0.95), 'ms', improvements.length, 300),
      ...seen,
      figure('match.all.build', buildMs / 1000, 's', people, null),
    ];
  });
}

/** At the size of a nation it takes an hour: what it does, and what it has found, is told beside the answer. */
const tell = (phase: string): unknown => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${phase}\n`);

function tellSoFar(figures: readonly Figure[]): readonly Figure[] {
  for (const { name, value, unit, ok } of figures) process.stderr.write(`${name} ${value} ${unit}${ok ? '' : ' (over its bar)'}\n`);
  return figures;
}

/** The index at the size of a nation, over data of its own: first a tenth of the posts, then all, then the people. */
export async function benchEngine(size: MatchSize): Promise<Figure[]> {
  return withOwnDatabase(async (opened) => {
    const data = await MatchData.open(opened.ownerUrl, day, Math.max(10, Math.ceil(size.vacancies / 10)));
    try {
      tell('a tenth of the vacancies');
      await data.addPosts(Math.ceil(size.vacancies / 10));
      await data.addPeople(samples);
      const seekers = await within(opened, (ctx) => everyFew((ids) => ctx.loader(seekerFacts).loadMany(ids), samples, samples));
      const before = await withEngine(opened, async (engine) => ({
        county: percentile(await timed(samples, (index) => ask(engine, at(seekers, index), at(seekers, index).residenceCode)), 0.5),
        province: percentile(await timed(samples, (index) => ask(engine, at(seekers, index), null)), 0.5),
      }));
      tell('all vacancies');
      await data.addPosts(size.vacancies);
      tell('vacancies are measured');
      const ofPosts = tellSoFar(await postsSide(opened, size, seekers, before));
      const perPost = ofPosts.find(({ name }) => name === 'match.posts.bytes')?.value ?? 0;
      tell('all people');
      await data.addPeople(size.seekers);
      tell('people are measured');
      const posts = await within(opened, (ctx) => everyFew((ids) => ctx.loader(opportunityFacts).loadMany(ids), samples, size.vacancies));
      return [machineFigure(), ...ofPosts, ...await peopleSide(opened, size, posts, at(seekers, 0), perPost * size.vacancies)];
    } finally {
      await data.close();
    }
  });
}
