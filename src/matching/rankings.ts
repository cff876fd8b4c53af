import DataLoader from 'dataloader';
import type { LoaderKind, RequestContext } from '../access/index.js';
import { statusesBySeeker, statusesByVacancy } from '../domain/applications/index.js';
import type { VacancyFilter } from '../domain/vacancies/index.js';
import type { IsoDate } from '../platform/calendar.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from './facts.js';
import { modelOn } from './model/model.service.js';
import { eachConsentingSeeker, eachConsentingSeekerInTurn, eachOpenOpportunity, eachOpenOpportunityInTurn, opportunityFacts, seekerFacts } from './pair-facts.js';
import { rankPair, sortEntries, type RankEntry, type Side } from './ranking.js';
import { scoringContext, type ScoringContext } from './scoring-context.js';

/** Which people fit a post, as of a day; they live in a region, or anywhere for null. */
export interface CandidateRankingQuery { readonly vacancyId: number; readonly regionCode: string | null; readonly day: IsoDate }

/** Which open posts fit a person, as of a day. */
export interface VacancyRankingQuery { readonly seekerId: number; readonly filter: VacancyFilter; readonly day: IsoDate }

/** The model and the rules of a day. */
export async function scoringContextOn(ctx: RequestContext, day: IsoDate): Promise<ScoringContext> {
  return scoringContext(await modelOn(ctx, day), day);
}

/** One side of a ranking, which the other side passes by: whoever was judged is let go, and the place alone is kept. */
class Ranking<Question, Other> {
  private readonly places: RankEntry[] = [];

  constructor(
    readonly question: Question, private readonly pairWith: (other: Other) => PairFacts,
    private readonly context: ScoringContext, private readonly side: Side,
  ) {}

  judge(other: Other): void {
    const placed = rankPair(this.pairWith(other), this.context, this.side);
    if (placed !== null) this.places.push(placed);
  }

  inOrder(): RankEntry[] {
    return sortEntries(this.places);
  }
}

async function rankingForPost(ctx: RequestContext, question: CandidateRankingQuery): Promise<Ranking<CandidateRankingQuery, SeekerFacts> | null> {
  const [opportunity, applications, context] = await Promise.all([
    ctx.loader(opportunityFacts).load(question.vacancyId), ctx.loader(statusesByVacancy).load(question.vacancyId), scoringContextOn(ctx, question.day),
  ]);
  if (opportunity === null) return null;
  const statuses = new Map(applications.map(({ job_seeker_id, status }) => [job_seeker_id, status]));
  return new Ranking(question, (seeker) => ({ seeker, opportunity, application: statuses.get(seeker.id) ?? null }), context, 'PEOPLE');
}

async function rankingForPerson(ctx: RequestContext, question: VacancyRankingQuery): Promise<Ranking<VacancyRankingQuery, OpportunityFacts> | null> {
  const [seeker, applications, context] = await Promise.all([
    ctx.loader(seekerFacts).load(question.seekerId), ctx.loader(statusesBySeeker).load(question.seekerId), scoringContextOn(ctx, question.day),
  ]);
  if (seeker === null) return null;
  const statuses = new Map(applications.map(({ vacancy_id, status }) => [vacancy_id, status]));
  return new Ranking(question, (opportunity) => ({ seeker, opportunity, application: statuses.get(opportunity.id) ?? null }), context, 'OPPORTUNITIES');
}

/** Has one side judged by all rankings that share its pass. A pair takes about as long as an object of an answer. */
async function judgeInTurn<Question, Other>(ctx: RequestContext, sharing: readonly Ranking<Question, Other>[], other: Other): Promise<void> {
  await ctx.meter.turn(sharing.length);
  for (const each of sharing) each.judge(other);
}

/** Goes over one side for all rankings that share the pass: for one as rows arrive, for several in turns, or rows that arrive together would keep the event loop. */
async function judgeAll<Question, Other>(
  ctx: RequestContext, sharing: readonly Ranking<Question, Other>[],
  each: (take: (other: Other) => void) => Promise<void>, eachInTurn: (work: (other: Other) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (sharing.length > 1) await eachInTurn((other) => judgeInTurn(ctx, sharing, other));
  else await each((other) => { for (const ranking of sharing) ranking.judge(other); });
}

const cacheKeyFn = (question: object): string => JSON.stringify(question);

/** The people who fit a post, best first; null where there is no such post. Posts that ask for the same region share one pass over its people. */
export const candidateRankings: LoaderKind<CandidateRankingQuery, RankEntry[] | null> = (ctx) => new DataLoader<CandidateRankingQuery, RankEntry[] | null, string>(async (questions) => {
  const posts = await Promise.all(questions.map((question) => rankingForPost(ctx, question)));
  const byRegion = Map.groupBy(posts.filter((post) => post !== null), ({ question }) => question.regionCode);
  for (const [regionCode, sharing] of byRegion) {
    await judgeAll(ctx, sharing, (take) => eachConsentingSeeker(ctx, regionCode, take), (work) => eachConsentingSeekerInTurn(ctx, regionCode, work));
  }
  return posts.map((post) => post?.inOrder() ?? null);
}, { cacheKeyFn });

/** The posts that fit a person, best first; null where there is no such person. People who ask for the same posts share one pass over them. */
export const vacancyRankings: LoaderKind<VacancyRankingQuery, RankEntry[] | null> = (ctx) => new DataLoader<VacancyRankingQuery, RankEntry[] | null, string>(async (questions) => {
  const people = await Promise.all(questions.map((question) => rankingForPerson(ctx, question)));
  const byFilter = Map.groupBy(people.filter((person) => person !== null), ({ question }) => JSON.stringify(question.filter));
  for (const sharing of byFilter.values()) {
    const [first] = sharing;
    if (first === undefined) continue;
    const { filter } = first.question;
    await judgeAll(ctx, sharing, (take) => eachOpenOpportunity(ctx, filter, take), (work) => eachOpenOpportunityInTurn(ctx, filter, work));
  }
  return people.map((person) => person?.inOrder() ?? null);
}, { cacheKeyFn });
