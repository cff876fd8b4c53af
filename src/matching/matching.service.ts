import { administrator, allow, counsellorFor, handles, hasRole, meets, notFound, maskSmallCount, signedIn, type RequestContext } from '../access/index.js';
import type { IsoDate } from '../platform/calendar.js';
import { Problem } from '../platform/errors/index.js';
import { idOf } from '../platform/graphql/global-id.js';
import { text } from '../platform/i18n/text.js';
import { opensPerson } from '../domain/applications/index.js';
import { fairVacancies, registeredSeekers, type JobFairRow } from '../domain/job-fairs/index.js';
import { allowPlacing, mayPlace, mayServe, type JobSeekerRow } from '../domain/seekers/index.js';
import { allowCandidatesToEmployer, vacancyAlways, vacancyRows, type VacancyFilter, type VacancyType } from '../domain/vacancies/index.js';
import { fairRankingCost, pairCost, rankingCost } from './costs.data.js';
import type { PairFacts, SeekerFacts } from './facts.js';
import type { CandidatesArgs, JobFairMatchesArgs, MatchArgs, MatchesArgs } from './match.inputs.js';
import { indexedCandidatePage, indexedVacancyPage, isListed, isSelected, type IndexedPageQuery, type Selection } from './indexed.js';
import { parseMatchKey } from './match-id.js';
import { matchPage, recordMatches, type MatchListConnection } from './match-page.js';
import { matchPair, type Match } from './match.js';
import { opportunityFacts, seekerFacts } from './pair-facts.js';
import { everyPair, presentValues, matchesAt } from './pairs.js';
import { rankPairsInBatches, type RankEntry } from './ranking.js';
import { candidateRankings, vacancyRankings, scoringContextOn } from './rankings.js';
import type { ListAsked } from './suggestions/index.js';

/** What an operation asks for beside a page's matches. */
type Wanted = Pick<IndexedPageQuery, 'wantsCount' | 'ahead' | 'rowFields'>;

interface Question { readonly eligibleOnly?: boolean | null; readonly isOnlyConfirmationOpen?: boolean | null; readonly list?: ListAsked | null; readonly asOf?: IsoDate | null }

/** Which pairs are asked for. */
function selectionOf({ eligibleOnly, isOnlyConfirmationOpen, list }: Question): Selection {
  return { eligibleOnly: eligibleOnly === true, onlyUnconfirmed: isOnlyConfirmationOpen === true, list: list ?? 'ANY' };
}

/** A page of what of a ranking was asked for. */
function pageOfRanking(ctx: RequestContext, ranked: readonly RankEntry[], question: Question, query: Parameters<typeof matchPage>[2]): Promise<MatchListConnection> {
  const selection = selectionOf(question);
  const selected = ranked.filter((entry) => isSelected(entry, selection));
  const listed = selected.filter((entry) => isListed(entry, selection));
  return matchPage(ctx, listed, query, selection.list === 'ANY' ? null : selected.length - listed.length);
}

async function vacancyRankingOf(ctx: RequestContext, seekerId: number, filter: VacancyFilter, day: IsoDate): Promise<RankEntry[]> {
  const ranked = await ctx.loader(vacancyRankings).load({ seekerId, filter, day });
  if (ranked === null) throw notFound('JobSeeker');
  return ranked;
}

async function candidateRankingOf(ctx: RequestContext, vacancyId: number, regionCode: string | null, day: IsoDate): Promise<RankEntry[]> {
  const ranked = await ctx.loader(candidateRankings).load({ vacancyId, regionCode, day });
  if (ranked === null) throw notFound('Vacancy');
  return ranked;
}

/** The posts that fit a person, best first. */
export async function matchesOf(ctx: RequestContext, { id, residence_code }: JobSeekerRow, args: MatchesArgs, wanted: Wanted): Promise<MatchListConnection> {
  await allowPlacing(ctx, { id, residence_code }, 'matches');
  // At once, and not when all is found: so it is recorded while the rest is read.
  recordMatches(ctx, { id, residenceCode: residence_code });
  const day = args.asOf ?? ctx.today;
  const filter = { ...args.filter };
  ctx.meter.work(rankingCost);
  return await indexedVacancyPage(ctx, id, filter, { page: args, day, ...selectionOf(args), ...wanted })
    ?? pageOfRanking(ctx, await vacancyRankingOf(ctx, id, filter, day), args, { page: args, day, side: 'OPPORTUNITIES' });
}

