import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import sql from 'sql-template-tag';
import { restoreBackup } from '../../src/app/restore.js';
import { writeBackup } from '../../src/platform/database/backup/index.js';
import { addedMigrations } from '../support/added-migrations.js';
import { BareDatabases, everything } from '../support/bare-database.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let store: TestDatabase;
let folder: string;
let file: string;
const databases = new BareDatabases();

beforeAll(async () => {
  store = await testDatabase('demo');
  folder = mkdtempSync(join(tmpdir(), 'jinqiao-backup-'));
  file = join(folder, 'backup');
  // What a text may hold: line ends of every kind, tabs, backslashes, quotes, characters beyond the first plane.
  await store.owner.rows(sql`update employer set description = ${'一行\n二行\r\n三行\u2028四行\u2029五行\t\\N \\. "引号" 𠮷\u0001'} where id = 1`);
  await store.owner.rows(sql`insert into identity.account (issuer, subject) values ('i', 's')`);
  await store.owner.rows(sql`select audit.append(null, gen_random_uuid(), 1, '', '[{"action": "READ", "what": "JobSeeker", "ids": [1]}]')`);
  await writeBackup(store.url, file, () => Buffer.from('anchor'));
});
afterAll(async () => {
  await databases.drop();
  await store.drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  test('restored into an empty database is every row of every table, and where every sequence stands', async () => {
    const owner = await databases.next(store);
    const { rows, auditAnchor } = await restoreBackup(owner, file);
    expect(rows).toBeGreaterThan(10_000);
    expect(auditAnchor?.toString()).toBe('anchor');
    const before = await everything(store.owner);
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(await everything(owner)).toEqual(before);
    expect(await owner.pendingChanges()).toBe('');
    // The next number is a new one.
    const [next] = await owner.rows<{ id: number }>(sql`insert into employer (name, kind, provisions) values ('新', 'PRIVATE', '{}') returning id`);
    expect(next?.id).toBe(301);
  });

  test('of an older version of the program is brought up to a later one', async () => {
    const owner = await databases.next(store, 'later');
    await restoreBackup(owner, file);
    expect(await owner.rows(sql`select count(*)::int as count, max(visits) as visits from job_seeker`)).toEqual([{ count: 2000, visits: 0 }]);
  });

  test('of a later version of the program is refused, and nothing is made', async () => {
    const later = await databases.next(store, 'later');
    await later.migrate();
    const newer = join(folder, 'newer');
    await writeBackup(later.url, newer, () => null);
    const owner = await databases.next(store);
    await expect(restoreBackup(owner, newer)).rejects.toThrow(`These migrations are not there to be made: ${addedMigrations.join(', ')}.`);
    expect(await owner.isEmpty()).toBe(true);
  });

  test('is of one moment, whatever is written while it is made', async () => {
    const writing = { goesOn: true };
    const writer = (async () => {
      while (writing.goesOn) await store.owner.rows(sql`with e as (insert into employer (name, kind, provisions) values ('同时', 'PRIVATE', '{}') returning id) insert into idempotency_key (subject, key, digest, answer) select 'w', id::text, 'x', '{}' from e`);
    })();
    const during = join(folder, 'during');
    await writeBackup(store.url, during, () => null);
    writing.goesOn = false;
    await writer;
    const owner = await databases.next(store);
    await restoreBackup(owner, during);
    const [pairs] = await owner.rows<{ employers: number; keys: number }>(sql`select (select count(*) from employer where name = '同时') as employers, (select count(*) from idempotency_key where subject = 'w') as keys`);
    expect(pairs?.employers).toBe(pairs?.keys);
    expect(pairs?.employers).toBeLessThan((await store.owner.rows<{ count: number }>(sql`select count(*) as count from employer where name = '同时'`))[0]?.count ?? 0);
  });

  test.each([
    ['was cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 2000)],
    ['lost a line', (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace(/\n[^\n]*演示7[^\n]*(?=\n)/, ''))],
    ['was changed in one letter', (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace('PRIVATE', 'PRIVATF'))],
    ['is something else', () => gzipSync('{"format":"other"}\nx\n')],
    ['is no archive', () => Buffer.from('hello')],
  ])('that %s is refused, and leaves nothing behind', async (_what, harm) => {
    const harmed = join(folder, 'harmed');
    writeFileSync(harmed, harm(readFileSync(file)));
    const owner = await databases.next(store);
    await expect(restoreBackup(owner, harmed)).rejects.toThrow();
    const [left] = await owner.rows<{ tables: number }>(sql`select count(*) as tables from pg_class where relname = 'job_seeker'`);
    if ((left?.tables ?? 0) > 0) expect(await owner.rows(sql`select id from job_seeker limit 1`)).toEqual([]);
  });

  test('goes into no database that holds something', async () => {
    await expect(restoreBackup(store.owner, file)).rejects.toThrow('The database is not empty.');
  });
});
