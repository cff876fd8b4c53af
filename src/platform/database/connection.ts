import type pg from 'pg';

/** A connection to read on, and how to end from elsewhere what it runs just now. */
export interface ReadingConnection {
  readonly client: pg.PoolClient;
  cancel(): Promise<unknown>;
}

/** Statement that ends what a connection of the same server runs just now. */
export function cancelling({ client }: Pick<ReadingConnection, 'client'>): pg.QueryConfig {
  return { text: 'select pg_cancel_backend($1)', values: [(client as { processID?: number }).processID ?? 0] };
}
