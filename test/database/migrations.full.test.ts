import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import sql, { raw } from 'sql-template-tag';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/config/config.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const migrations = readdirSync(join(projectRoot, 'migrations')).filter((name) => name.startsWith('Migration')).length;
const [, secondMigration] = readdirSync(join(projectRoot, 'migrations')).filter((name) => name.startsWith('Migration')).sort().map((name) => name.replace('.ts', ''));

let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('demo'); });
afterAll(async () => { await store.drop(); });

/** Takes back what came since, and the migration of this name itself. */
async function backBefore({ owner }: TestDatabase, name: string): Promise<void> {
  while (!(await owner.migrateBack()).endsWith(`_${name}`));
}

async function tablesNow(): Promise<string[]> {
  const tables = await store.owner.rows<{ name: string }>(sql`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'mikro_orm_migrations' order by 1`);
  return tables.map(({ name }) => name);
}

/** Keeps the rows of every table aside, in a schema of this name; answers which tables there are. */
async function keepRows(name: string): Promise<string[]> {
  const tables = await tablesNow();
  await store.owner.rows(raw(`create schema ${name}`));
  for (const table of tables) await store.owner.rows(raw(`create table ${name}."${table}" as select to_jsonb(t) as row from public."${table}" t`));
  return tables;
}

