import { notFound, type RequestContext } from '../access/index.js';
import { statusesBySeeker } from '../domain/applications/index.js';
import type { IsoDate } from '../platform/calendar.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from './facts.js';
import { matchPair, type Match } from './match.js';
import { opportunityFacts, seekerFacts } from './pair-facts.js';
import type { RankEntry } from './ranking.js';
import { scoringContextOn } from './rankings.js';

/** What loaders found, without what is not there. */
export async function presentValues<Value>(values: Promise<(Value | null | Error)[]>): Promise<Value[]> {
  return (await values).flatMap((value) => {
    if (value instanceof Error) throw value;
    return value === null ? [] : [value];
  });
}

/** Every person with every opportunity, with the application that runs between them. */
export async function everyPair(ctx: RequestContext, seekers: readonly SeekerFacts[], opportunities: readonly OpportunityFacts[]): Promise<PairFacts[]> {
  const pairs = await Promise.all(seekers.map(async (seeker) => {
    const applications = await ctx.loader(statusesBySeeker).load(seeker.id);
    const statuses = new Map(applications.map(({ vacancy_id, status }) => [vacancy_id, status]));
    return opportunities.map((opportunity) => ({ seeker, opportunity, application: statuses.get(opportunity.id) ?? null }));
  }));
  return pairs.flat();
}

/** The pair at a place of a ranking that was made in this request. */
async function pairAt(ctx: RequestContext, { seekerId, opportunityId }: RankEntry): Promise<PairFacts> {
  const [seeker, opportunity] = await Promise.all([ctx.loader(seekerFacts).load(seekerId), ctx.loader(opportunityFacts).load(opportunityId)]);
  if (seeker === null || opportunity === null) throw notFound(seeker === null ? 'JobSeeker' : 'Vacancy');
  const [pair] = await everyPair(ctx, [seeker], [opportunity]);
  if (pair === undefined) throw new Error('a person and a post make a pair');
  return pair;
}

/** The matches at some places of a ranking of that day, with all that they were computed from. */
export async function matchesAt(ctx: RequestContext, places: readonly RankEntry[], day: IsoDate): Promise<Match[]> {
  const { model, rules } = await scoringContextOn(ctx, day);
  return Promise.all(places.map(async (each) => matchPair(await pairAt(ctx, each), model, rules)));
}

/** A pair by its two ids. */
export interface PairIds { readonly seekerId: number; readonly opportunityId: number }

/** The matches of some pairs on a day by what holds for them now: without those that a gate excludes, or of which a side is not there. */
export async function matchesOfPairs(ctx: RequestContext, pairs: readonly PairIds[], day: IsoDate): Promise<Match[]> {
  const { model, rules } = await scoringContextOn(ctx, day);
  const matches = await Promise.all(pairs.map(async ({ seekerId, opportunityId }) => {
    const [seeker, opportunity] = await Promise.all([ctx.loader(seekerFacts).load(seekerId), ctx.loader(opportunityFacts).load(opportunityId)]);
    if (seeker === null || opportunity === null) return null;
    const [pair] = await everyPair(ctx, [seeker], [opportunity]);
    return pair === undefined ? null : matchPair(pair, model, rules);
  }));
  return matches.filter((match) => match !== null).filter(({ eligibility }) => eligibility !== 'EXCLUDED');
}
