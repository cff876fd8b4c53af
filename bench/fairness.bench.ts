import { writeFileSync } from 'node:fs';
import sql from 'sql-template-tag';
import { largeDemoSize } from '../src/demonstration/index.js';
import type { MatchingEngine } from '../src/matching/engine/threads/engine.js';
import type { OpportunityFacts, SeekerFacts } from '../src/matching/facts.js';
import { isExcluded } from '../src/matching/rules/index.js';
import { matchPair } from '../src/matching/match.js';
import { defaultModel } from '../src/matching/model/model.js';
import { opportunityFacts, seekerFacts } from '../src/matching/pair-facts.js';
import { presentValues } from '../src/matching/pairs.js';
import { rulesOn } from '../src/matching/rules/rule-set.js';
import { chinaDate } from '../src/platform/calendar.js';
import { dimensions, groupOf, type Dimension, type Grouped } from './fairness/groups.js';
import { explained, ratio, type Comparison, type GroupRates, type MeasureName } from './fairness/measured.js';
import { fairnessPage } from './fairness/page.js';
import { scenarios, type Scenario } from './fairness/scenarios.js';
import { figure, type Figure } from './figure.js';
import { withEngine, within, withOwnDatabase, type Opened } from './own-database.js';

/** Posts of which the first 20 of everybody are looked at; of these so many, with so many people, pair by pair. */
const sampledPosts = 400;
const pairedPosts = 100;
const pairedPeople = 3000;
const first20 = { count: 20, after: null, before: null, fromEnd: false };
const day = chinaDate();

type Rates = Readonly<Record<Scenario['name'], number>>;
type ByPerson = Map<number, number>;
/** What was counted in one scenario, by person: in how many pairs no gate excludes, what their scores add up to, and how many first places. */
interface Counted { readonly pairs: ByPerson; readonly scores: ByPerson; readonly places: ByPerson }

function add(counts: ByPerson, person: number, value: number): void {
  counts.set(person, (counts.get(person) ?? 0) + value);
}

async function consenting(opened: Opened): Promise<Grouped[]> {
  return within(opened, (ctx) => ctx.db.rowsFor<Grouped>('MATCHING', sql`
    select s.id, s.sex, s.birth_date, d.kind, d.grade, r.job_seeker_id is not null as is_rural
    from job_seeker s join disability_certificate d on d.job_seeker_id = s.id left join rural_worker r on r.job_seeker_id = s.id
    where exists (select from consent c where c.job_seeker_id = s.id and c.purpose = 'MATCHING' and access.is_in_force(c.expires_on, c.withdrawn_at, ${day}::date)) order by s.id`));
}

async function openPosts(opened: Opened): Promise<OpportunityFacts[]> {
  return within(opened, async (ctx) => {
    const rows = await ctx.db.rows<{ id: number }>(sql`select id from vacancy where status = 'OPEN' order by id`);
    const step = Math.max(1, Math.floor(rows.length / sampledPosts));
    return presentValues(ctx.loader(opportunityFacts).loadMany(rows.filter((_, index) => index % step === 0).slice(0, sampledPosts).map(({ id }) => id)));
  });
}

/** How often each of everybody stands among the first 20 of posts. */
async function placesOf(engine: MatchingEngine, posts: readonly OpportunityFacts[]): Promise<ByPerson> {
  const counts: ByPerson = new Map();
  for (const opportunity of posts) {
    const { places } = await engine.ask('PEOPLE', { opportunity, residence: null, viewer: 'ANY', today: day, day, model: defaultModel, eligibleOnly: false, applied: [], part: first20, wantsCount: false });
    for (const { id } of places) add(counts, id, 1);
  }
  return counts;
}

/** Gives the first 20 places of a post to those who score highest; who score alike at the end share what is left. */
function sharePlaces(scored: readonly { readonly id: number; readonly score: number }[], counts: ByPerson): void {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const last = sorted[first20.count - 1]?.score ?? -1;
  const above = sorted.filter(({ score }) => score > last);
  const level = sorted.filter(({ score }) => score === last);
  for (const { id } of above) add(counts, id, 1);
  for (const { id } of level) add(counts, id, Math.min(1, (first20.count - above.length) / level.length));
}

