import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSecretKey, randomBytes } from 'node:crypto';
import pg from 'pg';
import sql, { raw } from 'sql-template-tag';
import { SessionSeal, sessionSetting } from '../../../src/platform/database/index.js';
import { testDatabase, testSeal, type TestDatabase } from '../../support/database.js';

/** A counsellor of Taiyuan, and the demonstration's people there and elsewhere. */
const counsellor = { subject: 'taiyuan', region: '1401' };
const administrator = { subject: 'admin', is_administrator: 'on' };
const codes = { forged: '28000', noHexadecimal: '22023', insufficientPrivilege: '42501' };

let store: TestDatabase;
/** A connection under the server's login, as SQL that was smuggled into a statement would have it. */
let attacker: pg.Client;
beforeAll(async () => {
  store = await testDatabase('demo');
  await store.owner.rows(raw(`alter database ${new URL(store.url).pathname.slice(1)} set track_functions = 'all'`));
  attacker = new pg.Client({ connectionString: store.serverUrl });
  await attacker.connect();
});
afterAll(async () => {
  await attacker.end();
  await store.drop();
});

/** Runs statements in one transaction that begins with this sealed session, and takes all of it back. */
async function within<Row extends pg.QueryResultRow>(session: string, ...statements: readonly string[]): Promise<Row[]> {
  await attacker.query('begin');
  try {
    await attacker.query('select set_config($1, $2, true)', [sessionSetting, session]);
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = await attacker.query<Row>(statement));
    return rows;
  } finally {
    await attacker.query('rollback');
  }
}

const people = 'select count(*)::int as n from job_seeker';
const setTo = (session: string): string => `set_config('${sessionSetting}', ${pg.escapeLiteral(session)}, true)`;

async function peopleSeenBy(session: string): Promise<number | undefined> {
  const [row] = await within<{ n: number }>(session, people);
  return row?.n;
}

describe('who asks is believed', () => {
  test('under the seal of the installation', async () => {
    const all = await peopleSeenBy(testSeal.seal(administrator));
    const served = await peopleSeenBy(testSeal.seal(counsellor));
    expect(all).toBe(2000);
    expect(served).toBe(165);
  });

  test.each([
    ['under another key', codes.forged, () => new SessionSeal(createSecretKey(randomBytes(32))).seal(administrator)],
    ['under the seal of another session', codes.forged, () => testSeal.seal(counsellor).slice(0, 64) + JSON.stringify(administrator)],
    ['with a digit changed', codes.forged, () => `${testSeal.seal(administrator).slice(0, 63)}${testSeal.seal(administrator).at(63) === '0' ? '1' : '0'}${testSeal.seal(administrator).slice(64)}`],
    ['with more behind it', codes.forged, () => `${testSeal.seal(counsellor)} `],
    ['without a seal', codes.noHexadecimal, () => JSON.stringify(administrator)],
    ['with a purpose added', codes.forged, () => testSeal.seal(counsellor).replace('{', '{"purpose":"MATCHING",')],
  ])('never %s', async (_name, code, session) => {
    await expect(peopleSeenBy(session())).rejects.toMatchObject({ code });
  });

  test('never by settings that any login may set', async () => {
    for (const name of ['is_administrator', 'region', 'job_seeker', 'subject', 'purpose', 'employer']) {
      const [row] = await within<{ n: number }>('', `select set_config('jinqiao.${name}', 'on', true)`, people);
      expect([name, row?.n]).toEqual([name, 0]);
    }
  });

  test('nobody without a key in the database', async () => {
    const [kept] = await store.owner.rows<{ inner_pad: Buffer; outer_pad: Buffer }>(sql`delete from secret.session_key returning inner_pad, outer_pad`);
    try {
      await expect(peopleSeenBy(testSeal.seal(administrator))).rejects.toMatchObject({ code: codes.forged });
    } finally {
      await store.owner.rows(sql`insert into secret.session_key (id, inner_pad, outer_pad) values (1, ${kept?.inner_pad}, ${kept?.outer_pad})`);
    }
  });
});

