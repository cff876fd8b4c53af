import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { actorNames, actors, matrix, views, type ActorName, type Reach, type TableMatrix } from './matrix.js';
import { createWorld } from './world.js';

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase('empty');
  await createWorld(store.owner);
});
afterAll(async () => { await store.drop(); });

type Command = 'select' | 'insert' | 'update' | 'give' | 'delete';
const commands: readonly Command[] = ['select', 'insert', 'update', 'give', 'delete'];
const insufficientPrivilege = '42501';

/** Runs as the server, for one actor, and takes all of it back. */
async function as<Result>(actor: ActorName, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await store.database.pool.connect();
  try {
    await client.query('begin');
    const settings = Object.entries(actors[actor]);
    await client.query(`select ${settings.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`).join(', ')}`, settings.flat());
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** How many rows a statement reached; null where the policies, or the want of a right, refused it. What another constraint says comes after them. */
async function reached(client: pg.PoolClient, statement: string, values: unknown[] = []): Promise<number | 'LET_THROUGH' | null> {
  await client.query('savepoint attempt');
  try {
    return (await client.query(statement, values)).rowCount ?? 0;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return error.code === insufficientPrivilege ? null : 'LET_THROUGH';
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

async function seen(client: pg.PoolClient, table: string, label: string): Promise<(number | string)[]> {
  const { rows } = await client.query<{ label: number | string }>(`select distinct ${label} as label from ${table}`);
  return rows.map((row) => row.label);
}

/** A row as the owner sees it, whole, to be tried by others as a new one. */
interface Labelled { readonly label: number | string; readonly row: string }

/** By table: nothing that an actor does stays, so they are read once. */
const rowsOfTables = new Map<string, readonly Labelled[]>();

/** The first row of each label. */
async function rowsOf(table: string, label: string): Promise<readonly Labelled[]> {
  const known = rowsOfTables.get(table);
  if (known !== undefined) return known;
  const rows = await store.owner.rows<Labelled>(sql`select distinct on (1) ${raw(label)} as label, to_jsonb(t)::text as row from ${raw(table)} t order by 1`);
  rowsOfTables.set(table, rows);
  return rows;
}

function statementOf(table: string, { touch, move }: TableMatrix, command: Command): string | null {
  const inserted = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`;
  const written = (change: string | null): string | null => (change === null ? null : `update ${table} set ${change}`);
  return { select: null, insert: inserted, update: written(touch), give: written(move), delete: `delete from ${table}` }[command];
}

/** The rows that a command reaches, each tried alone. */
async function rowsReached(client: pg.PoolClient, table: string, cells: TableMatrix, command: Command): Promise<(number | string)[]> {
  if (command === 'select') return seen(client, table, cells.label);
  const statement = statementOf(table, cells, command);
  if (statement === null) return [];
  const found: (number | string)[] = [];
  for (const { label, row } of await rowsOf(table, cells.label)) {
    const result = command === 'insert' ? await reached(client, statement, [row]) : await reached(client, `${statement} where ${cells.label} = $1`, [label]);
    if (result !== null && result !== 0) found.push(label);
  }
  return found;
}

/**
 * What a command does that names no row, and so reads none: then nothing but its own policies stands in its way.
 * Says how many rows it should reach: all those of the matrix, or none at all where one of them may not be given away.
 */
async function blindFault(client: pg.PoolClient, table: string, cells: TableMatrix, command: Command, actor: ActorName): Promise<string | null> {
  const statement = statementOf(table, cells, command);
  if (statement === null || command === 'insert' || command === 'select') return null;
  const touched = cells[command === 'delete' ? 'delete' : 'update'][actor]?.length ?? 0;
  const mayGive = command !== 'give' || (cells.give[actor]?.length ?? 0) === touched;
  const result = await reached(client, statement);
  const count = result === 'LET_THROUGH' ? touched : result ?? 0;
  const expected = mayGive ? touched : 0;
  return count === expected ? null : `${actor} ${command} without naming rows: reached ${String(result)}, expected ${expected}`;
}

function sorted(labels: readonly (number | string)[]): (number | string)[] {
  return [...labels].sort();
}

function expectedOf(reach: Reach, actor: ActorName): (number | string)[] {
  return sorted(reach[actor] ?? []);
}

