import type { MikroORM } from '@mikro-orm/postgresql';
import pLimit from 'p-limit';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { giveBackLostConnections } from './lost-connections.js';
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

const asideConnections = 4;
/** One whose rows are judged, while the database makes another one's ready. */
const passesAtOnce = 2;
/** How long a connection may take to come by, in milliseconds: after that it is better to say so. */
const connectionWaitMs = 3000;
/** How much longer than the database's own limit a statement's answer may take to arrive. */
const answerGraceMs = 2000;

function connectionOptions({ statementMs }: TimeLimits): pg.PoolConfig {
  return { connectionTimeoutMillis: connectionWaitMs, query_timeout: statementMs + answerGraceMs, keepAlive: true };
}

/** The database as the server uses it: under its own login, one session for each request. */
export class Database implements Reader {
  private readonly prepared = new PreparedStatements();
  private readonly passes = pLimit(passesAtOnce);

  private constructor(private readonly orm: MikroORM, readonly pool: pg.Pool, private readonly aside: pg.Pool, private readonly limits: TimeLimits) {}

  static async connect({ url, poolSize, entities, limits }: DatabaseOptions): Promise<Database> {
    const options = connectionOptions(limits);
    const orm = await openOrm(url, entities, poolSize, { driverOptions: { ...options, onPoolCreated: giveBackLostConnections } });
    const aside = new pg.Pool({ connectionString: url, max: asideConnections, ...options });
    aside.on('error', () => undefined); // a connection lost while idle is replaced by the next one
    return new Database(orm, await orm.em.getConnection().getNativeClient(), aside, limits);
  }

  /**
   * One statement on behalf of the program itself, outside of any session: who somebody is, and what is recorded. It has connections of its
   * own, as requests that hold one each and all wait for a second would wait for ever.
   */
  async rows<Row>(query: Sql): Promise<Row[]> {
    const { rows } = await this.aside.query(this.prepared.query(query));
    return rows as Row[];
  }

  /** A session for one actor; whoever opens it ends it. */
  session(settings: SessionSettings): DatabaseSession {
    return new DatabaseSession(this.pool, this.orm.em, this.prepared, this.limits, settings, (processId) => this.aside.query('select pg_cancel_backend($1)', [processId]), this.passes);
  }

  /** Whether the server answers now. */
  async isReachable(): Promise<boolean> {
    return this.aside.query('select 1').then(() => true, () => false);
  }

  async close(): Promise<void> {
    await this.aside.end();
    await this.orm.close(true);
  }
}
