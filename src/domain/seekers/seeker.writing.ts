import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { administrator, allow, hasRole, mutate, type RequestContext, type Written } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { checkVersion, InputFaults, missing } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { checkAssessed } from './assessed.js';
import { allowRegistering, mayServe } from './disclosure.js';
import { BlindMassagePractitioner, JobSeeker, JobSeekerAddress, JobSeekerContact, RuralWorker, UniversityGraduate } from './seeker.entity.js';
import type { RegisterJobSeekerInput, UpdateJobSeekerInput } from './seeker.inputs.js';
import { checkJobSeeker } from './seeker.rules.js';
import type { Wishes } from './seeker.values.js';
import type { WishesInput } from './wishes.inputs.js';

/** Purposes that bind sealed values to their columns. */
export const phonePurpose = 'job_seeker.phone';
export const addressPurpose = 'job_seeker.address';

/** Wishes as they are stored: what was not wished for is absent. */
function wishesOf({ regions, pay, hours, shifts, workModes, employment, occupations }: WishesInput): Wishes {
  return {
    ...(regions == null ? {} : { regions: { codes: regions.codes, reach: regions.reach, isLimit: regions.isLimit } }),
    ...(pay == null ? {} : { pay: { monthlyCny: pay.monthlyCny, isLimit: pay.isLimit } }),
    ...(hours == null ? {} : { hours: { maxPerWeek: hours.maxPerWeek, isLimit: hours.isLimit } }),
    ...(shifts == null ? {} : { shifts: { accepted: shifts.accepted, isLimit: shifts.isLimit } }),
    ...(workModes == null ? {} : { workModes: { accepted: workModes.accepted, isLimit: workModes.isLimit } }),
    ...(employment == null ? {} : { employment: { accepted: employment.accepted, isLimit: employment.isLimit } }),
    ...(occupations == null || occupations.length === 0 ? {} : { occupations }),
  };
}

/** What an input says, written into the entity; what it leaves out stays. */
function fill(ctx: RequestContext, seeker: JobSeeker, input: RegisterJobSeekerInput | UpdateJobSeekerInput): void {
  checkJobSeeker(input, ctx.today);
  if (input.sex !== undefined) seeker.sex = input.sex;
  if (input.birthDate !== undefined) seeker.birthDate = input.birthDate;
  if (input.residence !== undefined) seeker.residenceCode = input.residence;
  if (input.registeredRegion !== undefined) seeker.registeredCode = input.registeredRegion;
  if (input.educationLevel !== undefined) seeker.educationLevel = input.educationLevel;
  if (input.isWilling !== undefined) seeker.isWilling = input.isWilling;
  if (input.hasEmploymentDifficulty !== undefined) seeker.hasEmploymentDifficulty = input.hasEmploymentDifficulty;
  if (input.isZeroEmploymentFamily !== undefined) seeker.isZeroEmploymentFamily = input.isZeroEmploymentFamily;
  if (input.skills != null) seeker.skills = input.skills.map(({ skill, level = null, evidence }) => ({ code: skill, level, evidence }));
  if (input.areSkillsConfirmed != null) seeker.areSkillsConfirmed = input.areSkillsConfirmed;
  if (input.certificates != null) {
    seeker.certificates = input.certificates.map(({ certificate, issuedOn = null, validUntil = null }) => ({ code: certificate, issuedOn, validUntil }));
  }
  if (input.areCertificatesConfirmed != null) seeker.areCertificatesConfirmed = input.areCertificatesConfirmed;
  if (input.capacities != null) {
    seeker.capacities = Object.fromEntries(input.capacities.map(({ function: functionCode, level }) => [functionCode, level]));
    seeker.assessedFunctions = input.capacities.filter(({ source }) => source === 'ASSESSMENT').map(({ function: functionCode }) => functionCode).sort();
  }
  if (input.aids != null) seeker.aids = input.aids;
  if (input.needs != null) seeker.needs = input.needs.map(({ accommodation, isRequired }) => ({ accommodationCode: accommodation, isRequired }));
  if (input.education != null) {
    seeker.education = input.education.map(({ level, school = null, major = null, graduatedOn = null }) => ({ level, school, major, graduatedOn }));
  }
  if (input.work != null) {
    seeker.work = input.work.map(({ occupation, employer = null, startedOn, endedOn = null }) => ({ occupationCode: occupation, employer, startedOn, endedOn }));
  }
  if (input.wishes != null) seeker.wishes = wishesOf(input.wishes);
}

