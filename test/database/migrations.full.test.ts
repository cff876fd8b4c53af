import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import sql, { raw } from 'sql-template-tag';
import { setTimeout as sleep } from 'node:timers/promises';
import { baseline, type DatabaseOwner } from '../../src/platform/database/index.js';
import { addedMigrations, laterOwner } from '../support/added-migrations.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let store: TestDatabase;
/** Has the migrations of the program, and after them those of tests alone. */
let later: DatabaseOwner;

beforeEach(async () => {
  store = await testDatabase('demo');
  later = laterOwner(store.url);
});
afterEach(async () => {
  await later.close();
  await store.drop();
});

/** Takes back all that came after the baseline; answers what it was, the latest first. */
async function backToBaseline(owner: DatabaseOwner): Promise<string[]> {
  const gone: string[] = [];
  for (;;) {
    try {
      gone.push(await owner.migrateBack());
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith(`${baseline} has no way back`)) throw error;
      return gone;
    }
  }
}

async function tablesNow(): Promise<string[]> {
  const tables = await store.owner.rows<{ name: string }>(sql`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'mikro_orm_migrations' order by 1`);
  return tables.map(({ name }) => name);
}

/** Keeps the rows of every table aside, in a schema of this name. */
async function keepRows(name: string): Promise<void> {
  await store.owner.rows(raw(`create schema ${name}`));
  for (const table of await tablesNow()) {
    await store.owner.rows(raw(`create table ${name}."${table}" as select to_jsonb(t) as row from public."${table}" t`));
  }
}

/** The columns that each table has now. */
async function columnsNow(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await store.owner.rows<{ name: string; columns: string[] }>(sql`
    select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = 'public' group by 1`);
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** The rows that were kept of each of these tables, as one digest of these columns, whatever the order of rows and columns. */
async function digestsOf(kept: string, tables: ReadonlyMap<string, readonly string[]>): Promise<Record<string, string>> {
  const names = await store.owner.rows<{ name: string }>(sql`
    select table_name as name from information_schema.tables where table_schema = ${kept} order by 1`);
  const digests: Record<string, string> = {};
  for (const { name } of names) {
    const columns = tables.get(name);
    if (columns === undefined) continue;
    const [row] = await store.owner.rows<{ digest: string; count: number }>(sql`
      select count(*) as count, md5(coalesce(string_agg(r.row, '|' order by r.row), '')) as digest
      from ${raw(`${kept}."${name}"`)} t, lateral (
        select jsonb_object_agg(key, value)::text as row from jsonb_each(t.row) where key = any(${[...columns]}::text[])) r`);
    digests[name] = `${row?.count ?? 0} ${row?.digest ?? ''}`;
  }
  return digests;
}

test('all of them go back to the baseline and forward again on a database with data, and what all of them know is what it was', async () => {
  await later.migrate();
  await later.rows(sql`insert into visit (job_seeker_id, visited_on) values (1, '2026-09-01')`);
  await keepRows('before');
  const gone = await backToBaseline(later);
  expect(gone.slice(0, addedMigrations.length)).toEqual(addedMigrations.toReversed());
  const known = await columnsNow();
  expect(known.has('visit')).toBe(false);
  expect(known.get('job_seeker')).not.toContain('visits');
  await later.migrate();
  await keepRows('after');
  // What came after the baseline is forgotten, as it must be.
  expect(await later.rows(sql`select 1 from visit`)).toEqual([]);
  const [before, after] = [await digestsOf('before', known), await digestsOf('after', known)];
  expect(before['job_seeker']).toMatch(/^2000 /);
  expect(after).toEqual(before);
  await backToBaseline(later);
  await store.owner.rows(sql`drop schema before cascade`);
  await store.owner.rows(sql`drop schema after cascade`);
  await store.owner.migrate();
  expect(await store.owner.pendingChanges()).toBe('');
});

test('the baseline has no way back, and stays as it is', async () => {
  await backToBaseline(store.owner);
  const before = await tablesNow();
  await expect(store.owner.migrateBack()).rejects.toThrow(`${baseline} has no way back.`);
  expect(await tablesNow()).toEqual(before);
  expect(await store.owner.rows(sql`select count(*)::int as count from job_seeker`)).toEqual([{ count: 2000 }]);
});

test('one that fails half-way leaves everything as it was, and goes through once nothing is in its way', async () => {
  const described = () => later.rows(sql`
    select table_schema, table_name, column_name from information_schema.columns
    where table_schema in ('public', 'identity', 'access') and table_name <> 'visit' order by 1, 2, 3`);
  const before = await described();
  await later.rows(sql`create table visit (in_the_way int)`); // the first statement goes through before the one that can't
  await expect(later.migrate()).rejects.toThrow('already exists');
  expect(await described()).toEqual(before);
  await later.rows(sql`drop table visit`);
  await later.migrate();
  expect(await later.rows(sql`select max(visits) as most from job_seeker`)).toEqual([{ most: 0 }]);
});

describe('one that stands outside of a transaction', () => {
  test('goes through where it broke off before', async () => {
    await later.migrate([addedMigrations[0]]);
    // What a broken run leaves behind: an index that is not valid.
    await later.rows(sql`insert into visit (job_seeker_id, visited_on) values (1, '2026-09-01'), (2, '2026-09-01')`);
    await expect(later.rows(sql`create unique index concurrently visit_visited_on_index on visit (visited_on)`)).rejects.toThrow('could not create');
    await later.migrate();
    expect(await later.rows(sql`
      select indisvalid, indisunique from pg_index where indexrelid = 'visit_visited_on_index'::regclass`)).toEqual([{ indisvalid: true, indisunique: false }]);
  });
});

test('one that must wait for a slow reader lets the others go first', async () => {
  const [slow, other] = await Promise.all([0, 1].map(async () => {
    const client = new pg.Client({ connectionString: store.url, statement_timeout: 5000 });
    await client.connect();
    return client;
  }));
  try {
    await slow?.query('begin; select 1 from job_seeker limit 1');
    const migrating = later.migrate(); // which adds a column
    for (let waits = 0; waits < 2; waits++) {
      const waiting = sql`
        select 1 from pg_locks where not granted and mode = 'AccessExclusiveLock' and relation = 'job_seeker'::regclass`;
      while ((await store.owner.rows(waiting)).length === 0) await sleep(10);
      // It stands behind the migration; were it to wait for the slow reader, its own time would run out.
      await other?.query('select 1 from job_seeker limit 1');
    }
    await slow?.query('commit');
    await migrating;
    expect(await later.rows(sql`select max(visits) as most from job_seeker`)).toEqual([{ most: 0 }]);
  } finally {
    await slow?.end();
    await other?.end();
  }
});
