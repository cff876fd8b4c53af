import sql, { raw, type Sql } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { checkCharacter, consentNotices } from '../../../src/domain/seekers/index.js';
import { addDays, addMonths, chinaDate } from '../../../src/platform/calendar.js';
import { globalId, parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import type { TestServer } from '../../support/server.js';

/** A counsellor who serves everybody. */
export const centre: Actor = { ...anonymous, subject: 'centre', roles: new Set(['COUNSELLOR']), regionCode: '140000' };
export const auditor: Actor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) };

const today = chinaDate();
const day = addDays(today, 20);
const at = (time: string): string => `${day}T${time}:00+08:00`;
const identity = '14010519900101777';
const certificateNumber = `${identity}${checkCharacter(identity)}42`;

/** One mutation that writes of people, and of whom. */
export interface Step {
  readonly mutation: string;
  readonly input: () => object | Promise<object>;
  /** Numbers of those of whom it writes; asked when it is done. */
  readonly people: () => readonly number[] | Promise<readonly number[]>;
  readonly as?: Actor | string;
  /** The type of its input, where it is not named after the mutation. */
  readonly type?: string;
  /** Prepares what is no mutation's to do, as that a day has come. */
  readonly before?: () => Promise<unknown>;
}

/** A life on the platform: each mutation that writes of people, done once, most of them for one person. */
export class Scenario {
  /** The person's number. */
  person = 0;
  /** Who must wait in a draw, beside the person. */
  private waiting: readonly number[] = [];
  /** The public-welfare post. */
  private welfare = 0;
  private before = 0;

  /** @param serverOf gives the server once there is one */
  constructor(private readonly serverOf: () => TestServer) {}

  get personId(): string { return globalId('JobSeeker', this.person); }

  get self(): Actor { return { ...anonymous, subject: 'own', roles: new Set(['JOB_SEEKER']), jobSeekerId: this.person }; }

  private rows<Row>(query: Sql): Promise<Row[]> { return this.serverOf().store.owner.rows<Row>(query); }

  /** The newest row of a table. */
  async newest(table: string): Promise<{ readonly id: number; readonly version: number }> {
    const [row] = await this.rows<{ id: number; version: number }>(sql`select id, coalesce((to_jsonb(t) ->> 'version')::int, 1) as version from ${raw(table)} t order by id desc limit 1`);
    if (row === undefined) throw new Error(`${table} is empty`);
    return row;
  }

  private async newestId(type: string, table: string): Promise<string> { return globalId(type, (await this.newest(table)).id); }

  private async version(): Promise<number> {
    const [row] = await this.rows<{ version: number }>(sql`select version from job_seeker where id = ${this.person}`);
    return row?.version ?? 0;
  }

  /** An open post; the first is of the recruiter's employer. */
  async post(index: number): Promise<string> {
    const found = await this.rows<{ id: number }>(sql`
      select id from vacancy where status = 'OPEN' and kind = 'OPEN' and open_findings = 0 and (closes_on is null or closes_on > current_date + 2) order by employer_id <> ${parseGlobalId(ids.employer)?.id ?? 0}, id limit 3`);
    return globalId('Vacancy', found[index]?.id ?? 0);
  }

  private one = (): readonly number[] => [this.person];

  private async since(table: string, where: Sql = sql`true`): Promise<number[]> {
    return (await this.rows<{ id: number }>(sql`select distinct t.job_seeker_id as id from ${raw(table)} t where t.id > ${this.before} and ${where}`)).map(({ id }) => id);
  }

  private async note(table: string): Promise<void> { this.before = (await this.newest(table)).id; }

  private async inDraw(state: string): Promise<number[]> {
    const { id } = await this.newest('programme');
    return (await this.rows<{ id: number }>(sql`select job_seeker_id as id from participation where programme_id = ${id} and state = ${state} order by rank`)).map((row) => row.id);
  }

