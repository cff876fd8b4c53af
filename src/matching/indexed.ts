import DataLoader from 'dataloader';
import { administrator, hasRole, meets, type LoaderKind, type RequestContext } from '../access/index.js';
import type { IsoDate } from '../platform/calendar.js';
import type { PageArgs } from '../platform/graphql/connection.js';
import { statusesBySeeker, statusesByVacancy } from '../domain/applications/index.js';
import type { VacancyFilter } from '../domain/vacancies/index.js';
import { matchingEngine, NoAnswerError } from './engine/threads/engine.js';
import type { PersonChangesAsked, PostChangesAsked, PostsAsked } from './engine/match-index.js';
import { requiredTimes } from './engine/rows/asked-skill-cells.js';
import type { Viewer } from './engine/storage/field-dictionary.js';
import type { AnswerTo, AskedOf, QuestionKind } from './engine/threads/protocol.js';
import { keepsApart } from './rules/index.js';
import { indexedPage, type MatchListConnection } from './match-page.js';
import type { Match } from './match.js';
import type { MatchingModel } from './model/model.js';
import { opportunityFacts, seekerFacts } from './pair-facts.js';
import type { RankEntry } from './ranking.js';
import { scoringContextOn } from './rankings.js';
import { listOf, type ListAsked } from './suggestions/index.js';

/** What of a ranking is asked for. */
export interface IndexedPageQuery {
  readonly page: PageArgs;
  readonly day: IsoDate;
  readonly eligibleOnly: boolean;
  /** Only pairs of which the demands alone are not confirmed, and nothing else is open. */
  readonly onlyUnconfirmed: boolean;
  readonly list: ListAsked;
  readonly wantsCount: boolean;
  /** Begins to read what will be asked for of the posts, or people, that are found. */
  readonly ahead: (ids: readonly number[]) => void;
  /** Fields of the people's own rows that are read with them, as the record calls them. */
  readonly rowFields: readonly string[];
}

/** Which pairs are asked for, beside the filter. */
export type Selection = Pick<IndexedPageQuery, 'eligibleOnly' | 'onlyUnconfirmed' | 'list'>;

/** Whether a match is among those that are asked for, in whichever list it stands. */
export function isSelected(match: Pick<RankEntry, 'eligibility' | 'isOnlyConfirmationOpen'>, { eligibleOnly, onlyUnconfirmed }: Selection): boolean {
  return (!eligibleOnly || match.eligibility === 'ELIGIBLE') && (!onlyUnconfirmed || match.isOnlyConfirmationOpen);
}

/** Whether it stands in the list that is asked for. */
export function isListed({ list }: Pick<RankEntry, 'list'>, { list: asked }: Selection): boolean {
  return asked === 'ANY' || list === asked;
}

/** Whether a match that was judged again is shown. */
function isShown(match: Match, selection: Selection): boolean {
  return isSelected(match, selection) && (selection.list === 'ANY' || isListed({ list: listOf(match) }, selection));
}

/** What of a ranking is asked of the index. */
function asAsked({ eligibleOnly, onlyUnconfirmed, list, wantsCount }: IndexedPageQuery): Pick<PostsAsked, 'eligibleOnly' | 'onlyUnconfirmed' | 'list' | 'wantsCount'> {
  return { eligibleOnly, onlyUnconfirmed, wantsCount, ...(list === 'ANY' ? {} : { list }) };
}

interface Question { readonly kind: QuestionKind; readonly asked: AskedOf<QuestionKind> }

/** Questions of one moment, whose answers come together: what follows from each can be read together too. */
const questions: LoaderKind<Question, AnswerTo<QuestionKind>> = (ctx) => new DataLoader<Question, AnswerTo<QuestionKind>>((asked) => {
  const engine = ctx.service(matchingEngine);
  if (engine === null) return Promise.reject(new NoAnswerError('there is no index'));
  return Promise.all(asked.map((each) => engine.ask(each.kind, each.asked).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))));
}, { cache: false });

