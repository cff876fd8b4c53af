import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { cancelling, hasFree, second, type ReadingConnection } from './connection.js';

/** How long a reader waits for a replica to catch up before the primary is asked, and how long between two looks, in milliseconds. */
const catchUpMs = 50;
const lookAgainMs = 2;
/** How long a replica may take to say how far it is. */
const answerMs = 250;
/** How long a replica that did not serve is left alone. */
const restMs = 1000;

/** How far the primary has got, and which cluster it is. */
interface Position { readonly flushed: string; readonly cluster: string }

/** Asks once for all who wanted to know before the question went out: never an answer older than the wish for it. */
function together<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | null = null;
  return () => {
    if (next !== null) return next;
    const asked = running.then(() => {
      next = null;
      return ask();
    });
    running = asked.catch(() => undefined);
    next = asked;
    return asked;
  };
}

/** One standby of the database. */
class Replica {
  private restsUntil = 0;

  constructor(private readonly url: string, private readonly pool: pg.Pool) {}

  /** Whether it may be asked now, without waiting for somebody else's connection. */
  get isFree(): boolean {
    return performance.now() >= this.restsUntil && hasFree(this.pool);
  }

  /** A connection that sees all that was kept at `position`; null where it can't be had soon: then the replica has a rest. */
  async connectionAt(position: Position): Promise<ReadingConnection | null> {
    const wasResting = this.restsUntil > 0;
    // One reader tries whether it serves again; the others don't wait for that.
    if (wasResting) this.rest();
    const client = await this.pool.connect().catch(() => null);
    if (client === null) return this.rest();
    try {
      if (await this.reaches(client, position)) {
        this.restsUntil = 0;
        return { client, cancel: () => this.cancel(client), beside: () => second(this.pool) };
      }
      client.release();
    } catch {
      client.release(true);
    }
    return this.rest();
  }

  private async reaches(client: pg.PoolClient, { flushed, cluster }: Position): Promise<boolean> {
    const query = {
      text: `select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= $1::pg_lsn as is_there, (select system_identifier::text from pg_control_system()) = $2 as is_ours`,
      values: [flushed, cluster], name: 'replica position', query_timeout: answerMs,
    };
    for (const deadline = performance.now() + catchUpMs; ; ) {
      const { rows: [found] } = await client.query<{ is_there: boolean | null; is_ours: boolean }>(query);
      if (found?.is_ours !== true) return false;
      if (found.is_there === true) return true;
      if (performance.now() > deadline) return false;
      await sleep(lookAgainMs);
    }
  }

  private rest(): null {
    this.restsUntil = performance.now() + restMs;
    return null;
  }

  /** By a connection of its own: the pool may be full of what is to be cancelled. */
  private async cancel(client: pg.PoolClient): Promise<void> {
    const own = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: answerMs, query_timeout: answerMs });
    own.on('error', () => undefined);
    try {
      await own.connect();
      await own.query(cancelling({ client }));
    } finally {
      await own.end();
    }
  }
}

/**
 * The standbys of the database. A reader gets a connection to one only when it has replayed everything that the primary had kept when the
 * reader came: nobody reads less than what anybody was told was done, be it their own write or somebody else's withdrawal of a consent.
 */
export class Replicas {
  private readonly replicas: Replica[] = [];
  private readonly position: () => Promise<Position>;
  private turn = 0;

  constructor(primary: Pick<pg.Pool, 'query'>) {
    this.position = together(async () => {
      // All that was acknowledged was flushed before; what is not flushed yet was told to nobody.
      const { rows: [found] } = await primary.query<Position>('select pg_current_wal_flush_lsn()::text as flushed, (select system_identifier::text from pg_control_system()) as cluster');
      if (found === undefined) throw new Error('the primary does not say how far it is');
      return found;
    });
  }

  add(url: string, pool: pg.Pool): void {
    this.replicas.push(new Replica(url, pool));
  }

  /** A connection to a replica that is up to date; null where none is, or none has one to spare. */
  async connection(): Promise<ReadingConnection | null> {
    const free = this.replicas.filter(({ isFree }) => isFree);
    const replica = free[this.turn++ % Math.max(1, free.length)];
    return replica === undefined ? null : replica.connectionAt(await this.position());
  }
}
