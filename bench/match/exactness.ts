import type { RequestContext } from '../../src/access/index.js';
import type { MatchingEngine } from '../../src/matching/engine/threads/engine.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import { defaultModel } from '../../src/matching/model/model.js';
import { eachConsentingSeeker, eachOpenOpportunity } from '../../src/matching/pair-facts.js';
import { compareRank, rankPair, type RankEntry, type Side } from '../../src/matching/ranking.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { first20BySql } from './naive-sql.js';
import { isWithin } from '../../src/domain/regions/index.js';

const count = 20;
const part = { count, after: null, before: null, fromEnd: false };

/** The best of all pairs by the reference, kept one by one. */
class Best {
  readonly places: RankEntry[] = [];

  constructor(readonly region: string | null) {}

  offer(placed: RankEntry): void {
    const { places } = this;
    const last = places[count - 1];
    if (last !== undefined && compareRank(placed.keys, last.keys) > 0) return;
    const at = places.findIndex(({ keys }) => compareRank(placed.keys, keys) < 0);
    places.splice(at < 0 ? places.length : at, 0, placed);
    if (places.length > count) places.pop();
  }

  takes(region: string | null): boolean {
    return this.region === null || (region !== null && isWithin(region, this.region));
  }
}

function differs(found: readonly { id: number; score: number; confidence: number; isEligible: boolean }[], wanted: readonly RankEntry[], side: Side): boolean {
  const told = found.map(({ id, score, confidence, isEligible }) => [id, score, confidence, isEligible]);
  const reference = wanted.map(({ seekerId, opportunityId, keys: [score, confidence], eligibility }) => [side === 'PEOPLE' ? seekerId : opportunityId, score, confidence, eligibility === 'ELIGIBLE']);
  return JSON.stringify(told) !== JSON.stringify(reference);
}

/** The county, the city and the province of a place, and everywhere. */
function scopesOf(region: string | null): (string | null)[] {
  return region === null ? [null] : [null, region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`];
}

/** Compares what the engine finds for people with the reference over all pairs, in every scope; answers how many questions were compared, and which differed. */
export async function comparePosts(ctx: RequestContext, engine: MatchingEngine, people: readonly SeekerFacts[]): Promise<{ compared: number; different: string[] }> {
  const rules = rulesOn(ctx.today);
  const asked = people.map((seeker) => ({ seeker, best: scopesOf(seeker.residenceCode).map((region) => new Best(region)) }));
  await eachOpenOpportunity(ctx, {}, (opportunity) => {
    for (const { seeker, best } of asked) {
      const placed = rankPair({ seeker, opportunity, application: null }, { model: defaultModel, rules }, 'OPPORTUNITIES');
      if (placed !== null) for (const each of best) if (each.takes(opportunity.regionCode)) each.offer(placed);
    }
  });
  const different: string[] = [];
  let compared = 0;
  for (const { seeker, best } of asked) {
    for (const { region, places } of best) {
      const { places: found } = await engine.ask('POSTS', { seeker, filter: region === null ? {} : { region }, day: ctx.today, model: defaultModel, eligibleOnly: false, applied: [], part, wantsCount: false });
      compared++;
      if (differs(found, places, 'OPPORTUNITIES')) different.push(`posts for person ${seeker.id} in ${region ?? 'all'}`);
    }
  }
  return { compared, different };
}

/** Compares what one statement of SQL finds for a person with what the engine finds. */
export async function sqlDiffers(ctx: RequestContext, engine: MatchingEngine, seeker: SeekerFacts): Promise<boolean> {
  const found = await first20BySql(ctx, seeker, defaultModel);
  const { places } = await engine.ask('POSTS', { seeker, filter: {}, day: ctx.today, model: defaultModel, eligibleOnly: false, applied: [], part, wantsCount: false });
  return JSON.stringify(found.map(({ id, score, confidence }) => [id, score, confidence])) !== JSON.stringify(places.map(({ id, score, confidence }) => [id, score, confidence]));
}

/** The same for the people that fit posts. */
export async function comparePeople(ctx: RequestContext, engine: MatchingEngine, posts: readonly OpportunityFacts[]): Promise<{ compared: number; different: string[] }> {
  const rules = rulesOn(ctx.today);
  const asked = posts.map((opportunity) => ({ opportunity, best: scopesOf(opportunity.regionCode).map((region) => new Best(region)) }));
  await eachConsentingSeeker(ctx, null, (seeker) => {
    for (const { opportunity, best } of asked) {
      const placed = rankPair({ seeker, opportunity, application: null }, { model: defaultModel, rules }, 'PEOPLE');
      if (placed !== null) for (const each of best) if (each.takes(seeker.residenceCode)) each.offer(placed);
    }
  });
  const different: string[] = [];
  let compared = 0;
  for (const { opportunity, best } of asked) {
    for (const { region, places } of best) {
      const { places: found } = await engine.ask('PEOPLE', {
        opportunity, residence: region, viewer: 'ANY', today: ctx.today, day: ctx.today, model: defaultModel, eligibleOnly: false, applied: [], part, wantsCount: false,
      });
      compared++;
      if (differs(found, places, 'PEOPLE')) different.push(`people for post ${opportunity.id} in ${region ?? 'all'}`);
    }
  }
  return { compared, different };
}
