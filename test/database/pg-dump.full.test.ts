import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import sql from 'sql-template-tag';
import { restoreBackup } from '../../src/app/restore.js';
import { BackupError, writeDump } from '../../src/platform/database/backup/index.js';
import { BareDatabases, everything } from '../support/bare-database.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const path = process.env['PATH'] ?? '';
const databases = new BareDatabases();
let store: TestDatabase;
let folder: string;
let file: string;

beforeAll(async () => {
  store = await testDatabase('demo');
  folder = mkdtempSync(join(tmpdir(), 'jinqiao-dump-'));
  file = join(folder, 'backup');
});
afterEach(() => { process.env['PATH'] = path; });
afterAll(async () => {
  await databases.drop();
  await store.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** A program of that name that is found first. */
function stand(tool: string, script: string): void {
  const tools = mkdtempSync(join(folder, 'tools-'));
  writeFileSync(join(tools, tool), `#!/bin/sh\n${script}\n`);
  chmodSync(join(tools, tool), 0o755);
  process.env['PATH'] = `${tools}${delimiter}${path}`;
}

const saysIts = (version: number): string => `[ "$1" = --version ] && { echo 'pg_dump (PostgreSQL) ${version}.1'; exit 0; }`;

describe('pg_dump', () => {
  test('that is not there is not waited for: the message says what to do without it', async () => {
    mkdirSync(join(folder, 'nothing'));
    process.env['PATH'] = join(folder, 'nothing');
    await expect(writeDump(store.url, file, () => null)).rejects.toThrow(/pg_dump can't be run here: .*leave --with out/);
  });

  test('that is older than the database is refused before anything is written', async () => {
    stand('pg_dump', saysIts(15));
    await expect(writeDump(store.url, file, () => null)).rejects.toThrow('pg_dump is of version 15, the database of version 18');
    expect(existsSync(file)).toBe(false);
  });

  test('that fails half-way leaves no file, and its own words come out', async () => {
    stand('pg_dump', `${saysIts(99)}\necho half; echo 'disk on fire' >&2; exit 3`);
    await expect(writeDump(store.url, file, () => null)).rejects.toThrow(new BackupError('pg_dump failed (3): disk on fire'));
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual([]);
  });

  test('is not told the password where others could read it', async () => {
    stand('pg_dump', `${saysIts(99)}\nfor word in "$@"; do echo "$word"; done; [ -n "$PGDATABASE" ] && [ -n "$PGUSER" ]`);
    await writeDump(store.url, file, () => null);
    const [, ...told] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(told).toContain('--data-only');
    expect(told.join(' ')).not.toContain(decodeURIComponent(new URL(store.url).password));
    expect(new URL(store.url).password).not.toBe('');
  });
});

/** The version of the pg_dump that is installed here; 0 where none is. */
function installed(): number {
  try {
    return Number(/\(PostgreSQL\) (\d+)/.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
const version = installed();
const here = version >= 18 ? describe : describe.skip;

here(`a backup by the pg_dump that is installed${version >= 18 ? '' : ` (skipped: it is of version ${version}, the database of version 18)`}`, () => {
  test('restored into an empty database is every row of every table, and where every sequence stands', async () => {
    await store.owner.rows(sql`update employer set description = ${'一行\n二行\r\n三行\t\\N \\. "引号" 𠮷'} where id = 1`);
    await store.owner.rows(sql`insert into identity.account (issuer, subject) values ('i', 's')`);
    await writeDump(store.url, file, () => Buffer.from('anchor'));
    const owner = await databases.next(store);
    const { rows, auditAnchor } = await restoreBackup(owner, file);
    expect(rows).toBeNull();
    expect(auditAnchor?.toString()).toBe('anchor');
    expect(await everything(owner)).toEqual(await everything(store.owner));
    expect(await owner.pendingChanges()).toBe('');
  });

  test('that was changed in one byte is refused, and leaves nothing behind', async () => {
    const bytes = readFileSync(file);
    const at = bytes.length - 5000;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    const harmed = join(folder, 'harmed');
    writeFileSync(harmed, bytes);
    const owner = await databases.next(store);
    await expect(restoreBackup(owner, harmed)).rejects.toThrow('The file was damaged');
    expect(await owner.rows(sql`select id from job_seeker limit 1`)).toEqual([]);
  });
});
