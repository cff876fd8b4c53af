import { administrator, allow, counsellorFor, hasRole, meets, notFound, recruiterOf, self, signedIn, type RequestContext } from '../access/index.js';
import type { IsoDate } from '../platform/calendar.js';
import type { Connection } from '../platform/graphql/connection.js';
import { idOf } from '../platform/graphql/global-id.js';
import { statusesBySeeker } from '../domain/applications/index.js';
import { fairVacancies, registeredSeekers, type JobFairRow } from '../domain/job-fairs/index.js';
import { mayServe, type JobSeekerRow } from '../domain/seekers/index.js';
import { allowCandidatesToEmployer, vacancyAlways, vacancyRows, type VacancyFilter, type VacancyType } from '../domain/vacancies/index.js';
import { pairCost, rankingCost } from './costs.data.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from './facts.js';
import type { CandidatesArgs, JobFairMatchesArgs, MatchArgs, MatchesArgs } from './match.inputs.js';
import { matchPage } from './match-page.js';
import { matchPair, type Match } from './match.js';
import type { MatchType } from './match.type.js';
import type { MatchingModel } from './model/model.js';
import { modelOn } from './model/model.service.js';
import { consentingSeekers, openOpportunities, opportunityFacts, seekerFacts } from './pair-facts.js';
import { rank, type Side } from './ranking.js';
import { rulesOn, type RuleSet } from './rules/rules.js';

interface Yardstick { readonly model: MatchingModel; readonly rules: RuleSet }

/** The model and the rules of a day. */
export async function yardstickOf(ctx: RequestContext, day: IsoDate): Promise<Yardstick> {
  return { model: await modelOn(ctx, day), rules: rulesOn(day) };
}

/** Every person with every opportunity, with the application that runs between them. */
async function pairsOf(ctx: RequestContext, seekers: readonly SeekerFacts[], opportunities: readonly OpportunityFacts[]): Promise<PairFacts[]> {
  const applications = await ctx.loader(statusesBySeeker).loadMany(seekers.map(({ id }) => id));
  return seekers.flatMap((seeker, index) => {
    const own = applications[index];
    if (own instanceof Error) throw own;
    const statuses = new Map((own ?? []).map(({ vacancy_id, status }) => [vacancy_id, status]));
    return opportunities.map((opportunity) => ({ seeker, opportunity, application: statuses.get(opportunity.id) ?? null }));
  });
}

interface Question { readonly eligibleOnly?: boolean | null; readonly asOf?: IsoDate | null }

async function ranked(ctx: RequestContext, pairs: readonly PairFacts[], { eligibleOnly, asOf }: Question, side: Side): Promise<Match[]> {
  ctx.meter.work(rankingCost);
  const { model, rules } = await yardstickOf(ctx, asOf ?? ctx.today);
  const matches = rank(pairs, model, rules, side);
  return eligibleOnly === true ? matches.filter(({ eligibility }) => eligibility === 'ELIGIBLE') : matches;
}

async function rankedPosts(ctx: RequestContext, seekerId: number, filter: VacancyFilter, question: Question): Promise<Match[]> {
  const [seeker, opportunities] = await Promise.all([ctx.loader(seekerFacts).load(seekerId), ctx.loader(openOpportunities).load(filter)]);
  if (seeker === null) throw notFound('JobSeeker');
  return ranked(ctx, await pairsOf(ctx, [seeker], opportunities), question, 'OPPORTUNITIES');
}

async function rankedPeople(ctx: RequestContext, vacancyId: number, regionCode: string | null, question: Question): Promise<Match[]> {
  const [opportunity, seekers] = await Promise.all([ctx.loader(opportunityFacts).load(vacancyId), ctx.loader(consentingSeekers).load({ regionCode })]);
  if (opportunity === null) throw notFound('Vacancy');
  return ranked(ctx, await pairsOf(ctx, seekers, [opportunity]), question, 'PEOPLE');
}

/** The posts that fit a person, best first. */
export async function matchesOf(ctx: RequestContext, { id, residence_code }: JobSeekerRow, args: MatchesArgs): Promise<Connection<MatchType>> {
  allow(ctx, administrator, self(id), counsellorFor(residence_code));
  return matchPage(ctx, await rankedPosts(ctx, id, { ...args.filter }, args), args, 'OPPORTUNITIES');
}

/** The people who fit a post, best first: those who consent to it, whoever asks. */
export async function candidatesOf(ctx: RequestContext, vacancy: VacancyType['row'], args: CandidatesArgs): Promise<Connection<MatchType>> {
  const { id, employer_id, region_code } = vacancy;
  allow(ctx, administrator, recruiterOf(employer_id), counsellorFor(region_code));
  allowCandidatesToEmployer(ctx, vacancy);
  return matchPage(ctx, await rankedPeople(ctx, id, args.filter?.residence ?? null, args), args, 'PEOPLE');
}

