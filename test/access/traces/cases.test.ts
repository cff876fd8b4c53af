import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { operator, traced, verifyAudit, type Actor } from '../../../src/access/index.js';
import { fieldWords, typeWords } from '../../../src/domain/audit-events/words.data.js';
import { createSchema } from '../../../src/app/schema.js';
import { bestCandidates, bestVacancies } from '../../../src/matching/index.js';
import { parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { testSeal } from '../../support/database.js';
import { ids } from '../../support/ids.js';
import { recordedBy, type RecordedEvent } from '../../support/recorded.js';
import { TestServer } from '../../support/server.js';
import { placesOf, type Places } from './entries.js';
import { auditor, centre, Scenario } from './scenario.js';

let server: TestServer;
let places: Places;
const scenario = new Scenario(() => server);
beforeAll(async () => {
  server = await TestServer.start('demo');
  for (const step of scenario.making()) {
    await scenario.do(step);
    await step.people();
  }
  places = await placesOf(server, scenario);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface LogEntry { readonly action: string; readonly what: string; readonly fields: readonly string[]; readonly roles: readonly string[]; readonly reason: string | null; readonly summary: string }
async function ownLog(language: 'zh-CN' | 'en' = 'zh-CN'): Promise<readonly LogEntry[]> {
  const { viewer } = await server.data<{ viewer: { jobSeeker: { accessLog: { nodes: LogEntry[] } } } }>('{ viewer { jobSeeker { accessLog(first: 100) { nodes { action what fields roles reason summary } } } } }', { as: scenario.self, language });
  return viewer.jobSeeker.accessLog.nodes;
}
const latest = async (count: number, language?: 'en'): Promise<readonly LogEntry[]> => (await ownLog(language)).slice(0, count);
const read = async (query: string, as: Actor | string = centre): Promise<readonly RecordedEvent[]> => (await recordedBy(server, () => server.data(query, { as }))).events;
const byCentre = { action: 'READ', roles: ['COUNSELLOR'], reason: 'SERVICE' };
const own = (type: string): string => places.own[type] ?? '';

describe('what a centre does with a person stands in the person\'s own access log', () => {
  test('followUpsDue: everybody on the page is named, in one event', async () => {
    const events = await read('{ followUpsDue(first: 100) { nodes { kind startedOn jobSeeker { id } } } }');
    const due = await server.data<{ followUpsDue: { nodes: { jobSeeker: { id: string } }[] } }>('{ followUpsDue(first: 100) { nodes { jobSeeker { id } } } }', { as: centre });
    const people = new Set(due.followUpsDue.nodes.map(({ jobSeeker }) => Number(parseGlobalId(jobSeeker.id)?.id)));
    expect(events).toMatchObject([{ what: 'Employment', fields: ['kind', 'startedOn'], why: 'SERVICE', people: [...people].toSorted((a, b) => a - b) }]);
    expect(await latest(2)).toEqual([['id'], ['kind', 'startedOn']].map((fields) => ({ ...byCentre, what: 'Employment', fields, summary: '查看了:就业情况和跟踪回访' })));
  });

  test('node(Application)', async () => {
    expect(await read(`{ node(id: "${own('Application')}") { ... on Application { status history(first: 5) { nodes { note } } } } }`)).toMatchObject([{ what: 'Application', people: [scenario.person] }]);
    expect(await latest(1, 'en')).toEqual([{ ...byCentre, what: 'Application', fields: ['history', 'status'], summary: 'Read: applications' }]);
  });

  test('disputes: in the list of the region, by id, and of the person', async () => {
    await read('{ labourDisputes(first: 100, region: "140000") { nodes { summary } } }');
    await read(`{ node(id: "${own('LabourDispute')}") { ... on LabourDispute { matter steps { note } } } }`);
    await read(`{ jobSeeker(id: "${scenario.personId}") { labourDisputes(first: 5) { nodes { summary } } } }`);
    const summary = '查看了:劳动争议';
    expect(await latest(3)).toEqual([
      { ...byCentre, what: 'JobSeeker', fields: ['labourDisputes'], summary }, { ...byCentre, what: 'LabourDispute', fields: ['matter', 'steps'], summary },
      { ...byCentre, what: 'LabourDispute', fields: ['summary'], summary },
    ]);
  });

  test('employments: of the person, in one event, and by id', async () => {
    const events = await read(`{ jobSeeker(id: "${scenario.personId}") { employments(first: 5) { nodes { kind followUps { note } } } } }`);
    expect(events.map(({ what, fields, people }) => [what, fields, people])).toEqual([['JobSeeker', ['employments'], [scenario.person]]]);
    await read(`{ node(id: "${own('Employment')}") { ... on Employment { followUps { note } } } }`);
    expect(await latest(2)).toEqual([
      { ...byCentre, what: 'Employment', fields: ['followUps'], summary: '查看了:就业情况和跟踪回访' }, { ...byCentre, what: 'JobSeeker', fields: ['employments'], summary: '查看了:就业情况' },
    ]);
  });

  test('a referral', async () => {
    const referral = { action: 'WRITE', roles: ['COUNSELLOR'], what: 'referToVacancy', fields: ['jobSeekerId', 'vacancyId'], reason: null, summary: '推荐您应聘岗位' };
    expect((await ownLog()).filter(({ what }) => what === 'referToVacancy')).toEqual([referral, referral]);
  });

  test('what auditors find of the person: reads and writes of other objects too', async () => {
    const { auditEvents } = await server.data<{ auditEvents: { nodes: { what: string; jobSeekerIds: string[] }[] } }>('query ($filter: AuditEventFilter) { auditEvents(first: 100, filter: $filter) { nodes { what jobSeekerIds } } }', { as: auditor, variables: { filter: { jobSeekerId: scenario.personId, account: 'centre' } } });
    expect(auditEvents.nodes.map(({ what }) => what)).toEqual([
      'Employment', 'JobSeeker', 'JobSeeker', 'LabourDispute', 'LabourDispute', 'Application', 'Employment', 'Employment',
      'reopenEmployerYear', 'certifyEmployerYear', 'storeMatch', 'beginPlacement', 'referToVacancy', 'referToVacancy', 'updateJobFair', 'bookJobFairInterview', 'registerForJobFair', 'drawPlaces', 'takePart', 'takePart',
      'recordService', 'createProgramme', 'recordDisputeStep', 'openLabourDispute', 'agreeEmploymentPlan', 'recordAbilityAssessment', 'updateWorkTrial', 'beginWorkTrial', 'recordEmploymentContract', 'recordFollowUp', 'recordEmployment', 'assignJobCoach',
      'rejectClaim', 'confirmClaim', 'recordDisabilityCertificate', 'updateJobSeeker', 'registerJobSeeker',
    ]);
    expect(auditEvents.nodes.filter(({ jobSeekerIds }) => !jobSeekerIds.includes(scenario.personId))).toEqual([]);
  });
});

describe('what others do', () => {
  test('an employer who reads the applications to a post: the reason is the application', async () => {
    const events = await read(`{ vacancy(id: "${places.post}") { applications(first: 10) { nodes { status } } } }`, 'recruiter');
    expect(events.map(({ what, why, people }) => [what, why, people])).toEqual([['Application', 'APPLICATION', [scenario.person]]]);
  });

  test('an employer who reads its own declaration: those who are registered here hear of it, and the employer hears nothing', async () => {
    const events = await read(`{ node(id: "${places.year}") { ... on EmployerYear { disabledStaff { maskedNumber } } } }`, 'recruiter');
    expect(events).toEqual([expect.objectContaining({ what: 'EmployerYear', fields: ['disabledStaff'], why: 'SELF', people: [scenario.person] })]);
    expect(await latest(1)).toMatchObject([{ what: 'EmployerYear', roles: ['RECRUITER'], summary: '查看了:用人单位申报的您的残疾人证' }]);
  });

  test('a host who reads who takes part; a part that an employer takes tells of nobody', async () => {
    const [event, ...more] = await read(`{ programme(id: "${places.course}") { participations(first: 5) { nodes { state } } } }`, 'recruiter');
    expect([event?.what, event?.fields, event?.why, event?.people, more]).toEqual(['Participation', ['state'], 'HOSTING', [scenario.person], []]);
    expect(await read(`{ employer(id: "${ids.employer}") { participations(first: 5) { nodes { state } } } }`)).toEqual([]);
  });

  test('the person, of the own registrations and needs at a fair', async () => {
    const events = await read('{ jobFairs(first: 3) { nodes { isRegistered accessibility { outcome } } } }', scenario.self);
    expect(events.map(({ what, why, people }) => [what, why, people])).toEqual(events.map(() => ['JobSeeker', 'SELF', [scenario.person]]));
    expect(events.flatMap(({ fields }) => fields).toSorted()).toEqual(['jobFairRegistrations', 'needs']);
  });

  test('the operator, who ranks at the command line', async () => {
    const { events } = await recordedBy(server, async () => {
      const ctx = server.contextOf(operator);
      await bestVacancies(ctx, scenario.person, { day: ctx.today, list: 'ANY', count: 2 });
      await bestCandidates(ctx, parseGlobalId(places.post)?.id ?? 0, { day: ctx.today, list: 'ANY', count: 3 });
      await ctx.db.close();
      await ctx.audit.flush();
    });
    expect(events.every(({ what, why }) => what === 'JobSeeker' && why === 'ADMINISTRATION')).toBe(true);
    const named = new Set(events.flatMap(({ people }) => people));
    expect([named.has(scenario.person), named.size]).toEqual([true, 4]);
  });

  test('an auditor who reads the record: those of whom it tells', async () => {
    const { events } = await recordedBy(server, () => server.data('{ auditEvents(first: 20) { nodes { what } } }', { as: auditor }));
    expect(events.map(({ what, why, people }) => [what, why, people.includes(scenario.person)])).toEqual([['AuditEvent', 'AUDIT', true]]);
    // The page after it holds that event, and the people whom it names are not named again and again.
    const again = await recordedBy(server, () => server.data('{ auditEvents(first: 1) { nodes { what } } }', { as: auditor }));
    expect(again.events[0]?.people).toEqual([]);
  });
});

describe('what a refusal tells', () => {
  test('of a person, who was changed meanwhile, is recorded as read; a refusal that tells nothing is not', async () => {
    const change = (version: number, input: object) => recordedBy(server, () => server.write<{ userErrors: { code: string; message: string }[] }>('updateJobSeeker', { jobSeekerId: scenario.personId, version, ...input }, centre, 'userErrors { message }'));
    const told = await change(1, { isWilling: false });
    expect(told.result.userErrors[0]?.message).toBe('You read version 1; it is now version 8. Where it differs from what you send: isWilling is now true, you send false. Read it again, then change it.');
    expect(told.events).toEqual([expect.objectContaining({ action: 'READ', what: 'updateJobSeeker', fields: ['isWilling'], people: [scenario.person], why: 'CHANGE' })]);
    expect((await change(1, { phone: '13800000001' })).events).toEqual([]);
  });

  test('of what somebody has already, or is not, is recorded as read, and told in the log', async () => {
    const again = await recordedBy(server, () => server.write<{ userErrors: { message: string }[] }>('referToVacancy', { jobSeekerId: scenario.personId, vacancyId: places.post }, centre, 'userErrors { message }'));
    expect(again.result.userErrors[0]?.message).toBe('There is an application already; it is INTERVIEW.');
    expect(again.events).toEqual([expect.objectContaining({ action: 'READ', what: 'referToVacancy', fields: ['vacancyId'], people: [scenario.person], why: 'CHANGE' })]);
    expect(await latest(1)).toMatchObject([{ action: 'READ', what: 'referToVacancy', summary: '想修改时没有成功,看到了原因' }]);
  });

  test('an allotment that is told again under its key is recorded again', async () => {
    const input = { region: '140105', adopt: false, clientMutationId: 'told-again' };
    const ask = () => recordedBy(server, () => server.write('allocatePublicWelfarePosts', input, centre, 'allocation { decisions { reason } }'));
    const [first, again] = [await ask(), await ask()];
    const peopleOf = (events: readonly RecordedEvent[]) => events.filter(({ action }) => action === 'READ').flatMap(({ people }) => people);
    expect(peopleOf(again.events)).toEqual(peopleOf(first.events));
    expect(again.events.filter(({ action }) => action === 'WRITE')).toEqual([]);
  });
});

describe('no more is recorded than tells something', () => {
  test("a person's page and a ranking are one event each, whatever is asked of the people", async () => {
    const page = await read(`{ jobSeeker(id: "${scenario.personId}") { id version fullName phone skills { level } needs { isRequired } graduate { major } consents(first: 5) { nodes { purpose } } applications(first: 5) { nodes { status } } } }`);
    expect(page.map(({ what, people }) => [what, people])).toEqual([['JobSeeker', [scenario.person]]]);
    const ranking = await read(`{ vacancy(id: "${places.post}") { candidates(first: 20) { nodes { score jobSeeker { id skills { level } needs { isRequired } } } } } }`);
    expect(ranking.map(({ what, fields, people }) => [what, fields, people.length])).toEqual([['JobSeeker', ['id', 'match', 'needs', 'skills'], 20]]);
  });

  test('a write whose answer names the object again is one event', async () => {
    const [row] = await server.store.owner.rows<{ version: number }>(sql`select version from job_seeker where id = ${scenario.person}`);
    const { events } = await recordedBy(server, () => server.write('updateJobSeeker', { jobSeekerId: scenario.personId, version: row?.version, isWilling: true }, centre, 'jobSeeker { id version }'));
    expect(events.map(({ action, what }) => [action, what])).toEqual([['WRITE', 'updateJobSeeker']]);
  });

  test('people who are only named are recorded, unless another read of the request tells of them', async () => {
    const graduates = await read('{ jobSeekers(first: 20, filter: { isGraduate: true }) { nodes { id } } }');
    expect(graduates.map(({ what, fields, people }) => [what, fields, people.length])).toEqual([['JobSeeker', ['id'], 20]]);
    expect(await read('{ jobSeekers(first: 20, filter: { isGraduate: true }) { totalCount } }')).toEqual([]);
    expect(await read(`{ jobSeeker(id: "${scenario.personId}") { id version fullName } }`)).toEqual([expect.objectContaining({ fields: ['fullName'] })]);
  });
});

describe('events from before they named people', () => {
  test('are verified as they were, and found by their numbers where those are of people', async () => {
    const old = (what: string, action: string) => ({ action, subject: 'old', roles: ['COUNSELLOR'], request: 'old', what, fields: ['fullName'], ids: [scenario.person], why: null });
    // As a server wrote them then, with a MAC over just that.
    const events = [old('JobSeeker', 'READ'), old('recordAbilityAssessment', 'WRITE'), old('createVacancy', 'WRITE')] as unknown as Parameters<typeof server.record.append>[1];
    server.record.confirm(await server.record.append(server.store.database, events, testSeal.seal({ subject: 'old' })));
    await server.record.settled();
    expect((await verifyAudit(server.store.owner, server.anchor)).faults).toEqual([]);
    const whats = (await ownLog()).filter(({ fields }) => fields.join() === 'fullName').map(({ what }) => what);
    expect(whats).toEqual(['recordAbilityAssessment', 'JobSeeker', 'JobSeeker']);
    const { auditEvents } = await server.data<{ auditEvents: { nodes: { what: string; jobSeekerIds: string[] }[] } }>('query ($filter: AuditEventFilter) { auditEvents(first: 10, filter: $filter) { nodes { what jobSeekerIds } } }', { as: auditor, variables: { filter: { jobSeekerId: scenario.personId, account: 'old' } } });
    expect(auditEvents.nodes.map(({ what }) => what).toSorted()).toEqual(['JobSeeker', 'recordAbilityAssessment']);
    expect(auditEvents.nodes[0]?.jobSeekerIds).toEqual([scenario.personId]);
  });
});

describe('beneath it', () => {
  test('what tells of people for the record alone tells nobody else', async () => {
    const [year] = await server.store.owner.rows<{ id: number }>(sql`select id from employer_year where employer_id = 1 and year = 2023`);
    const declared = sql`select job_seeker_id from access.declared_people(${[year?.id]}::int[])`;
    const sessions: readonly Readonly<Record<string, string>>[] = [{ is_administrator: 'on' }, { region: '14' }, { employer: '1' }];
    for (const settings of sessions) {
      const db = server.store.database.session(settings);
      await expect(db.rows(declared)).resolves.toEqual([]);
      await expect(db.rowsFor('MATCHING', declared)).resolves.toEqual([]);
      await expect(db.rowsFor('RECORD', declared)).resolves.toEqual([{ job_seeker_id: scenario.person }]);
      await db.close();
    }
  });

  test('who is given a place that fell free is not told to whoever has it given', async () => {
    const { id } = await scenario.newest('programme');
    const stateOfWaiting = async (): Promise<number> => (await server.store.owner.rows(sql`select 1 from participation where programme_id = ${id} and state = 'WAITING'`)).length;
    await server.store.owner.rows(sql`update programme set places = places + 1 where id = ${id}`);
    expect(await stateOfWaiting()).toBe(1);
    const db = server.store.database.session({ is_administrator: 'on' });
    await expect(db.transaction((transaction) => transaction.rows(sql`select m.id from access.move_up(${id}) m(id)`))).resolves.toEqual([]);
    await db.close();
    expect(await stateOfWaiting()).toBe(0);
  });

  test('both forms of events are found by the index', async () => {
    await server.store.owner.transaction(async (transaction) => {
      await transaction.rows(sql`set local enable_seqscan = off`);
      await transaction.rows(sql`select set_config('jinqiao.session', ${testSeal.seal({ job_seeker: String(scenario.person), is_auditor: 'on' })}, true)`);
      for (const query of [sql`explain select * from access.event_about_self order by at desc limit 20`, sql`explain select * from audit.entry e where e.events @> '[{"people": [1]}]' or e.events @> '[{"ids": [1]}]'`]) {
        const plan = (await transaction.rows<{ 'QUERY PLAN': string }>(query)).map((row) => row['QUERY PLAN']).join('\n');
        expect(plan.match(/Bitmap Index Scan on \w+/g)).toEqual(['Bitmap Index Scan on entry_events_index', 'Bitmap Index Scan on entry_events_index']);
      }
    });
  });
});

describe('the words of the log', () => {
  test('name every field of a person, and every type that is traced', async () => {
    const schema = await createSchema();
    const seeker = schema.getType('JobSeeker') as { getFields(): object } | undefined;
    expect(Object.keys(seeker?.getFields() ?? {}).filter((field) => fieldWords[field] === undefined && !field.startsWith('viewerCan'))).toEqual([]);
    // An attendee is recorded as the person who comes.
    expect(Object.keys(schema.getTypeMap()).filter((type) => traced.has(type) && type !== 'Attendee' && typeWords[type] === undefined)).toEqual([]);
  });
});
