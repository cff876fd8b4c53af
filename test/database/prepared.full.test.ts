import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { raw, type Sql } from 'sql-template-tag';
import { forgottenAtOnce, mostPrepared } from '../../src/platform/database/prepared.js';
import type { DatabaseSession } from '../../src/platform/database/index.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

/** Statements that one session may leave behind before its connection is told of any. */
const inOneSession = 10;
const bound = mostPrepared + forgottenAtOnce + inOneSession;

let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('empty'); });
afterAll(async () => { await store.drop(); });

async function within<Result>(work: (session: DatabaseSession) => Promise<Result>): Promise<Result> {
  const session = store.database.session({ 'jinqiao.roles': '' });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** A cheap statement that says which it is, and what it was asked. */
const cheap = (index: number): Sql => sql`select ${raw(String(index))} as mine, ${index + 0.5}::float8 as given`;
const usual = sql`select ${1}::int as usual`;
const state = sql`select pg_backend_pid() as pid, (select count(*)::int from pg_prepared_statements) as count,
  (select min(prepare_time)::text from pg_prepared_statements where statement like '%as usual%' and statement not like '%prepare_time%') as "usualSince"`;
interface State { readonly pid: number; readonly count: number; readonly usualSince: string | null }

/** What each connection of the pool has prepared. */
async function states(): Promise<State[]> {
  const sessions = Array.from({ length: store.database.pool.options.max }, () => store.database.session({ 'jinqiao.roles': '' }));
  // All of them are open at once, so each has a connection of its own.
  const found = await Promise.all(sessions.map((session) => session.rows<State>(state)));
  for (const session of sessions) await session.close();
  return found.flat();
}

async function ask(session: DatabaseSession, index: number): Promise<void> {
  expect(await session.rows(cheap(index))).toEqual([{ mine: index, given: index + 0.5 }]);
}

/** Each of these statements three times, in sessions side by side, among failures and callers who leave. */
async function flood(from: number, to: number): Promise<void> {
  let next = from;
  const asker = async (): Promise<void> => {
    for (let index = next++; index < to; index = next++) {
      const asked = index;
      for (let time = 0; time < 3; time++) {
        await within(async (session) => {
          await Promise.all([ask(session, asked), ask(session, from + ((asked * 7) % (to - from))), ask(session, from + (asked * 3 + time) % 50)]);
          if (asked % 40 === 0) await expect(session.rows(sql`select 1 / 0`)).rejects.toMatchObject({ code: '22012' });
          if (asked % 41 === 0) await session.abandon();
        });
      }
    }
  };
  await Promise.all([1, 2, 3, 4].map(asker));
}

describe('after 3,000 different statements', () => {
  beforeAll(async () => { await flood(0, 3000); });

  test('each connection holds so many, and no more', async () => {
    const found = await states();
    expect(new Set(found.map(({ pid }) => pid)).size).toBe(store.database.pool.options.max);
    expect(found.filter(({ count }) => count > bound)).toEqual([]);
    expect(Math.max(...found.map(({ count }) => count))).toBeGreaterThan(mostPrepared / 8);
  });

  test('a fresh one that is asked often is prepared, and stays while others come and go', async () => {
    await within(async (session) => { for (let time = 0; time < 4; time++) await session.rows(usual); });
    const before = (await states()).filter(({ usualSince }) => usualSince !== null);
    expect(before).toHaveLength(1);
    for (let round = 0; round < 10; round++) {
      await flood(10_000 + round * 100, 10_100 + round * 100);
      await within((session) => session.rows(usual));
    }
    const after = await states();
    for (const { pid, usualSince } of before) expect(after.find((each) => each.pid === pid)?.usualSince).toBe(usualSince);
  });

  test('one that nobody asks for any more goes, and is prepared anew when it is asked for again', async () => {
    await flood(20_000, 20_500);
    expect((await states()).filter(({ usualSince }) => usualSince !== null)).toEqual([]);
    await within(async (session) => { for (let time = 0; time < 4; time++) expect(await session.rows(usual)).toEqual([{ usual: 1 }]); });
    expect((await states()).filter(({ usualSince }) => usualSince !== null)).toHaveLength(1);
  });
});

test('connections of the program itself hold no more either', async () => {
  for (let index = 30_000; index < 31_000; index++) {
    for (let time = 0; time < 3; time++) expect(await store.database.rows(cheap(index))).toEqual([{ mine: index, given: index + 0.5 }]);
    // One that fails is asked on a connection that is given up then: the rest go on with those that are left.
    if (index < 30_100 && index % 50 === 0) await expect(store.database.rows(sql`select 1 / 0`)).rejects.toMatchObject({ code: '22012' });
  }
  const found = await Promise.all([1, 2, 3, 4].map(() => store.database.rows<State>(state)));
  expect(found.flat().filter(({ count }) => count > bound)).toEqual([]);
});
