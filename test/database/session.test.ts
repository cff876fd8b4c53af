import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mock } from 'node:test';
import type { Connection, PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { oneOfIds, type DatabaseSession } from '../../src/platform/database/index.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('empty'); });
afterAll(async () => { await store.drop(); });

async function within<Result>(work: (session: DatabaseSession) => Promise<Result>): Promise<Result> {
  const session = store.database.session({ subject: '' });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

const purpose = sql`select access.purpose() as purpose`;
const numbers = sql`select n, access.purpose() as purpose from generate_series(1, 1000) n order by n`;

describe('rows taken one by one', () => {
  test('come in their order, for the purpose that was named, which ends with them', async () => {
    await within(async (session) => {
      const taken: unknown[] = [];
      await session.eachRowFor('MATCHING', numbers, (row: { n: number; purpose: string }) => { taken.push(row); });
      expect(taken).toEqual(Array.from({ length: 1000 }, (_, index) => ({ n: index + 1, purpose: 'MATCHING' })));
      expect(await session.rows(purpose)).toEqual([{ purpose: '' }]);
    });
  });

  test('what the taker throws comes out, and neither the session nor the purpose is left as it was', async () => {
    await within(async (session) => {
      let taken = 0;
      const taking = session.eachRowFor('MATCHING', numbers, () => {
        taken += 1;
        if (taken === 3) throw new RangeError('the third');
      });
      await expect(taking).rejects.toThrow(new RangeError('the third'));
      expect(taken).toBe(3);
      expect(await session.rows(purpose)).toEqual([{ purpose: '' }]);
    });
  });

  test("a statement's own fault comes out after the rows before it", async () => {
    await within(async (session) => {
      const taken: number[] = [];
      const taking = session.eachRow(sql`select 10 / (3 - n) as q from generate_series(1, 5) n`, ({ q }: { q: number }) => { taken.push(q); });
      await expect(taking).rejects.toMatchObject({ code: '22012' });
      expect(taken.length).toBeLessThanOrEqual(2);
    });
  });
});

test('what is read after a transaction sees it, also where something was read beside it meanwhile', async () => {
  await store.owner.rows(sql`create table noted (n int); grant select, insert on noted to public`);
  await within(async (session) => {
    const count = sql`select count(*)::int as n from noted`;
    await session.transaction(async (transaction) => {
      await transaction.rows(sql`insert into noted values (1)`);
      expect(await session.rows(count)).toEqual([{ n: 0 }]);
    });
    expect(await session.rows(count)).toEqual([{ n: 1 }]);
  });
  await store.owner.rows(sql`drop table noted`);
});

test('a session whose connection was lost and given back ends in order, and the next one is served', async () => {
  await within(async (session) => {
    const [{ pid } = { pid: 0 }] = await session.rows<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    const { pool } = store.database;
    const removed = new Promise((resolve) => { pool.once('remove', resolve); });
    await store.owner.rows(sql`select pg_terminate_backend(${pid})`);
    await removed;
    await expect(session.rows(purpose)).rejects.toThrow('Client has encountered a connection error and is not queryable');
  });
  expect(await within((session) => session.rows(purpose))).toEqual([{ purpose: '' }]);
});

test('connections that were needed at once are there for the next time, some minutes later', async () => {
  const { pool } = store.database;
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const busy = await Promise.all(Array.from({ length: 4 }, () => pool.connect()));
    const opened = pool.totalCount;
    for (const client of busy) client.release();
    mock.timers.tick(9 * 60_000);
    expect([pool.totalCount, pool.idleCount]).toEqual([opened, opened]);
    mock.timers.tick(2 * 60_000);
    expect(pool.totalCount).toBeLessThan(opened);
  } finally {
    mock.timers.reset();
  }
});

describe('statements that are asked for at once', () => {
  test('are answered each by itself: a purpose is that of its own statement alone', async () => {
    await within(async (session) => {
      const found = await Promise.all([session.rows(purpose), session.rowsFor('MATCHING', purpose), session.rows(purpose), session.rows(sql`select 1 as one`)]);
      expect(found).toEqual([[{ purpose: '' }], [{ purpose: 'MATCHING' }], [{ purpose: '' }], [{ one: 1 }]]);
    });
  });

  test('have one plan where they look up by ids, and one for what is asked where they search', async () => {
    await within(async (session) => {
      const plans = sql`select current_setting('plan_cache_mode') as plans, access.purpose() as purpose from (select 1 as id) t where`;
      const lookUp = sql`${plans} t.id = ${oneOfIds([1])}`;
      const search = sql`${plans} t.id < ${2}`;
      const found = await Promise.all([session.rows(lookUp), session.rows(search), session.rowsFor('MATCHING', search), session.rowsFor('MATCHING', lookUp), session.rows(lookUp)]);
      expect(found.flat()).toEqual([
        { plans: 'force_generic_plan', purpose: '' }, { plans: 'auto', purpose: '' }, { plans: 'auto', purpose: 'MATCHING' },
        { plans: 'force_generic_plan', purpose: 'MATCHING' }, { plans: 'force_generic_plan', purpose: '' },
      ]);
    });
  });

  test('leave in one message', async () => {
    const connections: Connection[] = [];
    store.database.pool.once('acquire', (client: PoolClient) => { connections.push(client.connection); });
    await within(async (session) => {
      await session.rows(purpose);
      const written = connections.map(({ stream }) => jest.spyOn(stream, '_writev'));
      await Promise.all([session.rows(purpose), session.rowsFor('MATCHING', purpose), session.rows(sql`select 1 as one`)]);
      expect(written.map(({ mock }) => mock.calls.length)).toEqual([1]);
      for (const each of written) each.mockRestore();
    });
  });

  test('fail with the one of them that fails, which tells why; what was answered before it stays', async () => {
    await within(async (session) => {
      const [before, failed, behind] = await Promise.allSettled([session.rows(sql`select 1 as one`), session.rowsFor('MATCHING', sql`select 1 / 0`), session.rows(purpose)]);
      expect([before, failed, behind]).toMatchObject([
        { status: 'fulfilled', value: [{ one: 1 }] }, { status: 'rejected', reason: { code: '22012' } }, { status: 'rejected', reason: { code: '25P02' } },
      ]);
    });
  });

  test('are not sent any more when the session has ended: the connection is somebody else\'s', async () => {
    const sessions = [1, 2, 3].map(() => store.database.session({ subject: '' }));
    for (const each of sessions) await each.rows(purpose); // connected: from here on they come in the order in which they are called
    const [session, ...others] = sessions;
    if (session === undefined) throw new Error('there are three');
    const busy = others.map((other) => other.eachRow(sql`select pg_sleep(0.3)::text`, () => undefined));
    let taken = 0;
    const waiting = session.eachRow(numbers, () => { taken += 1; });
    const refused = expect(waiting).rejects.toThrow('the transaction has ended');
    await session.close();
    await refused;
    await Promise.all(busy);
    for (const other of others) await other.close();
    expect(taken).toBe(0);
  });
});

describe('several statements of one moment', () => {
  const backend = sql`select pg_backend_pid() as pid, pg_sleep(0.05)::text as slept`;
  const pidsOf = (found: { pid: number }[][]): Set<number> => new Set(found.flat().map(({ pid }) => pid));
  const counted = sql`select count(*)::int as n from employer where name = '此刻'`;

  test('are read two at a time, each answered in its place, as the same actor, and none sees what came after the first', async () => {
    // Two connections are there already: what is measured is not how long one takes to come by.
    for (const client of await Promise.all([1, 2].map(() => store.database.pool.connect()))) client.release();
    await within(async (session) => {
      await session.rows(sql`select 1`);
      await store.owner.rows(sql`insert into employer (name, kind, provisions) values ('此刻', 'PRIVATE', '{}')`);
      const found = await session.rowsOfEach<{ n: number; actor: string; pid: number }>([1, 2, 3, 4].map((place) => sql`
        select ${place}::int as place, pg_backend_pid() as pid, pg_sleep(0.1)::text, access.subject() as actor, (select count(*)::int from employer where name = '此刻') as n`));
      expect(found.map(([row]) => row)).toMatchObject([1, 2, 3, 4].map((place) => ({ place, n: 0 })));
      expect(pidsOf(found).size).toBe(2);
    });
    await within(async (session) => { expect(await session.rows(counted)).toEqual([{ n: 1 }]); });
  });

  test('are read one after another where nobody has a connection to spare', async () => {
    const others = await Promise.all(Array.from({ length: store.database.pool.options.max - 1 }, () => store.database.pool.connect()));
    try {
      await within(async (session) => { expect(pidsOf(await session.rowsOfEach<{ pid: number }>([backend, backend, backend])).size).toBe(1); });
    } finally {
      for (const other of others) other.release();
    }
  });

  test('of which one fails give both connections back', async () => {
    for (let round = 0; round < store.database.pool.options.max + 2; round++) {
      await within(async (session) => {
        await expect(session.rowsOfEach([backend, sql`select 1 / 0`, backend])).rejects.toMatchObject({ code: '22012' });
      });
    }
    await within(async (session) => { expect(await session.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]); });
    expect(store.database.pool.waitingCount).toBe(0);
  });
});
