import type pg from 'pg';

/** Every statement on every connection of a pool while `work` runs, whoever sends it. */
export async function countStatements(pool: pg.Pool, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const counted = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const onAcquire = (client: pg.PoolClient): void => {
    if (counted.has(client)) return;
    const original = client.query.bind(client) as (...given: unknown[]) => unknown;
    counted.set(client, client.query);
    client.query = ((...given: unknown[]) => {
      count += 1;
      return original(...given);
    }) as pg.PoolClient['query'];
  };
  pool.on('acquire', onAcquire);
  try {
    await work();
  } finally {
    pool.off('acquire', onAcquire);
    for (const [client, query] of counted) client.query = query;
  }
  return count;
}
