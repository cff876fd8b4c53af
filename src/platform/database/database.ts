import type { MikroORM } from '@mikro-orm/postgresql';
import pLimit from 'p-limit';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { giveBackLostConnections } from './lost-connections.js';
import { cancelling, second, type ReadingConnection } from './connection.js';
import { openOrm, type EntityClass } from './orm.js';
import { PreparedStatements } from './prepared.js';
import type { SharedByReaders } from './read-transaction.js';
import type { Reader } from './reader.js';
import { Replicas } from './replicas.js';
import { DatabaseSession, type SessionSettings } from './session.js';
import { answerMs, type TimeLimits } from './time-limits.js';

export interface DatabaseOptions {
  /** The server's own login: it owns nothing, and row-level security binds it. */
  readonly url: string;
  /** Standbys of it that serve readers, reached by the same login. */
  readonly replicaUrls?: readonly string[];
  readonly poolSize: number;
  readonly entities: readonly EntityClass[];
  readonly limits: TimeLimits;
}

const asideConnections = 4;
/** One whose rows are judged, while the database makes another one's ready. */
const passesAtOnce = 2;
/** How long a connection may take to come by, in milliseconds: after that it is better to say so. */
const connectionWaitMs = 3000;
/** The same for a replica: there is the primary to turn to. */
const replicaWaitMs = 500;
/**
 * How long a connection stays that nobody needs, in milliseconds. On a new one PostgreSQL plans every statement anew: where those of a busy moment
 * were given up after ten seconds, as the pool does by itself, whoever needed one next waited, and more and more behind them, for up to a second.
 */
const idleMs = 600_000;

function connectionOptions(limits: TimeLimits): pg.PoolConfig {
  return { connectionTimeoutMillis: connectionWaitMs, idleTimeoutMillis: idleMs, query_timeout: answerMs(limits), keepAlive: true };
}

/** Sends these statements on a connection, and gives it back; one on which they fail is given up. */
async function forget(client: pg.PoolClient, statements: readonly string[]): Promise<void> {
  const isSound = statements.length === 0 || await client.query(statements.join('; ')).then(() => true, () => false);
  client.release(!isSound);
}

/** The database as the server uses it: under its own login, one session for each request. */
export class Database implements Reader {
  private readonly shared: SharedByReaders;

  private constructor(
    private readonly orm: MikroORM, readonly pool: pg.Pool, private readonly aside: pg.Pool, private readonly replicas: Replicas, private readonly limits: TimeLimits,
  ) {
    this.shared = { prepared: new PreparedStatements(), passes: pLimit(passesAtOnce), answerMs: answerMs(limits) };
  }

  static async connect({ url, replicaUrls = [], poolSize, entities, limits }: DatabaseOptions): Promise<Database> {
    const options = connectionOptions(limits);
    const aside = new pg.Pool({ connectionString: url, max: asideConnections, ...options });
    aside.on('error', () => undefined); // a connection lost while idle is replaced by the next one
    aside.on('connect', (client) => { client.on('error', () => undefined); }); // of one lost in use, its statement says so
    const replicas = new Replicas(aside);
    const reading = { ...options, pipeline: true }; // what it means for a transaction that reads: read-transaction.ts
    const orm = await openOrm(url, entities, poolSize, {
      driverOptions: { ...reading, onPoolCreated: giveBackLostConnections },
      replicas: replicaUrls.map((clientUrl) => ({
        clientUrl, driverOptions: { ...reading, connectionTimeoutMillis: replicaWaitMs, onPoolCreated: (pool: pg.Pool) => { replicas.add(clientUrl, pool); } },
      })),
      // Sessions say who may read from which; entities are read where they are written.
      preferReadReplicas: false,
    });
    await orm.connect(); // makes the pools; nobody is connected to yet
    return new Database(orm, await orm.em.getConnection().getNativeClient(), aside, replicas, limits);
  }

  /** A connection to read on: to a replica that has everything, or to the database itself. */
  private async connection(): Promise<ReadingConnection> {
    const replica = await this.replicas.connection();
    if (replica !== null) return replica;
    const client = await this.pool.connect();
    return { client, cancel: () => this.aside.query(cancelling({ client })), beside: () => second(this.pool) };
  }

  /**
   * One statement on behalf of the program itself, outside of any session: who somebody is, and what is recorded. It has connections of its
   * own, as requests that hold one each and all wait for a second would wait for ever.
   */
  async rows<Row>(query: Sql): Promise<Row[]> {
    const client = await this.aside.connect();
    const forgetting = this.shared.prepared.forgetting(client);
    try {
      const { rows } = await client.query(this.shared.prepared.query(query));
      // Nobody need wait until the connection has forgotten what went out of use.
      void forget(client, forgetting);
      return rows as Row[];
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** A session for one actor; whoever opens it ends it. */
  session(settings: SessionSettings): DatabaseSession {
    return new DatabaseSession(() => this.connection(), this.orm.em, this.shared, this.limits, settings);
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
