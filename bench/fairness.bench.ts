import { writeFileSync } from 'node:fs';
import sql from 'sql-template-tag';
import { largeDemoSize } from '../src/demonstration/index.js';
import type { MatchingEngine } from '../src/matching/engine/engine.js';
import type { OpportunityFacts, SeekerFacts } from '../src/matching/facts.js';
import { isExcluded } from '../src/matching/gates/index.js';
import { matchPair } from '../src/matching/match.js';
import { opportunityFacts, seekerFacts } from '../src/matching/pair-facts.js';
import { known } from '../src/matching/pairs.js';
import { rulesOn } from '../src/matching/rules/rules.js';
import { chinaDate } from '../src/platform/calendar.js';
import { dimensions, groupOf, type Dimension, type Grouped } from './fairness/groups.js';
import { explained, ratio, type Comparison, type GroupRates, type MeasureName } from './fairness/measured.js';
import { fairnessPage } from './fairness/page.js';
import { scenarios, type Scenario } from './fairness/scenarios.js';
import { atLeast, figure, type Figure } from './figure.js';
import { withEngine, within, withOwnDatabase, type Opened } from './own-database.js';

/** Posts of which the first 20 of everybody are looked at; of these so many, with so many people, pair by pair. */
const sampledPosts = 400;
const pairedPosts = 100;
const pairedPeople = 3000;
const first20 = { count: 20, after: null, before: null, fromEnd: false };
const day = chinaDate();

type Rates = Readonly<Record<Scenario['name'], number>>;
/** Per scenario, by person: how often, and a sum. */
type Counted = Readonly<Record<Scenario['name'], Map<number, { count: number; sum: number }>>>;

const nobody = (): Counted => ({ asItIs: new Map(), withoutLaw: new Map(), withoutDemands: new Map(), withoutSkills: new Map() });

function count(counted: Counted, scenario: Scenario['name'], person: number, value: number): void {
  const known = counted[scenario].get(person) ?? { count: 0, sum: 0 };
  counted[scenario].set(person, { count: known.count + 1, sum: known.sum + value });
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
    return known(ctx.loader(opportunityFacts).loadMany(rows.filter((_, index) => index % step === 0).slice(0, sampledPosts).map(({ id }) => id)));
  });
}

/** Who stands among the first 20 of posts, in each scenario. */
async function exposures(engine: MatchingEngine, posts: readonly OpportunityFacts[]): Promise<Counted> {
  const counted = nobody();
  for (const { name, post, model } of scenarios) {
    for (const opportunity of posts) {
      const { places } = await engine.ask('PEOPLE', { opportunity: post(opportunity), residence: null, viewer: 'ANY', today: day, day, model, eligibleOnly: false, applied: [], part: first20, wantsCount: false });
      for (const { id } of places) count(counted, name, id, 0);
    }
  }
  return counted;
}

/** How many pairs no gate excludes, and what their scores add up to, in each scenario; of a full 100 whatever the weights. */
function pairs(people: readonly SeekerFacts[], posts: readonly OpportunityFacts[]): Counted {
  const counted = nobody();
  const rules = rulesOn(day);
  for (const { name, post, model } of scenarios) {
    const weights = Object.values(model.weights).reduce((sum, weight) => sum + weight, 0);
    for (const opportunity of posts.map(post)) {
      for (const seeker of people) {
        const pair = { seeker, opportunity, application: null };
        if (!isExcluded(pair, rules)) count(counted, name, seeker.id, matchPair(pair, model, rules).score / weights);
      }
    }
  }
  return counted;
}

function compared(dimension: Dimension, measure: MeasureName, people: readonly Grouped[], rateOf: (members: readonly Grouped[], scenario: Scenario['name']) => number): Comparison {
  const byGroup = Map.groupBy(people, (person) => groupOf(dimension, person, day));
  const groups = [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, members]): GroupRates => ({
    group, people: members.length, rates: Object.fromEntries(scenarios.map(({ name }) => [name, rateOf(members, name)])) as Rates,
  }));
  return { dimension, measure, groups };
}

function comparisonsOf(
  { everybody, exposed }: { readonly everybody: readonly Grouped[]; readonly exposed: Counted },
  { sample, paired, posts }: { readonly sample: readonly Grouped[]; readonly paired: Counted; readonly posts: number },
): Comparison[] {
  const sum = (counted: Counted, members: readonly Grouped[], scenario: Scenario['name'], value: 'count' | 'sum'): number =>
    members.reduce((total, { id }) => total + (counted[scenario].get(id)?.[value] ?? 0), 0);
  return (Object.keys(dimensions) as Dimension[]).flatMap((dimension) => [
    compared(dimension, 'exposure', everybody, (members, scenario) =>
      (sum(exposed, members, scenario, 'count') / Math.max(1, sum(exposed, everybody, scenario, 'count'))) / (members.length / everybody.length)),
    compared(dimension, 'eligibility', sample, (members, scenario) => sum(paired, members, scenario, 'count') / (members.length * posts)),
    compared(dimension, 'score', sample, (members, scenario) => sum(paired, members, scenario, 'sum') / Math.max(1, sum(paired, members, scenario, 'count'))),
  ]);
}

function figuresOf(comparison: Comparison): Figure[] {
  const name = `fairness.${comparison.measure}.${comparison.dimension}`;
  const people = comparison.groups.reduce((sum, group) => sum + group.people, 0);
  const shares = explained(comparison);
  return [
    figure(`${name}.ratio`, ratio(comparison, 'asItIs'), 'of the highest', people, null),
    atLeast(`${name}.left`, ratio(comparison, 'withoutSkills'), 'of the highest', people, 0.8),
    ...(['law', 'demands', 'skills', 'rest'] as const).map((reason) => figure(`${name}.explained.${reason}`, shares[reason], '%', people, null)),
  ];
}

/**
 * How people of different kinds, grades, sexes, ages and places fare, over the large demonstration. The bar of four fifths is for what is left of a
 * difference once the law, the demands and the skills are taken away. @param page a file that gets the page with plots; none for null
 */
export async function benchFairness(page: string | null): Promise<Figure[]> {
  return withOwnDatabase(async (opened) => {
    await opened.fill(largeDemoSize);
    const [everybody, posts] = [await consenting(opened), await openPosts(opened)];
    const step = Math.max(1, Math.floor(everybody.length / pairedPeople));
    const sample = everybody.filter((_, index) => index % step === 0).slice(0, pairedPeople);
    const facts = await within(opened, (ctx) => known(ctx.loader(seekerFacts).loadMany(sample.map(({ id }) => id))));
    const exposed = await withEngine(opened.serverUrl, (engine) => exposures(engine, posts));
    const few = posts.filter((_, index) => index % Math.max(1, Math.floor(posts.length / pairedPosts)) === 0).slice(0, pairedPosts);
    const comparisons = comparisonsOf({ everybody, exposed }, { sample, paired: pairs(facts, few), posts: few.length });
    if (page !== null) writeFileSync(page, fairnessPage(comparisons, { on: day, people: everybody.length, posts: posts.length }));
    return comparisons.flatMap(figuresOf);
  });
}