describe('SQL that was smuggled into a statement', () => {
  test('can\'t become somebody else within the statement, after its session was believed', async () => {
    const forgedSession = `${'0'.repeat(64)}{"is_administrator":"on"}`;
    const seen: (number | undefined)[] = [];
    for (const statement of [
      // In the condition of the rows that are read, so that it happens after the first row was let through.
      `select count(*)::int as n from job_seeker where ${setTo(forgedSession)} is not null`,
      `select (select count(*) from job_seeker)::int as n, ${setTo(forgedSession)}`,
      `with forged as materialized (select ${setTo(forgedSession)}) select (select count(*)::int from job_seeker) as n from forged`,
    ]) {
      const [row] = await within<{ n: number }>(testSeal.seal(counsellor), statement).catch((error: unknown) => {
        expect(error).toMatchObject({ code: codes.forged });
        return [{ n: 0 }];
      });
      seen.push(row?.n);
    }
    // Nothing, or what a counsellor sees anyway.
    expect(seen).toEqual([0, 165, 0]);
  });

  test('finds the session of nobody else: not among what other connections run, not in the functions of the database', async () => {
    const db = store.database.session(administrator);
    try {
      const state = { isRunning: true };
      const running = db.rows(sql`select pg_sleep(1)::text, (select count(*) from job_seeker)`).finally(() => { state.isRunning = false; });
      const texts: string[] = [];
      // To the statement's end: on a busy machine it begins late.
      while (state.isRunning) {
        const { rows } = await attacker.query<{ query: string }>(`select query from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`);
        texts.push(...rows.map(({ query }) => query));
      }
      await running;
      expect(texts.some((text) => text.includes('pg_sleep'))).toBe(true);
      expect(texts.filter((text) => text.includes('is_administrator'))).toEqual([]);
    } finally {
      await db.close();
    }
    const [key] = await store.owner.rows<{ inner: string; outer: string }>(sql`select encode(inner_pad, 'hex') as inner, encode(outer_pad, 'hex') as outer from secret.session_key`);
    const { rows: bodies } = await attacker.query<{ body: string }>('select coalesce(prosrc, \'\') || coalesce(pg_get_function_sqlbody(oid), \'\') as body from pg_proc');
    expect(bodies.filter(({ body }) => body.includes(key?.inner ?? '?') || body.includes(key?.outer ?? '?'))).toEqual([]);
  });

  test.each([
    ['the key', 'select * from secret.session_key'],
    ['a table for itself', 'create temporary table mine (id int)'],
    ['a function that sees rows before a view leaves them out', 'create function pg_temp.leak(int) returns boolean language plpgsql cost 0.0001 as $$ begin raise notice \'%\', $1; return true; end $$'],
    ['a function in a schema of the program', 'create function access.leak(int) returns boolean language sql return true'],
  ])('does not get %s', async (_name, statement) => {
    await expect(within(testSeal.seal(counsellor), statement)).rejects.toMatchObject({ code: codes.insufficientPrivilege });
  });

  test('sees nothing of rows that a view leaves out, by an error that they would make', async () => {
    const [elsewhere] = await store.owner.rows<{ id: number }>(sql`select id from job_seeker where residence_code not like '1401%' limit 1`);
    const id = elsewhere?.id ?? 0;
    const rows = await within(testSeal.seal(counsellor), `select job_seeker_id from access.served_person where 1 / (job_seeker_id - ${id}) is not null`);
    expect(rows).toEqual(await within(testSeal.seal(counsellor), 'select job_seeker_id from access.served_person'));
  });
});

describe('every later migration', () => {
  test('gives each view of the guards a barrier', async () => {
    const open = await store.owner.rows(sql`
      select c.relname from pg_class c where c.relnamespace = 'access'::regnamespace and c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> array['security_barrier=true']`);
    expect(open).toEqual([]);
  });

  test('asks who asks in a sub-select that is evaluated once a statement, never once a row', async () => {
    const bare = String.raw`(?<!select )access\.(is_administrator|is_auditor|is_recruiter|job_seeker|employer|own_house|region|subject|coach|university|purpose|post_kinds)\(\)|access\.(serves|handles)\(`;
    const found = await store.owner.rows<{ place: string }>(sql`
      select 'policy ' || polname as place from pg_policy where coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') ~* ${bare}
      union all select 'view ' || viewname from pg_views where schemaname = 'access' and definition ~* ${bare}
      union all select 'function ' || proname from pg_proc where pronamespace in ('access'::regnamespace, 'audit'::regnamespace) and prosecdef and pg_get_functiondef(oid) ~* ${bare}`);
    expect(found).toEqual([]);
  });

  test('so a statement that goes over everybody checks the seal some tens of times at most', async () => {
    const calls = `(select coalesce(sum(calls), 0)::int from pg_stat_xact_user_functions where funcname = 'session')`;
    const checkedBy = async (session: string): Promise<number> => {
      // Both counts within one transaction: the view also has what earlier ones on the connection have not handed on yet.
      const [counted] = await within<{ calls: number }>(session, `select set_config('test.calls', ${calls}::text, true)`, people, `select ${calls} - current_setting('test.calls')::int as calls`);
      return counted?.calls ?? NaN;
    };
    const counts: number[] = [];
    for (const actor of [counsellor, administrator, { subject: 'recruiter', employer: '1', purpose: 'MATCHING' }]) counts.push(await checkedBy(testSeal.seal(actor)));
    expect(counts).toEqual([9, 3, 9]);
  });
});
