import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { administrator, allow, hasRole, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { checkVersion, InputFaults, missing } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { phoneIndexOf } from './look-ups/phone-index.js';
import { allowRegistering, mayServe } from './disclosure.js';
import { checkedWhole, storedParts, type Whole } from './seeker.completing.js';
import { JobSeeker, JobSeekerAddress, JobSeekerContact, RuralWorker } from './seeker.entity.js';
import type { RegisterJobSeekerInput, UpdateJobSeekerInput } from './seeker.inputs.js';
import { checkSkillEvidence, checkStanding } from './seeker.rules.js';
import { addressPurpose, phonePurpose } from './seeker.purposes.js';
import { checkFrozenByCertificate, ledgerOf, stateFacts } from './seeker.stating.js';
import { wishesAfter } from './wishes.writing.js';

const householdPurpose = 'job_seeker.household';

/** What an input says that the person is believed in, written into the entity; what it leaves out stays. */
function fillBelieved(seeker: JobSeeker, input: Whole<RegisterJobSeekerInput | UpdateJobSeekerInput>): void {
  if (input.sex !== undefined) seeker.sex = input.sex;
  if (input.birthDate !== undefined) seeker.birthDate = input.birthDate;
  if (input.residence !== undefined) seeker.residenceCode = input.residence;
  if (input.registeredRegion !== undefined) seeker.registeredCode = input.registeredRegion;
  if (input.educationLevel !== undefined) seeker.educationLevel = input.educationLevel;
  if (input.isWilling !== undefined) seeker.isWilling = input.isWilling;
  if (input.skills != null) seeker.skills = input.skills.map(({ skill, level = null, evidence }) => ({ code: skill, level, evidence }));
  if (input.areSkillsConfirmed != null) seeker.areSkillsConfirmed = input.areSkillsConfirmed;
  if (input.areCertificatesConfirmed != null) seeker.areCertificatesConfirmed = input.areCertificatesConfirmed;
  if (input.aids != null) seeker.aids = input.aids;
  if (input.needs != null) seeker.needs = input.needs.map(({ accommodation, isRequired }) => ({ accommodationCode: accommodation, isRequired }));
  if (input.education != null) {
    seeker.education = input.education.map(({ level, school = null, major = null, graduatedOn = null }) => ({ level, school, major, graduatedOn }));
  }
  if (input.work != null) {
    seeker.work = input.work.map(({ occupation, employer = null, startedOn, endedOn = null }) => ({ occupationCode: occupation, employer, startedOn, endedOn }));
  }
  if (input.wishes != null) seeker.wishes = wishesAfter(seeker.wishes, input.wishes);
}

/** Which household the person belongs to: the number is not kept, only what finds the others of the household. */
function fillHousehold({ sealer }: RequestContext, seeker: JobSeeker, { householdNumber: number }: Pick<UpdateJobSeekerInput, 'householdNumber'>): void {
  if (number === undefined) return;
  seeker.householdKey = number === null ? null : sealer.blindIndex(number.replace(/\s/gu, '').toUpperCase(), householdPurpose);
}

/** What an input asks for, as it would stand: shown beside what is stored to whoever read an older version. */
function propose(seeker: JobSeeker, input: Whole<UpdateJobSeekerInput>): void {
  fillBelieved(seeker, input);
  if (input.hasEmploymentDifficulty !== undefined) seeker.hasEmploymentDifficulty = input.hasEmploymentDifficulty;
  if (input.isZeroEmploymentFamily !== undefined) seeker.isZeroEmploymentFamily = input.isZeroEmploymentFamily;
  if (input.womensRetirementGroup !== undefined) seeker.womensRetirementGroup = input.womensRetirementGroup === null ? null : input.womensRetirementGroup === 'AGE_50' ? 50 : 55;
  if (input.certificates != null) {
    seeker.certificates = input.certificates.map(({ certificate, issuedOn = null, validUntil = null }) => ({ code: certificate, issuedOn, validUntil }));
  }
  if (input.capacities != null) seeker.capacities = Object.fromEntries(input.capacities.map(({ function: functionCode, level }) => [functionCode, level]));
}

/** Writes who the person is and how to reach them, where the input speaks of it; null takes it away. */
async function fillContact(ctx: RequestContext, { em }: Transaction, id: number, { fullName, phone, address }: Pick<UpdateJobSeekerInput, 'fullName' | 'phone' | 'address'>): Promise<void> {
  const contact = (await em.findOne(JobSeekerContact, { jobSeeker: id })) ?? em.create(JobSeekerContact, { jobSeeker: id, fullName: '', phoneSealed: null, phoneIndex: null });
  if (fullName != null) contact.fullName = fullName.trim();
  if (phone !== undefined) {
    contact.phoneSealed = phone === null ? null : ctx.sealer.seal(phone, phonePurpose);
    contact.phoneIndex = phone === null ? null : phoneIndexOf(ctx.sealer, phone);
  }
  await em.persist(contact).flush();
  if (address === null) await em.nativeDelete(JobSeekerAddress, { jobSeeker: id });
  else if (address !== undefined) await em.upsert(JobSeekerAddress, { jobSeeker: id, addressSealed: ctx.sealer.seal(address, addressPurpose) });
}

export async function registerJobSeeker(ctx: RequestContext, given: RegisterJobSeekerInput): Promise<MutationResult> {
  allowRegistering(ctx);
  return mutate(ctx, 'registerJobSeeker', given, async (transaction) => {
    const seeker = new JobSeeker();
    const input = checkedWhole(given, ctx.today);
    checkSkillEvidence(ctx, { id: 0, residenceCode: input.residence ?? null, skills: [] }, input);
    checkStanding(ctx, { id: 0, residenceCode: input.residence ?? null, sex: null }, input);
    fillBelieved(seeker, input);
    fillHousehold(ctx, seeker, input);
    if (!mayServe(ctx, { id: 0, residence_code: seeker.residenceCode })) {
      throw new InputFaults([{
        code: 'NOT_ELIGIBLE', path: ['input', 'residence'],
        text: text('常住地须在您服务的地区之内。', 'The residence must lie in the region that you serve.'),
      }]);
    }
    await transaction.em.persist(seeker).flush();
    transaction.people.add(seeker.id);
    await fillContact(ctx, transaction, seeker.id, input);
    await stateFacts(ctx, transaction, seeker, input);
    await transaction.em.flush();
    return seeker.id;
  });
}

/** The person, locked for a change, of whom the record of the write tells. @throws InputFaults NOT_FOUND when it is not the actor's to change. */
export async function changeable(ctx: RequestContext, { em, people }: Transaction, id: number): Promise<JobSeeker> {
  const seeker = await em.findOne(JobSeeker, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (seeker === null || !mayServe(ctx, { id: seeker.id, residence_code: seeker.residenceCode })) return missing(['input', 'jobSeekerId'], 'JobSeeker');
  people.add(id);
  return seeker;
}

/** Names, contacts, facets and certificates lie in tables of their own, and a change of them counts as the person's all the same. */
export async function countChange(transaction: Transaction, { id, version }: JobSeeker, versionBefore: number): Promise<void> {
  if (version === versionBefore) await transaction.rows(sql`update job_seeker set version = version + 1 where id = ${id}`);
}

export async function updateJobSeeker(ctx: RequestContext, given: UpdateJobSeekerInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', given.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'updateJobSeeker', given, async (transaction) => {
    const seeker = await changeable(ctx, transaction, id);
    const village = async () => (await transaction.em.findOne(RuralWorker, { jobSeeker: id }))?.village ?? null;
    const input = checkedWhole(given, ctx.today, await storedParts(ledgerOf(ctx, transaction, seeker), seeker.wishes, village, given));
    checkSkillEvidence(ctx, seeker, input);
    checkStanding(ctx, seeker, input);
    checkVersion(seeker, input.version, () => { propose(seeker, input); });
    await checkFrozenByCertificate(transaction, seeker, input);
    // A centre states facts of those who live in its region: before it writes that somebody moved away.
    await stateFacts(ctx, transaction, seeker, input);
    fillHousehold(ctx, seeker, input);
    // Before the residence changes: the centre of the present one writes the household.
    if (input.householdNumber !== undefined) await transaction.em.flush();
    fillBelieved(seeker, input);
    await transaction.em.flush();
    await fillContact(ctx, transaction, seeker.id, input);
    await countChange(transaction, seeker, input.version);
    if (input.residence !== undefined) await transaction.rows(sql`select access.work_moves_along(${seeker.id})`);
    return seeker.id;
  });
}
