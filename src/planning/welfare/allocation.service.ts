import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, hasRole, meets, mutateWithResult, previousResult, type RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader, Transaction } from '../../platform/database/index.js';
import { InputValidator, wrongState } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { offerPost } from '../../domain/applications/index.js';
import { checkRegionOf, within } from '../../domain/regions/index.js';
import { placementHistories, type PlacementHistory } from '../../domain/placements/index.js';
import { tierOrderOn, welfareStandings, type WelfareStanding } from '../../domain/public-welfare/index.js';
import { lockVacancy } from '../../domain/vacancies/index.js';
import { opportunityFacts, seekerFacts, scoringContextOn } from '../../matching/index.js';
import { allocationCost } from '../costs.data.js';
import { allocate, type Decision, type WelfareApplication, type WelfarePost } from './allocation.js';
import { PublicWelfareAllocationType, type AllocatePublicWelfarePostsInput, type AllocationReport } from './allocation.type.js';

const mutation = 'allocatePublicWelfarePosts';
const mostPeople = 500;
/** What stands in the application's history, which the employer reads: neither the tiers, which tell who somebody is before the law, nor a place in the order. */
const offerNote = '按公布的安置顺序安排,由服务中心办理。';

interface PostRow { readonly id: number; readonly seats: number | null; readonly hired: number; readonly offered: number }

interface Standing {
  readonly posts: readonly PostRow[];
  readonly applications: readonly WelfareApplication[];
  readonly people: readonly WelfareStanding[];
  readonly histories: readonly PlacementHistory[];
}

/** Open posts of a region with the applications for them, and what the rules of such posts know of the applicants and their earlier placements; a referral counts once the person has taken it up. Whoever has been offered one of them waits for no other. Read alike before the allotment and when it is adopted. */
async function standing(reader: Reader, region: string, day: IsoDate): Promise<Standing> {
  const ofRegion = sql`v.kind = 'PUBLIC_WELFARE' and v.status = 'OPEN' and ${within('v.region_code', region)}`;
  const applications = await reader.rows<WelfareApplication>(sql`
    select a.id, a.job_seeker_id as "seekerId", a.vacancy_id as "vacancyId" from application a join vacancy v on v.id = a.vacancy_id
    where ${ofRegion} and a.status in ('SUBMITTED', 'INTERVIEW')
      and not exists (select 1 from application o join vacancy w on w.id = o.vacancy_id where o.job_seeker_id = a.job_seeker_id and o.status = 'OFFERED' and w.kind = 'PUBLIC_WELFARE') order by a.id`);
  const posts = await reader.rows<PostRow>(sql`
    select v.id, v.seats, v.hired, (select count(*)::int from application a where a.vacancy_id = v.id and a.status = 'OFFERED') as offered from vacancy v
    where ${ofRegion} and v.id = any(${[...new Set(applications.map(({ vacancyId }) => vacancyId))]}::int[]) order by v.id`);
  const applicants = [...new Set(applications.map(({ seekerId }) => seekerId))];
  const people = await welfareStandings(reader, applicants, day);
  const histories = await placementHistories(reader, applicants);
  return { posts, applications, people: [...people.values()], histories: [...histories.values()] };
}

/** A post that does not say how many it has is counted with one. */
const seatsLeft = ({ seats, hired, offered }: PostRow): number => Math.max(0, (seats ?? 1) - hired - offered);

/** Offers what was allotted where posts and applications are still as they were. */
async function adopt(ctx: RequestContext, transaction: Transaction, region: string, before: object, decisions: readonly Decision[]): Promise<void> {
  const offers = decisions.flatMap(({ offered }) => (offered === null ? [] : [offered])).toSorted((one, other) => one.vacancyId - other.vacancyId);
  // Always in one order, so that two who allot at once wait for each other and not in a circle.
  for (const vacancyId of new Set(offers.map((offer) => offer.vacancyId))) await lockVacancy(transaction, vacancyId);
  if (JSON.stringify(await standing(transaction, region, ctx.today)) !== JSON.stringify(before)) wrongState(['input', 'region'], '安排期间岗位或申请有变化,请重新安排。', 'Posts or applications changed while they were allotted. Allot again.');
  for (const { id } of offers) await offerPost(ctx, transaction, id, offerNote);
}

/** An allotment as it is told, which tells of everybody who applied. */
function recordAndShow(ctx: RequestContext, region: string, allocation: AllocationReport): PublicWelfareAllocationType {
  for (const { seekerId } of allocation.decisions) ctx.audit.read('JobSeeker', seekerId, ['match', 'priority'], meets(ctx.actor, counsellorFor(region)) ? 'SERVICE' : 'ADMINISTRATION');
  return new PublicWelfareAllocationType(allocation, ctx.locale);
}

/** Allots the public-welfare posts of a region among those who applied for them. @throws InputFaults for what a user can do wrong */
export async function allocatePublicWelfarePosts(ctx: RequestContext, input: AllocatePublicWelfarePostsInput): Promise<PublicWelfareAllocationType> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const validator = new InputValidator();
  checkRegionOf(validator, ['input', 'region'], input.region);
  if (!meets(ctx.actor, administrator, counsellorFor(input.region))) validator.add(['input', 'region'], 'NOT_ELIGIBLE', text('只能安排您服务的地区的岗位。', 'Only posts of the region that you serve can be allotted.'));
  validator.done();
  const earlier = await previousResult<AllocationReport>(ctx, mutation, input);
  if (earlier !== null) return recordAndShow(ctx, input.region, earlier);
  ctx.meter.work(allocationCost);
  const before = await standing(ctx.db, input.region, ctx.today);
  const seekerIds = [...new Set(before.applications.map(({ seekerId }) => seekerId))];
  if (seekerIds.length > mostPeople) validator.add(['input', 'region'], 'OUT_OF_RANGE', text(`有 ${seekerIds.length} 人申请,一次最多安排 ${mostPeople} 人,请选更小的地区。`, `${seekerIds.length} people applied; at most ${mostPeople} can be decided at once. Choose a smaller region.`));
  validator.done();
  const [seekers, facts, { model }, { tiers: order }] = await Promise.all([
    Promise.all(seekerIds.map((id) => ctx.loader(seekerFacts).load(id))), Promise.all(before.posts.map(({ id }) => ctx.loader(opportunityFacts).load(id))), scoringContextOn(ctx, ctx.today),
    tierOrderOn(ctx, ctx.today),
  ]);
  const posts = before.posts.flatMap((row, index): WelfarePost[] => (facts[index] == null ? [] : [{ facts: facts[index], seatsLeft: seatsLeft(row) }]));
  const decisions = allocate({
    standings: new Map(before.people.map((person) => [person.jobSeekerId, person])), histories: new Map(before.histories.map((history) => [history.jobSeekerId, history])),
    posts, seekers: seekers.filter((seeker) => seeker !== null), applications: before.applications, order, model, day: ctx.today,
  });
  const allocation: AllocationReport = { decisions, posts: posts.length, seats: posts.reduce((sum, post) => sum + post.seatsLeft, 0), isAdopted: input.adopt };
  return recordAndShow(ctx, input.region, await mutateWithResult(ctx, mutation, input, async (transaction) => {
    if (input.adopt) await adopt(ctx, transaction, input.region, before, decisions);
    // What was changed are applications of several posts: none of them stands for all.
    return { id: decisions.find(({ offered }) => offered !== null)?.offered?.id ?? 0, result: allocation };
  }));
}
