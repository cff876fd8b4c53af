import type pg from 'pg';

/** A connection to read on, and how to end from elsewhere what it runs just now. */
export interface ReadingConnection {
  readonly client: pg.PoolClient;
  cancel(): Promise<unknown>;
  /** A second connection to the same server, where there are enough of them: nobody waits for it who holds one already. Null where there are not. */
  beside(): Promise<pg.PoolClient> | null;
}

/** How long a connection may take to come by, in milliseconds: after that it is better to say so. */
export const connectionWaitMs = 3000;

/** Whether a pool has a connection to give right now. */
export function hasFree(pool: pg.Pool): boolean {
  return pool.waitingCount === 0 && (pool.idleCount > 0 || pool.totalCount < pool.options.max);
}

/** A connection of a pool for whoever holds one already, while less than half of them are in use: the other half is for those who have none. */
export function second(pool: pg.Pool): Promise<pg.PoolClient> | null {
  return pool.waitingCount === 0 && (pool.totalCount - pool.idleCount) * 2 < pool.options.max ? pool.connect() : null;
}

/** Statement that ends what a connection of the same server runs just now. */
export function cancelling({ client }: Pick<ReadingConnection, 'client'>): pg.QueryConfig {
  return { text: 'select pg_cancel_backend($1)', values: [(client as { processID?: number }).processID ?? 0] };
}