/** The columns that each table has now. */
async function columnsNow(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await store.owner.rows<{ name: string; columns: string[] }>(sql`select table_name as name, array_agg(column_name::text) as columns from information_schema.columns where table_schema = 'public' group by 1`);
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** The rows that were kept of each of these tables, as one digest each of these columns, whatever the order of rows and columns. */
async function digestsOf(kept: string, tables: ReadonlyMap<string, readonly string[]>): Promise<Record<string, string>> {
  const names = await store.owner.rows<{ name: string }>(sql`select table_name as name from information_schema.tables where table_schema = ${kept} order by 1`);
  const digests: Record<string, string> = {};
  for (const { name } of names) {
    const columns = tables.get(name);
    if (columns === undefined) continue;
    const [row] = await store.owner.rows<{ digest: string; count: number }>(sql`select count(*) as count, md5(coalesce(string_agg(r.row, '|' order by r.row), '')) as digest
      from ${raw(`${kept}."${name}"`)} t, lateral (select jsonb_object_agg(key, value)::text as row from jsonb_each(t.row) where key = any(${[...columns]}::text[])) r`);
    digests[name] = `${row?.count ?? 0} ${row?.digest ?? ''}`;
  }
  return digests;
}

test('every migration goes back and forward again on a database with data, and what all of them know is what it was', async () => {
  await store.owner.rows(sql`insert into job_seeker_address (job_seeker_id, address_sealed) values (1, 'k1.x'), (2, 'k1.y')`);
  await store.owner.rows(sql`insert into stored_match (job_seeker_id, vacancy_id, model_version, rules_on, facts, score, confidence, eligibility)
    select id, 1, 1, '2026-09-01', jsonb_build_object('seeker', jsonb_build_object('capacities', capacities)), 1, 1, 'ELIGIBLE' from job_seeker where id < 9`);
  // Facts that nobody confirmed, as the record has it, become claims with the migration of that name, and facts again as it goes back.
  await backBefore(store, 'claims');
  const tables = await keepRows('before');
  for (let gone = ''; gone !== secondMigration;) gone = await store.owner.migrateBack();
  const first = await columnsNow();
  expect(await store.owner.rows(sql`select 1 from pg_namespace where nspname in ('access', 'audit', 'identity')`)).toEqual([]);
  const [people] = await store.owner.rows<{ named: number; housed: number }>(sql`select count(full_name) as named, count(address_sealed) as housed from job_seeker`);
  expect(people).toEqual({ named: 2000, housed: 2 });
  await store.owner.migrate();
  await backBefore(store, 'claims');
  expect(await keepRows('after')).toEqual(tables);
  // What the first migration had no table or column for is forgotten, as it must be.
  const [before, after] = [await digestsOf('before', first), await digestsOf('after', first)];
  expect(before['job_seeker']).toMatch(/^2000 /);
  expect(after).toEqual(before);
  await store.owner.rows(sql`drop schema before cascade`);
  await store.owner.rows(sql`drop schema after cascade`);
  await store.owner.migrate();
  expect(await store.owner.pendingChanges()).toBe('');
});

test('a migration that fails half-way leaves everything as it was, and goes through once nothing is in its way', async () => {
  const own = await testDatabase('demo');
  try {
    await backBefore(own, 'roles'); // the first statements of which go through before the one that can't
    const described = () => own.owner.rows(sql`select table_schema, table_name, column_name from information_schema.columns where table_schema in ('public', 'identity', 'access') and table_name <> 'caseload' order by 1, 2, 3`);
    const before = await described();
    await own.owner.rows(sql`create table caseload (in_the_way int)`);
    await expect(own.owner.migrate()).rejects.toThrow('already exists');
    expect(await described()).toEqual(before);
    await own.owner.rows(sql`drop table caseload`);
    await own.owner.migrate();
    expect(await own.owner.pendingChanges()).toBe('');
  } finally {
    await own.drop();
  }
});

test('a migration that must wait for a slow reader lets the others go first', async () => {
  const own = await testDatabase('demo');
  const [slow, other] = await Promise.all([0, 1].map(async () => {
    const client = new pg.Client({ connectionString: own.url, statement_timeout: 5000 });
    await client.connect();
    return client;
  }));
  try {
    await backBefore(own, 'erasure'); // which adds a column
    await slow?.query('begin; select 1 from job_seeker limit 1');
    const migrating = own.owner.migrate();
    for (let waits = 0; waits < 2; waits++) {
      const waiting = sql`select 1 from pg_locks where not granted and mode = 'AccessExclusiveLock' and relation = 'job_seeker'::regclass`;
      while ((await own.owner.rows(waiting)).length === 0) await sleep(10);
      // It stands behind the migration; were it to wait for the slow reader, its own time would run out.
      await other?.query('select 1 from job_seeker limit 1');
    }
    await slow?.query('commit');
    await migrating;
    expect(await own.owner.pendingChanges()).toBe('');
  } finally {
    await slow?.end();
    await other?.end();
    await own.drop();
  }
});

test('referrals that an employer took further before the person took them up are referrals again', async () => {
  const own = await testDatabase('demo');
  try {
    const { owner } = own;
    await backBefore(own, 'consents_and_referrals');
    await owner.rows(sql`delete from application_event`);
    await owner.rows(sql`delete from application`);
    // By person: what the history says, the last step being where the application is.
    const histories = [['REFERRED', 'INTERVIEW'], ['REFERRED', 'SUBMITTED', 'OFFERED'], ['SUBMITTED', 'WITHDRAWN', 'REFERRED', 'OFFERED'], ['SUBMITTED', 'INTERVIEW'], ['REFERRED', 'OFFERED', 'HIRED'], ['REFERRED', 'REJECTED']];
    for (const [index, steps] of histories.entries()) {
      await owner.rows(sql`insert into application (id, vacancy_id, job_seeker_id, status) values (${9000 + index}, 1, ${index + 1}, ${steps.at(-1)})`);
      for (const status of steps) await owner.rows(sql`insert into application_event (application_id, status, actor) values (${9000 + index}, ${status}, 'x')`);
    }
    await owner.migrate();
    const found = await owner.rows<{ status: string; version: number; last: string }>(sql`
      select a.status, a.version, (select h.status from application_event h where h.application_id = a.id order by h.id desc limit 1) as last from application a order by a.id`);
    expect(found.map(({ status, version, last }) => [status, version, last])).toEqual([
      ['REFERRED', 2, 'REFERRED'], ['OFFERED', 1, 'OFFERED'], ['REFERRED', 2, 'REFERRED'], ['INTERVIEW', 1, 'INTERVIEW'], ['HIRED', 1, 'HIRED'], ['REJECTED', 1, 'REJECTED'],
    ]);
  } finally {
    await own.drop();
  }
});

test('all of them go back to an empty database, and forward from there', async () => {
  for (let count = 0; count < migrations; count++) await store.owner.migrateBack();
  expect(await tablesNow()).toEqual([]);
  await store.owner.migrate();
  expect(await store.owner.pendingChanges()).toBe('');
});
