import sql, { raw } from 'sql-template-tag';
import type { Reader } from '../../../src/platform/database/index.js';
import { testSeal } from '../../support/database.js';

/**
 * A small world in which every relation to a person, a post or a fair occurs. Everybody but the first lives in Datong (1402); the actors
 * are the first person, the recruiter of the first employer, and counsellors of Taiyuan (1401), Datong and the province.
 */
export const people = {
  taiyuan: 1, // lives in Taiyuan, consents to nothing
  consents: 2, // to be matched, by anybody
  applied: 3, // for a post of the first employer
  contact: 4, // consents that the first employer sees name and phone
  details: 5, // applied for a post of the first employer, and consents that it sees kind and grade; the coach looks after this one
  withdrew: 6, // consented to be matched, and withdrew
  expired: 7, // consented to be matched, until some time ago; applied for a supported post of the first employer; was coached
  elsewhere: 8, // consents that the second employer matches; comes from the university
  referred: 10, // the centre proposed this one for a post of the first employer, which has a consent to kind and grade
  turnedDown: 11, // the first employer turned this one down, and has a consent to kind and grade
  nobody: 9, // lives in Yangquan (1403), and has nothing: what is moved away from its owner is moved there
} as const;

export type PersonName = keyof typeof people;
export const personNames = Object.keys(people) as PersonName[];

const withEverything = personNames.filter((name) => name !== 'nobody');
const homes: Readonly<Partial<Record<PersonName, string>>> = { taiyuan: '140105', nobody: '140302' };

const postsApplied: Readonly<Partial<Record<PersonName, number>>> = { applied: 1, details: 1, expired: 6, referred: 1, turnedDown: 1 };
const states: Readonly<Partial<Record<PersonName, string>>> = { referred: 'REFERRED', turnedDown: 'REJECTED' };

async function insert(reader: Reader, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const columns = raw(Object.keys(rows[0] ?? {}).map((column) => `"${column}"`).join(', '));
  await reader.rows(sql`insert into ${raw(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${raw(table)}, ${JSON.stringify(rows)}::jsonb)`);
}

function post(id: number, employer: number, region: string, status: string, kind = 'OPEN'): Record<string, unknown> {
  return { id, employer_id: employer, region_code: region, status, kind, title: `岗位${id}`, description: '', hired: 0, open_findings: 0, demands: [], provisions: {}, skills: [], certificates: [], opens_on: '2026-01-01', published_at: '2026-01-01T00:00:00Z', version: 1, created_at: '2026-01-01T00:00:00Z' };
}

