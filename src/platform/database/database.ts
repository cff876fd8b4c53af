import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { openOrm, type EntityClass } from './orm.js';
import { DatabaseSession, type SessionSettings } from './session.js';

export interface DatabaseOptions {
  /** The server's own login: it owns nothing, and row-level security binds it. */
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly EntityClass[];
}

/** The database as the server uses it: under its own login, one session for each request. */
export class Database {
  private constructor(private readonly orm: MikroORM, readonly pool: pg.Pool) {}

  static async connect({ url, poolSize, entities }: DatabaseOptions): Promise<Database> {
    const orm = await openOrm(url, entities, poolSize);
    return new Database(orm, await orm.em.getConnection().getNativeClient());
  }

  /** A session for one actor; whoever opens it ends it. */
  session(settings: SessionSettings): DatabaseSession {
    return new DatabaseSession(this.pool, this.orm.em, settings);
  }

  /** Whether the server answers now. */
  async isReachable(): Promise<boolean> {
    return this.pool.query('select 1').then(() => true, () => false);
  }

  async close(): Promise<void> {
    await this.orm.close(true);
  }
}
