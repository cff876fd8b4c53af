import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import pg from 'pg';
import { sessionSetting } from '../../../src/platform/database/index.js';
import { testDatabase, testSeal, type TestDatabase } from '../../support/database.js';
import { actorNames, actors, matrix, views, type ActorName, type Reach, type TableMatrix } from './matrix.js';
import { createWorld } from './world.js';

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase('empty');
  await createWorld(store.owner);
  const columns = await storedColumns();
  attempts = Object.fromEntries(Object.entries(matrix).map(([table, cells]) => [table, attemptsOn(table, cells, columns.get(table) ?? '')]));
  await store.owner.rows(raw(`create schema test; grant usage on schema test to public; ${Object.values(attempts).flat().map(({ source }) => source).join('; ')}`));
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
    await client.query('select set_config($1, $2, true)', [sessionSetting, testSeal.seal(actors[actor])]);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** What became of a statement: how many rows it reached; null where the policies, or the want of a right, refused it. */
type Outcome = number | 'LET_THROUGH' | null;

/**
 * A command on one row of a table, or on all of them, tried by a function of the database and taken back: over the wire each of some
 * 20,000 attempts would be four messages, and planned anew. What another constraint says comes after the policies.
 */
interface Attempt { readonly command: Command; readonly isOfAll: boolean; readonly name: string; readonly source: string }

function attemptsOn(table: string, { touch, move, label }: TableMatrix, columns: string): Attempt[] {
  const updated = (change: string | null): string | null => (change === null ? null : `update ${table} set ${change}`);
  const statements = { update: updated(touch), give: updated(move), delete: `delete from ${table}` } as const;
  const of = (command: Command, isOfAll: boolean, statement: string): Attempt => {
    const name = `test."${table} ${command}${isOfAll ? ' all' : ''}"`;
    return { command, isOfAll, name, source: `
      create function ${name}(text) returns text language plpgsql set plan_cache_mode = force_generic_plan as $$
      declare reached_rows integer;
      begin
        ${statement};
        get diagnostics reached_rows = row_count;
        raise exception 'taken back' using errcode = 'TRIED';
      exception
        when insufficient_privilege then return null;
        when sqlstate 'TRIED' then return reached_rows;
        when integrity_constraint_violation then return 'LET_THROUGH';
      end $$` };
  };
  return [
    of('insert', false, `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`),
    ...Object.entries(statements).flatMap(([command, statement]) => (statement === null ? [] : [
      of(command as Command, false, `${statement} where ${label}::text = $1`), of(command as Command, true, statement),
    ])),
  ];
}

let attempts: Readonly<Record<string, readonly Attempt[]>> = {};

/** The columns of each table that a statement may give a value: the database makes the generated ones itself. */
async function storedColumns(): Promise<ReadonlyMap<string, string>> {
  const tables = await store.owner.rows<{ name: string; columns: string }>(sql`
    select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
    from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`);
  return new Map(tables.map(({ name, columns }) => [name, columns]));
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

/**
 * What is wrong with a command that names no row, and so reads none: then nothing but its own policies stands in its way. It should reach
 * all rows of the matrix, or none at all where one of them may not be given away.
 */
function blindFaults(cells: TableMatrix, command: Command, actor: ActorName, outcome: Outcome): string[] {
  const touched = cells[command === 'delete' ? 'delete' : 'update'][actor]?.length ?? 0;
  const expected = command !== 'give' || (cells.give[actor]?.length ?? 0) === touched ? touched : 0;
  return (outcome === 'LET_THROUGH' ? touched : outcome ?? 0) === expected ? [] : [`${actor} ${command} without naming rows: reached ${String(outcome)}, expected ${expected}`];
}

function sorted(labels: readonly (number | string)[]): (number | string)[] {
  return [...labels].sort();
}

function expectedOf(reach: Reach, actor: ActorName): (number | string)[] {
  return sorted(reach[actor] ?? []);
}

/** What is wrong with the rows that an actor reaches by a command, if anything. */
function differences(cells: TableMatrix, command: Command, actor: ActorName, found: readonly (number | string)[]): string[] {
  const expected = expectedOf(cells[command], actor);
  return JSON.stringify(sorted(found)) === JSON.stringify(expected) ? [] : [`${actor} ${command}: reached ${found.join(' ')}, expected ${expected.join(' ')}`];
}

/** Cells of one actor in a table's matrix that do not hold. */
async function faultsOfActor(table: string, cells: TableMatrix, actor: ActorName, only: readonly Command[]): Promise<string[]> {
  const rows = await rowsOf(table, cells.label);
  const tried = (attempts[table] ?? []).filter(({ command }) => only.includes(command)).flatMap(({ command, isOfAll, name }) => (isOfAll ? [null] : rows).map((row) => ({
    command, row, call: `${name}(${row === null ? 'null' : pg.escapeLiteral(command === 'insert' ? row.row : String(row.label))})`,
  })));
  const { visible, outcomes } = await as(actor, async (client) => ({
    visible: only.includes('select') ? await seen(client, table, cells.label) : [],
    outcomes: tried.length === 0 ? [] : (await client.query<{ outcomes: (string | null)[] }>(`select array[${tried.map(({ call }) => call).join(', ')}] as outcomes`)).rows[0]?.outcomes ?? [],
  }));
  const done = tried.map(({ command, row }, index) => {
    const outcome = outcomes[index] ?? null;
    return { command, row, outcome: outcome === null || outcome === 'LET_THROUGH' ? outcome : Number(outcome) } as const;
  });
  return only.flatMap((command) => {
    if (command === 'select') return differences(cells, command, actor, visible);
    const ofCommand = done.filter((attempt) => attempt.command === command);
    const found = ofCommand.flatMap(({ row, outcome }) => (row !== null && outcome !== null && outcome !== 0 ? [row.label] : []));
    return [...ofCommand.flatMap(({ row, outcome }) => (row === null ? blindFaults(cells, command, actor, outcome) : [])), ...differences(cells, command, actor, found)];
  });
}

/** Cells of a table's matrix that do not hold: all of them, or those of the first actor for whom one does not. */
async function faultsOf(table: string, only: readonly Command[] = commands, wanted: 'ALL' | 'FIRST' = 'ALL'): Promise<string[]> {
  const cells = matrix[table];
  if (cells === undefined) throw new Error(`no matrix for ${table}`);
  const faults: string[] = [];
  for (const actor of actorNames) {
    if (wanted === 'FIRST' && faults.length > 0) break;
    faults.push(...await faultsOfActor(table, cells, actor, only));
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
    // Not exact: each new policy can be broken in some more ways.
    expect(all.length).toBeGreaterThan(160);
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
