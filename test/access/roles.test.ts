import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor, type Scope } from '../../src/access/index.js';
import { scopeRules } from '../../src/app/scopes.data.js';
import { createSchema } from '../../src/app/schema.js';
import { chinaDate } from '../../src/platform/calendar.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { guardedType } from '../../src/platform/graphql/scopes.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const coach: Actor = { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) };
const otherCoach: Actor = { ...coach, subject: 'other-coach' };
const auditor: Actor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) };
const seekerOf = 'query ($id: ID!) { jobSeeker(id: $id) { id fullName } }';

const write = async (mutation: string, input: Readonly<Record<string, unknown>>, as: Actor | string): Promise<string[]> => (await server.write(mutation, input, as)).userErrors.map(({ code }) => code);

const codesOf = async (query: string, as: Actor, variables = {}): Promise<string[]> => (await server.ask(query, { as, variables })).errors.map(({ extensions }) => extensions.code);

describe('a job coach', () => {
  const sees = async (as: Actor): Promise<boolean> => (await server.data<{ jobSeeker: object | null }>(seekerOf, { as, variables: { id: ids.seeker } })).jobSeeker !== null;

  test('sees a person while that person is in the caseload, and finds work for nobody else', async () => {
    expect(await sees(coach)).toBe(false);
    expect(await write('assignJobCoach', { jobSeekerId: ids.seeker, coach: 'coach' }, 'admin')).toEqual([]);
    expect(await sees(coach)).toBe(true);
    expect(await sees(otherCoach)).toBe(false);
    const { jobSeekers } = await server.data<{ jobSeekers: { totalCount: number; nodes: { id: string; fullName: string; matches: { totalCount: number } }[] } }>(
      '{ jobSeekers(first: 5) { totalCount nodes { id fullName matches(first: 1) { totalCount } } } }', { as: coach });
    expect(jobSeekers).toMatchObject({ totalCount: 1, nodes: [{ id: ids.seeker, fullName: '钱勤长' }] });
    const byAdmin = await server.data<{ jobSeeker: { matches: { totalCount: number } } }>('query ($id: ID!) { jobSeeker(id: $id) { matches(first: 1) { totalCount } } }', { as: 'admin', variables: { id: ids.seeker } });
    expect(jobSeekers.nodes[0]?.matches).toEqual(byAdmin.jobSeeker.matches);
  });

  test('reads neither the certificate nor the address, and changes nothing', async () => {
    const { data, errors } = await server.ask<{ jobSeeker: Record<string, unknown> }>('query ($id: ID!) { jobSeeker(id: $id) { disabilityCertificate { grade { digit } } address birthDate consents(first: 1) { totalCount } caseload(first: 1) { totalCount } } }', { as: coach, variables: { id: ids.seeker } });
    expect(data?.jobSeeker).toEqual({ disabilityCertificate: null, address: null, birthDate: null, consents: null, caseload: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array(5).fill('FORBIDDEN'));
    expect(await codesOf('mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { userErrors { code } } }', coach, { input: { jobSeekerId: ids.seeker, version: 1, isWilling: true } })).toEqual(['FORBIDDEN']);
  });

  test('gives the person over to another, and sees the person no longer once the care has ended', async () => {
    expect(await write('assignJobCoach', { jobSeekerId: ids.seeker, coach: 'other-coach' }, 'admin')).toEqual([]);
    expect([await sees(coach), await sees(otherCoach)]).toEqual([false, true]);
    const { jobSeeker } = await server.data<{ jobSeeker: { caseload: { nodes: { coach: string; endedOn: string | null }[] } } }>('query ($id: ID!) { jobSeeker(id: $id) { caseload(first: 5) { nodes { coach endedOn } } } }', { as: 'seeker', variables: { id: ids.seeker } });
    expect(jobSeeker.caseload.nodes).toEqual([{ coach: 'other-coach', endedOn: null }, { coach: 'coach', endedOn: chinaDate() }]);
    expect(await write('endJobCoaching', { jobSeekerId: ids.seeker }, 'admin')).toEqual([]);
    expect(await sees(otherCoach)).toBe(false);
  });

  test('must have a name', async () => {
    expect(await write('assignJobCoach', { jobSeekerId: ids.seeker, coach: ' ' }, 'admin')).toEqual(['OUT_OF_RANGE']);
  });
});

describe("a university's staff", () => {
  test('sees its own graduates, with name and wishes, and nobody else', async () => {
    const [row] = await server.store.owner.rows<{ university: string; count: number }>(sql`select university, count(*) as count from university_graduate group by 1 order by 1 limit 1`);
    const staff: Actor = { ...anonymous, subject: 'university', roles: new Set(['UNIVERSITY_STAFF']), university: row?.university ?? '' };
    const { jobSeekers } = await server.data<{ jobSeekers: { totalCount: number; nodes: { fullName: string; graduate: { university: string; major: string } }[] } }>(
      '{ jobSeekers(first: 50) { totalCount nodes { fullName graduate { university major } wishes { occupations { code } } skills { level } } } }', { as: staff });
    expect(jobSeekers.totalCount).toBe(row?.count);
    expect(new Set(jobSeekers.nodes.map(({ graduate }) => graduate.university))).toEqual(new Set([row?.university]));
    expect(await codesOf('{ jobSeekers(first: 1) { nodes { disabilityCertificate { grade { digit } } matches(first: 1) { totalCount } } } }', staff)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe("an institution's staff", () => {
  const staff: Actor = { ...anonymous, subject: 'institution', roles: new Set(['INSTITUTION_STAFF']), employerId: 1 };
  const post = { employerId: globalId('Employer', 1), title: '手工包装工', seats: 2 };

  test('writes supported posts, and no others; a training base, internships', async () => {
    expect(await write('createVacancy', { ...post, kind: 'SUPPORTED' }, staff)).toEqual([]);
    expect(await write('createVacancy', { ...post, kind: 'OPEN' }, staff)).toEqual(['NOT_FOUND']);
    const base: Actor = { ...staff, subject: 'base', roles: new Set(['TRAINING_BASE_STAFF']) };
    expect(await write('createVacancy', { ...post, kind: 'INTERNSHIP' }, base)).toEqual([]);
    expect(await write('createVacancy', { ...post, kind: 'SUPPORTED' }, base)).toEqual(['NOT_FOUND']);
  });

  test("sees no applications to the employer's other posts, and can't change the employer", async () => {
    const { vacancies } = await server.data<{ vacancies: { nodes: { id: string; employer: { id: string } }[] } }>('{ vacancies(first: 100, filter: { kinds: [OPEN] }) { nodes { id employer { id } } } }', { as: staff });
    const own = vacancies.nodes.find(({ employer }) => employer.id === globalId('Employer', 1));
    const query = 'query ($id: ID!) { vacancy(id: $id) { applications(first: 1) { totalCount } candidates(first: 1) { totalCount } } }';
    if (own !== undefined) expect(await codesOf(query, staff, { id: own.id })).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await codesOf('mutation ($input: UpdateEmployerInput!) { updateEmployer(input: $input) { userErrors { code } } }', staff, { input: { employerId: globalId('Employer', 1), version: 1, description: 'x' } })).toEqual(['FORBIDDEN']);
  });

  test('a role for another employer lends its rights to none', async () => {
    const recruiter: Actor = { ...staff, subject: 'two', roles: new Set(['INSTITUTION_STAFF']) };
    await server.data('{ viewer { roles } }', { as: recruiter });
    await server.store.owner.rows(sql`insert into identity.account_role (account_id, role, employer_id) select id, 'RECRUITER', 2 from identity.account where subject = 'two'`);
    const { viewer } = await server.data<{ viewer: { roles: string[]; employer: { id: string } } }>('{ viewer { roles employer { id } } }', { as: recruiter });
    expect(viewer.roles).toEqual(['INSTITUTION_STAFF']);
  });
});

interface Events { auditEvents: { totalCount: number; nodes: { at: string; account: string; action: string; what: string; fields: string[]; numbers: number[]; reason: string | null }[] } }
const events = 'query ($filter: AuditEventFilter, $after: String) { auditEvents(first: 3, after: $after, filter: $filter) { totalCount nodes { at account action what fields numbers reason } pageInfo { hasNextPage endCursor } } }';

interface Paged { auditEvents: Events['auditEvents'] & { pageInfo: { hasNextPage: boolean; endCursor: string } } }

describe('the record', () => {
  test('is read by auditors: by person, account, action and time; and that it was read is in it', async () => {
    await server.data(seekerOf, { as: 'counsellor', variables: { id: ids.seeker } });
    const { auditEvents: ofPerson } = await server.data<Events>(events, { as: auditor, variables: { filter: { jobSeekerId: ids.seeker, account: 'demo-counsellor', action: 'READ' } } });
    expect(ofPerson.nodes[0]).toMatchObject({ account: 'demo-counsellor', action: 'READ', what: 'JobSeeker', fields: ['fullName'], numbers: [1], reason: 'SERVICE' });
    const at = ofPerson.nodes[0]?.at ?? '';
    const count = async (filter: object): Promise<number> => (await server.data<Events>(events, { as: auditor, variables: { filter } })).auditEvents.totalCount;
    expect(await count({ account: 'demo-counsellor', until: at })).toBe(ofPerson.totalCount - 1);
    expect(await count({ account: 'demo-counsellor', since: at })).toBe(1);
    const { auditEvents: own } = await server.data<Events>(events, { as: auditor, variables: { filter: { account: 'auditor' } } });
    // Before it there may be this very reading.
    expect(own.nodes.find(({ fields }) => fields.includes('since'))).toMatchObject({ what: 'AuditEvent', fields: ['account', 'since'], reason: 'AUDIT' });
  });

  test('goes on page by page, each event once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { auditEvents }: Paged = await server.data<Paged>(events, { as: auditor, variables: { filter: { action: 'WRITE' }, after } });
      seen.push(...auditEvents.nodes.map(({ at, what }) => `${at} ${what}`));
      after = auditEvents.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(seen.toSorted().reverse());
    expect(seen.length).toBe((await server.data<Events>(events, { as: auditor, variables: { filter: { action: 'WRITE' } } })).auditEvents.totalCount);
  });

  test('is closed to everybody else, the administrator too', async () => {
    for (const as of ['admin', 'counsellor', 'seeker', 'recruiter']) {
      expect((await server.ask(events, { as })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  test("shows everybody who read of them and why, by role; not of others, and no account's name", async () => {
    const log = 'query ($id: ID!) { jobSeeker(id: $id) { accessLog(first: 100) { totalCount nodes { at action roles what fields reason } } } }';
    interface Log { jobSeeker: { accessLog: { totalCount: number; nodes: { roles: string[]; what: string; fields: string[]; reason: string | null }[] } | null } }
    const { jobSeeker } = await server.data<Log>(log, { as: 'seeker', variables: { id: ids.seeker } });
    // From the latest to the first: what the tests above did.
    expect(jobSeeker.accessLog?.nodes.map(({ roles, what, fields, reason }) => `${roles.join()} ${what} ${fields.join()} ${String(reason)}`)).toEqual([
      'AUDITOR AuditEvent action AUDIT', 'AUDITOR AuditEvent action AUDIT', 'AUDITOR AuditEvent action AUDIT', 'AUDITOR AuditEvent account,since AUDIT',
      'AUDITOR AuditEvent account,action,jobSeekerId AUDIT', 'COUNSELLOR JobSeeker fullName SERVICE', 'ADMINISTRATOR endJobCoaching jobSeekerId null',
      'JOB_SEEKER JobSeeker caseload SELF', 'JOB_COACH JobSeeker fullName COACHING', 'ADMINISTRATOR assignJobCoach coach,jobSeekerId null', 'JOB_COACH JobSeeker id COACHING',
      'ADMINISTRATOR JobSeeker match,matches ADMINISTRATION', 'JOB_COACH JobSeeker match MATCHING', 'JOB_COACH JobSeeker fullName,matches COACHING',
      'JOB_COACH JobSeeker fullName COACHING', 'ADMINISTRATOR assignJobCoach coach,jobSeekerId null',
    ]);
    const { data, errors } = await server.ask<Log>(log, { as: 'counsellor', variables: { id: ids.seeker } });
    expect([data?.jobSeeker.accessLog, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });
});

describe('a service account', () => {
  const program = (...scopes: Scope[]): Actor => ({ ...anonymous, subject: `program ${scopes.join(' ')}`, roles: new Set(['ADMINISTRATOR']), scopes: new Set(scopes) });
  const everything = 'query ($id: ID!) { jobSeeker(id: $id) { id } }';

  test('asks for what everybody may without a scope', async () => {
    expect(await codesOf('{ vacancies(first: 1) { nodes { title employer { name } } } skills(first: 1) { totalCount } viewer { roles } }', program())).toEqual([]);
  });

  test.each([
    ['a person', everything], ['a person through what asks', '{ viewer { jobSeeker { __typename } } }'], ['a person through node', 'query ($id: ID!) { node(id: $id) { ... on JobSeeker { id } } }'],
    ['a count of people', '{ jobSeekers(first: 1) { totalCount } }'], ['people in a fragment', 'query ($id: ID!) { node(id: $id) { ...Person } } fragment Person on JobSeeker { id }'],
  ])('is refused %s, before anything runs', async (_what, query) => {
    const { status, data, errors } = await server.ask(query, { as: program('matching:read'), variables: query.includes('$id') ? { id: ids.seeker } : {} });
    expect([status, data, errors.map(({ extensions }) => extensions.code)]).toEqual([403, null, ['FORBIDDEN']]);
    expect(await codesOf(query, program('people:read'), query.includes('$id') ? { id: ids.seeker } : {})).toEqual([]);
  });

  test('needs one scope to write and one to read what it wrote, and a scope lends no right that its roles lack', async () => {
    const mutation = (fields: string): string => `mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { ${fields} userErrors { code } } }`;
    const input = { jobSeekerId: ids.seeker, version: 0, isWilling: true };
    expect(await codesOf(mutation(''), program('people:read'), { input })).toEqual(['FORBIDDEN']);
    expect(await codesOf(mutation('jobSeeker { id }'), program('people:write'), { input })).toEqual(['FORBIDDEN']);
    expect(await codesOf(mutation('jobSeeker { id }'), program('people:write', 'people:read'), { input })).toEqual([]);
    const recruiter: Actor = { ...program('people:read', 'people:write'), subject: 'weak program', roles: new Set(['RECRUITER']), employerId: 1 };
    expect(await codesOf(mutation(''), recruiter, { input })).toEqual(['FORBIDDEN']);
  });

  test('no mutation and no type is without a decision', async () => {
    const schema = await createSchema();
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(Object.keys(scopeRules.mutations).sort());
    // What tells of nobody: the law, the vocabularies, and what employers and centres publish; and parts that only a guarded type leads to.
    const open = ['Accommodation', 'AccommodationNeed', 'AccommodationPrerequisite', 'AccommodationProvision', 'AccommodationSupport', 'AsWritten', 'AskedSkill', 'AvoidedTrades', 'BlindMassagePractitioner', 'Capacity', 'CertificateType', 'ConsentForm', 'CountedEmployee', 'Demand', 'DisabilityGrade',
      'DisabilityKind', 'EasedCondition', 'EducationEntry', 'EducationLevel', 'Employer', 'EmploymentWish', 'EndReasonCount', 'Entitlement', 'EvidenceLine', 'FactorWeight', 'FairAccess', 'FairAccessNeed', 'GateResult', 'HeldCertificate', 'HeldSkill', 'HoursWish',
      'HumanFunction', 'Indicator', 'JobFair', 'JobFairBooth', 'JobFairPlan', 'JobFairSession', 'Levy', 'LevyStep', 'LocalFigure', 'LocalizedText', 'MatchFactor', 'MatchObjection', 'MatchPriority', 'MatchingModel', 'Measure', 'MeasureClause', 'ModelConstant', 'Money', 'Mutation', 'Occupation', 'OccupationSuggestion', 'PageInfo', 'PayRange',
      'Document', 'ProgrammeField', 'ProgrammeStage', 'Detail', 'DetailChoice', 'DetailValue', 'Recognition', 'StageCount', 'StageEntry', 'Work', 'PayWish', 'Policy', 'PolicyCondition', 'PolicyRule', 'PostingFinding', 'PriorityTier', 'PriorityTiers', 'Product', 'Programme', 'ProgrammeKind', 'PublicSectorStatistics', 'Query', 'RateLimit', 'RecruitingPlan', 'Region', 'RegionValue', 'RegionWish', 'Reservation', 'ReservedGroup', 'RetentionGroup', 'RetentionMark', 'RuralWorker', 'ShiftWish', 'Skill', 'SkillSuggestion', 'StandingCount', 'Subsidy', 'TableField', 'TableImportTotals', 'TableKind', 'UnknownTableColumn', 'TravelWish', 'UniversityGraduate', 'UserError', 'UsualDemand',
      'Vacancy', 'VacancyOpenPoint', 'Viewer', 'Vocabulary', 'Wishes', 'WorkEntry', 'WorkModeWish', 'Workplace'];
    const undecided = Object.values(schema.getTypeMap()).filter((type) => 'getInterfaces' in type && 'getFields' in type && !type.name.startsWith('__') && !('resolveType' in type && type.name === 'Node'))
      .map(({ name }) => name).filter((name) => !name.endsWith('Payload') && guardedType(name, scopeRules.types) === undefined).map((name) => name.replace(/(Connection|Edge)$/, ''));
    expect([...new Set(undecided)].filter((name) => name !== 'Concept').sort()).toEqual(open.sort());
  });
});
