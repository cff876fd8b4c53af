import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { openOrm, type EntityClass } from './orm.js';
import { PreparedStatements } from './prepared.js';
import type { Reader } from './reader.js';
import { DatabaseSession, type SessionSettings, type TimeLimits } from './session.js';

export interface DatabaseOptions {
  /** The server's own login: it owns nothing, and row-level security binds it. */
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly EntityClass[];
  readonly limits: TimeLimits;
}

/** The database as the server uses it: under its own login, one session for each request. */
export class Database implements Reader {
  private readonly prepared = new PreparedStatements();

  private constructor(private readonly orm: MikroORM, readonly pool: pg.Pool, private readonly limits: TimeLimits) {}

  static async connect({ url, poolSize, entities, limits }: DatabaseOptions): Promise<Database> {
    const orm = await openOrm(url, entities, poolSize);
    return new Database(orm, await orm.em.getConnection().getNativeClient(), limits);
  }

  /** One statement on behalf of the program itself, outside of any session. */
  async rows<Row>(query: Sql): Promise<Row[]> {
    const { rows } = await this.pool.query(this.prepared.query(query));
    return rows as Row[];
  }

  /** A session for one actor; whoever opens it ends it. */
  session(settings: SessionSettings): DatabaseSession {
    return new DatabaseSession(this.pool, this.orm.em, this.prepared, this.limits, settings);
  }

  /** Whether the server answers now. */
  async isReachable(): Promise<boolean> {
    return this.pool.query('select 1').then(() => true, () => false);
  }

  async close(): Promise<void> {
    await this.orm.close(true);
  }
}
