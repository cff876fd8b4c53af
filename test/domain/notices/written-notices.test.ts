import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { kindsOf, noticesOf, pageOf } from './queries.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
  // What is reminded of is another test's.
  for (const table of ['claim', 'consent', 'job_fair_registration', 'job_fair_booth', 'employment', 'labour_dispute', 'placement', 'disability_certificate']) await server.store.owner.rows(sql`delete from ${raw(table)}`);
  for (const table of ['participation', 'programme']) await server.store.owner.rows(sql`update ${raw(table)} set due_on = null`);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => {
  await server.store.owner.rows(sql`delete from notice`);
  await server.store.owner.rows(sql`delete from notice_read`);
  await server.store.owner.rows(sql`delete from application`);
});

const staff = (subject: string, role: 'INSTITUTION_STAFF' | 'AGENCY_STAFF' | 'TRAINING_BASE_STAFF', employerId: number): Actor => ({ ...anonymous, subject, roles: new Set([role]), employerId });
const institution = staff('institution', 'INSTITUTION_STAFF', 1);
const base = staff('base', 'TRAINING_BASE_STAFF', 1);

/** A vacancy of the first employer, open, of a kind. */
async function vacancyOf(kind = 'OPEN'): Promise<string> {
  const [row] = await server.store.owner.rows<{ id: number }>(sql`
    update vacancy set kind = ${kind}, status = 'OPEN', employer_id = 1, title = '数据录入员', region_code = '140105', opens_on = '2026-01-01', closes_on = null, seats = 5, hired = 0, published_at = now(), confirmed_at = now()
    where id = (select min(id) from vacancy) returning id`);
  return globalId('Vacancy', row?.id ?? 0);
}

interface Stepped { readonly application: { readonly id: string; readonly version: number } | null; readonly userErrors: readonly { readonly code: string }[] }
const begin = async (mutation: 'applyForVacancy' | 'referToVacancy', as: string, kind?: string): Promise<Stepped> => server.write<Stepped>(mutation, { jobSeekerId: ids.seeker, vacancyId: await vacancyOf(kind) }, as, 'application { id version }');
const step = ({ application }: Stepped, status: string, as: string, version = application?.version): Promise<Stepped> => server.write<Stepped>('changeApplicationStatus', { applicationId: application?.id, version, status }, as, 'application { id version }');
const told = async (): Promise<Record<string, string[]>> => ({ seeker: await kindsOf(server, 'seeker'), recruiter: await kindsOf(server, 'recruiter') });

describe('who is proposed for a vacancy', () => {
  test('is told, in their own language, and so are those who act for the vacancy', async () => {
    const referred = await begin('referToVacancy', 'counsellor');
    expect(referred.userErrors).toEqual([]);
    const [notice] = await noticesOf(server, 'seeker');
    expect(notice).toMatchObject({ kind: 'REFERRED', text: 'The employment service centre proposed you for a vacancy "数据录入员".', dueOn: null, isRead: false, object: { __typename: 'Application', id: referred.application?.id } });
    expect((await pageOf(server, 'seeker', { language: 'zh-CN' })).nodes[0]?.text).toBe('就业服务中心推荐您应聘岗位「数据录入员」。');
    expect(await told()).toEqual({ seeker: ['REFERRED'], recruiter: ['APPLICATION_CHANGED'] });
    // The one who did it, others of the same kinds, and those who serve, are told nothing.
    for (const as of ['counsellor', 'graduate', 'massage', 'admin'] as const) expect([as, await kindsOf(server, as)]).toEqual([as, []]);
  });

  test('is told nothing when the proposal is refused', async () => {
    const first = await begin('referToVacancy', 'counsellor');
    expect((await begin('referToVacancy', 'counsellor')).userErrors).toEqual([{ code: 'WRONG_STATE' }]);
    expect((await step(first, 'INTERVIEW', 'recruiter', 99)).userErrors).toEqual([{ code: 'STALE' }]);
    expect(await told()).toEqual({ seeker: ['REFERRED'], recruiter: ['APPLICATION_CHANGED'] });
  });
});

describe('a step of an application', () => {
  test('of the person is told to the employer, of the employer to the person, of the centre to both', async () => {
    const applied = await begin('applyForVacancy', 'seeker');
    expect(await told()).toEqual({ seeker: [], recruiter: ['APPLICATION_CHANGED'] });
    const interviewed = await step(applied, 'INTERVIEW', 'recruiter');
    expect(await told()).toEqual({ seeker: ['APPLICATION_CHANGED'], recruiter: ['APPLICATION_CHANGED'] });
    const offered = await step(interviewed, 'OFFERED', 'counsellor');
    expect(offered.userErrors).toEqual([]);
    expect(await told()).toEqual({ seeker: ['APPLICATION_CHANGED', 'APPLICATION_CHANGED'], recruiter: ['APPLICATION_CHANGED', 'APPLICATION_CHANGED'] });
    expect((await step(offered, 'WITHDRAWN', 'seeker')).userErrors).toEqual([]);
    expect((await told())['recruiter']).toEqual(['APPLICATION_CHANGED', 'APPLICATION_CHANGED', 'APPLICATION_CHANGED']);
    expect((await noticesOf(server, 'recruiter'))[0]).toMatchObject({ text: 'There is news of an application for a vacancy "数据录入员".', object: { __typename: 'Application', id: applied.application?.id } });
  });

  test('is told to whoever acts for vacancies of its kind at the employer, and to nobody else there', async () => {
    await server.store.owner.rows(sql`insert into mandate (agency_id, principal_id, kind, starts_on, ends_on) values (2, 1, 'RECRUITING', '2026-01-01', '2999-01-01')`);
    const agency = staff('agency', 'AGENCY_STAFF', 2);
    const seen = async (): Promise<number[]> => [
      (await noticesOf(server, 'recruiter')).length, (await noticesOf(server, institution)).length, (await noticesOf(server, base)).length, (await pageOf(server, agency, { actingFor: ids.employer })).totalCount,
    ];
    await begin('applyForVacancy', 'seeker', 'OPEN');
    expect(await seen()).toEqual([1, 0, 0, 1]);
    await server.store.owner.rows(sql`delete from application`);
    await begin('applyForVacancy', 'seeker', 'SUPPORTED');
    expect(await seen()).toEqual([2, 1, 0, 2]);
    // Without the mandate, an agency reads nothing of the employer's.
    expect((await pageOf(server, agency)).totalCount).toBe(0);
    // What is the employer's own is its recruiters' alone.
    await server.store.owner.rows(sql`insert into notice (employer_id, kind, object_type, object_id) values (1, 'APPLICATION_CHANGED', 'Application', 1)`);
    expect(await seen()).toEqual([3, 1, 0, 2]);
  });

  test('stays told when its application is gone, without a name and without an object', async () => {
    await begin('referToVacancy', 'counsellor');
    await server.store.owner.rows(sql`delete from application`);
    expect((await noticesOf(server, 'seeker'))[0]).toMatchObject({ kind: 'REFERRED', text: 'The employment service centre proposed you for a vacancy.', object: null });
  });
});