/** Cells of a table's matrix that do not hold: all of them, or the first that is found. */
async function faultsOf(table: string, only: readonly Command[] = commands, wanted: 'ALL' | 'FIRST' = 'ALL'): Promise<string[]> {
  const cells = matrix[table];
  if (cells === undefined) throw new Error(`no matrix for ${table}`);
  const faults: string[] = [];
  for (const actor of actorNames) {
    for (const command of only) {
      if (wanted === 'FIRST' && faults.length > 0) return faults;
      const found = sorted(await as(actor, (client) => rowsReached(client, table, cells, command)));
      const expected = expectedOf(cells[command], actor);
      const blind = await as(actor, (client) => blindFault(client, table, cells, command, actor));
      if (blind !== null) faults.push(blind);
      if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push(`${actor} ${command}: reached ${found.join(' ')}, expected ${expected.join(' ')}`);
    }
  }
  return faults;
}

describe('the matrix of tables', () => {
  test('has a line for every table that the server may touch, and each has row-level security', async () => {
    const tables = await store.owner.rows<{ name: string; guarded: boolean; readable: boolean }>(sql`
      select c.relname as name, c.relrowsecurity as guarded, has_table_privilege('test_server', c.oid, 'select') as readable
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`);
    expect(tables.filter(({ readable }) => readable).map(({ name }) => name).sort()).toEqual(Object.keys(matrix).sort());
    expect(tables.filter(({ readable, guarded }) => readable && !guarded)).toEqual([]);
  });

  test.each(Object.keys(matrix))('%s', async (table) => {
    expect(await faultsOf(table)).toEqual([]);
  });

  test('has a line for every view that the policies use', async () => {
    const found = await store.owner.rows<{ name: string }>(sql`select viewname as name from pg_views where schemaname = 'access' order by 1`);
    expect(found.map(({ name }) => name)).toEqual(Object.keys(views).sort());
  });

  test.each(Object.keys(views))('access.%s', async (view) => {
    const cells = views[view];
    for (const actor of actorNames) {
      const found = await as(actor, (client) => seen(client, `access.${view}`, cells?.label ?? ''));
      expect([actor, sorted(found)]).toEqual([actor, expectedOf(cells?.select ?? {}, actor)]);
    }
  });
});

interface PolicyRow { readonly table: string; readonly name: string; readonly command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'; readonly using: string | null; readonly check: string | null }

/** Each part of each policy, made as wide as it goes; or, where it is that already, closed. */
async function breakages(): Promise<{ readonly policy: PolicyRow; readonly broken: string; readonly mended: string }[]> {
  const policies = await store.owner.rows<PolicyRow>(sql`
    select tablename as table, policyname as name, cmd as command, qual as using, with_check as check from pg_policies where schemaname = 'public' order by 1, 2`);
  return policies.flatMap((policy) => ([['using', policy.using], ['with check', policy.check]] as const).flatMap(([part, expression]) => (expression === null ? [] : [{
    policy, broken: `alter policy ${policy.name} on ${policy.table} ${part} (${expression === 'true' ? 'false' : 'true'})`, mended: `alter policy ${policy.name} on ${policy.table} ${part} (${expression})`,
  }])));
}

describe('the matrix', () => {
  test('notices when any policy is broken', async () => {
    const unnoticed: string[] = [];
    const all = await breakages();
    expect(all.length).toBeGreaterThan(60);
    for (const { policy: { table, command }, broken, mended } of all) {
      await store.owner.rows(raw(broken));
      const faults = await faultsOf(table, { SELECT: ['select' as const], INSERT: ['insert' as const], UPDATE: ['update' as const, 'give' as const], DELETE: ['delete' as const] }[command], 'FIRST');
      if (faults.length === 0) unnoticed.push(broken);
      await store.owner.rows(raw(mended));
    }
    expect(unnoticed).toEqual([]);
  });
});

describe('the server\'s login', () => {
  test('can\'t look past the policies, own anything, or become somebody who can', async () => {
    const client = await store.database.pool.connect();
    try {
      for (const statement of ['set role jinqiao', 'set row_security = off; select * from job_seeker', 'alter table job_seeker disable row level security', 'drop policy job_seeker_select on job_seeker',
        'create table public.x (i int)', 'select * from mikro_orm_migrations', 'select * from service_year', 'update concept set label_zh = label_zh', 'delete from application_event', 'truncate job_seeker',
        'create or replace function access.is_administrator() returns boolean language sql stable return true', 'alter role test_server superuser', 'copy job_seeker to program \'cat\'']) {
        await expect(client.query(statement)).rejects.toMatchObject({ code: insufficientPrivilege });
        await client.query('reset row_security');
      }
    } finally {
      client.release();
    }
  });

  test('learns whether a certificate number is taken, not by whom', async () => {
    const isTaken = (seeker: number): Promise<unknown[]> => as('recruiter', async (client) => (await client.query<object>('select access.is_certificate_of_other($1, $2) as taken', ['n1', seeker])).rows);
    expect(await isTaken(2)).toEqual([{ taken: true }]);
    expect(await isTaken(1)).toEqual([{ taken: false }]);
  });
});
