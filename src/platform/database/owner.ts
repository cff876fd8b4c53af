import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { baseline, sinceBaseline } from './baseline.js';
import { advisoryLocks } from './locks.js';
import { Migrations } from './migrations.js';
import type { EntityClass } from './orm.js';
import type { Reader, Transactor } from './reader.js';
import { rowTypes } from './row-types.js';
import { versionQuery } from './server-version.js';

function reader(connection: pg.Pool | pg.PoolClient): Reader {
  return {
    rows: async <Row>(query: Sql) => (await connection.query({ text: query.text, values: query.values, types: rowTypes })).rows as Row[],
  };
}

const lookAgainMs = 50;

async function isLocked(connection: pg.PoolClient, lock: number): Promise<boolean> {
  const { rows: [tried] } = await connection.query<{ is_ours: boolean }>('select pg_try_advisory_lock($1) as is_ours', [lock]);
  return tried?.is_ours === true;
}

/**
 * Notes that a database has the baseline, beside the migrations before it that made it. Their names stay: the program of before, should somebody
 * go back to it, looks for them.
 */
async function noteBaseline(transaction: Reader): Promise<void> {
  await transaction.rows(sql`lock table mikro_orm_migrations in share row exclusive mode`);
  await transaction.rows(sql`insert into mikro_orm_migrations (name) select ${baseline} where not exists (select 1 from mikro_orm_migrations where name = ${baseline})`);
}

/** The database as its owner: to migrate it and make it ready. Nothing that a request asks for comes this way. */
export class DatabaseOwner implements Transactor {
  private readonly pool: pg.Pool;
  private readonly migrations: Migrations;

  /** @param moreMigrations folders of compiled migrations that come after the program's: of tests */
  constructor(readonly url: string, entities: readonly EntityClass[], moreMigrations: readonly string[] = []) {
    this.migrations = new Migrations(url, entities, moreMigrations);
    this.pool = new pg.Pool({ connectionString: url, max: 3 });
    this.pool.on('error', () => undefined); // a connection lost while idle is replaced by the next one
  }

  rows<Row>(query: Sql): Promise<Row[]> {
    return reader(this.pool).rows(query);
  }

  async transaction<Result>(work: (transaction: Reader) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(reader(client));
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      client.release(true); // closing the connection rolls back
      throw error;
    }
  }

  /** Runs statements as one, in one message: all of them, or none. */
  async together(statements: readonly string[]): Promise<void> {
    await this.pool.query(statements.join('; '));
  }

  /** Runs `work` while no other program prepares this database: of two that start at once, the second waits, then finds it done. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const connection = await this.pool.connect();
    try {
      // Asked for again and again: a statement that waited would be a transaction, for which an index that is built beside its users waits.
      while (!(await isLocked(connection, advisoryLocks.preparation))) await sleep(lookAgainMs);
      return await work();
    } finally {
      connection.release(true); // the lock goes with its connection, whatever became of either
    }
  }

  /**
   * Names of the migrations that the database has, in their order. Where those before the baseline made it, it has the baseline.
   *
   * @throws BeforeBaselineError where only some of them did
   */
  private async migrationsDone(): Promise<string[]> {
    const [found] = await this.rows<{ exists: boolean }>(sql`select to_regclass('mikro_orm_migrations') is not null as exists`);
    if (found?.exists !== true) return [];
    return this.transaction(async (transaction) => {
      const noted = (await transaction.rows<{ name: string }>(sql`select name from mikro_orm_migrations order by id`)).map(({ name }) => name);
      const done = sinceBaseline('database', noted);
      if (done.length > 0 && !noted.includes(baseline)) await noteBaseline(transaction);
      return done;
    });
  }

  /** Brings the tables up to the code, or to these migrations alone. @throws Error for a migration that is made or that the code does not know */
  async migrate(only?: readonly string[]): Promise<void> {
    const done = new Set(await this.migrationsDone());
    const pending = this.migrations.known.filter((name) => !done.has(name));
    const unknown = only?.filter((name) => !pending.includes(name)) ?? [];
    if (unknown.length > 0) throw new Error(`These migrations are not there to be made: ${unknown.join(', ')}.`);
    await this.migrations.up(only === undefined ? pending : pending.filter((name) => only.includes(name)));
  }

  /** The server's version as a number: 150018 is 15.18. */
  async serverVersion(): Promise<number> {
    const { rows: [found] } = await this.pool.query<{ version: number }>(versionQuery);
    if (found === undefined) throw new Error('the server does not say its version');
    return found.version;
  }

  /** Whether nothing has been made in the database yet. */
  async isEmpty(): Promise<boolean> {
    const { rows: [found] } = await this.pool.query<{ tables: number }>(`select count(*)::int as tables from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    return found?.tables === 0;
  }

  /** Takes the latest migration back, and says which. @throws Error where there is none, or only the baseline */
  async migrateBack(): Promise<string> {
    const last = (await this.migrationsDone()).at(-1);
    if (last === undefined) throw new Error('There is no migration to take back.');
    if (last === baseline) throw new Error(`${baseline} has no way back. What was before it is in backups of that time.`);
    await this.migrations.down(last);
    return last;
  }

  /** What the tables lack of what the entities need, as SQL; empty when they agree. */
  async pendingChanges(): Promise<string> {
    return this.migrations.missing();
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
