import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction as KyselyTransaction } from 'kysely';
import pg from 'pg';
import type { LimitFunction } from 'p-limit';
import type { Sql } from 'sql-template-tag';
import type { ReadingConnection } from './connection.js';
import type { PreparedStatements } from './prepared.js';
import type { Reader, Transactor } from './reader.js';

/** One write transaction: entities through `em`, rows through `rows`, both on its connection. */
export interface Transaction extends Reader {
  readonly em: EntityManager;
  /** Waits until nobody else holds this lock; kept to the end of the transaction. It needs no right to change what it guards. */
  lock(what: string, id: number): Promise<void>;
}

/** Settings of every transaction of a session, by name, as "jinqiao.roles". Row-level security decides by them. */
export type SessionSettings = Readonly<Record<string, string>>;

/** Why rows are read, where that widens what may be seen; row-level security decides by it. */
export type Purpose = 'MATCHING';

const purposeSetting = 'jinqiao.purpose';

/** How long one statement, and one transaction, may take before PostgreSQL ends it, in milliseconds. */
export interface TimeLimits {
  readonly statementMs: number;
  readonly transactionMs: number;
}

function settingsStatement(settings: SessionSettings, { statementMs, transactionMs }: TimeLimits): string {
  const calls = Object.entries({ ...settings, [purposeSetting]: '', statement_timeout: String(statementMs), transaction_timeout: String(transactionMs) })
    .map(([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`);
  return `select ${calls.join(', ')}`;
}

function purposeStatement(purpose: Purpose | ''): string {
  return `select set_config('${purposeSetting}', '${purpose}', true)`;
}

/** Takes one row; which columns it has, its statement says. */
type TakeRow = (row: never) => void;

/** Rows are taken while the rest is still on its way. What `take` throws comes out when the statement has ended. */
function eachOf(client: pg.PoolClient, query: pg.QueryConfig, take: TakeRow): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | null = null;
    const end = (error?: Error | null): void => {
      const fault = error ?? failure;
      if (fault === null) resolve();
      else reject(fault);
    };
    // The driver hears of a time limit, and of errors then, by a callback alone; and then it also gathers all rows, which are let go here.
    const running = client.query(new pg.Query({ ...query, callback: end } as pg.QueryConfig));
    running.on('row', (row: unknown, result?: { rows: unknown[] }) => {
      if (result !== undefined) result.rows.length = 0;
      if (failure !== null) return;
      try {
        take(row as never);
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
      }
    });
  });
}

/**
 * The one door to the database for a request. All that it reads, it reads in one transaction that knows who asks:
 * one snapshot, so that a page, its count and what hangs on its rows agree. What it writes has a transaction of its own.
 */
export class DatabaseSession implements Transactor<Transaction> {
  private reading: Promise<ReadingConnection> | null = null;
  /** The last of the statements that wait for the connection, which takes one at a time. */
  private last: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly connect: () => Promise<ReadingConnection>,
    private readonly em: EntityManager,
    private readonly prepared: PreparedStatements,
    private readonly limits: TimeLimits,
    private readonly settings: SessionSettings,
    /** Lets a few at once go over very many rows: all of them together would keep the process from everything else. */
    private readonly passes: LimitFunction,
  ) {}

  private async begin(): Promise<ReadingConnection> {
    const connection = await this.connect();
    try {
      // Several statements in one message: one round trip.
      await connection.client.query(`begin isolation level repeatable read read only; ${settingsStatement(this.settings, this.limits)}`);
      return connection;
    } catch (error) {
      connection.client.release(true);
      throw error;
    }
  }

  private connection(): Promise<ReadingConnection> {
    if (this.isClosed) return Promise.reject(new Error('the session has ended'));
    if (this.reading !== null) return this.reading;
    const reading = this.begin();
    this.reading = reading;
    reading.catch(() => { this.reading = null; });
    return reading;
  }

  private async select<Row>(client: pg.PoolClient, query: Sql): Promise<Row[]> {
    const { rows } = await client.query(this.prepared.query(query));
    return rows as Row[];
  }

  /** Runs `work` on the connection, after all that was asked for before. */
  private inTurn<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const connection = this.connection();
    const turn = this.last.then(() => connection).then(({ client }) => work(client));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  rows<Row>(query: Sql): Promise<Row[]> {
    return this.inTurn((client) => this.select<Row>(client, query));
  }

  /**
   * Reads several things of the one moment, two at a time where the server has a connection to spare; the longest should come first.
   * What is read on the second connection goes on to its end, or to its time limit, when the request is abandoned.
   */
  async rowsOfEach<Row>(queries: readonly Sql[]): Promise<Row[][]> {
    const left = [...queries.entries()];
    const found: Row[][] = queries.map(() => []);
    const readAll = async (read: (query: Sql) => Promise<Row[]>): Promise<void> => {
      try {
        for (let next = left.shift(); next !== undefined; next = left.shift()) found[next[0]] = await read(next[1]);
      } catch (error) {
        left.length = 0; // nobody waits for the rest
        throw error;
      }
    };
    const connection = await this.connection();
    const { client } = connection;
    const second = queries.length > 1 ? connection.beside() : null;
    // The moment is told before the first statement begins: the connection takes one at a time.
    const sharing = second === null ? null : this.inTurn(() => this.sharedMoment(client, second));
    await Promise.all([
      readAll((query) => this.rows<Row>(query)),
      sharing?.then(async (helper) => {
        try {
          await readAll((query) => this.select<Row>(helper, query));
          await helper.query('commit');
          helper.release();
        } catch (error) {
          helper.release(true);
          throw error;
        }
      }),
    ]);
    return found;
  }

  /** A connection that sees what this one sees. */
  private async sharedMoment(client: pg.PoolClient, second: Promise<pg.PoolClient>): Promise<pg.PoolClient> {
    const helper = await second;
    try {
      const { rows: [moment] } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
      await helper.query(`begin isolation level repeatable read read only; set transaction snapshot ${pg.escapeLiteral(moment?.snapshot ?? '')}; ${settingsStatement(this.settings, this.limits)}`);
      return helper;
    } catch (error) {
      helper.release(true);
      throw error;
    }
  }

  /** Rows read for a purpose that row-level security knows. */
  rowsFor<Row>(purpose: Purpose, query: Sql): Promise<Row[]> {
    return this.inTurn((client) => this.withPurpose(client, purpose, () => this.select<Row>(client, query)));
  }

  /** Gives each row to `take` as it arrives, and keeps none: for what goes over very many. */
  eachRow(query: Sql, take: TakeRow): Promise<void> {
    return this.inTurn((client) => this.pass(client, query, take));
  }

  /** The same, for a purpose that row-level security knows. */
  eachRowFor(purpose: Purpose, query: Sql, take: TakeRow): Promise<void> {
    return this.inTurn((client) => this.withPurpose(client, purpose, () => this.pass(client, query, take)));
  }

  private pass(client: pg.PoolClient, query: Sql, take: TakeRow): Promise<void> {
    return this.passes(() => eachOf(client, this.prepared.query(query), take));
  }

  private async withPurpose<Result>(client: pg.PoolClient, purpose: Purpose, work: () => Promise<Result>): Promise<Result> {
    await client.query(purposeStatement(purpose));
    try {
      return await work();
    } finally {
      // Refused where the statement failed: then the transaction, and the setting with it, is at its end.
      await client.query(purposeStatement('')).catch(() => undefined);
    }
  }

  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. What is read afterwards sees it. */
  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    if (this.isClosed) throw new Error('the session has ended');
    await this.rest();
    return this.em.fork().transactional(async (em) => {
      const send = async <Row>(text: string, values: readonly unknown[]): Promise<Row[]> => {
        const connection = em.getTransactionContext<KyselyTransaction<unknown>>();
        if (connection === undefined) throw new Error('the transaction has ended');
        return (await connection.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
      };
      await send(settingsStatement(this.settings, this.limits), []);
      return work({
        em,
        rows: (query) => send(query.text, query.values),
        lock: async (what, id) => { await send('select pg_advisory_xact_lock(hashtext($1), $2)', [what, id]); },
      });
    });
  }

  /** Gives the connection back, as while the request is busy with something else. What is read later begins anew. */
  async rest(): Promise<void> {
    const { reading } = this;
    this.reading = null;
    const connection = await reading?.catch(() => null);
    if (connection == null) return;
    const { client } = connection;
    await this.last;
    // A connection that can't end its transaction is of no use to anybody else.
    await client.query('commit').then(() => { client.release(); }, () => { client.release(true); });
  }

  /** Ends the session; nothing can be read or written with it any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.rest();
  }

  /** Ends the session because nobody waits for its answer any more: what it reads just now is given up. A write goes on to its end. */
  async abandon(): Promise<void> {
    const reading = this.isClosed ? null : await this.reading?.catch(() => null);
    this.isClosed = true;
    try {
      await reading?.cancel();
    } finally {
      // Also where the database can't be reached: a connection that is not given back is lost to the pool for ever.
      await this.rest();
    }
  }
}
