import sql, { raw } from 'sql-template-tag';
import { DemoIssuer, grantRoles, type Sealer } from '../access/index.js';
import { addDays, chinaDate } from '../platform/calendar.js';
import type { Transactor, Reader } from '../platform/database/index.js';
import { employerPhonePurpose } from '../domain/employers/index.js';
import { certificatePurpose, consentNotices } from '../domain/seekers/index.js';
import { needsConfirmation } from '../domain/vacancies/index.js';
import { accounts } from './accounts.js';
import { demoClaims } from './claims.js';
import { createDemonstration, demoSize, type Demonstration, type DemoFair, type DemoSize } from './demonstration.js';
import type { DemoEmployer } from './employers.js';
import { loadProgrammes } from './load-programmes.js';
import { loadQuota } from './load-quota.js';
import type { DemoPerson } from './people.js';
import type { DemoPost } from './posts.js';
import type { DemoWorkplace } from './workplaces.js';
import { certificateIndex, Inserts, nextIds } from './rows.js';

export function personRow(person: DemoPerson, createdAt: string): Record<string, unknown> {
  return {
    id: person.id, sex: person.sex, birth_date: person.birthDate, residence_code: person.residenceCode, registered_code: person.residenceCode,
    education_level: person.educationLevel, is_willing: person.isWilling, has_employment_difficulty: person.hasEmploymentDifficulty,
    is_zero_employment_family: person.isZeroEmploymentFamily, skills: person.skills, are_skills_confirmed: person.areSkillsConfirmed,
    certificates: person.certificates, are_certificates_confirmed: person.areCertificatesConfirmed, capacities: person.capacities, assessed_functions: person.assessedFunctions, aids: person.aids,
    needs: person.needs, education: person.education, work: person.work, wishes: person.wishes, version: 1, created_at: createdAt,
  };
}

function certificateRow({ id, disability: { number, kind, grade, components, validUntil } }: DemoPerson, sealer: Sealer): Record<string, unknown> {
  return {
    job_seeker_id: id, kind, grade, components, number_sealed: sealer.seal(number, certificatePurpose),
    number_index: certificateIndex(number, sealer), valid_until: validUntil,
  };
}

const titles = ['ASSISTANT', 'JUNIOR', 'JUNIOR', 'INTERMEDIATE', 'DEPUTY_SENIOR'] as const;

/** What practitioners of medical massage have beside the certificate; every third has not been reviewed yet. */
function massagePapers(branch: string, id: number, day: string): Record<string, unknown> {
  if (branch !== 'MEDICAL') return { reviewed_on: null, professional_title: null, filed_on: null, filed_at: null };
  return { reviewed_on: id % 3 === 0 ? null : day.slice(0, 10), professional_title: titles[id % titles.length], filed_on: '2024-03-01', filed_at: '演示:社区卫生服务中心' };
}

async function loadPeople(inserts: Inserts, people: readonly DemoPerson[], sealer: Sealer, createdAt: string): Promise<void> {
  const { version, wording } = consentNotices.MATCHING;
  await inserts.add('job_seeker', people.map((person) => personRow(person, createdAt)));
  await inserts.add('job_seeker_contact', people.map(({ id, fullName }) => ({ job_seeker_id: id, full_name: fullName })));
  await inserts.add('disability_certificate', people.map((person) => certificateRow(person, sealer)));
  await inserts.add('university_graduate', people.flatMap(({ id, graduate }) => (graduate === null ? [] : [{
    job_seeker_id: id, university: graduate.university, major: graduate.major, degree: graduate.degree, graduated_on: graduate.graduatedOn, has_had_post: null,
  }])));
  await inserts.add('blind_massage_practitioner', people.flatMap(({ id, massage }) => (massage === null ? [] : [{
    job_seeker_id: id, branch: massage.branch, practising_since: massage.practisingSince, ...massagePapers(massage.branch, id, createdAt),
  }])));
  await inserts.add('rural_worker', people.flatMap(({ id, rural }) => (rural === null ? [] : [{ job_seeker_id: id, village: rural.village, is_in_difficulty: rural.isInDifficulty }])));
  const consents = people.filter(({ consents: gives }) => gives).map(({ id }, index) => ({
    id: index + 1, job_seeker_id: id, purpose: 'MATCHING', notice_version: version, wording: wording.zh, granted_at: createdAt,
  }));
  await inserts.add('consent', consents);
}

function employerRow(employer: DemoEmployer, sealer: Sealer, createdAt: string): Record<string, unknown> {
  return {
    id: employer.id, name: employer.name, is_name_confirmed: true, kind: employer.kind, organ_level: employer.organLevel, region_code: employer.regionCode, staff_count: employer.staffCount,
    post_count: employer.postCount, description: employer.description, provisions: employer.provisions, contact_name: employer.contactName, is_province_controlled: employer.kind === 'LISTED' ? employer.id % 2 === 0 : null,
    contact_phone_sealed: sealer.seal(employer.phone, employerPhonePurpose), version: 1, created_at: createdAt,
  };
}

