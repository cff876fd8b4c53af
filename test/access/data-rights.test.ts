import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { verifyAudit } from '../../src/access/index.js';
import { endRetention } from '../../src/app/retention.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { certificateNumberOf } from '../support/certificates.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

async function openPost(): Promise<string> {
  const { vacancies } = await server.data<{ vacancies: { nodes: { id: string }[] } }>('{ vacancies(first: 1, filter: { kinds: [OPEN] }) { nodes { id } } }');
  return vacancies.nodes[0]?.id ?? '';
}

describe('a copy of what is held of somebody', () => {
  test('has all of it, opened, for the person alone', async () => {
    const phone = '13800000000';
    const address = '为测试而写的地址 7 号';
    const { version } = (await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'seeker', variables: { id: ids.seeker } })).jobSeeker;
    expect((await server.write('updateJobSeeker', { jobSeekerId: ids.seeker, version, phone, address }, 'seeker')).userErrors).toEqual([]);
    expect((await server.write('applyForVacancy', { jobSeekerId: ids.seeker, vacancyId: await openPost() }, 'seeker')).userErrors).toEqual([]);
    const copy = 'query ($id: ID!) { jobSeeker(id: $id) { personalData } }';
    const { jobSeeker } = await server.data<{ jobSeeker: { personalData: string } }>(copy, { as: 'seeker', variables: { id: ids.seeker } });
    const data = JSON.parse(jobSeeker.personalData) as Record<string, Record<string, unknown>[]>;
    expect(data['job_seeker_contact']).toEqual([{ job_seeker_id: 1, phone, full_name: '钱勤长' }]);
    expect(data['job_seeker_address']).toEqual([{ job_seeker_id: 1, address }]);
    // Birthdays of the demonstration move with the day on which it is made, and a certificate's number has the birthday in it.
    const born = String(data['job_seeker']?.[0]?.['birth_date']).replaceAll('-', '');
    const number = certificateNumberOf({ region: '149900', born, order: '002', kind: 4, grade: 3 });
    expect(data['disability_certificate']).toEqual([expect.objectContaining({ number, kind: 4, grade: 3 })]);
    expect(data['application']).toMatchObject([{ job_seeker_id: 1, status: 'SUBMITTED', version: 1 }]);
    expect(data['application_event']).toMatchObject([{ application_id: data['application']?.[0]?.['id'], actor: 'demo-seeker', status: 'SUBMITTED', note: null }]);
    expect(jobSeeker.personalData.match(/sealed|number_index/g)).toBeNull();
    for (const as of ['admin', 'counsellor']) {
      const { data: none, errors } = await server.ask<{ jobSeeker: { personalData: null } }>(copy, { as, variables: { id: ids.seeker } });
      expect([none?.jobSeeker.personalData, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
  });

  test('goes over every table that has to do with a person', async () => {
    const tables = await server.store.owner.rows<{ name: string }>(sql`
      select distinct c.relname as name from pg_constraint f join pg_class c on c.oid = f.conrelid where f.contype = 'f' and f.confrelid = 'job_seeker'::regclass and c.relnamespace = 'public'::regnamespace`);
    const { jobSeeker } = await server.data<{ jobSeeker: { personalData: string } }>('query ($id: ID!) { jobSeeker(id: $id) { personalData } }', { as: 'graduate', variables: { id: ids.graduate } });
    // Made of `participation` alone, which is told.
    const made = 'service_year';
    const copied = new Set(Object.keys(JSON.parse(jobSeeker.personalData) as object));
    expect(tables.map(({ name }) => name).filter((name) => !copied.has(name))).toEqual([made]);
  });
});

describe('who is erased', () => {
  /** Every row of the database, but for the record. */
  async function everything(): Promise<string> {
    const tables = await server.store.owner.rows<{ name: string }>(sql`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
    const texts = await Promise.all(tables.map(({ name }) => server.store.owner.rows<{ row: string }>({ text: `select to_jsonb(t)::text as row from "${name}" t`, values: [] } as never)));
    return texts.flat().map(({ row }) => row).join('\n');
  }

  test('is found nowhere again; what the law keeps stays under a number', async () => {
    const [before] = await server.store.owner.rows<{ name: string; index: string }>(sql`select c.full_name as name, d.number_index as index from job_seeker_contact c join disability_certificate d using (job_seeker_id) where job_seeker_id = 1`);
    const look = (as: string) => server.data<{ jobSeeker: object | null; node: object | null }>('query ($id: ID!) { jobSeeker(id: $id) { id } node(id: $id) { id } }', { as, variables: { id: ids.seeker } });
    expect((await look('admin')).jobSeeker).toEqual({ id: ids.seeker });
    const erased = await server.write('eraseJobSeeker', { jobSeekerId: ids.seeker, clientMutationId: 'erase-1' }, 'seeker', 'erasedJobSeekerId');
    expect(erased).toEqual({ erasedJobSeekerId: ids.seeker, userErrors: [] });
    for (const as of ['admin', 'counsellor']) expect(await look(as)).toEqual({ jobSeeker: null, node: null });
    const rest = await everything();
    expect(rest.split('\n').filter((row) => row.includes(before?.index ?? ''))).toEqual([]);
    const [held] = await server.store.owner.rows<{ contacts: number; consents: number; open: number; applications: number; roles: number; left: string }>(sql`
      select (select count(*) from job_seeker_contact where job_seeker_id = 1) as contacts, (select count(*) from consent where job_seeker_id = 1) as consents,
        (select count(*) from consent where job_seeker_id = 1 and withdrawn_at is null) as open, (select count(*) from application where job_seeker_id = 1 and status = 'WITHDRAWN') as applications,
        (select count(*) from identity.account_role where job_seeker_id = 1) as roles, (select concat(birth_date, sex, residence_code, skills::text, capacities::text, wishes::text) from job_seeker where id = 1) as left`);
    expect(held).toEqual({ contacts: 0, consents: 1, open: 0, applications: 1, roles: 0, left: '[]{}{}' });
    const events = await server.store.owner.rows<{ events: unknown }>(sql`select events from audit.entry where events @> '[{"what": "eraseJobSeeker", "ids": [1]}]'`);
    expect(events).toMatchObject([{ events: [{ action: 'WRITE', what: 'eraseJobSeeker', ids: [1], people: [1], subject: 'demo-seeker', roles: ['JOB_SEEKER'], fields: ['clientMutationId', 'jobSeekerId'], why: null }] }]);
  });

  test('is no candidate any more, and the employer keeps an application without a person', async () => {
    const [row] = await server.store.owner.rows<{ id: number }>(sql`select id from application where job_seeker_id = 1`);
    const { node } = await server.data<{ node: { status: string; jobSeeker: object | null } }>('query ($id: ID!) { node(id: $id) { ... on Application { status jobSeeker { id } } } }', { as: 'admin', variables: { id: globalId('Application', row?.id ?? 0) } });
    expect(node).toEqual({ status: 'WITHDRAWN', jobSeeker: null });
    const { errors } = await server.ask('query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { score } }', { as: 'admin', variables: { seeker: ids.seeker, post: await openPost() } });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('is nobody whom the asker may not erase: not yours and not there are answered alike', async () => {
    const tries = await Promise.all([['graduate', ids.practitioner], ['graduate', globalId('JobSeeker', 999_999)], ['counsellor', globalId('JobSeeker', 999_999)]].map(([as, id]) => server.write('eraseJobSeeker', { jobSeekerId: id }, as ?? '')));
    for (const { userErrors } of tries) expect(userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    const { errors } = await server.ask('mutation ($input: EraseJobSeekerInput!) { eraseJobSeeker(input: $input) { userErrors { code } } }', { as: 'recruiter', variables: { input: { jobSeekerId: ids.graduate } } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    // Past the service's own check, the database asks for itself.
    const db = server.store.database.session({ job_seeker: '2' });
    await expect(db.transaction((transaction) => transaction.rows(sql`select access.erase_person(3) as done`))).resolves.toEqual([{ done: false }]);
    await db.close();
  });
});

describe('after three years', () => {
  const later = (years: number): Date => new Date(Date.now() + years * 366 * 86_400_000);

  test('the rest of an erased person goes, and the start of the record, which still proves to be whole', async () => {
    const { anchor, store: { owner } } = server;
    const count = async (): Promise<number> => (await owner.rows<{ count: number }>(sql`select count(*) as count from audit.entry`))[0]?.count ?? 0;
    expect(await endRetention(owner, anchor, later(2.9))).toEqual({ ERASED_PEOPLE: 0, AUDIT: 0, IDEMPOTENCY_KEYS: 1, ENDED_SESSIONS: 0, NOTICES: 0, UNREAD_NOTICES: 0, NOTICE_READS: 0, IMPORTED_TABLES: 0, EXPORTED_TABLES: 0, LOOK_UPS: 0 });
    const all = await count();
    // Of what is there, half is old.
    const [middle] = await owner.rows<{ at: string }>(sql`select percentile_disc(0.5) within group (order by at) as at from audit.entry`);
    const removed = await endRetention(owner, anchor, new Date(new Date(middle?.at ?? '').getTime() + 3 * 366 * 86_400_000));
    // Not exact: the number of a connection's process decides to which chain it writes, and the last entry of a chain stays.
    expect(removed.AUDIT).toBeGreaterThan(0);
    expect(await count()).toBe(all - removed.AUDIT);
    expect(await verifyAudit(owner, anchor)).toEqual({ entries: all - removed.AUDIT, faults: [], vouchesSince: null });

    // Whoever takes more away than was let go is found out.
    await owner.rows(sql`create table kept as select * from audit.entry`);
    await owner.rows(sql`delete from audit.entry e where seq = (select min(seq) from audit.entry f where f.chain = e.chain)`);
    // Not exact: the number of a connection's process decides to which chain it writes, and chains with one entry are cut off.
    expect((await verifyAudit(owner, anchor)).faults.map(({ kind }) => kind)).toContain('MISSING');
    await owner.rows(sql`truncate audit.entry`);
    await owner.rows(sql`insert into audit.entry select * from kept`);
    await owner.rows(sql`drop table kept`);

    expect(await endRetention(owner, anchor, later(3.1))).toMatchObject({ ERASED_PEOPLE: 1 });
    expect(await owner.rows(sql`select id from job_seeker where id = 1`)).toEqual([]);
    // The last entry of each chain stays, so that the chain goes on where it ended.
    const [chains] = await owner.rows<{ used: number }>(sql`select count(distinct chain) as used from audit.entry`);
    expect(await verifyAudit(owner, anchor)).toEqual({ entries: chains?.used, faults: [], vouchesSince: null });
    await server.data('query ($id: ID!) { jobSeeker(id: $id) { fullName } }', { as: 'graduate', variables: { id: ids.graduate } });
    expect(await verifyAudit(owner, anchor)).toEqual({ entries: (chains?.used ?? 0) + 1, faults: [], vouchesSince: null });
  });
});
