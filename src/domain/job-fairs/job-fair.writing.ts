import { administrator, allow, counsellorFor, hasRole, meets, mutate, recruiterOf, type RequestContext, type MutationResult } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator, InputFaults, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { Employer, provisionsOf } from '../employers/index.js';
import { checkRegionOf } from '../regions/index.js';
import { Vacancy } from '../vacancies/index.js';
import { findServedJobSeeker } from '../seekers/index.js';
import { JobFair, JobFairBooth, JobFairPost, JobFairRegistration, JobFairSession } from './job-fair.entity.js';
import { JobFairInterview } from './interviews/interview.entity.js';
import { jobFairBounds } from './job-fair.bounds.js';
import { checkHeld, checkNotOver, checkSessions, checkStated, checkTimes } from './job-fair.checks.js';
import type { AddJobFairBoothInput, CreateJobFairInput, JobFairRegistrationInput, RegisterForJobFairInput } from './job-fair.inputs.js';
import { registeredAt } from './registered.js';

const usualInterviews = 3;
const mostInterviews = 10;

export async function createJobFair(ctx: RequestContext, input: CreateJobFairInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'createJobFair', input, async ({ em }) => {
    const validator = new InputValidator();
    checkStated(validator, input);
    checkRegionOf(validator, ['input', 'region'], input.region);
    checkTimes(validator, input);
    checkSessions(validator, input, input.sessions ?? []);
    const provisions = provisionsOf(input.provisions ?? [], ['input', 'provisions'], validator);
    if (!meets(ctx.actor, administrator, counsellorFor(input.region))) {
      validator.add(['input', 'region'], 'NOT_ELIGIBLE', text('只能在您服务的地区举办。', 'It must be held in the region that you serve.'));
    }
    validator.done();
    const fair = new JobFair();
    Object.assign(fair, {
      title: input.title.trim(), organiser: input.organiser.trim(), regionCode: input.region, venue: input.venue.trim(), startsAt: input.startsAt, endsAt: input.endsAt,
      registrationClosesAt: input.registrationClosesAt ?? input.startsAt, places: input.places ?? null, boothPlaces: input.boothPlaces ?? null,
      interviewMinutes: input.interviewMinutes ?? null, interpreters: input.interpreters ?? 0, provisions,
    } satisfies Partial<JobFair>);
    await em.persist(fair).flush();
    for (const { title, startsAt, endsAt } of input.sessions ?? []) {
      const session = new JobFairSession();
      Object.assign(session, { jobFair: fair.id, title, startsAt, endsAt } satisfies Partial<JobFairSession>);
      em.persist(session);
    }
    await em.flush();
    return fair.id;
  });
}

/** By the centre for any employer, or by an employer's recruiters for it. The fair is locked, so that two who ask for the last booth, or for one number, get one booth between them. */
export async function addJobFairBooth(ctx: RequestContext, input: AddJobFairBoothInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('RECRUITER'));
  const fairId = idOf('JobFair', input.jobFairId, 'jobFairId');
  const employerId = idOf('Employer', input.employerId, 'employerId');
  const vacancyIds = (input.vacancyIds ?? []).map((id) => idOf('Vacancy', id, 'vacancyIds'));
  return mutate(ctx, 'addJobFairBooth', input, async (transaction) => {
    const { em } = transaction;
    await transaction.lock('job_fair', fairId);
    const fair = await em.findOne(JobFair, fairId);
    if (fair === null || !meets(ctx.actor, administrator, counsellorFor(fair.regionCode), hasRole('RECRUITER'))) return missing(['input', 'jobFairId'], 'JobFair');
    if ((await em.findOne(Employer, employerId)) === null || !meets(ctx.actor, administrator, counsellorFor(fair.regionCode), recruiterOf(employerId))) return missing(['input', 'employerId'], 'Employer');
    checkHeld(fair);
    checkNotOver(fair);
    const validator = new InputValidator();
    validator.length(['input', 'label'], input.label, jobFairBounds.boothLabel);
    const booths = await em.find(JobFairBooth, { jobFair: fairId });
    if (booths.some(({ label }) => label === input.label)) validator.add(['input', 'label'], 'DUPLICATE', text(`展位号“${input.label}”已被使用。`, `The booth "${input.label}" is taken.`));
    if (booths.some(({ employer }) => employer === employerId)) validator.add(['input', 'employerId'], 'DUPLICATE', text('这个单位在本场已有展位。', 'This employer has a booth at the fair already.'));
    if (fair.boothPlaces !== null && booths.length >= fair.boothPlaces) validator.add(['input', 'jobFairId'], 'WRONG_STATE', text(`${fair.boothPlaces} 个展位已满。`, `All ${fair.boothPlaces} booths are taken.`));
    const posts = await em.find(Vacancy, { id: { $in: vacancyIds }, employer: employerId, status: 'OPEN' });
    for (const [index, id] of vacancyIds.entries()) {
      if (!posts.some((post) => post.id === id)) validator.add(['input', 'vacancyIds', index], 'NOT_FOUND', text('不是这个单位正在招聘的岗位。', "This is no open post of the employer's."));
    }
    validator.done();
    const booth = new JobFairBooth();
    Object.assign(booth, { jobFair: fairId, employer: employerId, label: input.label, isWheelchairAccessible: input.isWheelchairAccessible } satisfies Partial<JobFairBooth>);
    await em.persist(booth).flush();
    for (const vacancy of new Set(vacancyIds)) {
      const post = new JobFairPost();
      Object.assign(post, { booth: booth.id, vacancy } satisfies Partial<JobFairPost>);
      em.persist(post);
    }
    await em.flush();
    return fairId;
  });
}