function workplaceRow(workplace: DemoWorkplace, createdAt: string): Record<string, unknown> {
  return {
    id: workplace.id, employer_id: workplace.employerId, name: workplace.name, region_code: workplace.regionCode, address: workplace.address, floor: workplace.floor,
    has_lift: workplace.hasLift, has_step_free_entrance: workplace.hasStepFreeEntrance, has_accessible_toilet: workplace.hasAccessibleToilet,
    has_tactile_guidance: workplace.hasTactileGuidance, has_accessible_parking: workplace.hasAccessibleParking, has_bus_stop_near: workplace.hasBusStopNear,
    has_lodging: workplace.hasLodging, surveyed_facts: workplace.surveyedFacts, surveyed_on: workplace.surveyedOn, surveyed_by: workplace.surveyedBy, version: 1,
    created_at: createdAt, updated_at: createdAt,
  };
}

export function postRow(post: DemoPost): Record<string, unknown> {
  return {
    id: post.id, employer_id: post.employerId, kind: post.kind, status: 'OPEN', title: post.title, description: post.description, occupation_code: post.occupationCode,
    occupation_basis: 'STATED', region_code: post.regionCode, workplace_id: post.workplaceId, work_mode: post.workMode, employment_kind: post.employmentKind, pay_min_cny: post.payMinCny,
    pay_max_cny: post.payMaxCny, hours_per_week: post.hoursPerWeek, shift: post.shift, seats: post.seats, hired: post.hired, min_education: post.minEducation,
    residence_code: post.residenceCode, reservation: post.reservation, demands: post.demands, demands_confirmed_at: post.areDemandsConfirmed ? post.publishedAt : null, provisions: post.provisions, skills: post.skills,
    certificates: post.certificates, opens_on: post.opensOn, closes_on: post.closesOn, published_at: post.publishedAt, confirmed_at: needsConfirmation({ ...post, workingConditions: [], minAge: null, maxAge: null }) ? post.publishedAt : null, version: 1, created_at: post.publishedAt,
  };
}

async function loadFairs(inserts: Inserts, fairs: readonly DemoFair[], today: string): Promise<void> {
  const at = (daysAhead: number, time: string): string => `${addDays(today, daysAhead)}T${time}:00+08:00`;
  await inserts.add('job_fair', fairs.map((fair) => ({
    id: fair.id, title: fair.title, organiser: '演示:市残疾人就业服务中心', region_code: fair.regionCode, venue: '演示:市全民健身中心', starts_at: at(fair.daysAhead, '09:00'),
    ends_at: at(fair.daysAhead, '16:00'), registration_closes_at: at(fair.daysAhead - 1, '18:00'), places: fair.places, booth_places: 24, interview_minutes: 20, interpreters: 2,
    provisions: Object.fromEntries(fair.accommodations.map((code) => [code, 'PROVIDED'])), version: 1,
  })));
  await inserts.add('job_fair_session', fairs.flatMap((fair, index) => [
    { id: index * 2 + 1, job_fair_id: fair.id, title: '上午场', starts_at: at(fair.daysAhead, '09:00'), ends_at: at(fair.daysAhead, '12:00') },
    { id: index * 2 + 2, job_fair_id: fair.id, title: '下午场', starts_at: at(fair.daysAhead, '13:30'), ends_at: at(fair.daysAhead, '16:00') },
  ]));
  const booths = fairs.flatMap((fair) => fair.booths.map((booth) => ({ ...booth, fairId: fair.id }))).map((booth, index) => ({ ...booth, id: index + 1 }));
  await inserts.add('job_fair_booth', booths.map((booth) => ({
    id: booth.id, job_fair_id: booth.fairId, employer_id: booth.employerId, label: booth.label, is_wheelchair_accessible: booth.isWheelchairAccessible,
  })));
  await inserts.add('job_fair_post', booths.flatMap(({ id, postIds }) => postIds.map((vacancy) => ({ booth_id: id, vacancy_id: vacancy }))).map((post, index) => ({ id: index + 1, ...post })));
  const registrations = fairs.flatMap(({ id, visitors }) => visitors.map((seeker) => ({ job_fair_id: id, job_seeker_id: seeker }))).map((registration, index) => ({ ...registration, id: index + 1 }));
  await inserts.add('job_fair_registration', registrations.map((registration) => ({ ...registration, registered_at: at(0, '08:00'), interviews_wished: 3 })));
  // The first visitors of each fair have booked the first slot of its first booths, one each.
  const interviews = fairs.flatMap((fair) => {
    const [here, visitors] = [booths.filter(({ fairId }) => fairId === fair.id), registrations.filter(({ job_fair_id }) => job_fair_id === fair.id)];
    return visitors.filter(({ job_seeker_id }) => fair.undemanding.has(job_seeker_id)).slice(0, 5).flatMap(({ id, job_seeker_id }, index) => (here[index] === undefined ? [] : [{
      job_fair_id: fair.id, booth_id: here[index].id, registration_id: id, job_seeker_id, vacancy_id: here[index].postIds[0] ?? null,
      starts_at: at(fair.daysAhead, '09:00'), with_interpreter: false, booked_at: at(0, '08:00'), version: 1,
    }]));
  });
  await inserts.add('job_fair_interview', interviews.map((interview, index) => ({ id: index + 1, ...interview })));
}

