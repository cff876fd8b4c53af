import pg from 'pg';

/** A connection of its own; whoever opens it ends it. */
export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // a lost connection shows in the statement that runs
  await client.connect();
  return client;
}
