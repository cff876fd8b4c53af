import type { EntityManager } from '@mikro-orm/postgresql';
import { administrator, allow, counsellorFor, hasRole, meets, mutateWithResult, previousResult, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { inWorker } from '../../platform/worker.js';
import { interviewNeeds, jobFairRow, JobFairInterview, type JobFairRow } from '../../domain/job-fairs/index.js';
import { fairPlanCost } from '../costs.data.js';
import { planningFacts, standingFair, type PlanningFacts } from './fair-facts.js';
import type { FairFit } from './fits.js';
import { JobFairPlanType, type PlanJobFairInput, type PlanReport } from './plan.type.js';
import type { PlannedFair, PlanningTask } from './planner.worker.js';
import type { Placement } from './problem.js';

const mutation = 'planJobFair';
const usualSeconds = 20;
/** For starting the thread, and for what can't be interrupted in it. */
const graceMs = 60_000;

/** Interpreters who are left in each slot go to those who would welcome one. */
function withInterpreters({ facts, day }: PlanningFacts, placements: readonly Placement[]): ReadonlySet<Placement> {
  const needs = (person: number): boolean => day.people[person]?.needsInterpreter === true;
  const welcomes = (person: number): boolean => {
    const seeker = facts.visitors[person]?.seeker;
    return seeker !== undefined && interviewNeeds(seeker.needs).interpreter === 'WELCOME';
  };
  const keptAt = new Map(day.kept.map(({ booth, slot, withInterpreter }) => [`${booth} ${slot}`, withInterpreter]));
  const given = new Set(placements.filter(({ person, booth, slot }) => keptAt.get(`${booth} ${slot}`) ?? needs(person)));
  const left = Array.from({ length: day.slots }, (_, slot) => day.interpreters - [...given].filter((placement) => placement.slot === slot).length);
  for (const placement of placements) {
    if (given.has(placement) || keptAt.has(`${placement.booth} ${placement.slot}`) || !welcomes(placement.person) || (left[placement.slot] ?? 0) <= 0) continue;
    given.add(placement);
    left[placement.slot] = (left[placement.slot] ?? 0) - 1;
  }
  return given;
}

function interviewsOf(fairId: number, planning: PlanningFacts, { plan, fits }: PlannedFair): JobFairInterview[] {
  const { fair, day } = planning;
  const isKept = new Set(day.kept.map(({ booth, slot }) => `${booth} ${slot}`));
  const fresh = plan.placements.filter(({ booth, slot }) => !isKept.has(`${booth} ${slot}`));
  const interpreted = withInterpreters(planning, plan.placements);
  const posts = new Map(fits.map(({ person, booth, vacancyId }: FairFit) => [`${person} ${booth}`, vacancyId]));
  return fresh.map((placement) => {
    const { person, booth, slot } = placement;
    const [registration, at, startsAt] = [fair.registrations[person], fair.booths[booth], fair.slots[slot]];
    if (registration === undefined || at === undefined || startsAt === undefined) throw new Error('a plan names whom and what the fair has');
    return Object.assign(new JobFairInterview(), {
      jobFair: fairId, booth: at.id, registration: registration.id, jobSeeker: registration.job_seeker_id, vacancy: posts.get(`${person} ${booth}`) ?? null, startsAt, withInterpreter: interpreted.has(placement),
    } satisfies Partial<JobFairInterview>);
  });
}

const insertedAtOnce = 500;

async function insertAll(em: EntityManager, interviews: readonly JobFairInterview[]): Promise<void> {
  for (let from = 0; from < interviews.length; from += insertedAtOnce) await em.persist(interviews.slice(from, from + insertedAtOnce)).flush();
}

/** Books a plan where the fair is still as it was planned for. */
async function adopt(transaction: Transaction, row: JobFairRow, planning: PlanningFacts, planned: PlannedFair): Promise<void> {
  await transaction.lock('job_fair', row.id);
  const { slots: _slots, ...before } = planning.fair;
  if (JSON.stringify(await standingFair(transaction, row.id)) !== JSON.stringify(before)) {
    wrongState(['input', 'jobFairId'], '计划期间报名、展位或面试有变化,请重新安排。', 'Registrations, booths or interviews changed while it was planned. Plan again.');
  }
  const interviews = interviewsOf(row.id, planning, planned);
  await insertAll(transaction.em, interviews);
  for (const { jobSeeker } of interviews) transaction.people.add(jobSeeker);
}

function reportOf({ fair, day }: PlanningFacts, { plan: { placements, fit, bound, greedyFit, isCutShort } }: PlannedFair, isAdopted: boolean): PlanReport {
  const withInterview = new Set(placements.map(({ person }) => person)).size;
  return { isAdopted, interviewCount: placements.length, keptCount: day.kept.length, withoutInterview: fair.registrations.length - withInterview, fit, bound, greedyFit, isCutShort };
}

/**
 * Plans the interviews of a fair. What is booked stays, so that a plan made anew after somebody cancelled moves nobody.
 * @throws InputFaults for what a user can do wrong
 */
export async function planJobFair(ctx: RequestContext, input: PlanJobFairInput): Promise<JobFairPlanType> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const row = await jobFairRow(ctx, idOf('JobFair', input.jobFairId, 'jobFairId'));
  if (row === null || !meets(ctx.actor, administrator, counsellorFor(row.region_code))) return missing(['input', 'jobFairId'], 'JobFair');
  const validator = new InputValidator();
  validator.range(['input', 'seconds'], input.seconds, 1, 60);
  validator.done();
  if (row.cancelled_at !== null) wrongState(['input', 'jobFairId'], '招聘会已经取消。', 'The fair was cancelled.');
  if (row.interview_minutes === null) wrongState(['input', 'jobFairId'], '这场招聘会不安排面试(interviewMinutes 为空)。', 'This fair has no interviews: interviewMinutes is not set.');
  const before = await previousResult<PlanReport>(ctx, mutation, input);
  if (before !== null) return new JobFairPlanType(before);
  ctx.meter.work(fairPlanCost);
  const planning = await planningFacts(ctx, row);
  const seconds = input.seconds ?? usualSeconds;
  // Nobody's connection is held while the thread works.
  await ctx.db.rest();
  const planned = await inWorker<PlannedFair>('planning/fairs/planner.worker', { facts: planning.facts, day: planning.day, seconds } satisfies PlanningTask, seconds * 1000 + graceMs);
  return new JobFairPlanType(await mutateWithResult(ctx, mutation, input, async (transaction) => {
    if (input.adopt) await adopt(transaction, row, planning, planned);
    return { id: row.id, result: reportOf(planning, planned, input.adopt) };
  }));
}
