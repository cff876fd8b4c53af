import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { advisoryLocks } from './locks.js';
import { DatabaseSession } from './session.js';

/** Any class decorated as an entity. */
export type EntityClass = new (...parameters: never[]) => object;

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly EntityClass[];
}

/** The database: its connections, its entities and its migrations. */
export class Database {
  private constructor(readonly orm: MikroORM, readonly pool: pg.Pool) {}

  static async connect({ url, poolSize, entities }: DatabaseOptions): Promise<Database> {
    const orm = await MikroORM.init({
      clientUrl: url,
      entities: [...entities],
      metadataProvider: ReflectMetadataProvider,
      extensions: [Migrator],
      pool: { min: 1, max: poolSize },
      forceUtcTimezone: true,
      migrations: {
        path: fileURLToPath(new URL('../../../migrations', import.meta.url)),
        glob: '!(*.d).js',
        snapshot: false,
        silent: true,
        transactional: true,
        allOrNothing: true,
      },
    });
    const pool = await orm.em.getConnection().getNativeClient();
    return new Database(orm, pool);
  }

  session(): DatabaseSession {
    return new DatabaseSession(this.pool, this.orm.em);
  }

  /** Runs `work` while no other program prepares this database: of two that start at once, the second waits, then finds it done. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const connection = await this.pool.connect();
    try {
      await connection.query('select pg_advisory_lock($1)', [advisoryLocks.preparation]);
      return await work();
    } finally {
      // The lock goes with its connection, whatever became of either.
      connection.release(true);
    }
  }

  async migrate(): Promise<void> {
    await this.orm.migrator.up();
  }

  /** What the tables lack of what the entities need, as SQL; empty when they agree. */
  async pendingChanges(): Promise<string> {
    return (await this.orm.schema.getUpdateSchemaSQL({ wrap: false })).trim();
  }

  /** Whether the server answers now. */
  async isReachable(): Promise<boolean> {
    return this.pool.query('select 1').then(() => true, () => false);
  }

  async close(): Promise<void> {
    await this.orm.close(true);
  }
}
