import { administrator, hasRole, meets, type RequestContext } from '../access/index.js';
import type { IsoDate } from '../platform/calendar.js';
import type { Connection, PageArgs } from '../platform/graphql/connection.js';
import { statusesBySeeker, statusesByVacancy } from '../domain/applications/index.js';
import type { VacancyFilter, VacancyType } from '../domain/vacancies/index.js';
import { matchingEngine, NoAnswerError, type MatchingEngine } from './engine/engine.js';
import type { Viewer } from './engine/people/person-law.js';
import { keepsApart } from './gates/index.js';
import { indexedPage } from './match-page.js';
import type { MatchType } from './match.type.js';
import { opportunityFacts, seekerFacts } from './pair-facts.js';
import { yardstickOf } from './rankings.js';

/** What of a ranking is asked for. */
export interface Asked {
  readonly page: PageArgs;
  readonly day: IsoDate;
  readonly eligibleOnly: boolean;
  readonly wantsCount: boolean;
}

/** The process's index, where it has one that answers now. */
function readyEngine(ctx: RequestContext): MatchingEngine | null {
  const engine = ctx.tool(matchingEngine);
  return engine?.isReady === true ? engine : null;
}

/** What `ask` finds; null where the index has no answer after all. */
async function orNull<Found>(ask: () => Promise<Found>): Promise<Found | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NoAnswerError) return null;
    throw error;
  }
}

/** A page of the posts that fit a person, from the index; null where it can't answer, or there is no such person. */
export async function indexedPosts(ctx: RequestContext, seekerId: number, filter: VacancyFilter, asked: Asked): Promise<Connection<MatchType> | null> {
  const engine = readyEngine(ctx);
  // A text is looked for in the database: columns hold none.
  if (engine === null || filter.text != null) return null;
  const { day, eligibleOnly, wantsCount } = asked;
  const [seeker, applications, { model }] = await Promise.all([ctx.loader(seekerFacts).load(seekerId), ctx.loader(statusesBySeeker).load(seekerId), yardstickOf(ctx, day)]);
  if (seeker === null) return null;
  const applied = applications.filter(({ status }) => keepsApart(status)).map(({ vacancy_id }) => vacancy_id);
  return orNull(() => indexedPage(ctx, { ...asked, side: 'OPPORTUNITIES' }, async (part) => {
    const { places, total } = await engine.ask('POSTS', { seeker, filter, day, model, eligibleOnly, applied, part, wantsCount });
    return { pairs: places.map(({ id }) => ({ seekerId, opportunityId: id })), total };
  }));
}

/** Whose consents count for who asks: a recruiter has those that were given to every employer, or to the own one. */
function viewerOf(ctx: RequestContext): Viewer {
  return meets(ctx.actor, administrator, hasRole('COUNSELLOR')) || ctx.actor.employerId === null ? 'ANY' : ctx.actor.employerId;
}

/** A page of the people who fit a post, from the index; null where it can't answer, or there is no such post. */
export async function indexedPeople(ctx: RequestContext, { id }: VacancyType['row'], residence: string | null, asked: Asked): Promise<Connection<MatchType> | null> {
  const engine = readyEngine(ctx);
  if (engine === null) return null;
  const { day, eligibleOnly, wantsCount } = asked;
  const [opportunity, applications, { model }] = await Promise.all([ctx.loader(opportunityFacts).load(id), ctx.loader(statusesByVacancy).load(id), yardstickOf(ctx, day)]);
  if (opportunity === null) return null;
  const applied = applications.filter(({ status }) => keepsApart(status)).map(({ job_seeker_id }) => job_seeker_id);
  return orNull(() => indexedPage(ctx, { ...asked, side: 'PEOPLE' }, async (part) => {
    const { places, total } = await engine.ask('PEOPLE', { opportunity, residence, viewer: viewerOf(ctx), today: ctx.today, day, model, eligibleOnly, applied, part, wantsCount });
    return { pairs: places.map(({ id: seekerId }) => ({ seekerId, opportunityId: id })), total };
  }));
}