/** The same ranking, whole, for the command line. */
export async function rankForPerson(ctx: RequestContext, seekerId: number, asOf: IsoDate): Promise<Match[]> {
  allow(ctx, administrator);
  return rankedPosts(ctx, seekerId, {}, { asOf });
}

/** The same ranking, whole, for the command line. */
export async function rankForPost(ctx: RequestContext, vacancyId: number, asOf: IsoDate): Promise<Match[]> {
  allow(ctx, administrator);
  return rankedPeople(ctx, vacancyId, null, { asOf });
}

async function known<Value>(values: Promise<(Value | null | Error)[]>): Promise<Value[]> {
  return (await values).flatMap((value) => {
    if (value instanceof Error) throw value;
    return value === null ? [] : [value];
  });
}

/** Who a fair's ranking is about: one person, or everybody registered. */
async function fairSeekers(ctx: RequestContext, fair: JobFairRow, jobSeekerId: string | null | undefined): Promise<SeekerFacts[]> {
  const asked = jobSeekerId == null ? null : idOf('JobSeeker', jobSeekerId, 'jobSeekerId');
  const one = asked ?? (meets(ctx.actor, administrator, counsellorFor(fair.region_code)) ? null : ctx.actor.jobSeekerId);
  if (one === null) {
    allow(ctx, administrator, counsellorFor(fair.region_code));
    const registered = await ctx.loader(registeredSeekers).load(fair.id);
    return known(ctx.loader(seekerFacts).loadMany(registered.map(({ job_seeker_id }) => job_seeker_id)));
  }
  const seeker = await ctx.loader(seekerFacts).load(one);
  if (seeker === null || !mayServe(ctx, { id: seeker.id, residence_code: seeker.residenceCode })) throw notFound('JobSeeker');
  return [seeker];
}

/** The pairs that a fair can bring together, best first. */
export async function matchesAtFair(ctx: RequestContext, fair: JobFairRow, args: JobFairMatchesArgs): Promise<Connection<MatchType>> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const [seekers, posts] = await Promise.all([fairSeekers(ctx, fair, args.jobSeekerId), ctx.loader(fairVacancies).load(fair.id)]);
  const opportunities = await known(ctx.loader(opportunityFacts).loadMany(posts.map(({ vacancy_id }) => vacancy_id)));
  return matchPage(ctx, await ranked(ctx, await pairsOf(ctx, seekers, opportunities), args, 'PAIRS'), args, 'PAIRS');
}

/** The facts of one pair that the actor may see. @throws Problem NOT_FOUND */
async function seenPair(ctx: RequestContext, seekerId: number, vacancyId: number): Promise<{ pair: PairFacts; employerView: boolean }> {
  // Before anything is known of the person: what an employer hears of its own post tells nothing of who exists.
  const vacancy = await ctx.loader(vacancyRows).load({ id: vacancyId, columns: new Set(vacancyAlways) });
  if (vacancy !== null && meets(ctx.actor, recruiterOf(vacancy.employer_id))) allowCandidatesToEmployer(ctx, vacancy);
  const [seeker, opportunity] = await Promise.all([ctx.loader(seekerFacts).load(seekerId), ctx.loader(opportunityFacts).load(vacancyId)]);
  if (seeker === null || opportunity === null) throw notFound(seeker === null ? 'JobSeeker' : 'Vacancy');
  const [pair] = await pairsOf(ctx, [seeker], [opportunity]);
  if (pair === undefined) throw notFound('Vacancy');
  const serves = mayServe(ctx, { id: seeker.id, residence_code: seeker.residenceCode });
  if (opportunity.status === 'DRAFT' && !meets(ctx.actor, administrator, recruiterOf(opportunity.employerId), counsellorFor(opportunity.regionCode))) throw notFound('Vacancy');
  return { pair, employerView: !serves };
}

/**
 * One pair by its two ids, even when it is excluded: for the person and those who serve the person.
 * An employer sees the pairs of its own posts that are not excluded, and those who applied to it.
 */
export async function matchOf(ctx: RequestContext, { jobSeekerId, opportunityId, asOf }: MatchArgs): Promise<Match> {
  allow(ctx, signedIn);
  const { pair, employerView } = await seenPair(ctx, idOf('JobSeeker', jobSeekerId, 'jobSeekerId'), idOf('Vacancy', opportunityId, 'opportunityId'));
  const { model, rules } = await yardstickOf(ctx, asOf ?? ctx.today);
  ctx.meter.work(pairCost);
  const match = matchPair(pair, model, rules);
  const isOpenToEmployer = meets(ctx.actor, recruiterOf(pair.opportunity.employerId)) && (pair.application !== null || match.eligibility !== 'EXCLUDED');
  if (employerView && !isOpenToEmployer) throw notFound('JobSeeker');
  return match;
}
