import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { addDays, addMonths, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { followUpMonths } from '../../../src/domain/employments/follow-ups.data.js';
import { plannedFollowUps } from '../../../src/domain/employments/follow-up.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => { await server.stop(); });

const today = chinaDate();
const person = globalId('JobSeeker', 1);
const clear = (): Promise<unknown> => server.store.owner.rows(sql`delete from employment`);
type FaultsOf = { userErrors: { path: string[]; message: string }[] };
interface Employed extends FaultsOf { employment: { id: string; version: number; endedOn: string | null; endReason: string | null; followUps: { month: number; state: string }[]; movedFrom: { id: string } | null } | null }
const employmentFields = 'employment { id version endedOn endReason followUps { month state } movedFrom { id } } userErrors { path message }';
const record = (input: object, as = 'counsellor'): Promise<Employed> => server.write<Employed>('recordEmployment', { jobSeekerId: person, employerId: globalId('Employer', 1), kind: 'FULL_TIME', ...input }, as, employmentFields);

describe('the follow-ups of an employment', () => {
  const states = (startedOn: string, endedOn: string | null, day: string): string[] => plannedFollowUps({ startedOn, endedOn, followUps: [] }, day).map(({ dueOn, state }) => `${dueOn} ${state}`);
  test('are due 1, 3, 6 and 12 months after the first day, late 30 days later, and not needed once it has ended', () => {
    expect(states('2026-01-31', null, '2026-02-27')).toEqual(['2026-02-28 UPCOMING', '2026-04-30 UPCOMING', '2026-07-31 UPCOMING', '2027-01-31 UPCOMING']);
    expect(states('2026-01-31', null, '2026-02-28')[0]).toBe('2026-02-28 DUE');
    expect(states('2026-01-31', null, '2026-03-30')[0]).toBe('2026-02-28 DUE');
    expect(states('2026-01-31', null, '2026-03-31')[0]).toBe('2026-02-28 LATE');
    expect(states('2026-01-31', '2026-04-30', '2026-12-31')).toEqual(['2026-02-28 LATE', '2026-04-30 LATE', '2026-07-31 NOT_NEEDED', '2027-01-31 NOT_NEEDED']);
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
  });

  test('are found where they are due, recorded with what was done, and gone from the list then', async () => {
    await clear();
    const startedOn = addMonths(today, -3);
    const { employment } = await record({ startedOn });
    expect(employment?.followUps.map(({ state }) => state)).toEqual([addDays(addMonths(startedOn, 1), 30) < today ? 'LATE' : 'DUE', 'DUE', 'UPCOMING', 'UPCOMING']);
    const due = async (args: string, as = 'counsellor'): Promise<number> => (await server.data<{ followUpsDue: { totalCount: number } }>(`{ followUpsDue(first: 5${args}) { totalCount nodes { jobSeeker { id } employer { name } } } }`, { as })).followUpsDue.totalCount;
    expect([await due(''), await due(', region: "140105"'), await due(', region: "140100"'), await due(`, until: "${addMonths(startedOn, 1)}"`), await due(`, until: "${startedOn}"`)]).toEqual([1, 1, 1, 1, 0]);
    await server.store.owner.rows(sql`update employment set ended_on = ${addDays(today, -1)}`);
    expect(await due('')).toBe(0);
    await server.store.owner.rows(sql`update employment set ended_on = null`);
    const follow = (input: object): Promise<Employed> => server.write<Employed>('recordFollowUp', { employmentId: employment?.id, doneOn: today, finding: 'WELL', version: 1, ...input }, 'counsellor', employmentFields);
    expect((await follow({ month: 2 })).userErrors[0]?.message).toBe('month is 2; it must be one of 1, 3, 6, 12.');
    expect((await follow({ month: 3, finding: 'DIFFICULT' })).userErrors[0]).toMatchObject({ path: ['input', 'difficulties'] });
    expect((await follow({ month: 3, finding: 'DIFFICULT', difficulties: ['ACCOMMODATION'] })).userErrors[0]).toMatchObject({ path: ['input', 'actions'] });
    expect((await follow({ month: 6 })).userErrors[0]?.message).toBe(`This follow-up is for ${addMonths(today, 3)}; it can be done at most 7 days before.`);
    const third = await follow({ month: 3, finding: 'DIFFICULT', difficulties: ['ACCOMMODATION'], actions: ['ACCOMMODATION_ARRANGED'], note: '装了扶手' });
    expect(third.employment?.followUps[1]).toEqual({ month: 3, state: 'DONE' });
    expect((await follow({ month: 1 })).userErrors[0]?.path).toEqual(['input', 'version']);
    expect((await follow({ month: 1, version: 2 })).employment?.version).toBe(3);
    expect(await due('')).toBe(0);
    expect(await server.store.owner.rows(sql`select followed_up from employment`)).toEqual([{ followed_up: [1, 3] }]);
    const { measures } = await server.data<{ measures: { indicators: { code: string; value: string; target: string }[] }[] }>('{ measures(region: "140105") { indicators { code value target } } }', { as: 'admin' });
    const inYear = [1, 3].filter((month) => addMonths(startedOn, month).slice(0, 4) === today.slice(0, 4)).length;
    expect(measures.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'followUps')).toEqual({ code: 'followUps', value: String(inYear), target: String(inYear) });
  });

  test('are nothing that the employer may see, and the person may not change', async () => {
    const [row] = await server.store.owner.rows<{ id: number }>(sql`select id from employment limit 1`);
    const id = globalId('Employment', row?.id ?? 0);
    expect((await server.data<{ node: object | null }>(`{ node(id: "${id}") { ... on Employment { kind } } }`, { as: 'recruiter' })).node).toBeNull();
    expect((await server.data<{ node: object | null }>(`{ node(id: "${id}") { ... on Employment { followUps { note } } } }`, { as: 'seeker' })).node).toEqual({ followUps: [null, '装了扶手', null, null].map((note) => ({ note })) });
    const refused = await server.ask(`mutation { endEmployment(input: { employmentId: "${id}", endedOn: "${today}", reason: OTHER, version: 1 }) { userErrors { code } } }`, { as: 'seeker' });
    expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

test('whoever moves on from supported employment leaves it the day before, and is counted', async () => {
  await clear();
  // For whom the rules allow: grade 3 of a physical disability does not.
  const certified = (kind: number, grade: number): Promise<object[]> => server.store.owner.rows(sql`update disability_certificate set kind = ${kind}, components = '[]', grade = ${grade}, valid_until = null where job_seeker_id = 1`);
  await certified(4, 3);
  expect((await record({ kind: 'SUPPORTED', startedOn: addDays(today, -100) })).userErrors[0]?.path).toEqual(['input', 'jobSeekerId']);
  await certified(5, 3);
  const signed = { contract: 'SUPPORTED_AGREEMENT', contractEndsOn: addDays(today, 265), monthlyPay: '800.00' };
  expect((await record({ ...signed, contractEndsOn: addDays(today, -101), monthlyPay: '-1', kind: 'SUPPORTED', startedOn: addDays(today, -100) })).userErrors.map(({ path }) => path[1])).toEqual(['contractEndsOn', 'monthlyPay']);
  const supported = await record({ ...signed, kind: 'SUPPORTED', startedOn: addDays(today, -100) });
  expect((await server.data<{ node: object }>('query ($id: ID!) { node(id: $id) { ... on Employment { contract contractEndsOn monthlyPay { amount } } } }', { as: 'seeker', variables: { id: supported.employment?.id ?? '' } })).node)
    .toEqual({ ...signed, monthlyPay: { amount: '800.00' } });
  const moved = await record({ startedOn: addDays(today, -10), movedFromId: supported.employment?.id });
  expect(moved.employment?.movedFrom?.id).toBe(supported.employment?.id);
  const [before] = await server.store.owner.rows<{ ended_on: string; end_reason: string }>(sql`select ended_on::text, end_reason from employment where kind = 'SUPPORTED'`);
  expect(before).toEqual({ ended_on: addDays(today, -11), end_reason: 'MOVED_ON' });
  expect((await record({ kind: 'PART_TIME', startedOn: today, movedFromId: moved.employment?.id })).userErrors[0]?.message).toBe('Only a place of supported employment can be moved on from.');
  expect((await record({ startedOn: addDays(today, 1) })).userErrors[0]?.path).toEqual(['input', 'startedOn']);
  const { measures } = await server.data<{ measures: { indicators: { code: string; value: string }[] }[] }>('{ measures(region: "140100") { indicators { code value } } }', { as: 'counsellor' });
  expect(measures.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'movedOn')?.value).toBe(addDays(today, -10).slice(0, 4) === today.slice(0, 4) ? '1' : '0');
});

test('case 44: nobody under 16 is employed, nobody works full-time twice at once, and pay below the minimum wage is told', async () => {
  await clear();
  const [before] = await server.store.owner.rows<{ born: string }>(sql`select birth_date::text as born from job_seeker where id = 1`);
  await server.store.owner.rows(sql`update job_seeker set birth_date = ${addDays(addYears(today, -16), 1)} where id = 1`);
  expect((await record({ startedOn: today })).userErrors.map(({ path, message }) => [path, message])).toEqual([[['input', 'startedOn'], 'Nobody under 16 may be employed. (Labour Law, article 15)']]);
  await server.store.owner.rows(sql`update job_seeker set birth_date = ${before?.born} where id = 1`);
  const region = (await server.store.owner.rows<{ region: string }>(sql`select region_code as region from employer where id = 2`))[0]?.region ?? '';
  await server.store.owner.rows(sql`insert into local_figure (kind, region_code, valid_from, amount, source) values ('MINIMUM_WAGE', ${region}, '2020-01-01', 2050, 'x') on conflict (kind, region_code, valid_from) do update set amount = excluded.amount`);
  await server.store.owner.rows(sql`delete from local_figure where kind = 'MINIMUM_WAGE' and (region_code <> ${region} or valid_from > '2020-01-01')`);
  const below = async (id: string | undefined): Promise<unknown> => (await server.data<{ node: { isPayBelowMinimum: boolean | null } }>('query ($id: ID!) { node(id: $id) { ... on Employment { isPayBelowMinimum } } }', { as: 'counsellor', variables: { id } })).node.isPayBelowMinimum;
  const first = await record({ employerId: globalId('Employer', 2), startedOn: addDays(today, -20), monthlyPay: '500.00' });
  expect([first.userErrors, await below(first.employment?.id)]).toEqual([[], true]);
  expect((await record({ startedOn: addDays(today, -5) })).userErrors.map(({ path }) => path)).toEqual([['input', 'kind']]);
  const second = await record({ kind: 'PART_TIME', employerId: globalId('Employer', 2), startedOn: addDays(today, -5), monthlyPay: '500.00' });
  expect([second.userErrors, await below(second.employment?.id)]).toEqual([[], null]);
  await server.store.owner.rows(sql`update employment set ended_on = ${addDays(today, -4)}, end_reason = 'RESIGNED' where kind = 'FULL_TIME'`);
  const third = await record({ employerId: globalId('Employer', 2), startedOn: addDays(today, -3), monthlyPay: '2050.00' });
  expect([third.userErrors, await below(third.employment?.id)]).toEqual([[], false]);
});

test('what is counted of the work of somebody who moves is counted where they live', async () => {
  await clear();
  await record({ startedOn: addMonths(today, -1) });
  const due = async (region: string): Promise<string | undefined> => {
    const { measures } = await server.data<{ measures: { indicators: { code: string; target: string }[] }[] }>(`{ measures(region: "${region}") { indicators { code target } } }`, { as: 'admin' });
    return measures.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'followUps')?.target;
  };
  expect([await due('140105'), await due('140212')]).toEqual(['1', '0']);
  const [row] = await server.store.owner.rows<{ version: number }>(sql`select version from job_seeker where id = 1`);
  const move = (residence: string, version: number): Promise<FaultsOf> => server.write<FaultsOf>('updateJobSeeker', { jobSeekerId: person, residence, version }, 'admin', 'userErrors { path message }');
  expect((await move('140212', row?.version ?? 0)).userErrors).toEqual([]);
  expect([await due('140105'), await due('140212')]).toEqual(['0', '1']);
  await move('140105', (row?.version ?? 0) + 1);
});

test('a hire on the platform begins an employment, once, by the employer who may not see it', async () => {
  await clear();
  await server.store.owner.rows(sql`delete from application`);
  const [post] = await server.store.owner.rows<{ id: number }>(sql`select id from vacancy where employer_id = 1 and status = 'OPEN' order by id limit 1`);
  await server.store.owner.rows(sql`insert into application (id, vacancy_id, job_seeker_id, status, version) values (77, ${post?.id ?? 0}, 1, 'OFFERED', 1)`);
  const hire = await server.write<FaultsOf>('changeApplicationStatus', { applicationId: globalId('Application', 77), status: 'HIRED', version: 1 }, 'recruiter', 'userErrors { path message }');
  expect(hire.userErrors).toEqual([]);
  expect(await server.store.owner.rows(sql`select job_seeker_id, employer_id, started_on::text, ended_on, due_on::text[] as due_on from employment`)).toEqual([{ job_seeker_id: 1, employer_id: 1, started_on: today, ended_on: null, due_on: followUpMonths.map((month) => addMonths(today, month)) }]);
});

describe('the plan of a person', () => {
  const agree = (input: object, as = 'counsellor') => server.write<{ employmentPlan: { version: number; steps: { what: string; isLate: boolean }[] } | null } & FaultsOf>('agreeEmploymentPlan', { jobSeekerId: person, goal: '做数据录入', steps: [{ what: '学打字', dueOn: addDays(today, -1) }], reviewOn: addDays(today, 60), ...input }, as, 'employmentPlan { version steps { what isLate } } userErrors { path message }');
  test('is one, changed with the version that was read, and read by the person', async () => {
    await server.store.owner.rows(sql`delete from employment_plan`);
    expect((await agree({})).employmentPlan).toEqual({ version: 1, steps: [{ what: '学打字', isLate: true }] });
    expect((await agree({})).userErrors[0]?.path).toEqual(['input', 'version']);
    expect((await agree({ version: 1, steps: [{ what: '学打字', doneOn: today }] })).employmentPlan).toEqual({ version: 2, steps: [{ what: '学打字', isLate: false }] });
    expect((await server.data<{ viewer: { jobSeeker: { employmentPlan: { goal: string } } } }>('{ viewer { jobSeeker { employmentPlan { goal } } } }', { as: 'seeker' })).viewer.jobSeeker.employmentPlan.goal).toBe('做数据录入');
    expect((await agree({ version: 2, reviewOn: addDays(today, -1) })).userErrors[0]?.path).toEqual(['input', 'reviewOn']);
    expect((await agree({ version: 2, steps: [] })).userErrors[0]?.path).toEqual(['input', 'steps']);
  });
});

test('a labour dispute is opened by the person, goes on by the steps of the law, and the centre sees what is open', async () => {
  await server.store.owner.rows(sql`delete from labour_dispute`);
  const fields = 'labourDispute { id version nextSteps timeLimits { code state lastDay source } steps { kind } } userErrors { path message }';
  type Disputed = { labourDispute: { id: string; version: number; nextSteps: string[]; timeLimits: { code: string; state: string; lastDay: string | null; source: string }[] } | null } & FaultsOf;
  const knownOn = addDays(today, -40);
  const { labourDispute } = await server.write<Disputed>('openLabourDispute', { jobSeekerId: person, employerId: globalId('Employer', 2), matter: 'ACCOMMODATION', summary: '单位不让装扶手', knownOn }, 'seeker', fields);
  expect(labourDispute?.timeLimits.find(({ code }) => code === 'arbitration')).toMatchObject({ state: 'RUNNING', source: 'Law on Mediation and Arbitration of Labour Disputes, article 27' });
  const go = (kind: string, on: string, version: number): Promise<Disputed> => server.write<Disputed>('recordDisputeStep', { labourDisputeId: labourDispute?.id, kind, on, version }, 'seeker', fields);
  expect((await go('AWARD', today, 1)).userErrors[0]?.message).toBe('The next step can be: MEDIATION_REQUESTED, ARBITRATION_REQUESTED, SETTLED, CLOSED.');
  expect((await go('MEDIATION_REQUESTED', addDays(knownOn, -1), 1)).userErrors[0]?.path).toEqual(['input', 'on']);
  const asked = await go('MEDIATION_REQUESTED', addDays(today, -20), 1);
  expect(asked.labourDispute?.timeLimits.find(({ code }) => code === 'mediation')).toMatchObject({ state: 'MISSED', lastDay: addDays(today, -5) });
  const open = async (): Promise<number> => (await server.data<{ labourDisputes: { totalCount: number } }>('{ labourDisputes(first: 3, region: "140105", isOpen: true) { totalCount nodes { summary jobSeeker { id } employer { name } } } }', { as: 'counsellor' })).labourDisputes.totalCount;
  expect(await open()).toBe(1);
  expect((await go('CLOSED', today, 2)).labourDispute?.nextSteps).toEqual([]);
  expect(await open()).toBe(0);
});

test('of an erased person the plan goes, and the words of the rest', async () => {
  await record({ kind: 'PART_TIME', startedOn: addMonths(today, -2) });
  await server.store.owner.rows(sql`update employment set follow_ups = '[{"month": 1, "doneOn": "2026-01-01", "by": "x", "finding": "DIFFICULT", "difficulties": ["HEALTH"], "actions": ["NONE_NEEDED"], "note": "很私密"}]'`);
  await server.write('eraseJobSeeker', { jobSeekerId: person }, 'counsellor', 'userErrors { path }');
  const left = await server.store.owner.rows<{ all: string }>(sql`select coalesce((select jsonb_agg(e) from employment e where job_seeker_id = 1), '[]')::text || coalesce((select jsonb_agg(d) from labour_dispute d where job_seeker_id = 1), '[]')::text as all`);
  expect(left[0]?.all.match(/DIFFICULT|很私密|HEALTH|扶手/g)).toEqual(['DIFFICULT', 'DIFFICULT']);
  expect(await server.store.owner.rows(sql`select 1 from employment_plan where job_seeker_id = 1`)).toEqual([]);
});