/** On another day other people are old enough, and other certificates are valid: whoever could choose the day would find both out. */
function allowOnlyToday({ asOf }: Question): void {
  if (asOf == null) return;
  throw new Problem('BAD_USER_INPUT', text('用人单位只能按今天的规定查看匹配结果,请不要填写 asOf。', 'An employer sees matches as of today alone; leave asOf out.'), 'asOf');
}

/** The people who fit a post, best first: those who consent to it, whoever asks. */
export async function candidatesOf(ctx: RequestContext, vacancy: VacancyType['row'], args: CandidatesArgs, wanted: Wanted): Promise<MatchListConnection> {
  const { id, employer_id, kind, region_code } = vacancy;
  allow(ctx, administrator, handles({ employerId: employer_id, kind }), counsellorFor(region_code));
  await allowCandidatesToEmployer(ctx, vacancy);
  if (!meets(ctx.actor, administrator, counsellorFor(region_code))) allowOnlyToday(args);
  const day = args.asOf ?? ctx.today;
  const residence = args.filter?.residence ?? null;
  ctx.meter.work(rankingCost);
  const page = await indexedCandidatePage(ctx, id, residence, { page: args, day, ...selectionOf(args), ...wanted })
    ?? await pageOfRanking(ctx, await candidateRankingOf(ctx, id, residence, day), args, { page: args, day, side: 'PEOPLE', rowFields: wanted.rowFields });
  const masked = (count: number | null): number | null => (count === null ? null : maskSmallCount(ctx, count, region_code));
  return { ...page, totalCount: masked(page.totalCount), otherCount: masked(page.otherCount) };
}

function recordAll(ctx: RequestContext, matches: readonly Match[]): readonly Match[] {
  for (const { pair } of matches) recordMatches(ctx, pair.seeker);
  return matches;
}

/** The first of a list of the same ranking, for the command line. */
export interface FirstOfList { readonly day: IsoDate; readonly list: ListAsked; readonly count: number }

async function firstOf(ctx: RequestContext, ranked: readonly RankEntry[], { day, list, count }: FirstOfList): Promise<readonly Match[]> {
  const listed = ranked.filter((entry) => isListed(entry, selectionOf({ list })));
  return recordAll(ctx, await matchesAt(ctx, listed.slice(0, count), day));
}

export async function bestVacancies(ctx: RequestContext, seekerId: number, asked: FirstOfList): Promise<readonly Match[]> {
  allow(ctx, administrator);
  return firstOf(ctx, await vacancyRankingOf(ctx, seekerId, {}, asked.day), asked);
}

export async function bestCandidates(ctx: RequestContext, vacancyId: number, asked: FirstOfList): Promise<readonly Match[]> {
  allow(ctx, administrator);
  return firstOf(ctx, await candidateRankingOf(ctx, vacancyId, null, asked.day), asked);
}

/** Who a fair's ranking is about: one person, or everybody registered. */
async function fairSeekers(ctx: RequestContext, fair: JobFairRow, jobSeekerId: string | null | undefined): Promise<SeekerFacts[]> {
  const asked = jobSeekerId == null ? null : idOf('JobSeeker', jobSeekerId, 'jobSeekerId');
  const one = asked ?? (meets(ctx.actor, administrator, counsellorFor(fair.region_code)) ? null : ctx.actor.jobSeekerId);
  if (one === null) {
    allow(ctx, administrator, counsellorFor(fair.region_code));
    const registered = await ctx.loader(registeredSeekers).load(fair.id);
    return presentValues(ctx.loader(seekerFacts).loadMany(registered.map(({ job_seeker_id }) => job_seeker_id)));
  }
  const seeker = await ctx.loader(seekerFacts).load(one);
  if (seeker === null || !mayServe(ctx, { id: seeker.id, residence_code: seeker.residenceCode })) throw notFound('JobSeeker');
  return [seeker];
}

