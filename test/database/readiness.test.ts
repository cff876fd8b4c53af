import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import sql from 'sql-template-tag';
import { anonymous, sessionSettings } from '../../src/access/index.js';
import { versionFault } from '../../src/platform/database/index.js';
import { Readiness } from '../../src/platform/database/readiness.js';
import { testDatabase, testSeal, type TestDatabase } from '../support/database.js';
import { OldPostgres } from '../support/old-postgres.js';
import { TestServer } from '../support/server.js';

const settings = sessionSettings(anonymous);
let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('empty'); });
afterAll(async () => { await store.drop(); });

/** Every connection of the pool, held by somebody. */
async function allConnections(): Promise<pg.PoolClient[]> {
  const { pool } = store.database;
  return Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
}

test('a database is ready when a request\'s session works on it, and only then', async () => {
  expect(await store.database.isReady(settings)).toBe(true);
  // As where a server of another installation took the database over.
  await store.owner.rows(sql`update secret.session_key set inner_pad = outer_pad, outer_pad = inner_pad`);
  expect(await store.database.isReady(settings)).toBe(false);
  await testSeal.install(store.owner);
  expect(await store.database.isReady(settings)).toBe(true);
});

test('a session that can\'t begin makes the health check fail, and the server lives on', async () => {
  const server = await TestServer.over(await testDatabase('empty'));
  const answer = async (path: string): Promise<unknown> => (await server.http.fastify.inject({ url: path })).statusCode;
  expect([await answer('/health/ready'), await answer('/health/live')]).toEqual([200, 200]);
  const { pool } = server.store.database;
  const connecting = jest.spyOn(pool, 'connect').mockImplementation(() => { throw new Error('no connection'); });
  expect([await answer('/health/ready'), await answer('/health/live')]).toEqual([503, 200]);
  connecting.mockRestore();
  expect(await answer('/health/ready')).toBe(200);
  await server.stop();
});

test('many who ask at once are answered by one session', async () => {
  const { pool } = store.database;
  const given = jest.fn();
  pool.on('acquire', given);
  expect(await Promise.all(Array.from({ length: 50 }, () => store.database.isReady(settings)))).toEqual(Array.from({ length: 50 }, () => true));
  expect(given).toHaveBeenCalledTimes(1);
  pool.off('acquire', given);
});

test('a full pool that goes on giving connections serves; nobody waits in its line to find that out', async () => {
  const { pool } = store.database;
  const held = await allConnections();
  expect(await Promise.all([1, 2, 3].map(() => store.database.isReady(settings)))).toEqual([true, true, true]);
  expect(pool.waitingCount).toBe(0);
  for (const client of held) client.release();
});

test('a full pool that has given none for as long as a request waits is not ready, and is again when one comes back', async () => {
  const { pool } = store.database;
  const [first, ...others] = await allConnections();
  const later = performance.now() + 3001;
  const clock = jest.spyOn(performance, 'now').mockReturnValue(later);
  const asked = Promise.all(Array.from({ length: 20 }, () => store.database.isReady(settings)));
  expect(pool.waitingCount).toBe(1);
  expect(new Set(await asked)).toEqual(new Set([false]));
  first?.release();
  clock.mockRestore();
  for (const client of others) client.release();
  expect(await store.database.isReady(settings)).toBe(true);
  expect(pool.waitingCount).toBe(0);
});

test('a database that says nothing is not ready; whoever asks gets an answer, and one connection waits for all', async () => {
  const mute = await new OldPostgres(true).start();
  const pool = new pg.Pool({ connectionString: mute.address, max: 4 });
  const readiness = new Readiness(pool);
  const ask = (): Promise<boolean> => readiness.isReady(() => pool.connect());
  expect(await Promise.all(Array.from({ length: 10 }, ask))).toEqual(Array.from({ length: 10 }, () => false));
  expect(await ask()).toBe(false);
  expect(mute.connections).toBe(1);
  await mute.stop();
  await pool.end();
});

test('versions before 17 are too old', () => {
  expect([90_624, 150_018, 160_010].map(versionFault)).toEqual(['9.6.24', '15.18', '16.10'].map((version) => `is PostgreSQL ${version}; Jinqiao needs PostgreSQL 17 or newer`));
  expect([170_000, 170_006, 180_004, 190_000].map(versionFault)).toEqual([null, null, null, null]);
});
