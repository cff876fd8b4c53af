import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, handles, handlesPosts, hasRole, meets, mutate, self, signedIn, type RequestContext, type MutationResult } from '../../access/index.js';
import { InputValidator, checkVersion, missing, wrongState } from '../../platform/errors/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { beginEmployment } from '../employments/index.js';
import { agreesToContact, contactThrough, ContactDetailsType, JobSeeker, JobSeekerType, knownSeeker, mayPlace, needsOfApplicant, placedSeeker, readAs, findServedJobSeeker, type JobSeekerRow, type NeedType } from '../seekers/index.js';
import { lockVacancy, Vacancy, type VacancyKind } from '../vacancies/index.js';
import { applicationBounds } from './application.bounds.js';
import { Application, type ApplicationStatus } from './application.entity.js';
import type { ApplyForVacancyInput, ChangeApplicationStatusInput, ReferToVacancyInput } from './application.inputs.js';
import { applicationColumns, applicationRows, eventColumns, eventPages, seekerApplicationPages, vacancyApplicationPages } from './application.loader.js';
import { notifyOfStep } from './application.notices.js';
import { checkSeatLeft, checkStep, checkTakesApplications, opensPerson, type Party } from './application.rules.js';
import { recordStep } from './application.steps.js';
import { ApplicationEventType, ApplicationType, type ApplicationRow } from './application.type.js';

/** Null when there is none, or it is none of the actor's. */
export async function applicationById(ctx: RequestContext, id: number, _selection?: Selection): Promise<ApplicationType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(applicationRows).load(id);
  if (row === null) return null;
  const isEmployers = meets(ctx.actor, handles({ employerId: row.employer_id, kind: row.kind }));
  if (!isEmployers && !(await mayPlace(ctx, { id: row.job_seeker_id, residence_code: row.residence_code }))) return null;
  return new ApplicationType(row);
}

export async function applicationsOfSeeker(ctx: RequestContext, { id, residence_code }: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<ApplicationType>> {
  allow(ctx, administrator, self(id), counsellorFor(residence_code), handlesPosts, hasRole('JOB_COACH'));
  ctx.audit.read('JobSeeker', id, ['applications'], readAs(ctx, id, 'APPLICATION'));
  const rows = await ctx.loader(seekerApplicationPages).load({ parent: id, args: page, columns: applicationColumns, wantsCount });
  return mapConnection(rows, (row) => new ApplicationType(row));
}

export async function applicationsOfVacancy(
  ctx: RequestContext, { id, employer_id, kind, region_code }: { id: number; employer_id: number; kind: VacancyKind; region_code: string | null }, page: PageArgs, wantsCount: boolean,
): Promise<Connection<ApplicationType>> {
  allow(ctx, administrator, handles({ employerId: employer_id, kind }), counsellorFor(region_code));
  const rows = await ctx.loader(vacancyApplicationPages).load({ parent: id, args: page, columns: applicationColumns, wantsCount });
  return mapConnection(rows, (row) => new ApplicationType(row));
}

/** Whether the actor finds work for the person of an application. */
async function placesPersonOf(ctx: RequestContext, { id, job_seeker_id }: ApplicationRow): Promise<boolean> {
  const row = await ctx.loader(applicationRows).load(id);
  return row !== null && mayPlace(ctx, { id: job_seeker_id, residence_code: row.residence_code });
}

/** What the person wrote to the employer when applying was opened by that, and closes with it. */
export async function historyOf(ctx: RequestContext, application: ApplicationRow, page: PageArgs, wantsCount: boolean): Promise<Connection<ApplicationEventType>> {
  allow(ctx, signedIn);
  const tellsPersonsWords = opensPerson(application.status) || (await placesPersonOf(ctx, application));
  const rows = await ctx.loader(eventPages).load({ parent: application.id, args: page, columns: eventColumns, wantsCount });
  return mapConnection(rows, (row) => new ApplicationEventType(row, tellsPersonsWords));
}

/**
 * The person of an application. While it opens nobody, those alone who find work for the person see who it is. Of a referral, the employer
 * sees whom it may reach by a consent (CONTACT), as far as that person consents to be matched.
 */
export async function seekerOf(ctx: RequestContext, { job_seeker_id, status }: ApplicationRow, selection: Selection): Promise<JobSeekerType | null> {
  allow(ctx, signedIn);
  if (opensPerson(status)) return knownSeeker(ctx, job_seeker_id, selection, 'APPLICATION');
  const placed = await placedSeeker(ctx, job_seeker_id, selection);
  if (placed !== null || status !== 'REFERRED' || !(await agreesToContact(ctx, job_seeker_id))) return placed;
  return knownSeeker(ctx, job_seeker_id, selection, 'MATCH');
}

/** Name and phone of the person of an application: opened by applying; of a referral, by a consent (CONTACT). */
/** What the applicant asks for: for an employer only while the person applies, as it is then that the employer has to prepare it. */
export async function needsOfApplication(ctx: RequestContext, { id, job_seeker_id }: Pick<ApplicationRow, 'id' | 'job_seeker_id'>): Promise<NeedType[] | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(applicationRows).load(id);
  if (row === null) return null;
  const isPlacing = await mayPlace(ctx, { id: job_seeker_id, residence_code: row.residence_code });
  allow(ctx, (actor) => isPlacing || !handlesPosts(actor) || opensPerson(row.status));
  return needsOfApplicant(ctx, job_seeker_id);
}