/** The pairs that a fair can bring together, best first. */
export async function matchesAtFair(ctx: RequestContext, fair: JobFairRow, args: JobFairMatchesArgs): Promise<MatchListConnection> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const [seekers, posts] = await Promise.all([fairSeekers(ctx, fair, args.jobSeekerId), ctx.loader(fairVacancies).load(fair.id)]);
  const opportunities = await presentValues(ctx.loader(opportunityFacts).loadMany(posts.map(({ vacancy_id }) => vacancy_id)));
  const day = args.asOf ?? ctx.today;
  const pairs = await everyPair(ctx, seekers, opportunities);
  ctx.meter.work(Math.min(Math.max(rankingCost, pairs.length), fairRankingCost));
  const ranked = await rankPairsInBatches(pairs, await scoringContextOn(ctx, day), 'PAIRS', (count) => ctx.meter.turn(count));
  return pageOfRanking(ctx, ranked, args, { page: args, day, side: 'PAIRS' });
}

/** The facts of one pair that the actor may see. @throws Problem NOT_FOUND */
async function findVisiblePair(ctx: RequestContext, seekerId: number, vacancyId: number, question: Question): Promise<{ pair: PairFacts; employerView: boolean }> {
  // Before anything is known of the person: what an employer hears of its own post tells nothing of who exists.
  const vacancy = await ctx.loader(vacancyRows).load({ id: vacancyId, columns: new Set(vacancyAlways) });
  if (vacancy !== null && meets(ctx.actor, handles({ employerId: vacancy.employer_id, kind: vacancy.kind }))) {
    await allowCandidatesToEmployer(ctx, vacancy);
    if (!meets(ctx.actor, administrator, counsellorFor(vacancy.region_code))) allowOnlyToday(question);
  }
  const [seeker, opportunity] = await Promise.all([ctx.loader(seekerFacts).load(seekerId), ctx.loader(opportunityFacts).load(vacancyId)]);
  if (seeker === null || opportunity === null) throw notFound(seeker === null ? 'JobSeeker' : 'Vacancy');
  const [pair] = await everyPair(ctx, [seeker], [opportunity]);
  if (pair === undefined) throw notFound('Vacancy');
  const serves = await mayPlace(ctx, { id: seeker.id, residence_code: seeker.residenceCode });
  if (opportunity.status === 'DRAFT' && !meets(ctx.actor, administrator, handles(opportunity), counsellorFor(opportunity.regionCode))) throw notFound('Vacancy');
  return { pair, employerView: !serves };
}

interface AskedPair { readonly seekerId: number; readonly vacancyId: number; readonly asOf: IsoDate | null }

/** @throws Problem NOT_FOUND for a pair that is not there, or not the actor's to see */
async function visibleMatch(ctx: RequestContext, { seekerId, vacancyId, asOf }: AskedPair): Promise<Match> {
  const { pair, employerView } = await findVisiblePair(ctx, seekerId, vacancyId, { asOf });
  const { model, rules } = await scoringContextOn(ctx, asOf ?? ctx.today);
  ctx.meter.work(pairCost);
  const match = matchPair(pair, model, rules);
  const isOpenToEmployer = meets(ctx.actor, handles(pair.opportunity)) && ((pair.application !== null && opensPerson(pair.application)) || match.eligibility !== 'EXCLUDED');
  if (employerView && !isOpenToEmployer) throw notFound('JobSeeker');
  return match;
}

/**
 * One pair by its two ids, even when it is excluded: for the person and those who serve the person.
 * An employer sees the pairs of its own posts that are not excluded, and those who apply to it.
 */
export async function matchOf(ctx: RequestContext, { jobSeekerId, opportunityId, asOf }: MatchArgs): Promise<Match> {
  allow(ctx, signedIn);
  return visibleMatch(ctx, { seekerId: idOf('JobSeeker', jobSeekerId, 'jobSeekerId'), vacancyId: idOf('Vacancy', opportunityId, 'opportunityId'), asOf: asOf ?? null });
}

/** The same by the id of the match; null where the pair is not there, or not the actor's to see. */
export async function matchByKey(ctx: RequestContext, key: string): Promise<Match | null> {
  allow(ctx, signedIn);
  const parsed = parseMatchKey(key);
  if (parsed === null) return null;
  const { day, ...pair } = parsed;
  try {
    return await visibleMatch(ctx, { ...pair, asOf: day === ctx.today ? null : day });
  } catch (error) {
    if (error instanceof Problem && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
