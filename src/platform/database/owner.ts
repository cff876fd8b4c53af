import { Migrator } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/postgresql';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { projectRoot } from '../../config/config.js';
import { advisoryLocks } from './locks.js';
import { openOrm, type EntityClass } from './orm.js';
import type { Reader, Transactor } from './reader.js';
import { rowTypes } from './row-types.js';

/** Compiled: that is what runs, whether this file itself was compiled or not. */
const migrationsFolder = join(projectRoot, 'dist', 'migrations');

/** What the server's login has no part in: how rows are guarded, and the record of who saw them. */
const guardSchemas = ['access', 'audit', 'identity'];

function reader(connection: pg.Pool | pg.PoolClient): Reader {
  return {
    rows: async <Row>(query: Sql) => (await connection.query({ text: query.text, values: query.values, types: rowTypes })).rows as Row[],
  };
}

/** The database as its owner: to migrate it and make it ready. Nothing that a request asks for comes this way. */
export class DatabaseOwner implements Transactor {
  private readonly pool: pg.Pool;

  constructor(readonly url: string, private readonly entities: readonly EntityClass[]) {
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
      await connection.query('select pg_advisory_lock($1)', [advisoryLocks.preparation]);
      return await work();
    } finally {
      connection.release(true); // the lock goes with its connection, whatever became of either
    }
  }

  private async withOrm<Result>(work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
    const orm = await openOrm(this.url, this.entities, 2, {
      extensions: [Migrator],
      migrations: { path: migrationsFolder, glob: '!(*.d).js', snapshot: false, silent: true, transactional: true, allOrNothing: true },
      schemaGenerator: { ignoreSchema: guardSchemas, ignorePolicies: true },
    });
    try {
      return await work(orm);
    } finally {
      await orm.close(true);
    }
  }

  /** Names of the migrations that the database lacks. */
  private async pendingMigrations(): Promise<string[]> {
    const known = readdirSync(migrationsFolder).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -'.js'.length));
    const { rows: [found] } = await this.pool.query<{ exists: boolean }>(`select to_regclass('mikro_orm_migrations') is not null as exists`);
    if (found?.exists !== true) return known;
    const { rows } = await this.pool.query<{ name: string }>('select name from mikro_orm_migrations');
    const done = new Set(rows.map(({ name }) => name));
    return known.filter((name) => !done.has(name));
  }

  /** Brings the tables up to the code, or to these migrations alone. @throws Error for a migration that the code does not know */
  async migrate(only?: readonly string[]): Promise<void> {
    const pending = await this.pendingMigrations();
    const unknown = only?.filter((name) => !pending.includes(name)) ?? [];
    if (unknown.length > 0) throw new Error(`These migrations are not there to be made: ${unknown.join(', ')}.`);
    if (pending.length > 0) await this.withOrm(async (orm) => { await orm.migrator.up(only === undefined ? undefined : { migrations: [...only] }); });
  }

  /** Whether nothing has been made in the database yet. */
  async isEmpty(): Promise<boolean> {
    const { rows: [found] } = await this.pool.query<{ tables: number }>(`select count(*)::int as tables from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    return found?.tables === 0;
  }

  /** Takes the latest migration back. */
  async migrateBack(): Promise<void> {
    await this.withOrm(async (orm) => { await orm.migrator.down(); });
  }

  /** What the tables lack of what the entities need, as SQL; empty when they agree. */
  async pendingChanges(): Promise<string> {
    return this.withOrm(async (orm) => (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim());
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