export async function contactOf(ctx: RequestContext, { id, status }: ApplicationRow): Promise<ContactDetailsType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(applicationRows).load(id);
  if (row === null) return null;
  return contactThrough(ctx, { id: row.job_seeker_id, residence_code: row.residence_code }, opensPerson(status) ? 'APPLICATION' : status === 'REFERRED' ? 'CONSENT' : null);
}

function checkNote(note: string | null | undefined): void {
  const validator = new InputValidator();
  validator.length(['input', 'note'], note, applicationBounds.note);
  validator.done();
}

/** Makes an application in its first state, or takes a withdrawn one up again. Who applies for a post takes up the referral to it. */
async function begin(ctx: RequestContext, mutation: string, input: ApplyForVacancyInput | ReferToVacancyInput, status: ApplicationStatus): Promise<MutationResult> {
  const seekerId = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  const vacancyId = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, mutation, input, async (transaction) => {
    const { em } = transaction;
    checkNote(input.note);
    await findServedJobSeeker(ctx, transaction, seekerId);
    // The post is locked first, as everywhere: whoever comes second waits, and sees what the first did.
    await lockVacancy(transaction, vacancyId);
    const vacancy = await em.findOne(Vacancy, vacancyId);
    if (vacancy === null || vacancy.status === 'DRAFT') return missing(['input', 'vacancyId'], 'Vacancy');
    checkTakesApplications(vacancy, ctx.today);
    const earlier = await em.findOne(Application, { vacancy: vacancyId, jobSeeker: seekerId });
    if (earlier !== null && earlier.status !== 'WITHDRAWN' && !(earlier.status === 'REFERRED' && status === 'SUBMITTED')) {
      wrongState(['input', 'vacancyId'], `已有一个状态为 ${earlier.status} 的申请。`, `There is an application already; it is ${earlier.status}.`);
    }
    const application = earlier ?? new Application();
    application.vacancy = vacancyId;
    application.jobSeeker = seekerId;
    application.status = status;
    await em.persist(application).flush();
    recordStep(ctx, transaction, application, input.note);
    await em.flush();
    await notifyOfStep(ctx, transaction, application, vacancy);
    return application.id;
  });
}

export async function applyForVacancy(ctx: RequestContext, input: ApplyForVacancyInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  return begin(ctx, 'applyForVacancy', input, 'SUBMITTED');
}

export async function referToVacancy(ctx: RequestContext, input: ReferToVacancyInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return begin(ctx, 'referToVacancy', input, 'REFERRED');
}

/** `seeker` is null for whoever may not see the person. */
function partiesOf(ctx: RequestContext, seeker: JobSeeker | null, vacancy: Vacancy): Party[] {
  return [
    ...(seeker !== null && meets(ctx.actor, self(seeker.id)) ? ['PERSON' as const] : []),
    ...(seeker !== null && meets(ctx.actor, administrator, counsellorFor(seeker.residenceCode)) ? ['CENTRE' as const] : []),
    ...(meets(ctx.actor, handles({ employerId: vacancy.employer, kind: vacancy.kind })) ? ['EMPLOYER' as const] : []),
  ];
}

/** Takes a seat, and closes the post with the last one. */
function takeSeat(vacancy: Vacancy): void {
  checkSeatLeft(vacancy, ['input', 'status']);
  vacancy.hired += 1;
  if (vacancy.seats === null || vacancy.hired < vacancy.seats) return;
  vacancy.status = 'CLOSED';
  vacancy.closedAt = new Date();
}

export async function changeApplicationStatus(ctx: RequestContext, input: ChangeApplicationStatusInput): Promise<MutationResult> {
  allow(ctx, signedIn);
  const id = idOf('Application', input.applicationId, 'applicationId');
  return mutate(ctx, 'changeApplicationStatus', input, async (transaction) => {
    const { em } = transaction;
    checkNote(input.note);
    const found = await em.findOne(Application, id);
    if (found === null) return missing(['input', 'applicationId'], 'Application');
    // First of all, as where one applies: erasing the person ends the application without the post.
    await transaction.rows(sql`select access.hold_person(${found.jobSeeker})`);
    await lockVacancy(transaction, found.vacancy);
    const vacancy = await em.findOneOrFail(Vacancy, found.vacancy);
    const seeker = await em.findOne(JobSeeker, found.jobSeeker);
    const application = await em.findOneOrFail(Application, id, { refresh: true });
    transaction.people.add(found.jobSeeker);
    const parties = partiesOf(ctx, seeker, vacancy);
    if (parties.length === 0) return missing(['input', 'applicationId'], 'Application');
    checkVersion(application, input.version, () => { application.status = input.status; });
    checkStep(application.status, input.status, parties);
    if (input.status === 'HIRED') takeSeat(vacancy);
    application.status = input.status;
    recordStep(ctx, transaction, application, input.note);
    await em.flush();
    await notifyOfStep(ctx, transaction, application, vacancy);
    if (application.status === 'HIRED') await beginEmployment(transaction, application.id);
    return application.id;
  });
}
