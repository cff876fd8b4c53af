import { operator } from '../../../src/access/index.js';
import { chinaDate } from '../../../src/platform/calendar.js';
import type { VacancyFilter } from '../../../src/domain/vacancies/index.js';
import { statusesBySeeker, statusesByVacancy } from '../../../src/domain/applications/index.js';
import type { MatchingEngine } from '../../../src/matching/engine/threads/engine.js';
import { microseconds } from '../../../src/matching/engine/storage/instants.js';
import type { Viewer } from '../../../src/matching/engine/storage/field-dictionary.js';
import type { PlacesFound } from '../../../src/matching/engine/match-index.js';
import type { PageWindow } from '../../../src/matching/engine/search/top.js';
import { defaultModel, type MatchingModel } from '../../../src/matching/model/model.js';
import { eachConsentingSeeker, eachOpenOpportunity, opportunityFacts, seekerFacts } from '../../../src/matching/pair-facts.js';
import { sortEntries, rankPair, type RankEntry, type Side } from '../../../src/matching/ranking.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import type { TestServer } from '../../support/server.js';

/** A place of a ranking, as both tell it. */
type Told = readonly [id: number, score: number, confidence: number, since: number, isEligible: boolean];

export interface Asking {
  readonly filter?: VacancyFilter;
  readonly residence?: string | null;
  /** Who looks; by default a centre, whom every consent serves. */
  readonly viewer?: Viewer;
  readonly eligibleOnly?: boolean;
  readonly model?: MatchingModel;
  /** By the rules of which day; consents are those of today. */
  readonly day?: string;
  readonly part?: PageWindow;
  readonly wantsCount?: boolean;
}

export const first20: PageWindow = { count: 20, after: null, before: null, fromEnd: false };

function tell({ places }: PlacesFound): Told[] {
  return places.map(({ id, score, confidence, since, isEligible }) => [id, score, confidence, since, isEligible]);
}

function told(ranked: readonly RankEntry[], { eligibleOnly = false }: Asking, side: Side): Told[] {
  return ranked
    .filter(({ eligibility }) => !eligibleOnly || eligibility === 'ELIGIBLE')
    .map(({ opportunityId, seekerId, keys: [score, confidence, since], eligibility }) =>
      [side === 'PEOPLE' ? seekerId : opportunityId, score, confidence, microseconds(since), eligibility === 'ELIGIBLE']);
}

/** What the engine and the reference say to one question. */
export interface Compared { readonly engine: Told[]; readonly total: number | null; readonly reference: Told[] }

type Statuses = ReadonlyMap<number, string>;

const withoutWithdrawn = (statuses: Statuses): number[] => [...statuses].filter(([, status]) => status !== 'WITHDRAWN').map(([id]) => id);

/** Asks the engine and the reference the same, over one database. The reference answers for several in one pass. */
export class Both {
  constructor(private readonly server: TestServer, private readonly engine: MatchingEngine) {}

  async posts(seekerId: number, asking: Asking = {}): Promise<Compared> {
    return only(await this.postsOf([seekerId], asking));
  }

  async people(vacancyId: number, asking: Asking = {}): Promise<Compared> {
    return only(await this.peopleOf([vacancyId], asking));
  }

  async postsOf(seekerIds: readonly number[], asking: Asking = {}): Promise<Compared[]> {
    const { filter = {}, eligibleOnly = false, model = defaultModel, day = chinaDate(), part = first20, wantsCount = false } = asking;
    const ctx = this.server.contextOf(operator);
    const asked = await Promise.all(seekerIds.map(async (id) => ({
      seeker: there(await ctx.loader(seekerFacts).load(id)), ranked: new Array<RankEntry>(),
      statuses: new Map((await ctx.loader(statusesBySeeker).load(id)).map(({ vacancy_id, status }) => [vacancy_id, status])),
    })));
    await eachOpenOpportunity(ctx, filter, (opportunity) => {
      for (const { seeker, statuses, ranked } of asked) {
        const placed = rankPair({ seeker, opportunity, application: statuses.get(opportunity.id) ?? null }, { model, rules: rulesOn(day) }, 'OPPORTUNITIES');
        if (placed !== null) ranked.push(placed);
      }
    });
    await ctx.db.close();
    return Promise.all(asked.map(async ({ seeker, statuses, ranked }) => {
      const found = await this.engine.ask('POSTS', { seeker, filter, day, model, eligibleOnly, applied: withoutWithdrawn(statuses), part, wantsCount });
      return { engine: tell(found), total: found.total, reference: told(sortEntries(ranked), asking, 'OPPORTUNITIES') };
    }));
  }

  async peopleOf(vacancyIds: readonly number[], asking: Asking = {}): Promise<Compared[]> {
    const { residence = null, viewer = 'ANY', eligibleOnly = false, model = defaultModel, day = chinaDate(), part = first20, wantsCount = false } = asking;
    const ctx = this.server.contextOf(operator);
    const asked = await Promise.all(vacancyIds.map(async (id) => ({
      opportunity: there(await ctx.loader(opportunityFacts).load(id)), ranked: new Array<RankEntry>(),
      statuses: new Map((await ctx.loader(statusesByVacancy).load(id)).map(({ job_seeker_id, status }) => [job_seeker_id, status])),
    })));
    await eachConsentingSeeker(ctx, residence, (seeker) => {
      for (const { opportunity, statuses, ranked } of asked) {
        const placed = rankPair({ seeker, opportunity, application: statuses.get(seeker.id) ?? null }, { model, rules: rulesOn(day) }, 'PEOPLE');
        if (placed !== null) ranked.push(placed);
      }
    });
    await ctx.db.close();
    return Promise.all(asked.map(async ({ opportunity, statuses, ranked }) => {
      const found = await this.engine.ask('PEOPLE', { opportunity, residence, viewer, today: chinaDate(), day, model, eligibleOnly, applied: withoutWithdrawn(statuses), part, wantsCount });
      return { engine: tell(found), total: found.total, reference: told(sortEntries(ranked), asking, 'PEOPLE') };
    }));
  }
}

function only<Value>([value]: readonly Value[]): Value {
  if (value === undefined) throw new Error('nothing was compared');
  return value;
}

function there<Facts>(facts: Facts | null): Facts {
  if (facts === null) throw new Error('nobody, or no post, of that id');
  return facts;
}