export async function createWorld(owner: Reader): Promise<void> {
  await insert(owner, 'job_seeker', personNames.map((name) => ({
    id: people[name], residence_code: homes[name] ?? '140212', skills: [], are_skills_confirmed: false, certificates: [], are_certificates_confirmed: false, capacities: {}, assessed_functions: [],
    aids: [], needs: [], education: [], work: [], wishes: {}, version: 1, created_at: '2026-01-01T00:00:00Z',
  })));
  await owner.rows(sql`insert into job_seeker (id, skills, certificates, capacities, assessed_functions, aids, needs, education, work, wishes, erased_at)
    values (99, '[]', '[]', '{}', '[]', '[]', '[]', '[]', '[]', '{}', now())`);
  const each = withEverything.map((name) => ({ job_seeker_id: people[name] }));
  await insert(owner, 'job_seeker_contact', each.map((row) => ({ ...row, full_name: `某人${row.job_seeker_id}` })));
  await insert(owner, 'job_seeker_address', each.map((row) => ({ ...row, address_sealed: 'k1.x' })));
  await insert(owner, 'disability_certificate', each.map((row) => ({ ...row, kind: 1, grade: 1, components: [], number_sealed: 'k1.x', number_index: `n${row.job_seeker_id}` })));
  await insert(owner, 'university_graduate', each.map((row) => ({ ...row, university: row.job_seeker_id === people.elsewhere ? 'y' : 'x', major: 'x', degree: 'x', graduated_on: '2025-07-01' })));
  await insert(owner, 'blind_massage_practitioner', each.map((row) => ({ ...row, branch: 'HEALTH_CARE' })));
  await insert(owner, 'rural_worker', each.map((row) => ({ ...row, village: 'x', is_in_difficulty: false })));
  await insert(owner, 'employer', [[1, '140105'], [2, '140212'], [3, '140302']].map(([id, region_code]) => ({ id, region_code, name: `单位${id}`, kind: 'PRIVATE', provisions: {}, version: 1, created_at: '2026-01-01T00:00:00Z' })));
  await insert(owner, 'local_figure', [[1, '140100'], [2, '140200'], [3, '140300']].map(([id, region_code]) => ({ id, region_code, kind: 'MINIMUM_WAGE', valid_from: '2026-01-01', amount: 1, source: 'x', version: 1 })));
  await insert(owner, 'employer_year', [1, 2, 3].map((id) => ({ id, employer_id: id, year: 2025, staff: 1, average_wage: 1, heads: 0, counted: 0, declared_at: '2026-01-01T00:00:00Z', version: 1 })));
  await insert(owner, 'quota_employee', [1, 2, 3].map((id) => ({ id, employer_year_id: id, position: 0, number_sealed: 'k1.x', number_index: `n${id}`, contract_months: 12, months_employed: 12, is_paid_minimum_wage: true, is_insured_in_full: true })));
  await insert(owner, 'recruiting_plan', [1, 2, 3].map((id) => ({ id, employer_id: id, year: 2026, planned_hires: 1, version: 1 })));
  await insert(owner, 'public_statistics', [[1, '140100'], [2, '140200'], [3, '140300']].map(([id, region_code]) => ({ id, region_code, counted_on: '2026-01-01', figures: {}, published_at: '2026-01-01T00:00:00Z' })));
  await insert(owner, 'vacancy', [post(1, 1, '140105', 'OPEN'), post(2, 2, '140212', 'OPEN', 'PUBLIC_WELFARE'), post(3, 3, '140302', 'OPEN'), post(4, 1, '140105', 'DRAFT'), post(5, 2, '140212', 'DRAFT'), post(6, 1, '140105', 'OPEN', 'SUPPORTED')]);
  // The first and the second are where a published post is, the third where none is, the fourth where there is only a draft, the fifth that of an employer of Taiyuan in Datong.
  await insert(owner, 'workplace', [[1, 1, '140105'], [2, 2, '140212'], [3, 3, '140302'], [4, 1, '140105'], [5, 1, '140212']].map(([id, employer_id, region_code]) => ({
    id, employer_id, region_code, name: 'x', address: 'x', surveyed_facts: [], version: 1, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z',
  })));
  await owner.rows(sql`update vacancy set workplace_id = id where id in (1, 2, 4)`);
  await insert(owner, 'vacancy_justification', [1, 2, 3, 6].map((id) => ({ id, vacancy_id: id, rule: 'health', words: 'x', reason: 'x', requested_at: '2026-01-01T00:00:00Z' })));
  await insert(owner, 'application', withEverything.map((name) => ({
    id: people[name], job_seeker_id: people[name], vacancy_id: postsApplied[name] ?? 2, status: states[name] ?? 'SUBMITTED', version: 1, created_at: '2026-01-01T00:00:00Z',
  })));
  await insert(owner, 'application_event', withEverything.map((name) => ({ id: people[name], application_id: people[name], status: states[name] ?? 'SUBMITTED', actor: 'x', happened_at: '2026-01-01T00:00:00Z' })));
  await insert(owner, 'stored_match', withEverything.map((name) => ({
    id: people[name], job_seeker_id: people[name], vacancy_id: 1, model_version: 1, rules_on: '2026-01-01', facts: {}, score: 1, confidence: 1, eligibility: 'ELIGIBLE', created_at: '2026-01-01T00:00:00Z',
  })));
  const consent = (name: PersonName, purpose: string, more: object = {}): Record<string, unknown> => ({
    id: people[name], job_seeker_id: people[name], purpose, notice_version: 'x', wording: 'x', granted_at: '2026-01-01T00:00:00Z', employer_id: null, expires_on: null, withdrawn_at: null, is_replaced: false, ...more,
  });
  await insert(owner, 'consent', [
    consent('consents', 'MATCHING'), consent('contact', 'CONTACT', { employer_id: 1 }), consent('details', 'DISABILITY_DETAILS', { employer_id: 1 }),
    consent('withdrew', 'MATCHING', { withdrawn_at: '2026-02-01T00:00:00Z' }), consent('expired', 'MATCHING', { expires_on: '2026-02-01' }), consent('elsewhere', 'MATCHING', { employer_id: 2 }),
    consent('referred', 'DISABILITY_DETAILS', { employer_id: 1 }), consent('turnedDown', 'DISABILITY_DETAILS', { employer_id: 1 }),
  ]);
  // Everybody claims something; the second person a qualification, which matching must know of. Of employers, each claims its kind.
  await insert(owner, 'claim', [
    ...withEverything.map((name) => ({ id: people[name], job_seeker_id: people[name], employer_id: null, region_code: null, kind: name === 'consents' ? 'QUALIFICATION' : 'EMPLOYMENT_DIFFICULTY', key: '' })),
    ...[[101, 1, '140105'], [102, 2, '140212'], [103, 3, '140302']].map(([id, employer_id, region_code]) => ({ id, job_seeker_id: null, employer_id, region_code, kind: 'EMPLOYER_KIND', key: '' })),
  ].map((row) => ({ ...row, value: null, state: 'OPEN', is_escalated: false, claimed_as: 'PERSON', claimed_at: '2026-01-01T00:00:00Z', version: 1 })));
  for (const region_prefix of ['', '14', '1401', '1402']) {
    await insert(owner, 'imported_row', [{ kind: 'employers', region_prefix, key: `of ${region_prefix}`, as_it_stands: 'x', digest: 'x', object_id: 1 }]);
    await insert(owner, 'import_mapping', [{ kind: 'employers', region_prefix, source: `of ${region_prefix}`, columns: {} }]);
  }
  await insert(owner, 'region_centre', [{ code: '110101', latitude: '39.93', longitude: '116.42', imported_at: '2026-01-01T00:00:00Z' }]);
  await insert(owner, 'title_entry', [{ source: 'ESCO', code: 'baker', names: ['baker'], skills: {}, imported_at: '2026-01-01T00:00:00Z' }]);
  await insert(owner, 'caseload', [
    { id: 1, coach: 'coach', job_seeker_id: people.details, started_on: '2026-01-01', ended_on: null }, { id: 2, coach: 'coach', job_seeker_id: people.expired, started_on: '2026-01-01', ended_on: '2026-02-01' },
    { id: 3, coach: 'other', job_seeker_id: people.taiyuan, started_on: '2026-01-01', ended_on: null },
  ]);
  const fairs = [[1, '140100'], [2, '140200'], [3, '140300']] as const;
  const at = (hour: number): string => `2026-12-01T0${hour}:00:00Z`;
  await insert(owner, 'job_fair', fairs.map(([id, region_code]) => ({ id, region_code, title: 'x', organiser: 'x', venue: 'x', starts_at: at(1), ends_at: at(5), registration_closes_at: at(0), interpreters: 0, provisions: {}, version: 1 })));
  await insert(owner, 'job_fair_session', fairs.map(([id]) => ({ id, job_fair_id: id, title: 'x', starts_at: at(1), ends_at: at(2) })));
  // The first employer has a booth at each fair, the second one at the second fair.
  await insert(owner, 'job_fair_booth', [...fairs.map(([id]) => ({ id, job_fair_id: id, employer_id: 1, label: 'A1', is_wheelchair_accessible: true })), { id: 4, job_fair_id: 2, employer_id: 2, label: 'B1', is_wheelchair_accessible: true }]);
  await insert(owner, 'job_fair_post', fairs.map(([id]) => ({ id, booth_id: id, vacancy_id: 1 })));
  await insert(owner, 'job_fair_registration', [[1, people.taiyuan, 2], [2, people.consents, 1], [3, people.applied, 2]].map(([id, job_seeker_id, job_fair_id]) => ({ id, job_seeker_id, job_fair_id, registered_at: at(0), interviews_wished: 3 })));
  await insert(owner, 'job_fair_interview', [[1, people.taiyuan, 2, 2], [2, people.consents, 1, 1], [3, people.applied, 2, 4]].map(([id, job_seeker_id, job_fair_id, booth_id]) => ({ id, job_seeker_id, job_fair_id, booth_id, registration_id: id, starts_at: at(2), with_interpreter: false, booked_at: at(0), version: 1 })));
  const programme = (id: number, region_code: string, more: object = {}): object => ({
    id, region_code, kind: 'vocationalCourse', is_private: false, title: 'x', summary: '', organiser: 'x', host_id: null, starts_on: '2026-12-01', places: 3, attended: 0, provisions: {}, skills: [], status: 'PLANNED', version: 1, ...more,
  });
  await insert(owner, 'programme', [
    programme(1, '140100', { host_id: 1 }), programme(2, '140200'), programme(3, '140300'),
    programme(4, '140200', { kind: 'employmentService', is_private: true }), programme(5, '140100', { kind: 'employerVisit', is_private: true }), programme(6, '140300', { kind: 'employmentService', is_private: true }),
  ] as Record<string, unknown>[]);
  const part = (id: number, programme_id: number, taker: object): Record<string, unknown> => ({ id, programme_id, job_seeker_id: null, employer_id: null, state: 'ALLOTTED', asked_at: at(0), version: 1, ...taker });
  await insert(owner, 'participation', [
    part(1, 1, { job_seeker_id: people.taiyuan }), part(2, 1, { job_seeker_id: people.consents }), part(3, 2, { job_seeker_id: people.applied }), part(4, 4, { job_seeker_id: people.details }),
    part(5, 5, { employer_id: 1 }), part(6, 3, { employer_id: 2 }), part(7, 6, { job_seeker_id: people.nobody }),
  ]);
  // The second employer acts for the first, the third for the second, the first for the third.
  await insert(owner, 'mandate', [[1, 2, 1], [2, 3, 2], [3, 1, 3]].map(([id, agency_id, principal_id]) => ({ id, agency_id, principal_id, kind: 'RECRUITING', starts_on: '2026-01-01', ends_on: '2028-01-01', version: 1 })));
  await insert(owner, 'product', [[1, 1, 'ON_OFFER'], [2, 2, 'ON_OFFER'], [3, 3, 'ON_OFFER'], [4, 1, 'WITHDRAWN'], [5, 2, 'WITHDRAWN']].map(([id, supplier_id, status]) => ({ id, supplier_id, status, title: 'x', description: '', category: 'FOOD', price: 1, unit: 'x', least_quantity: 1, version: 1 })));
  // The first employer buys of the second, the second of the third, the third of the first what is withdrawn since.
  await insert(owner, 'product_order', [[1, 2, 1], [2, 3, 2], [3, 4, 3]].map(([id, product_id, buyer_id]) => ({ id, product_id, buyer_id, quantity: 1, amount: 1, status: 'PLACED', placed_at: '2026-01-01T00:00:00Z', version: 1 })));
  await insert(owner, 'employment', each.map((row) => ({ ...row, id: row.job_seeker_id, employer_id: 1, kind: 'FULL_TIME', started_on: '2026-01-01', follow_ups: [], due_on: [], followed_up: [], version: 1 })));
  // Tried out at the second employer, but for one at the first, and one who has left it.
  await insert(owner, 'work_trial', each.map((row) => ({
    ...row, id: row.job_seeker_id, employment_id: row.job_seeker_id, employer_id: row.job_seeker_id === people.withdrew || row.job_seeker_id === people.elsewhere ? 1 : 2, started_on: '2026-01-01', weeks: 4, extended_weeks: 0,
    ends_on: '2026-01-28', evaluations: [], work_ended_on: row.job_seeker_id === people.elsewhere ? '2026-02-01' : null, version: 1,
  })));
  await insert(owner, 'employment_plan', each.map((row) => ({ ...row, id: row.job_seeker_id, goal: 'x', steps: [], agreed_on: '2026-01-01', review_on: '2026-07-01', version: 1 })));
  await insert(owner, 'placement', each.map((row) => ({ ...row, id: row.job_seeker_id, vacancy_id: 2, began_on: '2026-01-01', due_on: '2028-12-31', basis: 'FULL_TERM', ordinal: 1, created_at: '2026-01-01T00:00:00Z', version: 1 })));
  await insert(owner, 'labour_dispute', each.map((row) => ({ ...row, id: row.job_seeker_id, employer_id: 1, matter: 'WAGES', summary: 'x', known_on: '2026-01-01', steps: [], version: 1 })));
  // The first employer is told of a vacancy of each of two kinds, and of something that is its own.
  const notice = (id: number, kind: string, more: object): Record<string, unknown> => ({
    id, kind, object_type: 'Application', object_id: 1, job_seeker_id: null, employer_id: null, vacancy_kind: null, region_code: null, account: null, concerned_id: null, told_at: '2026-01-01T00:00:00Z', due_on: null, ...more,
  });
  await insert(owner, 'notice', [
    notice(1, 'REFERRED', { job_seeker_id: people.taiyuan }), notice(2, 'APPLICATION_CHANGED', { job_seeker_id: people.details }), notice(3, 'REFERRED', { job_seeker_id: people.nobody }),
    notice(4, 'APPLICATION_CHANGED', { employer_id: 1, vacancy_kind: 'OPEN', concerned_id: people.applied }), notice(5, 'APPLICATION_CHANGED', { employer_id: 1, vacancy_kind: 'SUPPORTED', concerned_id: people.expired }), notice(6, 'APPLICATION_CHANGED', { employer_id: 1 }),
    notice(7, 'APPLICATION_CHANGED', { employer_id: 2, vacancy_kind: 'PUBLIC_WELFARE' }), notice(8, 'APPLICATION_CHANGED', { employer_id: 3, vacancy_kind: 'OPEN' }),
    notice(9, 'APPLICATION_CHANGED', { region_code: '140105' }), notice(10, 'APPLICATION_CHANGED', { region_code: '140200' }), notice(11, 'APPLICATION_CHANGED', { account: 'coach' }), notice(12, 'APPLICATION_CHANGED', { account: 'other' }),
    notice(13, 'FAIR_CHANGED', { object_type: 'JobFair', job_seeker_id: people.consents }),
  ]);
  await insert(owner, 'priority_tier_model', [{ version: 2, valid_from: '2026-01-01', tiers: ['IN_DIFFICULTY'], reason: 'x', author: 'x', created_at: '2026-01-01T00:00:00Z' }]);
  await insert(owner, 'notice_read', [['person', people.taiyuan], ['coach', null], ['other', people.consents]].map(([account, job_seeker_id]) => ({ notice_key: 'NOTICE:1', account, job_seeker_id, read_at: '2026-01-01T00:00:00Z' })));
  await insert(owner, 'table_job', ['taiyuan', 'other'].map((subject, index) => ({ id: index + 1, subject, direction: 'IMPORT', kind: 'employers', file_name: 'x', state: 'WAITING', percent: 0, created_at: '2026-01-01T00:00:00Z', version: 1 })));
  await insert(owner, 'person_look_up', ['taiyuan', 'other'].map((subject, index) => ({ id: index + 1, subject, looked_up_at: '2026-01-01T00:00:00Z' })));
  await insert(owner, 'table_job_file', [1, 2].map((id) => ({ id, job_id: id, role: 'UPLOADED', part: 0, sealed: 'x' })));
  await insert(owner, 'idempotency_key', ['person', 'other'].map((subject) => ({ subject, key: 'k', digest: 'x', answer: {}, created_at: '2026-01-01T00:00:00Z' })));
  for (const [what, ids] of [['JobSeeker', [people.taiyuan]], ['JobSeeker', [people.consents]], ['createVacancy', [people.taiyuan, 4]]] as const) {
    await owner.rows(sql`select audit.append(${testSeal.seal({ subject: 'x' })}, gen_random_uuid(), 1, '', ${JSON.stringify([{ action: 'READ', subject: 'x', roles: [], what, fields: [], ids, why: null }])}::jsonb)`);
  }
}