describe('a notice to a centre, or to an account', () => {
  const write = (addressee: string, value: string): Promise<unknown> => server.store.owner.rows(sql`insert into notice (${raw(addressee)}, kind, object_type, object_id, concerned_id) values (${value}, 'APPLICATION_CHANGED', 'LabourDispute', 777, 2)`);
  const counsellor = (subject: string, regionCode: string): Actor => ({ ...anonymous, subject, roles: new Set(['COUNSELLOR']), regionCode });

  test('of a county is read there, by those above it, and by administrators', async () => {
    await write('region_code', '140105');
    const lengths = async (...actors: readonly (Actor | string)[]): Promise<number[]> => Promise.all(actors.map(async (as) => (await noticesOf(server, as)).length));
    expect(await lengths(counsellor('county', '140105'), 'counsellor', counsellor('province', '140000'), 'admin')).toEqual([1, 1, 1, 1]);
    expect(await lengths(counsellor('other county', '140106'), counsellor('datong', '140200'), 'seeker', 'graduate', 'recruiter')).toEqual([0, 0, 0, 0, 0]);
    // What it is about is gone: the notice says so.
    expect((await noticesOf(server, 'counsellor'))[0]?.object).toBeNull();
  });

  test('of an account is read by that account, whatever it may do', async () => {
    await write('account', 'coach');
    const coach: Actor = { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) };
    expect([await kindsOf(server, coach), await kindsOf(server, { ...coach, subject: 'another coach' }), await kindsOf(server, 'admin')]).toEqual([['APPLICATION_CHANGED'], [], []]);
  });

  test('leaves the trace of whom it told of, and why; one\'s own as SELF', async () => {
    const since = new Date().toISOString();
    const reads = (): Promise<object[]> => server.store.owner.rows(sql`
      select x ->> 'subject' as subject, x ->> 'why' as why, x -> 'ids' as ids from audit.entry e cross join lateral jsonb_array_elements(e.events) x
      where e.at > ${since} and x ->> 'action' = 'READ' and x -> 'fields' ? 'notices' order by e.at`);
    await write('region_code', '140105');
    await write('account', 'coach');
    await noticesOf(server, 'counsellor');
    await noticesOf(server, { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) });
    await noticesOf(server, 'admin');
    await begin('applyForVacancy', 'seeker');
    await noticesOf(server, 'recruiter');
    await begin('referToVacancy', 'counsellor');
    await server.store.owner.rows(sql`insert into notice (job_seeker_id, kind, object_type, object_id) values (1, 'REFERRED', 'Application', 1)`);
    await noticesOf(server, 'seeker');
    expect(await reads()).toEqual([
      { subject: 'demo-counsellor', why: 'SERVICE', ids: [2] }, { subject: 'coach', why: 'COACHING', ids: [2] }, { subject: 'demo-admin', why: 'ADMINISTRATION', ids: [2] },
      { subject: 'demo-recruiter', why: 'APPLICATION', ids: [1] }, { subject: 'demo-seeker', why: 'SELF', ids: [1] },
    ]);
    const { jobSeeker } = await server.data<{ jobSeeker: { accessLog: { nodes: { reason: string }[] } } }>('query ($id: ID!) { jobSeeker(id: $id) { accessLog(first: 3) { nodes { reason } } } }', { as: 'graduate', variables: { id: ids.graduate } });
    expect(jobSeeker.accessLog.nodes.map(({ reason }) => reason)).toEqual(['ADMINISTRATION', 'COACHING', 'SERVICE']);
  });
});

test('nobody without a token has notices, and whoever is told nothing has none', async () => {
  const { data, errors } = await server.ask('{ viewer { unreadNotices notices(first: 1) { totalCount } } }');
  expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([{ viewer: { unreadNotices: null, notices: null } }, ['UNAUTHENTICATED', 'UNAUTHENTICATED']]);
  await begin('referToVacancy', 'counsellor');
  for (const role of ['AUDITOR', 'UNIVERSITY_STAFF'] as const) expect(await kindsOf(server, { ...anonymous, subject: role, roles: new Set([role]), university: '山西大学' })).toEqual([]);
});
