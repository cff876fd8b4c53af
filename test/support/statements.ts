import type pg from 'pg';

/** Entries of the record are written while a request runs, in as many waves as its reads happen to come: how many says nothing of the rows. */
function isRecording(statement: unknown): boolean {
  const text = typeof statement === 'string' ? statement : (statement as { text?: string } | undefined)?.text;
  return text?.includes('audit.append') === true;
}

/** Every statement on every connection of a pool while `work` runs, whoever sends it, but for those that record it. */
export async function countStatements(pool: pg.Pool, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const counted = new Set<pg.PoolClient>();
  const onAcquire = (client: pg.PoolClient): void => {
    if (counted.has(client)) return;
    counted.add(client);
    // The client's own method stands on its prototype: what is put before it here is taken away again below.
    const original = client.query.bind(client) as (...given: unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: unknown[]) => {
        if (!isRecording(given[0])) count += 1;
        return original(...given);
      },
    });
  };
  pool.on('acquire', onAcquire);
  try {
    await work();
  } finally {
    pool.off('acquire', onAcquire);
    for (const client of counted) delete (client as Partial<pg.PoolClient>).query;
  }
  return count;
}
