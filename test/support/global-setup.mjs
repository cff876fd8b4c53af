import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createSecretKey, randomBytes } from 'node:crypto';
import 'reflect-metadata';
import { raw } from 'sql-template-tag';

/**
 * One PostgreSQL for the whole run, in a folder of its own, with two template databases: one empty but migrated, one with the
 * demonstration. Every test file copies the one it needs, so files never meet.
 */
export default async function setUp() {
  if (process.env.JINQIAO_TEST_DATABASE === 'off') return; // `npm run test:unit`
  const { acquireEmbeddedPostgres } = await import('../../dist/src/platform/database/embedded/index.js');
  const { clusterFolder } = await import('../../dist/test/support/folders.js');
  const home = mkdtempSync(join(clusterFolder(), 'jinqiao-test-'));
  chmodSync(home, 0o755); // as root, PostgreSQL runs as somebody else, who must get in
  const coming = acquireEmbeddedPostgres(home); // while the program is loaded
  const { DatabaseOwner, provisionServerLogin, SessionSeal } = await import('../../dist/src/platform/database/index.js');
  const { entities } = await import('../../dist/src/app/entities.js');
  const { prepareDatabase } = await import('../../dist/src/app/prepare.js');
  const { fixedKeys, ringOfOne, Sealer } = await import('../../dist/src/access/index.js');
  const cluster = await coming;
  const sealingKey = randomBytes(32);
  const sessionKey = randomBytes(32);
  const seal = new SessionSeal(createSecretKey(sessionKey));
  const admin = new DatabaseOwner(cluster.url, entities);
  // What is made here is thrown away after the run: nobody waits for the disk. What must outlast a crash is tested in clusters of their own.
  for (const [name, value] of [['fsync', 'off'], ['synchronous_commit', 'off'], ['full_page_writes', 'off']]) await admin.rows(raw(`alter system set ${name} = ${value}`));
  await admin.rows(raw('select pg_reload_conf()'));
  const serverUrl = new URL(cluster.url);
  serverUrl.username = 'test_server';
  serverUrl.password = randomBytes(12).toString('hex');
  for (const [name, copied, wantsDemo] of [['template_empty', 'template1', false], ['template_demo', 'template_empty', true]]) {
    await admin.rows(raw(`create database ${name} template ${copied}`));
    const url = new URL(cluster.url);
    url.pathname = `/${name}`;
    const owner = new DatabaseOwner(url.href, entities);
    await prepareDatabase(owner, new Sealer(fixedKeys(ringOfOne(sealingKey))), wantsDemo, async () => {
      await provisionServerLogin(owner, serverUrl.href);
      await seal.install(owner);
    });
    await owner.close();
  }
  await admin.close();
  process.env.JINQIAO_TEST_HOME = home;
  process.env.JINQIAO_TEST_CLUSTER = cluster.url;
  process.env.JINQIAO_TEST_SERVER = serverUrl.href;
  process.env.JINQIAO_TEST_SESSION_KEY = sessionKey.toString('base64');
  process.env.JINQIAO_TEST_SEALING_KEY = sealingKey.toString('base64');
  globalThis.jinqiaoTest = { home, cluster };
}