/** What the process's index answers; null where there is none, or it has no answer now. */
export async function askIndex<Kind extends QuestionKind>(ctx: RequestContext, kind: Kind, asked: AskedOf<Kind>): Promise<AnswerTo<Kind> | null> {
  if (!hasIndex(ctx) || (asked !== null && !isIndexed(asked.model))) return null;
  try {
    // What comes back is the answer to the kind of question.
    return await ctx.loader(questions).load({ kind, asked });
  } catch (error) {
    if (error instanceof NoAnswerError) return null;
    throw error;
  }
}

/** Whether the index reckons as a model does: model 1 is answered by the reference alone. */
const isIndexed = ({ skills }: MatchingModel): boolean => skills.requiredTimes === requiredTimes;

/** Whether there is an index that answers now. */
function hasIndex(ctx: RequestContext): boolean {
  return ctx.service(matchingEngine)?.isReady === true;
}

/** How a person looks at posts; null where there is no such person. */
export async function jobSeekerChangesQuery(ctx: RequestContext, seekerId: number, day: IsoDate): Promise<PersonChangesAsked | null> {
  const [seeker, applications, { model }] = await Promise.all([ctx.loader(seekerFacts).load(seekerId), ctx.loader(statusesBySeeker).load(seekerId), scoringContextOn(ctx, day)]);
  if (seeker === null) return null;
  return { seeker, day, model, applied: applications.filter(({ status }) => keepsApart(status)).map(({ vacancy_id }) => vacancy_id) };
}

/** Whose consents count for who asks: a recruiter has those that were given to every employer, or to the own one. */
function viewerOf(ctx: RequestContext): Viewer {
  return meets(ctx.actor, administrator, hasRole('COUNSELLOR')) || ctx.actor.employerId === null ? 'ANY' : ctx.actor.employerId;
}

/** How a post looks at people; null where there is no such post. */
export async function vacancyChangesQuery(ctx: RequestContext, vacancyId: number, day: IsoDate): Promise<PostChangesAsked | null> {
  const [opportunity, applications, { model }] = await Promise.all([ctx.loader(opportunityFacts).load(vacancyId), ctx.loader(statusesByVacancy).load(vacancyId), scoringContextOn(ctx, day)]);
  if (opportunity === null) return null;
  return { opportunity, viewer: viewerOf(ctx), today: ctx.today, day, model, applied: applications.filter(({ status }) => keepsApart(status)).map(({ job_seeker_id }) => job_seeker_id) };
}

/** A page of the posts that fit a person, from the index; null where it can't answer, or there is no such person. */
export async function indexedVacancyPage(ctx: RequestContext, seekerId: number, filter: VacancyFilter, asked: IndexedPageQuery): Promise<MatchListConnection | null> {
  // A text is looked for in the database: columns hold none.
  if (filter.text != null || !hasIndex(ctx)) return null;
  const view = await jobSeekerChangesQuery(ctx, seekerId, asked.day);
  if (view === null) return null;
  return indexedPage(ctx, { ...asked, isWanted: (match) => isShown(match, asked), side: 'OPPORTUNITIES' }, async (part) => {
    const found = await askIndex(ctx, 'POSTS', { ...view, filter, ...asAsked(asked), part });
    return found === null ? null : { pairs: found.places.map(({ id }) => ({ seekerId, opportunityId: id })), total: found.total, ofOtherList: found.ofOtherList };
  });
}

/** A page of the people who fit a post, from the index; null where it can't answer, or there is no such post. */
export async function indexedCandidatePage(ctx: RequestContext, vacancyId: number, residence: string | null, asked: IndexedPageQuery): Promise<MatchListConnection | null> {
  if (!hasIndex(ctx)) return null;
  const view = await vacancyChangesQuery(ctx, vacancyId, asked.day);
  if (view === null) return null;
  return indexedPage(ctx, { ...asked, isWanted: (match) => isShown(match, asked), side: 'PEOPLE' }, async (part) => {
    const found = await askIndex(ctx, 'PEOPLE', { ...view, residence, ...asAsked(asked), part });
    return found === null ? null : { pairs: found.places.map(({ id: seekerId }) => ({ seekerId, opportunityId: vacancyId })), total: found.total, ofOtherList: found.ofOtherList };
  });
}
