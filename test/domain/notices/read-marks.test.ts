import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { endRetention } from '../../../src/app/retention.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { noticesOf, pageOf } from './queries.js';

let server: TestServer;
const today = chinaDate();
const rows = <Row = object>(...query: Parameters<typeof sql>): Promise<Row[]> => server.store.owner.rows<Row>(sql(...query));
/** Written to the first person; the day of each is so many days ago. */
const tell = (daysAgo: number, dueOn: string | null = null): Promise<unknown> => rows`
  insert into notice (job_seeker_id, kind, object_type, object_id, told_at, due_on) values (1, 'APPLICATION_CHANGED', 'Application', 1, ${`${addDays(today, -daysAgo)}T12:00:00+08:00`}, ${dueOn})`;

beforeAll(async () => {
  server = await TestServer.start('demo');
  for (const table of ['claim', 'consent', 'job_fair_registration', 'employment', 'labour_dispute']) await rows`delete from ${raw(table)}`;
  await rows`update disability_certificate set valid_until = ${addDays(today, 57)}::date where job_seeker_id in (1, 2)`;
  for (const daysAgo of [9, 3, 3, 1]) await tell(daysAgo);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Marked { readonly unreadNotices: number | null; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] }
const mark = (input: object, as: Actor | string = 'seeker'): Promise<Marked> => server.write<Marked>('markNoticesRead', input as Record<string, unknown>, as, 'unreadNotices userErrors { path }');
const readOf = async (as: Actor | string = 'seeker'): Promise<boolean[]> => (await noticesOf(server, as)).map(({ isRead }) => isRead);

describe('the list', () => {
  test('has the latest first, written and derived among each other, and what was written later on a day before', async () => {
    const notices = await noticesOf(server, 'seeker');
    expect(notices.map(({ kind, day }) => [kind.slice(0, 4), day])).toEqual([['APPL', addDays(today, -1)], ['APPL', addDays(today, -3)], ['APPL', addDays(today, -3)], ['DISA', addDays(today, -3)], ['APPL', addDays(today, -9)]]);
    const numbers = notices.filter(({ kind }) => kind === 'APPLICATION_CHANGED').map(({ id }) => Number(Buffer.from(id, 'base64url').toString().split(':')[2]));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  test('comes in pages from both ends, and stays right while some are read', async () => {
    const all = await noticesOf(server, 'seeker');
    const first = await pageOf(server, 'seeker', { page: 'first: 2, unreadOnly: true' });
    expect([first.totalCount, first.unread, first.pageInfo.hasNextPage, first.nodes]).toEqual([5, 5, true, all.slice(0, 2)]);
    expect((await mark({ ids: [all[0]?.id] })).unreadNotices).toBe(4);
    const next = await pageOf(server, 'seeker', { page: `first: 2, unreadOnly: true, after: "${first.pageInfo.endCursor ?? ''}"` });
    expect([next.totalCount, next.nodes]).toEqual([4, all.slice(2, 4)]);
    expect((await pageOf(server, 'seeker', { page: 'last: 1' })).nodes).toEqual(all.slice(4));
  });
});

describe('read or not', () => {
  test('is each account\'s own: of a person with two accounts, and of two counsellors', async () => {
    const second: Actor = { ...anonymous, subject: 'the second account', roles: new Set(['JOB_SEEKER']), jobSeekerId: 1 };
    expect([await readOf(), await readOf(second)]).toEqual([[true, false, false, false, false], [false, false, false, false, false]]);
    await rows`insert into notice (region_code, kind, object_type, object_id) values ('140105', 'APPLICATION_CHANGED', 'Application', 1)`;
    const [notice] = await noticesOf(server, 'counsellor');
    expect((await mark({ ids: [notice?.id] }, 'counsellor')).unreadNotices).toBe(0);
    expect([await readOf('counsellor'), await readOf({ ...anonymous, subject: 'colleague', roles: new Set(['COUNSELLOR']), regionCode: '140100' })]).toEqual([[true], [false]]);
    await rows`delete from notice where region_code is not null`;
  });

  test('is marked up to one: it and what is older, not what came since', async () => {
    const all = await noticesOf(server, 'seeker');
    const { unreadNotices, userErrors } = await mark({ upToId: all[2]?.id, clientMutationId: 'up to the third' });
    expect([unreadNotices, userErrors, await readOf()]).toEqual([1, [], [true, false, true, true, true]]);
    expect((await mark({ upToId: all[2]?.id, clientMutationId: 'up to the third' })).unreadNotices).toBe(1);
    // A day that changes is another reminder.
    await rows`update disability_certificate set valid_until = ${addDays(today, 56)}::date where job_seeker_id = 1`;
    expect(await readOf()).toEqual([true, false, true, false, true]);
  });

  test('is marked of one\'s own alone: of the notices of others as of what is not there', async () => {
    const [theirs] = await noticesOf(server, 'graduate');
    const gone = Buffer.from('Notice:NOTICE:999999').toString('base64url');
    for (const id of [theirs?.id, gone]) {
      expect([await mark({ ids: [id] }), await mark({ upToId: id })]).toEqual([
        { unreadNotices: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'ids', '0'] }] }, { unreadNotices: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'upToId'] }] },
      ]);
    }
    expect(await readOf('graduate')).toEqual([false]);
    const { errors } = await server.ask('mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unreadNotices } }', { as: 'seeker', variables: { input: { ids: [ids.seeker] } } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' }, message: `ids is "${ids.seeker}", which is no id of a notice; use the id of a Notice as a query returned it.` }]);
  });

  test('takes ids or the last one, not both, and not nothing', async () => {
    const [notice] = await noticesOf(server, 'seeker');
    expect((await mark({})).userErrors).toEqual([{ code: 'REQUIRED', path: ['input', 'ids'] }]);
    expect((await mark({ ids: [notice?.id], upToId: notice?.id })).userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'upToId'] }]);
    expect((await mark({ ids: [] })).userErrors).toEqual([]);
  });
});