/** The fair is locked, so that two people who ask for the last place at once get one place between them. */
export async function registerForJobFair(ctx: RequestContext, input: RegisterForJobFairInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  return changeRegistration(ctx, 'registerForJobFair', input, async (transaction, fair, seekerId, known) => {
    const validator = new InputValidator();
    validator.range(['input', 'interviews'], input.interviews, 0, mostInterviews);
    validator.done();
    checkHeld(fair);
    if (new Date() > fair.registrationClosesAt) wrongState(['input', 'jobFairId'], '报名已经截止。', 'Registration has closed.');
    if (known !== null && known.cancelledAt === null) {
      if (input.interviews != null) known.interviewsWished = input.interviews;
      return;
    }
    const taken = await registeredAt(transaction, fair.id);
    if (fair.places !== null && taken >= fair.places) {
      throw new InputFaults([{ code: 'WRONG_STATE', path: ['input', 'jobFairId'], text: text(`${fair.places} 个名额已报满。`, `All ${fair.places} places are taken.`) }]);
    }
    const registration = known ?? new JobFairRegistration();
    Object.assign(registration, { jobFair: fair.id, jobSeeker: seekerId, registeredAt: new Date(), cancelledAt: null, interviewsWished: input.interviews ?? usualInterviews } satisfies Partial<JobFairRegistration>);
    transaction.em.persist(registration);
  });
}

/** Interviews that were booked fall free with it. */
export async function cancelJobFairRegistration(ctx: RequestContext, input: JobFairRegistrationInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  return changeRegistration(ctx, 'cancelJobFairRegistration', input, async ({ em }, _fair, _seekerId, known) => {
    if (known === null || known.cancelledAt !== null) return wrongState(['input', 'jobFairId'], '没有报名,不需要取消。', 'There is no registration to cancel.');
    known.cancelledAt = new Date();
    for (const interview of await em.find(JobFairInterview, { registration: known.id, cancelledAt: null })) interview.cancelledAt = known.cancelledAt;
  });
}

type Change = (transaction: Transaction, fair: JobFair, seekerId: number, known: JobFairRegistration | null) => Promise<void>;

async function changeRegistration(ctx: RequestContext, mutation: string, input: JobFairRegistrationInput, change: Change): Promise<MutationResult> {
  const fairId = idOf('JobFair', input.jobFairId, 'jobFairId');
  const seekerId = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, mutation, input, async (transaction) => {
    const { em } = transaction;
    await transaction.lock('job_fair', fairId);
    const fair = await em.findOne(JobFair, fairId);
    if (fair === null) return missing(['input', 'jobFairId'], 'JobFair');
    await findServedJobSeeker(ctx, transaction, seekerId);
    await change(transaction, fair, seekerId, await em.findOne(JobFairRegistration, { jobFair: fairId, jobSeeker: seekerId }));
    await em.flush();
    return fairId;
  });
}
