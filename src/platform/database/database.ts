import type { MikroORM } from '@mikro-orm/postgresql';
import pLimit from 'p-limit';
import pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { CountedClient } from './counted-client.js';
import { giveBackLostConnections } from './lost-connections.js';
import { cancelling, connectionWaitMs, second, type ReadingConnection } from './connection.js';
import { driverOptions, openOrm, type EntityClass } from './orm.js';
import { PreparedStatements } from './prepared.js';
import type { Purpose, SharedByReaders } from './read-transaction.js';
import { Readiness } from './readiness.js';
import type { Reader } from './reader.js';
import { Replicas } from './replicas.js';
import { DatabaseSession } from './session.js';
import type { SessionSeal, SessionSettings } from './session-seal.js';
import { answerMs, type TimeLimits } from './time-limits.js';

export interface DatabaseOptions {
  /** The server's own login: it owns nothing, and row-level security binds it. */
  readonly url: string;
  /** Standbys of it that serve readers, reached by the same login. */
  readonly replicaUrls?: readonly string[];
  readonly poolSize: number;
  readonly entities: readonly EntityClass[];
  readonly limits: TimeLimits;
  /** Under which the database believes who asks. */
  readonly seal: SessionSeal;
}

const asideConnections = 4;
/** One whose rows are judged, while the database makes another one's ready. */
const passesAtOnce = 2;
/** How long the database may take to answer each statement of a health check, in milliseconds. */
const readyMs = 1000;
/** How long a connection to a replica may take to come by, in milliseconds: there is the primary to turn to. */
const replicaWaitMs = 500;
/**
 * How long a connection stays that nobody needs, in milliseconds. On a new one PostgreSQL plans every statement anew: where those of a busy moment
 * were given up after ten seconds, as the pool does by itself, whoever needed one next waited, and more and more behind them, for up to a second.
 */
const idleMs = 600_000;

function connectionOptions(limits: TimeLimits): pg.PoolConfig {
  return { Client: CountedClient, connectionTimeoutMillis: connectionWaitMs, idleTimeoutMillis: idleMs, query_timeout: answerMs(limits), keepAlive: true };
}

/** Sends these statements on a connection, and gives it back; one on which they fail is given up. */
async function forget(client: pg.PoolClient, statements: readonly string[]): Promise<void> {
  const isSound = statements.length === 0 || await client.query(statements.join('; ')).then(() => true, () => false);
  client.release(!isSound);
}

/** The database as the server uses it: under its own login, one session for each request. */
export class Database implements Reader {
  private readonly shared: SharedByReaders;
  private readonly readiness: Readiness;

  private constructor(
    private readonly orm: MikroORM, readonly pool: pg.Pool, private readonly aside: pg.Pool, private readonly replicas: Replicas, private readonly limits: TimeLimits,
    private readonly seal: SessionSeal,
  ) {
    this.shared = { prepared: new PreparedStatements(), passes: pLimit(passesAtOnce), answerMs: answerMs(limits) };
    this.readiness = new Readiness(pool);
  }

  static async connect({ url, replicaUrls = [], poolSize, entities, limits, seal }: DatabaseOptions): Promise<Database> {
    const options = connectionOptions(limits);
    const aside = new pg.Pool({ connectionString: url, max: asideConnections, ...options });
    aside.on('error', () => undefined); // a connection lost while idle is replaced by the next one
    aside.on('connect', (client) => { client.on('error', () => undefined); }); // of one lost in use, its statement says so
    const replicas = new Replicas(aside);
    const reading = { ...options, pipeline: true }; // what it means for a transaction that reads: read-transaction.ts
    const orm = openOrm(url, entities, poolSize, {
      driverOptions: { ...reading, onPoolCreated: giveBackLostConnections },
      replicas: replicaUrls.map((clientUrl) => ({
        clientUrl,
        driverOptions: driverOptions(clientUrl, { ...reading, connectionTimeoutMillis: replicaWaitMs, onPoolCreated: (pool: pg.Pool) => { replicas.add(clientUrl, pool); } }),
      })),
      // Sessions say who may read from which; entities are read where they are written.
      preferReadReplicas: false,
    });
    await orm.connect(); // makes the pools; nobody is connected to yet
    return new Database(orm, await orm.em.getConnection().getNativeClient(), aside, replicas, limits, seal);
  }

  /** A connection to read on: to a replica that has everything, or to the database itself. */
  private async connection(): Promise<ReadingConnection> {
    const replica = await this.replicas.connection();
    return replica ?? this.ownConnection();
  }

  private async ownConnection(): Promise<ReadingConnection> {
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
    return new DatabaseSession(() => this.connection(), this.orm.em, this.shared, this.limits, this.sealedFor(settings));
  }

  /** Who asks, sealed when it is first needed for a purpose. */
  sealedFor(settings: SessionSettings): (purpose: Purpose | null) => string {
    const sealed = new Map<Purpose | null, string>();
    return (purpose) => {
      const known = sealed.get(purpose) ?? this.seal.seal(settings, purpose);
      sealed.set(purpose, known);
      return known;
    };
  }

  /** Whether the database itself, without its replicas, serves requests now: one reads as they do, with the settings of a session. */
  async isReady(settings: SessionSettings): Promise<boolean> {
    return this.readiness.isReady(async () => {
      const session = new DatabaseSession(() => this.ownConnection(), this.orm.em, { ...this.shared, answerMs: readyMs }, this.limits, this.sealedFor(settings));
      try {
        await session.rows(sql`select access.session()`); // whose seal must be one that the database believes
      } finally {
        await session.close();
      }
    });
  }

  async close(): Promise<void> {
    await this.aside.end();
    await this.orm.close(true);
  }
}