  /** Those that make something of a person, in an order in which they go. */
  making(): readonly Step[] {
    const person = () => ({ jobSeekerId: this.personId });
    const programme = async () => ({ programmeId: await this.newestId('Programme', 'programme') });
    const newest = async (field: string, type: string, table: string) => ({ [field]: await this.newestId(type, table), version: (await this.newest(table)).version });
    return [
      { mutation: 'registerJobSeeker', input: () => ({ fullName: '某某', phone: '13800000000', address: '某地', residence: '140105', skills: [], certificates: [], capacities: [{ function: 'seeing', level: 4, source: 'SELF' }], aids: [], needs: [], education: [], work: [] }), people: async () => {
        this.person = (await this.newest('job_seeker')).id;
        return [this.person];
      } },
      { mutation: 'updateJobSeeker', input: async () => ({ ...person(), version: await this.version(), isWilling: true, hasEmploymentDifficulty: true, graduate: { university: '某大学', major: '计算机', degree: 'BACHELOR', graduatedOn: '2025-07-01' }, massagePractitioner: { branch: 'MEDICAL' }, ruralWorker: { village: '某村', isInDifficulty: false } }), people: this.one },
      { mutation: 'recordDisabilityCertificate', input: () => ({ ...person(), number: certificateNumber }), people: this.one },
      { mutation: 'grantConsent', input: () => ({ ...person(), purpose: 'MATCHING', noticeVersion: consentNotices.MATCHING.version }), people: this.one, as: this.self },
      ...(['confirmClaim', 'rejectClaim', 'withdrawClaim'] as const).map((mutation): Step => ({
        mutation, before: () => this.rows(sql`insert into claim (kind, job_seeker_id, value, claimed_as) values ('ZERO_EMPLOYMENT_FAMILY', ${this.person}, 'true', 'PERSON')`),
        input: async () => ({ ...await newest('claimId', 'Claim', 'claim'), ...(mutation === 'rejectClaim' ? { reason: '材料不全' } : {}) }), people: this.one,
        ...(mutation === 'withdrawClaim' ? { as: this.self } : {}),
      })),
      { mutation: 'assignJobCoach', input: () => ({ ...person(), coach: 'coach' }), people: this.one },
      { mutation: 'recordEmployment', input: () => ({ ...person(), employerId: ids.employer, kind: 'FULL_TIME', startedOn: addMonths(today, -3) }), people: this.one },
      { mutation: 'recordFollowUp', input: async () => ({ ...await newest('employmentId', 'Employment', 'employment'), month: 3, doneOn: today, finding: 'WELL' }), people: this.one },
      { mutation: 'recordEmploymentContract', input: async () => ({ ...await newest('employmentId', 'Employment', 'employment'), contract: 'LABOUR_CONTRACT', endsOn: addDays(today, 10) }), people: this.one },
      { mutation: 'beginWorkTrial', input: async () => ({ employmentId: await this.newestId('Employment', 'employment'), trial: { weeks: 4 } }), people: this.one },
      { mutation: 'updateWorkTrial', input: async () => ({ ...await newest('workTrialId', 'WorkTrial', 'work_trial'), coachHours: '2.5' }), people: this.one },
      { mutation: 'recordTrialEvaluation', input: async () => ({ ...await newest('workTrialId', 'WorkTrial', 'work_trial'), evaluatedOn: today, wentWell: '按时到岗', outcome: 'EXTENDED', moreWeeks: 1 }), people: this.one, as: 'recruiter' },
      { mutation: 'recordTrialStatement', input: async () => ({ ...await newest('employmentId', 'Employment', 'employment'), statement: '想继续做' }), people: this.one, as: this.self },
      { mutation: 'recordAbilityAssessment', input: async () => ({ ...person(), version: await this.version(), assessedOn: today, assessor: '评估组', capacities: [{ function: 'seeing', level: 3 }] }), people: this.one },
      { mutation: 'agreeEmploymentPlan', input: () => ({ ...person(), goal: '找到工作', steps: [{ what: '写简历' }], reviewOn: addDays(today, 60) }), people: this.one },
      { mutation: 'openLabourDispute', input: () => ({ ...person(), employerId: ids.employer, matter: 'WAGES', summary: '欠薪两个月', knownOn: addDays(today, -10) }), people: this.one },
      { mutation: 'recordDisputeStep', input: async () => ({ ...await newest('labourDisputeId', 'LabourDispute', 'labour_dispute'), kind: 'MEDIATION_REQUESTED', on: today }), people: this.one },
      { mutation: 'createProgramme', input: () => ({ kind: 'employmentService', title: '职业指导', region: '140105', organiser: '市残联', startsOn: today, participants: [person()] }), people: this.one },
      { mutation: 'recordService', input: () => ({ jobSeekerIds: [person().jobSeekerId], service: 'guidance' }), people: this.one },
      { mutation: 'takePart', input: async () => ({ ...person(), programmeId: await this.course() }), people: this.one },
      { mutation: 'recordParticipation', input: async () => ({ ...await newest('participationId', 'Participation', 'participation'), state: 'ATTENDED' }), people: this.one, as: 'recruiter' },
      { mutation: 'drawPlaces', before: () => this.drawn(), input: programme, people: async () => [...await this.inDraw('ALLOTTED'), ...await this.inDraw('WAITING')] },
      { mutation: 'updateProgramme', input: async () => {
        this.waiting = await this.inDraw('WAITING');
        return { ...await programme(), version: (await this.newest('programme')).version, places: 2 };
      }, people: () => this.waiting.slice(0, 1) },
      { mutation: 'registerForJobFair', before: () => this.fair(), input: async () => ({ ...person(), jobFairId: await this.newestId('JobFair', 'job_fair') }), people: this.one },
      { mutation: 'bookJobFairInterview', input: async () => ({ ...person(), boothId: await this.newestId('JobFairBooth', 'job_fair_booth'), startsAt: at('09:00') }), people: this.one },
      { mutation: 'updateJobFair', input: async () => ({ ...await newest('jobFairId', 'JobFair', 'job_fair'), venue: '会展中心' }), people: this.one },
      { mutation: 'planJobFair', before: () => this.note('job_fair_interview'), input: async () => {
        const [fair] = await this.rows<{ id: number }>(sql`select job_fair_id as id from job_fair_registration where job_seeker_id <> ${this.person} group by 1 order by count(*) desc limit 1`);
        await this.rows(sql`delete from job_fair_interview where job_fair_id = ${fair?.id}`);
        return { jobFairId: globalId('JobFair', fair?.id ?? 0), adopt: true, seconds: 5 };
      }, people: () => this.since('job_fair_interview') },
      { mutation: 'applyForVacancy', input: async () => ({ ...person(), vacancyId: await this.post(0) }), people: this.one, as: this.self },
      { mutation: 'changeApplicationStatus', input: async () => ({ ...await newest('applicationId', 'Application', 'application'), status: 'INTERVIEW' }), people: this.one, as: 'recruiter' },
      { mutation: 'referToVacancy', input: async () => ({ ...person(), vacancyId: await this.post(1) }), people: this.one },
      { mutation: 'allocatePublicWelfarePosts', before: () => this.welfarePost(), input: () => ({ region: '140105', adopt: true }), people: async () => (await this.rows<{ id: number }>(sql`
        select distinct a.job_seeker_id as id from application_event h join application a on a.id = h.application_id where h.id > ${this.before} and h.status = 'OFFERED'`)).map(({ id }) => id) },
      { mutation: 'beginPlacement', before: () => this.hired(), input: () => ({ ...person(), vacancyId: globalId('Vacancy', this.welfare), beganOn: addDays(today, -1) }), people: this.one },
      { mutation: 'storeMatch', input: async () => ({ ...person(), opportunityId: await this.post(0) }), people: this.one },
      { mutation: 'declareEmployerYear', input: () => ({ employerId: ids.employer, year: 2023, staff: '100', averageWage: '60000', disabledStaff: [{ certificateNumber }] }), people: this.one, as: 'recruiter' },
      { mutation: 'certifyEmployerYear', input: () => newest('employerYearId', 'EmployerYear', 'employer_year'), people: this.one },
      { mutation: 'reopenEmployerYear', input: () => newest('employerYearId', 'EmployerYear', 'employer_year'), people: this.one },
    ];
  }