/** Tables whose next row must come after those of the demonstration. */
const tablesWithIds = [
  'job_seeker', 'consent', 'employer', 'workplace', 'vacancy', 'job_fair', 'job_fair_session', 'job_fair_booth', 'job_fair_post', 'job_fair_registration', 'job_fair_interview', 'local_figure',
  'employer_year', 'quota_employee', 'programme', 'participation', 'caseload', 'employment', 'work_trial', 'placement', 'employment_plan', 'labour_dispute', 'product', 'product_order', 'mandate', 'application', 'application_event', 'claim',
];

async function loadAll(reader: Reader, demonstration: Demonstration, sealer: Sealer, today: string): Promise<void> {
  const createdAt = `${addDays(today, -90)}T01:00:00Z`;
  const inserts = new Inserts(reader);
  await loadPeople(inserts, demonstration.people, sealer, createdAt);
  await inserts.add('employer', demonstration.employers.map((employer) => employerRow(employer, sealer, createdAt)));
  await inserts.add('claim', demoClaims(demonstration, sealer, today, createdAt));
  await inserts.add('workplace', demonstration.workplaces.map((workplace) => workplaceRow(workplace, createdAt)));
  await inserts.add('vacancy', demonstration.posts.map(postRow));
  await loadFairs(inserts, demonstration.fairs, today);
  await loadQuota(inserts, demonstration.employerYears, sealer, today);
  await loadProgrammes(inserts, demonstration.programmes, demonstration.courses);
  await inserts.add('caseload', demonstration.casework.caseload);
  await inserts.add('employment', demonstration.casework.employments);
  await inserts.add('work_trial', demonstration.casework.trials);
  await inserts.add('placement', demonstration.placements);
  await inserts.add('employment_plan', demonstration.casework.plans);
  await inserts.add('labour_dispute', demonstration.casework.disputes);
  await inserts.add('product', demonstration.trade.products);
  await inserts.add('product_order', demonstration.trade.orders);
  await inserts.add('mandate', demonstration.trade.mandates);
  await inserts.add('application', demonstration.applications.map(({ id, vacancyId, jobSeekerId, madeAt }) => ({ id, vacancy_id: vacancyId, job_seeker_id: jobSeekerId, status: 'SUBMITTED', created_at: madeAt, version: 1 })));
  await inserts.add('application_event', demonstration.applications.map(({ id, madeAt }) => ({ id, application_id: id, status: 'SUBMITTED', actor: 'demonstration', happened_at: madeAt })));
  await inserts.done();
  for (const table of tablesWithIds) await reader.rows(nextIds(table));
}

/** Every table but the database's own catalogue, which would take longer than all of these. */
async function ownTables(db: Reader): Promise<string[]> {
  const rows = await db.rows<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
  return rows.map(({ name }) => name);
}

/** Loads the demonstration into an empty database, whole or not at all. False when somebody is there already. */
export async function loadDemonstration(db: Transactor & Reader, sealer: Sealer, size: DemoSize = demoSize): Promise<boolean> {
  const isLoaded = await db.transaction(async (transaction) => {
    const [found] = await transaction.rows<{ any: boolean }>(sql`select exists (select 1 from job_seeker) or exists (select 1 from employer) as any`);
    if (found?.any !== false) return false;
    const today = chinaDate();
    await loadAll(transaction, createDemonstration(today, size), sealer, today);
    for (const { actor } of accounts()) await grantRoles(transaction, DemoIssuer.issuer, actor.subject ?? '', actor);
    return true;
  });
  // Without it the first minutes are planned as if every table were empty, and indexes alone can't answer yet.
  if (isLoaded) await db.rows(raw(`vacuum analyze ${(await ownTables(db)).join(', ')}`));
  return isLoaded;
}

/** Whether a database knows the accounts of the demonstration: those of a database with other data are never made. */
export async function holdsDemonstration(db: Reader): Promise<boolean> {
  const [found] = await db.rows<{ any: boolean }>(sql`select exists (select 1 from identity.account where issuer = ${DemoIssuer.issuer}) as any`);
  return found?.any === true;
}