test('a copy of what is held of a person has the notices to the person, and which were read', async () => {
  const { jobSeeker } = await server.data<{ jobSeeker: { personalData: string } }>('query ($id: ID!) { jobSeeker(id: $id) { personalData } }', { as: 'seeker', variables: { id: ids.seeker } });
  const data = JSON.parse(jobSeeker.personalData) as Record<string, Record<string, unknown>[]>;
  expect(data['notice']?.map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => 'APPLICATION_CHANGED'));
  expect(data['notice_read']?.map(({ account }) => account)).toEqual(Array.from({ length: 4 }, () => 'demo-seeker'));
});

test('notices go half a year after they were read or due, unread ones after two years, and marks last longer', async () => {
  const kept = async (): Promise<number[]> => {
    const [row] = await rows<{ notices: number; marks: number }>`select (select count(*) from notice) as notices, (select count(*) from notice_read where account = 'demo-seeker') as marks`;
    return [row?.notices ?? -1, row?.marks ?? -1];
  };
  const after = (days: number): Promise<unknown> => endRetention(server.store.owner, server.anchor, new Date(Date.now() + days * 86_400_000));
  await tell(0, addDays(today, 30));
  await tell(0, addDays(today, 800));
  const [due] = await noticesOf(server, 'seeker');
  expect((await mark({ ids: [due?.id] })).userErrors).toEqual([]);
  expect(await kept()).toEqual([6, 5]);
  await after(179);
  expect(await kept()).toEqual([6, 5]);
  // Three were read; one is unread, one is due in a month, and one, which was read, in two years.
  await after(181);
  expect(await kept()).toEqual([3, 5]);
  await after(30 + 181);
  expect(await kept()).toEqual([2, 5]);
  // The unread one was told at noon, three days ago.
  await after(2 * 366 - 4);
  expect(await kept()).toEqual([2, 5]);
  await after(2 * 366 + 1);
  expect(await kept()).toEqual([1, 0]);
  await after(800 + 181);
  expect(await kept()).toEqual([0, 0]);
});

test('who is erased takes along the notices to them and about them, and the marks of who read them', async () => {
  await tell(0);
  await rows`insert into notice (region_code, concerned_id, kind, object_type, object_id) values ('140105', 1, 'APPLICATION_CHANGED', 'Application', 1), ('140105', 2, 'APPLICATION_CHANGED', 'Application', 2)`;
  const all = await noticesOf(server, 'counsellor');
  await mark({ ids: all.map(({ id }) => id) }, 'counsellor');
  await mark({ upToId: (await noticesOf(server, 'seeker'))[0]?.id });
  // Before the person is erased, nobody's notices are forgotten.
  const db = server.store.database.session({ subject: 'thief' });
  await db.transaction((transaction) => transaction.rows(sql`select access.forget_notices(1)`));
  await db.close();
  expect(await rows`select count(*)::int as left from notice`).toEqual([{ left: 3 }]);
  expect((await server.write('eraseJobSeeker', { jobSeekerId: ids.seeker }, 'counsellor')).userErrors).toEqual([]);
  expect(await rows`select concerned_id from notice`).toEqual([{ concerned_id: 2 }]);
  expect(await rows`select account, job_seeker_id from notice_read`).toEqual([{ account: 'demo-counsellor', job_seeker_id: null }]);
});
