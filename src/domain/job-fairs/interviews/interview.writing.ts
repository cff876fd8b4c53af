import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, hasRole, meets, mutate, type RequestContext, type MutationResult } from '../../../access/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { InputValidator, checkVersion, missing, wrongState } from '../../../platform/errors/index.js';
import { idOf } from '../../../platform/graphql/global-id.js';
import { text } from '../../../platform/i18n/text.js';
import { JobSeeker, mayServe, findServedJobSeeker } from '../../seekers/index.js';
import { checkHeld } from '../job-fair.checks.js';
import { JobFair, JobFairBooth, JobFairPost, JobFairRegistration, JobFairSession } from '../job-fair.entity.js';
import { JobFairInterview } from './interview.entity.js';
import type { BookJobFairInterviewInput, CancelJobFairInterviewInput } from './interview.inputs.js';
import { interviewNeeds } from './interview-needs.js';
import { slotsOfFair } from './slots.js';

/** A slot that is taken, at whichever booth of a fair. */
interface Taken { readonly booth_id: number; readonly with_interpreter: boolean }

/** What is taken of a slot, by whoever: more than the actor may see counts. */
function takenAt(transaction: Transaction, fairId: number, startsAt: Date): Promise<Taken[]> {
  return transaction.rows<Taken>(sql`select booth_id, with_interpreter from access.taken_slot where job_fair_id = ${fairId} and starts_at = ${startsAt.toISOString()}::timestamptz`);
}

async function slotsFor({ em }: Transaction, fair: JobFair): Promise<Date[]> {
  return slotsOfFair(fair, await em.find(JobFairSession, { jobFair: fair.id }));
}

/** The fair is locked, so that two who ask for one slot, or for the last interpreter, at once get one interview between them. */
export async function bookJobFairInterview(ctx: RequestContext, input: BookJobFairInterviewInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const boothId = idOf('JobFairBooth', input.boothId, 'boothId');
  const seekerId = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  const vacancyId = input.vacancyId == null ? null : idOf('Vacancy', input.vacancyId, 'vacancyId');
  const { startsAt } = input;
  return mutate(ctx, 'bookJobFairInterview', input, async (transaction) => {
    const { em } = transaction;
    const person = await findServedJobSeeker(ctx, transaction, seekerId);
    const booth = await em.findOne(JobFairBooth, boothId);
    if (booth === null) return missing(['input', 'boothId'], 'JobFairBooth');
    await transaction.lock('job_fair', booth.jobFair);
    const fair = await em.findOneOrFail(JobFair, booth.jobFair);
    checkHeld(fair, ['input', 'boothId']);
    const registration = await em.findOne(JobFairRegistration, { jobFair: fair.id, jobSeeker: seekerId, cancelledAt: null });
    if (registration === null) return wrongState(['input', 'jobSeekerId'], '请先报名参加这场招聘会(registerForJobFair)。', 'Register for the fair first (registerForJobFair).');

    const validator = new InputValidator();
    if (vacancyId !== null && (await em.findOne(JobFairPost, { booth: boothId, vacancy: vacancyId })) === null) validator.add(['input', 'vacancyId'], 'NOT_FOUND', text('这个展位没有带来这个岗位。', 'The booth does not bring this post.'));
    if (!(await slotsFor(transaction, fair)).some((slot) => slot.getTime() === startsAt.getTime())) validator.add(['input', 'startsAt'], 'INVALID', text('请选择这个展位的一个空闲时段(freeSlots)。', 'Choose one of the free slots of the booth (freeSlots).'));
    else if (startsAt <= new Date()) validator.add(['input', 'startsAt'], 'WRONG_STATE', text('这个时段已经开始。', 'This slot has begun.'));
    const needs = interviewNeeds(person.needs);
    if (needs.accessibleBooth && !booth.isWheelchairAccessible) validator.add(['input', 'boothId'], 'NOT_ELIGIBLE', text('轮椅到不了这个展位,请向招聘会的主办方提出。', 'A wheelchair does not reach this booth; ask the organiser of the fair.'));
    validator.done();

    const own = await em.find(JobFairInterview, { registration: registration.id, cancelledAt: null });
    if (own.some(({ booth: at }) => at === boothId)) wrongState(['input', 'boothId'], '在这个展位已约了面试。', 'There is an interview at this booth already.');
    if (own.some((other) => other.startsAt.getTime() === startsAt.getTime())) wrongState(['input', 'startsAt'], '这个时段已约了另一场面试。', 'There is another interview in this slot.');
    const taken = await takenAt(transaction, fair.id, startsAt);
    if (taken.some(({ booth_id }) => booth_id === boothId)) wrongState(['input', 'startsAt'], '这个时段刚刚被别人约走,请另选。', 'Somebody else has this slot. Choose another.');
    const interpretersLeft = fair.interpreters - taken.filter(({ with_interpreter }) => with_interpreter).length;
    if (needs.interpreter === 'REQUIRED' && interpretersLeft <= 0) wrongState(['input', 'startsAt'], '这个时段没有空闲的手语翻译,请另选。', 'No sign-language interpreter is free in this slot. Choose another.');
    const interview = Object.assign(new JobFairInterview(), {
      jobFair: fair.id, booth: boothId, registration: registration.id, jobSeeker: seekerId, vacancy: vacancyId, startsAt, withInterpreter: needs.interpreter !== 'NONE' && interpretersLeft > 0,
    } satisfies Partial<JobFairInterview>);
    await em.persist(interview).flush();
    return interview.id;
  });
}

/** By the person, whoever serves the person, or the centre that holds the fair. */
export async function cancelJobFairInterview(ctx: RequestContext, input: CancelJobFairInterviewInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('JobFairInterview', input.interviewId, 'interviewId');
  return mutate(ctx, 'cancelJobFairInterview', input, async ({ em, people }) => {
    const interview = await em.findOne(JobFairInterview, id);
    const fair = interview === null ? null : await em.findOne(JobFair, interview.jobFair);
    if (interview === null || fair === null) return missing(['input', 'interviewId'], 'JobFairInterview');
    const person = await em.findOne(JobSeeker, interview.jobSeeker);
    const isServed = person !== null && mayServe(ctx, { id: person.id, residence_code: person.residenceCode });
    if (!isServed && !meets(ctx.actor, administrator, counsellorFor(fair.regionCode))) return missing(['input', 'interviewId'], 'JobFairInterview');
    people.add(interview.jobSeeker);
    if (interview.cancelledAt !== null) wrongState(['input', 'interviewId'], '这场面试已取消。', 'It has been cancelled.');
    const fill = (): void => { interview.cancelledAt = new Date(); };
    checkVersion(interview, input.version, fill);
    fill();
    await em.flush();
    return id;
  });
}
