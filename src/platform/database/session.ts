import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction as KyselyTransaction } from 'kysely';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import type { ReadingConnection } from './connection.js';
import { ReadTransaction, settingStatement, type Purpose, type SharedByReaders, type TakeRow } from './read-transaction.js';
import type { Reader, Transactor } from './reader.js';
import { sessionSetting } from './session-setting.js';
import type { TimeLimits } from './time-limits.js';

/** One write transaction: entities through `em`, rows through `rows`, both on its connection. */
export interface Transaction extends Reader {
  readonly em: EntityManager;
  /** Numbers of the people whom its work is about: whoever carries the work out names them, and the record of the write tells of them. */
  readonly people: Set<number>;
  /** Rows read or written for a purpose that the database knows. One statement at a time. */
  rowsFor<Row>(purpose: Purpose, query: Sql): Promise<Row[]>;
  /** Waits until nobody else holds this lock; kept to the end of the transaction. It needs no right to change what it guards. */
  lock(what: string, id: number): Promise<void>;
}

function timeSettings({ statementMs, transactionMs }: TimeLimits): Readonly<Record<string, string>> {
  return { statement_timeout: String(statementMs), transaction_timeout: String(transactionMs) };
}

/** What a session reads with until it rests. */
interface Reading { readonly connection: ReadingConnection; readonly transaction: ReadTransaction }

/**
 * The one door to the database for a request. All that it reads, it reads in one transaction that knows who asks:
 * one snapshot, so that a page, its count and what hangs on its rows agree. What it writes has a transaction of its own.
 */
export class DatabaseSession implements Transactor<Transaction> {
  private reading: Promise<Reading> | null = null;
  private isClosed = false;
  /** The transaction that is rolled back in the end, while there is one. */
  private rehearsal: EntityManager | null = null;

  constructor(
    private readonly connect: () => Promise<ReadingConnection>,
    private readonly em: EntityManager,
    private readonly shared: SharedByReaders,
    private readonly limits: TimeLimits,
    /** Who asks, sealed. */
    private readonly sessionFor: (purpose: Purpose | null) => string,
  ) {}

  /** Who asks, sealed, for other connections that act for the same. */
  get sealed(): string {
    return this.sessionFor(null);
  }

  private beginOn(client: pg.PoolClient, ...more: readonly string[]): ReadTransaction {
    // A connection forgets statements that went out of use in the message in which it is begun to read on. Behind the rest: a snapshot must come first.
    const statement = ['begin isolation level repeatable read read only', ...more, ...this.shared.prepared.forgetting(client)].join('; ');
    return new ReadTransaction(client, this.shared, { statement, sessionFor: this.sessionFor, settings: timeSettings(this.limits) });
  }

  private current(): Promise<Reading> {
    if (this.isClosed) return Promise.reject(new Error('the session has ended'));
    if (this.reading !== null) return this.reading;
    const reading = this.connect().then((connection) => ({ connection, transaction: this.beginOn(connection.client) }));
    this.reading = reading;
    reading.catch(() => { this.reading = null; });
    return reading;
  }

  private async read<Result>(work: (transaction: ReadTransaction) => Promise<Result>): Promise<Result> {
    const { transaction } = await this.current();
    return work(transaction);
  }

  rows<Row>(query: Sql): Promise<Row[]> {
    return this.read((transaction) => transaction.rows<Row>(query, null));
  }

  /** Rows read for a purpose that row-level security knows. */
  rowsFor<Row>(purpose: Purpose, query: Sql): Promise<Row[]> {
    return this.read((transaction) => transaction.rows<Row>(query, purpose));
  }

  /** Gives each row to `take` as it arrives, and keeps none: for what goes over very many. */
  eachRow(query: Sql, take: TakeRow): Promise<void> {
    return this.read((transaction) => transaction.eachRow(query, take, null));
  }

  /** The same, for a purpose that row-level security knows. */
  eachRowFor(purpose: Purpose, query: Sql, take: TakeRow): Promise<void> {
    return this.read((transaction) => transaction.eachRow(query, take, purpose));
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
    const reading = await this.current();
    // The moment is told before the first statement begins: the connection takes one at a time.
    const sharing = queries.length > 1 ? this.sharedMoment(reading) : null;
    await Promise.all([
      readAll((query) => this.rows<Row>(query)),
      sharing?.then(async (helper) => {
        try {
          await readAll((query) => helper.rows<Row>(query, null));
        } finally {
          await helper.end();
        }
      }),
    ]);
    return found;
  }

  /** Another transaction that sees what this one sees, on a connection of its own; null where there is none to spare. */
  private sharedMoment({ connection, transaction }: Reading): Promise<ReadTransaction> | null {
    const second = connection.beside();
    if (second === null) return null;
    return Promise.all([second, transaction.moment()]).then(
      ([client, moment]) => this.beginOn(client, `set transaction snapshot ${pg.escapeLiteral(moment)}`),
      async (error: unknown) => {
        (await second).release();
        throw error;
      },
    );
  }

  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. What is read afterwards sees it. */
  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    if (this.isClosed) throw new Error('the session has ended');
    await this.rest();
    const ctx = this.rehearsal?.getTransactionContext<KyselyTransaction<unknown>>();
    const result = await this.em.fork().transactional(async (em) => {
      const send = async <Row>(text: string, values: readonly unknown[]): Promise<Row[]> => {
        const connection = em.getTransactionContext<KyselyTransaction<unknown>>();
        if (connection === undefined) throw new Error('the transaction has ended');
        return (await connection.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
      };
      const set = (purpose: Purpose | null, more: Readonly<Record<string, string>> = {}): Promise<unknown> => {
        const { text, values } = settingStatement({ [sessionSetting]: this.sessionFor(purpose), ...more });
        return send(text, values);
      };
      await set(null, timeSettings(this.limits));
      return work({
        em,
        people: new Set(),
        rows: (query) => send(query.text, query.values),
        rowsFor: async <Row>(purpose: Purpose, query: Sql): Promise<Row[]> => {
          await set(purpose);
          const rows = await send<Row>(query.text, query.values);
          await set(null); // after a fault the transaction is over, and its settings with it
          return rows;
        },
        lock: async (what, id) => { await send('select pg_advisory_xact_lock(hashtext($1), $2)', [what, id]); },
      });
    }, ctx === undefined ? {} : { ctx });
    // What was read beside the work, as by an access check, saw the moment before it.
    await this.rest();
    return result;
  }

  /**
   * Runs `work` as if it were done: its transactions are parts of one that is rolled back. What it reads, outside of its transactions, it reads as it stood before.
   * One rehearsal at a time.
   */
  async rehearse<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.rehearsal !== null) throw new Error('a rehearsal goes on already');
    await this.rest();
    const undone = new Error('the rehearsal is over');
    const results: Result[] = [];
    try {
      await this.em.fork().transactional(async (em) => {
        this.rehearsal = em;
        results.push(await work());
        throw undone;
      });
    } catch (error) {
      if (error !== undone) throw error;
    } finally {
      this.rehearsal = null;
    }
    return results[0] as Result;
  }

  /** Gives the connection back, as while the request is busy with something else. What is read later begins anew. */
  async rest(): Promise<void> {
    const { reading } = this;
    this.reading = null;
    const found = await reading?.catch(() => null);
    await found?.transaction.end();
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
      await reading?.connection.cancel();
    } finally {
      // Also where the database can't be reached: a connection that is not given back is lost to the pool for ever.
      await this.rest();
    }
  }
}