/** Writes who the person is and how to reach them, where the input speaks of it; null takes it away. */
async function fillContact(ctx: RequestContext, { em }: Transaction, id: number, { fullName, phone, address }: RegisterJobSeekerInput | UpdateJobSeekerInput): Promise<void> {
  const contact = (await em.findOne(JobSeekerContact, { jobSeeker: id })) ?? em.create(JobSeekerContact, { jobSeeker: id, fullName: '', phoneSealed: null });
  if (fullName != null) contact.fullName = fullName.trim();
  if (phone !== undefined) contact.phoneSealed = phone === null ? null : ctx.sealer.seal(phone, phonePurpose);
  await em.persist(contact).flush();
  if (address === null) await em.nativeDelete(JobSeekerAddress, { jobSeeker: id });
  else if (address !== undefined) await em.upsert(JobSeekerAddress, { jobSeeker: id, addressSealed: ctx.sealer.seal(address, addressPurpose) });
}

/** Writes the facets that the input speaks of; null takes one away. */
async function fillFacets({ em }: Transaction, id: number, { graduate, massagePractitioner, ruralWorker }: RegisterJobSeekerInput | UpdateJobSeekerInput): Promise<void> {
  if (graduate === null) await em.nativeDelete(UniversityGraduate, { jobSeeker: id });
  else if (graduate !== undefined) {
    const { university, major, degree, graduatedOn, hasHadPost = null } = graduate;
    await em.upsert(UniversityGraduate, { jobSeeker: id, university, major, degree, graduatedOn, hasHadPost });
  }
  if (massagePractitioner === null) await em.nativeDelete(BlindMassagePractitioner, { jobSeeker: id });
  else if (massagePractitioner !== undefined) {
    const { branch, practisingSince = null, reviewedOn = null, title: professionalTitle = null, filedOn = null, filedAt = null } = massagePractitioner;
    await em.upsert(BlindMassagePractitioner, { jobSeeker: id, branch, practisingSince, reviewedOn, professionalTitle, filedOn, filedAt });
  }
  if (ruralWorker === null) await em.nativeDelete(RuralWorker, { jobSeeker: id });
  else if (ruralWorker !== undefined) await em.upsert(RuralWorker, { jobSeeker: id, village: ruralWorker.village, isInDifficulty: ruralWorker.isInDifficulty });
}

export async function registerJobSeeker(ctx: RequestContext, input: RegisterJobSeekerInput): Promise<Written> {
  allowRegistering(ctx);
  return mutate(ctx, 'registerJobSeeker', input, async (transaction) => {
    const seeker = new JobSeeker();
    fill(ctx, seeker, input);
    if (!mayServe(ctx, { id: 0, residence_code: seeker.residenceCode })) {
      throw new InputFaults([{
        code: 'NOT_ELIGIBLE', path: ['input', 'residence'],
        text: text('常住地须在您服务的地区之内。', 'The residence must lie in the region that you serve.'),
      }]);
    }
    await transaction.em.persist(seeker).flush();
    await fillContact(ctx, transaction, seeker.id, input);
    await fillFacets(transaction, seeker.id, input);
    return seeker.id;
  });
}

/** The person, locked for a change. @throws InputFaults NOT_FOUND when it is not the actor's to change. */
export async function changeable(ctx: RequestContext, { em }: Transaction, id: number): Promise<JobSeeker> {
  const seeker = await em.findOne(JobSeeker, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (seeker === null || !mayServe(ctx, { id: seeker.id, residence_code: seeker.residenceCode })) return missing(['input', 'jobSeekerId'], 'JobSeeker');
  return seeker;
}

/** Names, contacts, facets and certificates lie in tables of their own, and a change of them counts as the person's all the same. */
export async function countChange(transaction: Transaction, { id, version }: JobSeeker, versionBefore: number): Promise<void> {
  if (version === versionBefore) await transaction.rows(sql`update job_seeker set version = version + 1 where id = ${id}`);
}

export async function updateJobSeeker(ctx: RequestContext, input: UpdateJobSeekerInput): Promise<Written> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'updateJobSeeker', input, async (transaction) => {
    const seeker = await changeable(ctx, transaction, id);
    checkAssessed(ctx, seeker, input);
    checkVersion(seeker, input.version, () => { fill(ctx, seeker, input); });
    fill(ctx, seeker, input);
    await transaction.em.flush();
    await fillContact(ctx, transaction, seeker.id, input);
    await fillFacets(transaction, seeker.id, input);
    await countChange(transaction, seeker, input.version);
    if (input.residence !== undefined) await transaction.rows(sql`select access.work_moves_along(${seeker.id})`);
    return seeker.id;
  });
}