/** Some people with some posts, pair by pair, in one scenario; scores are of a full 100 whatever the weights. */
function count({ post, model }: Scenario, people: readonly SeekerFacts[], posts: readonly OpportunityFacts[]): Counted {
  const counted: Counted = { pairs: new Map(), scores: new Map(), places: new Map() };
  const rules = rulesOn(day);
  const weights = Object.values(model.weights).reduce((sum, weight) => sum + weight, 0);
  for (const opportunity of posts.map(post)) {
    const scored: { id: number; score: number }[] = [];
    for (const seeker of people) {
      const pair = { seeker, opportunity, application: null };
      if (isExcluded(pair, rules)) continue;
      const { score } = matchPair(pair, model, rules);
      add(counted.pairs, seeker.id, 1);
      add(counted.scores, seeker.id, score / weights);
      scored.push({ id: seeker.id, score });
    }
    sharePlaces(scored, counted.places);
  }
  return counted;
}

const sumOf = (counts: ByPerson, members: readonly Grouped[]): number => members.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);

/** A group's share of all places by its share of all people: 1 is in proportion. */
function exposure(counts: ByPerson, members: readonly Grouped[], all: readonly Grouped[]): number {
  return (sumOf(counts, members) / Math.max(1, sumOf(counts, all))) / (members.length / all.length);
}

function compared(dimension: Dimension, measure: MeasureName, people: readonly Grouped[], rateOf: (members: readonly Grouped[], scenario: Scenario['name']) => number): Comparison {
  const byGroup = Map.groupBy(people, (person) => groupOf(dimension, person, day));
  const groups = [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, members]): GroupRates => ({
    group, people: members.length, rates: Object.fromEntries(scenarios.map(({ name }) => [name, rateOf(members, name)])) as Rates,
  }));
  return { dimension, measure, groups };
}

function comparisonsOf(sample: readonly Grouped[], counted: Readonly<Record<Scenario['name'], Counted>>, posts: number): Comparison[] {
  return (Object.keys(dimensions) as Dimension[]).flatMap((dimension) => [
    compared(dimension, 'exposure', sample, (members, scenario) => exposure(counted[scenario].places, members, sample)),
    compared(dimension, 'eligibility', sample, (members, scenario) => sumOf(counted[scenario].pairs, members) / (members.length * posts)),
    compared(dimension, 'score', sample, (members, scenario) => sumOf(counted[scenario].scores, members) / Math.max(1, sumOf(counted[scenario].pairs, members))),
  ]);
}

function figuresOf(comparison: Comparison): Figure[] {
  const name = `fairness.${comparison.measure}.${comparison.dimension}`;
  const people = comparison.groups.reduce((sum, group) => sum + group.people, 0);
  const shares = explained(comparison);
  return [
    figure(`${name}.ratio`, ratio(comparison, 'asItIs'), 'of the highest', people, null),
    figure(`${name}.left`, ratio(comparison, 'withoutSkills'), 'of the highest', people, null),
    ...(['law', 'demands', 'skills', 'rest'] as const).map((reason) => figure(`${name}.explained.${reason}`, shares[reason], '%', people, null)),
  ];
}

/**
 * How people of different kinds, grades, sexes, ages and places fare, over the large demonstration; `left` is the ratio once the law, the demands and
 * the skills are taken away. There is no bar: what is left are wishes, places and occupations, which the demonstration deals out itself. @param page a file that gets the page with plots; none for null
 */
export async function benchFairness(page: string | null): Promise<Figure[]> {
  return withOwnDatabase(async (opened) => {
    await opened.fill(largeDemoSize);
    const [everybody, posts] = [await consenting(opened), await openPosts(opened)];
    const step = Math.max(1, Math.floor(everybody.length / pairedPeople));
    const sample = everybody.filter((_, index) => index % step === 0).slice(0, pairedPeople);
    const facts = await within(opened, (ctx) => presentValues(ctx.loader(seekerFacts).loadMany(sample.map(({ id }) => id))));
    const places = await withEngine(opened, (engine) => placesOf(engine, posts));
    const few = posts.filter((_, index) => index % Math.max(1, Math.floor(posts.length / pairedPosts)) === 0).slice(0, pairedPosts);
    const counted = Object.fromEntries(scenarios.map((scenario) => [scenario.name, count(scenario, facts, few)])) as Record<Scenario['name'], Counted>;
    const comparisons = comparisonsOf(sample, counted, few.length);
    const ofAll = (Object.keys(dimensions) as Dimension[]).map((dimension) => compared(dimension, 'exposure', everybody, (members) => exposure(places, members, everybody)));
    if (page !== null) writeFileSync(page, fairnessPage(comparisons, ofAll, { on: day, people: everybody.length, posts: posts.length, sample: sample.length, pairedPosts: few.length }));
    return [
      ...ofAll.map((comparison) => figure(`fairness.exposure.everybody.${comparison.dimension}.ratio`, ratio(comparison, 'asItIs'), 'of the highest', everybody.length, null)),
      ...comparisons.flatMap(figuresOf),
    ];
  });
}
