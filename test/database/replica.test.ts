import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import sql from 'sql-template-tag';
import { fixedKeys, ringOfOne, Sealer } from '../../src/access/index.js';
import { isUnreachable } from '../../src/app/errors.js';
import { entities } from '../../src/app/entities.js';
import { prepareDatabase } from '../../src/app/prepare.js';
import { consentNotices } from '../../src/domain/seekers/index.js';
import { acquireEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { asLoginOf, Database, DatabaseOwner, provisionServerLogin, serverUrlOf } from '../../src/platform/database/index.js';
import { Replicas } from '../../src/platform/database/replicas.js';
import { testSeal } from '../support/database.js';
import { Home } from '../support/program.js';
import { TestServer } from '../support/server.js';
import { Standby } from '../support/standby.js';

const limits = { statementMs: 5000, transactionMs: 15_000 };
let home: Home;
let primary: EmbeddedPostgres;
let owner: DatabaseOwner;
let standby: Standby;
let serverUrl: string;
let database: Database;
let server: TestServer;

beforeAll(async () => {
  home = new Home();
  primary = await acquireEmbeddedPostgres(home.path);
  owner = new DatabaseOwner(primary.url, entities);
  serverUrl = serverUrlOf(primary.url, randomBytes(12).toString('hex'));
  const keys = fixedKeys(ringOfOne(Buffer.from(process.env['JINQIAO_TEST_SEALING_KEY'] ?? '', 'base64')));
  await prepareDatabase(owner, new Sealer(keys), false, async () => {
    await provisionServerLogin(owner, serverUrl);
    await testSeal.install(owner);
  });
  standby = await Standby.of(home, primary.url);
  database = await Database.connect({ url: serverUrl, replicaUrls: [asLoginOf(serverUrl, standby.address)], poolSize: 4, entities, limits, seal: testSeal });
  server = await TestServer.over({
    url: primary.url, serverUrl, owner, database,
    async drop() {
      await database.close();
      await owner.close();
    },
  });
});
afterAll(async () => {
  await server.stop();
  await standby.kill();
  await primary.release();
  await home.remove();
});
beforeEach(untilStandbyServes);

const administrator = { subject: 'somebody', is_administrator: 'on' };

/** Whether a request of its own is answered by the standby. */
async function isServedByStandby(by = database): Promise<boolean> {
  const session = by.session(administrator);
  try {
    const [row] = await session.rows<{ isStandby: boolean }>(sql`select pg_is_in_recovery() as "isStandby"`);
    return row?.isStandby === true;
  } finally {
    await session.close();
  }
}

async function untilStandbyServes(): Promise<void> {
  for (let tries = 0; !(await isServedByStandby()); tries++) {
    if (tries > 50) throw new Error('the standby does not serve');
    await sleep(100);
  }
}

async function register(): Promise<string> {
  const input = { fullName: '测试', residence: '140105' };
  const { jobSeeker } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', input, 'admin', 'jobSeeker { id }');
  return jobSeeker.id;
}

interface Shown { readonly fullName: string; readonly consents: { readonly nodes: readonly { readonly isInForce: boolean }[] } }

/** What another account than the one that wrote is shown of somebody. */
async function shown(id: string): Promise<Shown | null> {
  const { node } = await server.data<{ node: Shown | null }>(
    'query ($id: ID!) { node(id: $id) { ... on JobSeeker { fullName consents(first: 5) { nodes { isInForce } } } } }', { as: 'counsellor', variables: { id } });
  return node;
}

test('what was written is read at once, by whomever, one after the other and many at a time', async () => {
  let byStandby = 0;
  for (let round = 0; round < 20; round++) {
    expect(await shown(await register())).toMatchObject({ fullName: '测试' });
    if (await isServedByStandby()) byStandby++;
  }
  expect(byStandby).toBeGreaterThan(10);
  const all = await Promise.all(Array.from({ length: 24 }, async () => shown(await register())));
  expect(all.filter((person) => person === null)).toEqual([]);
  expect(server.faults).toEqual([]);
});

test('while the standby lags, the primary answers: what was just withdrawn is withdrawn', async () => {
  const id = await register();
  await server.write('grantConsent', { jobSeekerId: id, purpose: 'MATCHING', noticeVersion: consentNotices.MATCHING.version }, 'admin');
  await untilStandbyServes();
  expect((await shown(id))?.consents.nodes).toEqual([{ isInForce: true }]);
  await standby.ask('select pg_wal_replay_pause()');
  await server.write('withdrawConsent', { jobSeekerId: id, purpose: 'MATCHING' }, 'admin');
  expect((await shown(id))?.consents.nodes).toEqual([{ isInForce: false }]);
  expect(await isServedByStandby()).toBe(false);
  await standby.ask('select pg_wal_replay_resume()');
  await untilStandbyServes();
  expect((await shown(id))?.consents.nodes).toEqual([{ isInForce: false }]);
});

test('a standby that dies is done without, and used again once it is back', async () => {
  const id = await register();
  await standby.kill();
  for (let round = 0; round < 5; round++) expect(await shown(id)).not.toBeNull();
  expect(await isServedByStandby()).toBe(false);
  await standby.start();
  await untilStandbyServes();
  expect(await shown(id)).not.toBeNull();
});

test('a standby that is not there when the program starts is no hindrance', async () => {
  const other = await Database.connect({ url: serverUrl, replicaUrls: [asLoginOf(serverUrl, 'postgresql://127.0.0.1:1/postgres')], poolSize: 2, entities, limits, seal: testSeal });
  expect(await isServedByStandby(other)).toBe(false);
  await other.close();
});

test('what is no standby, or one of another database, serves nobody', async () => {
  const [is] = await owner.rows<{ flushed: string; cluster: string }>(sql`select pg_current_wal_flush_lsn()::text as flushed, (select system_identifier::text from pg_control_system()) as cluster`);
  const serves = async (url: string, cluster: string): Promise<boolean> => {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    const replicas = new Replicas({ query: () => Promise.resolve({ rows: [{ flushed: '0/0', cluster }] }) } as unknown as pg.Pool);
    replicas.add(url, pool);
    const connection = await replicas.connection();
    connection?.client.release();
    await pool.end();
    return connection !== null;
  };
  const address = asLoginOf(serverUrl, standby.address);
  expect(await serves(address, is?.cluster ?? '')).toBe(true);
  expect(await serves(address, '7')).toBe(false);
  expect(await serves(serverUrl, is?.cluster ?? '')).toBe(false);
});

test('a read on the standby ends when nobody waits for it any more', async () => {
  const session = database.session(administrator);
  const read = session.rows(sql`select pg_sleep(4)`).then(() => 'slept', () => 'ended');
  const sleepers = (): Promise<object[]> => standby.ask(`select 1 from pg_stat_activity where query = 'select pg_sleep(4)' and state = 'active'`);
  while ((await sleepers()).length === 0) await sleep(20);
  await session.abandon();
  expect(await read).toBe('ended');
  expect(await sleepers()).toEqual([]);
});

test('a read that stands in the way of the replay is given up, and told to come again', async () => {
  const session = database.session(administrator);
  await session.rows(sql`select count(*) from matching_model`);
  const read = session.rows(sql`select pg_sleep(4)`).then(() => null, (error: unknown) => error);
  await owner.rows(sql`update matching_model set version = version`);
  await owner.rows(sql`vacuum matching_model`);
  const error = await read;
  expect(error).toMatchObject({ code: '40001' });
  expect(isUnreachable(error)).toBe(true);
  await session.close();
});
