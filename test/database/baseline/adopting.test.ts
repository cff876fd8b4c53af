import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sql from 'sql-template-tag';
import { entities } from '../../../src/app/entities.js';
import { restoreBackup } from '../../../src/app/restore.js';
import { projectRoot } from '../../../src/config/config.js';
import { lastBeforeBaseline, replacedByBaseline } from '../../../src/platform/database/before-baseline.data.js';
import { baseline, DatabaseOwner } from '../../../src/platform/database/index.js';
import { BareDatabases } from '../../support/bare-database.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

/** Made by the program of the last commit before the baseline: a few rows of its own making. */
const backupFromBefore = join(projectRoot, 'test', 'database', 'baseline', 'backup-before.gz');
const databases = new BareDatabases();
let store: TestDatabase;
let folder: string;

beforeAll(async () => {
  store = await testDatabase('empty');
  folder = mkdtempSync(join(tmpdir(), 'jinqiao-baseline-'));
});
afterAll(async () => {
  await databases.drop();
  await store.drop();
  rmSync(folder, { recursive: true, force: true });
});

const noted = async (owner: DatabaseOwner): Promise<string[]> =>
  (await owner.rows<{ name: string }>(sql`select name from mikro_orm_migrations order by id`)).map(({ name }) => name);

/** A database that these migrations are said to have made; what the last of them made is what the baseline makes. */
async function madeBy(names: readonly string[]): Promise<DatabaseOwner> {
  const owner = await databases.next(store);
  await owner.migrate([baseline]);
  await owner.rows(sql`insert into employer (name, kind, provisions) values ('从前', 'PRIVATE', '{}')`);
  await owner.rows(sql`delete from mikro_orm_migrations`);
  for (const name of names) await owner.rows(sql`insert into mikro_orm_migrations (name) values (${name})`);
  return owner;
}

/** Some of them, and not all. */
const partly: [string, readonly string[]][] = [
  ['all but the last', replacedByBaseline.slice(0, -1)],
  ['the first alone', replacedByBaseline.slice(0, 1)],
  ['all but one in the middle', replacedByBaseline.filter((_name, index) => index !== 20)],
  ['one that nobody knows any more', ['Migration20261124235500_services_of_two_years']],
];

describe('a database', () => {
  test('that all migrations before the baseline made has it: it is noted, and nothing is made again', async () => {
    const owner = await madeBy(replacedByBaseline);
    await owner.migrate();
    expect((await noted(owner)).slice(0, replacedByBaseline.length + 1)).toEqual([...replacedByBaseline, baseline]);
    expect(await owner.rows(sql`select name from employer`)).toEqual([{ name: '从前' }]);
    expect(await owner.pendingChanges()).toBe('');
    const before = await noted(owner);
    await owner.migrate();
    expect(await noted(owner)).toEqual(before);
  });

  test('is adopted once by two programs that start at once', async () => {
    const owner = await madeBy(replacedByBaseline);
    const other = new DatabaseOwner(owner.url, entities);
    await Promise.all([owner, other].map((each) => each.migrate([])));
    await other.close();
    expect((await noted(owner)).filter((name) => name === baseline)).toHaveLength(1);
  });

  test.each(partly)('that %s made is refused by the commit to upgrade through, and stays as it is', async (_which, names) => {
    const owner = await madeBy(names);
    await expect(owner.migrate()).rejects.toThrow(`The database is from before ${baseline}, with which the migrations of this version begin. Start the program of commit ${lastBeforeBaseline} on it once, then this one.`);
    expect(await noted(owner)).toEqual(names);
  });
});

test('what was compiled of the migrations before the baseline, and lies there still, is not run', async () => {
  const left = mkdtempSync(join(folder, 'dist-'));
  for (const name of replacedByBaseline) writeFileSync(join(left, `${name}.js`), `throw new Error('${name} is run')`);
  const { url } = await databases.next(store);
  const owner = new DatabaseOwner(url, entities, [left]);
  try {
    await owner.migrate();
    expect((await noted(owner)).filter((name) => replacedByBaseline.includes(name))).toEqual([]);
    expect(await owner.pendingChanges()).toBe('');
  } finally {
    await owner.close();
  }
});

describe('a backup', () => {
  /** One without a table: it is refused by its first line. */
  function backupOf(migrations: readonly string[]): string {
    const file = join(folder, 'backup');
    const header = { format: 'jinqiao-backup/1', madeAt: '2026-11-01T00:00:00Z', migrations, auditAnchor: null, sequences: [] };
    writeFileSync(file, gzipSync(`${JSON.stringify(header)}\n{"rows":0,"sha256":""}\n`));
    return file;
  }

  test('of the last commit before the baseline is restored', async () => {
    const owner = await databases.next(store);
    expect((await restoreBackup(owner, backupFromBefore)).rows).toBe(8);
    expect((await noted(owner))[0]).toBe(baseline);
    expect(await owner.pendingChanges()).toBe('');
    expect(await owner.rows(sql`
      select v.title, v.core_skills, w.name as workplace, e.name as employer
      from vacancy v join workplace w on w.id = v.workplace_id join employer e on e.id = v.employer_id`)).toEqual([
      { title: '示例岗位', core_skills: ['a'], workplace: '示例车间', employer: '示例福利企业' },
    ]);
    expect(await owner.rows(sql`select (events -> 0 ->> 'what') as what from audit.entry`)).toEqual([{ what: 'JobSeeker' }]);
    expect(await owner.rows(sql`insert into employer (name, provisions) values ('新', '{}') returning id`)).toEqual([{ id: 3 }]);
  });

  test.each(partly)('that %s made is refused by the commit to upgrade through, and nothing is made', async (_which, names) => {
    const owner = await databases.next(store);
    await expect(restoreBackup(owner, backupOf(names))).rejects.toThrow(`Restore it with the program of commit ${lastBeforeBaseline}, then start this one on the restored database.`);
    expect(await owner.isEmpty()).toBe(true);
  });
});
