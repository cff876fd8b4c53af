import type { RequestContext } from '../../src/access/index.js';
import type { MatchingEngine } from '../../src/matching/engine/threads/engine.js';
import type { OpportunityFacts, SeekerFacts } from '../../src/matching/facts.js';
import { defaultModel } from '../../src/matching/model/model.js';
import { eachConsentingSeeker, eachOpenOpportunity } from '../../src/matching/pair-facts.js';
import { compareRank, rankPair, type RankEntry, type Side } from '../../src/matching/ranking.js';
import { rulesOn } from '../../src/matching/rules/rule-set.js';
import { isWithin } from '../../src/domain/regions/index.js';
import type { SuggestionList } from '../../src/matching/suggestions/index.js';

const count = 20;
const part = { count, after: null, before: null, fromEnd: false };

/** The best of all pairs by the reference, kept one by one. */
class Best {
  readonly places: RankEntry[] = [];

  constructor(readonly region: string | null, readonly list: SuggestionList) {}

  offer(placed: RankEntry): void {
    const { places, list } = this;
    if (placed.list !== list) return;
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

/** The best of each scope, of both lists in turn. */
function bestOf(region: string | null, index: number): Best[] {
  return scopesOf(region).map((scope, place) => new Best(scope, (index + place) % 4 === 3 ? 'OTHER' : 'SUGGESTED'));
}

/** Compares what the engine finds for people with the reference over all pairs, in every scope; answers how many questions were compared, and which differed. */
export async function comparePosts(ctx: RequestContext, engine: MatchingEngine, people: readonly SeekerFacts[]): Promise<{ compared: number; different: string[] }> {
  const rules = rulesOn(ctx.today);
  const asked = people.map((seeker, index) => ({ seeker, best: bestOf(seeker.residenceCode, index) }));
  await eachOpenOpportunity(ctx, {}, (opportunity) => {
    for (const { seeker, best } of asked) {
      const placed = rankPair({ seeker, opportunity, application: null }, { model: defaultModel, rules }, 'OPPORTUNITIES');
      if (placed !== null) for (const each of best) if (each.takes(opportunity.regionCode)) each.offer(placed);
    }
  });
  const different: string[] = [];
  let compared = 0;
  for (const { seeker, best } of asked) {
    for (const { region, list, places } of best) {
      const { places: found } = await engine.ask('POSTS', { seeker, filter: region === null ? {} : { region }, day: ctx.today, model: defaultModel, eligibleOnly: false, list, applied: [], part, wantsCount: false });
      compared++;
      if (differs(found, places, 'OPPORTUNITIES')) different.push(`posts for person ${seeker.id} in ${region ?? 'all'}, ${list}`);
    }
  }
  return { compared, different };
}

/** The same for the people that fit posts. */
export async function comparePeople(ctx: RequestContext, engine: MatchingEngine, posts: readonly OpportunityFacts[]): Promise<{ compared: number; different: string[] }> {
  const rules = rulesOn(ctx.today);
  const asked = posts.map((opportunity, index) => ({ opportunity, best: bestOf(opportunity.regionCode, index) }));
  await eachConsentingSeeker(ctx, null, (seeker) => {
    for (const { opportunity, best } of asked) {
      const placed = rankPair({ seeker, opportunity, application: null }, { model: defaultModel, rules }, 'PEOPLE');
      if (placed !== null) for (const each of best) if (each.takes(seeker.residenceCode)) each.offer(placed);
    }
  });
  const different: string[] = [];
  let compared = 0;
  for (const { opportunity, best } of asked) {
    for (const { region, list, places } of best) {
      const { places: found } = await engine.ask('PEOPLE', {
        opportunity, residence: region, viewer: 'ANY', today: ctx.today, day: ctx.today, model: defaultModel, eligibleOnly: false, list, applied: [], part, wantsCount: false,
      });
      compared++;
      if (differs(found, places, 'PEOPLE')) different.push(`people for post ${opportunity.id} in ${region ?? 'all'}, ${list}`);
    }
  }
  return { compared, different };
}