  /** Those that end it. */
  ending(): readonly Step[] {
    const person = () => ({ jobSeekerId: this.personId });
    const newest = async (field: string, type: string, table: string) => ({ [field]: await this.newestId(type, table), version: (await this.newest(table)).version });
    return [
      { mutation: 'cancelParticipation', type: 'TakePartInput', input: async () => {
        [this.before = 0] = await this.inDraw('ALLOTTED');
        this.waiting = await this.inDraw('WAITING');
        return { jobSeekerId: globalId('JobSeeker', this.before), programmeId: await this.newestId('Programme', 'programme') };
      }, people: () => [this.before, ...this.waiting.slice(0, 1)] },
      { mutation: 'cancelJobFairInterview', input: async () => {
        const [row] = await this.rows<{ id: number; version: number }>(sql`select id, version from job_fair_interview where job_seeker_id = ${this.person} order by id limit 1`);
        return { interviewId: globalId('JobFairInterview', row?.id ?? 0), version: row?.version };
      }, people: this.one },
      { mutation: 'moveJobFair', input: async () => ({ ...await newest('jobFairId', 'JobFair', 'job_fair'), startsAt: at('10:00'), endsAt: at('17:00'), sessions: [] }), people: this.one },
      { mutation: 'cancelJobFair', input: async () => ({ ...await newest('jobFairId', 'JobFair', 'job_fair'), reason: '暴雪' }), people: this.one },
      { mutation: 'cancelJobFairRegistration', type: 'JobFairRegistrationInput', input: async () => ({ ...person(), jobFairId: await this.newestId('JobFair', 'job_fair') }), people: this.one },
      { mutation: 'endEmployment', input: async () => {
        const [row] = await this.rows<{ id: number; version: number }>(sql`select id, version from employment where job_seeker_id = ${this.person} order by id limit 1`);
        return { employmentId: globalId('Employment', row?.id ?? 0), version: row?.version, endedOn: today, reason: 'RESIGNED' };
      }, people: this.one },
      { mutation: 'endPlacement', input: async () => ({ placementId: await this.newestId('Placement', 'placement'), version: (await this.newest('placement')).version, endedOn: today, reason: 'FOUND_WORK' }), people: this.one },
      { mutation: 'withdrawConsent', input: () => ({ ...person(), purpose: 'MATCHING' }), people: this.one, as: this.self },
      { mutation: 'endJobCoaching', input: person, people: this.one },
      { mutation: 'eraseJobSeeker', input: person, people: this.one },
    ];
  }

  /** Carries a step out. @throws Error where it was refused */
  async do({ mutation, input, as = centre, before, type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input` }: Step): Promise<void> {
    await before?.();
    // Who the person is, is known once the person is registered.
    const actor = typeof as !== 'string' && as.subject === 'own' ? this.self : as;
    const { payload: { userErrors } } = await this.serverOf().data<{ payload: { userErrors: object[] } }>(`mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { userErrors { code path message } } }`, { as: actor, variables: { input: await input() } });
    if (userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`);
  }

  private async write(mutation: string, input: object): Promise<void> {
    await this.do({ mutation, input: () => input, people: () => [] });
  }

  private async course(): Promise<string> {
    await this.write('createProgramme', { kind: 'vocationalCourse', title: '数据标注班', region: '140105', organiser: '市残联', startsOn: addDays(today, 30), places: 2, hostId: ids.employer });
    return this.newestId('Programme', 'programme');
  }

  /** A market with one stall, for which three people ask. */
  private async drawn(): Promise<void> {
    await this.write('createProgramme', { kind: 'marketStall', title: '摊位', region: '140105', organiser: '市残联', startsOn: addDays(today, 30), closesOn: today, placesInAll: 10, places: 1, fee: '1', usualFee: '2', details: [{ field: 'termMonths', value: { number: '12' } }] });
    const { id } = await this.newest('programme');
    const others = await this.rows<{ id: number }>(sql`select id from job_seeker where residence_code like '1401%' and erased_at is null and id > 3 and id <> ${this.person} order by id limit 2`);
    for (const who of [this.person, ...others.map((row) => row.id)]) await this.write('takePart', { programmeId: globalId('Programme', id), jobSeekerId: globalId('JobSeeker', who) });
    await this.rows(sql`update programme set closes_on = ${addDays(today, -1)} where id = ${id}`);
  }

  /** The person works at the employer that hired for the post, and nowhere else. */
  private async hired(): Promise<void> {
    await this.rows(sql`update employment set employer_id = (select employer_id from vacancy where id = ${this.welfare}) where job_seeker_id = ${this.person}`);
    await this.rows(sql`update job_seeker set has_employment_difficulty = true where id = ${this.person}`);
    await this.rows(sql`update application set status = 'HIRED' where job_seeker_id = ${this.person} and vacancy_id = ${this.welfare}`);
  }

  private async fair(): Promise<void> {
    await this.write('createJobFair', { title: '专场招聘会', organiser: '市残联', region: '140105', venue: '体育馆', startsAt: at('08:00'), endsAt: at('17:00'), interviewMinutes: 20, interpreters: 1, sessions: [{ title: '上午', startsAt: at('09:00'), endsAt: at('10:00') }] });
    await this.write('addJobFairBooth', { jobFairId: await this.newestId('JobFair', 'job_fair'), employerId: ids.employer, label: 'A1', isWheelchairAccessible: true, vacancyIds: [await this.post(0)] });
  }

  /** A post of which the person may be offered the one seat. */
  private async welfarePost(): Promise<void> {
    const [post] = await this.rows<{ id: number }>(sql`select id from vacancy where kind = 'PUBLIC_WELFARE' order by id limit 1`);
    this.welfare = post?.id ?? 0;
    await this.rows(sql`update vacancy set region_code = '140105', status = 'OPEN', hired = 0, seats = 1, min_education = null, min_age = null, max_age = null, residence_code = null, demands = '[]', certificates = '[]', closes_on = null, opens_on = '2026-01-01' where id = ${post?.id}`);
    await this.write('referToVacancy', { jobSeekerId: this.personId, vacancyId: globalId('Vacancy', post?.id ?? 0) });
    await this.note('application_event');
  }
}
