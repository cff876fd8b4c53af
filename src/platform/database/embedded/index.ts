import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { advisoryLocks } from '../locks.js';
import { Cluster, clusterUser } from './cluster.js';
import { EmbeddedPostgresError, findRuntime } from './runtime.js';

export { EmbeddedPostgresError } from './runtime.js';

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** Connection string of its maintenance database. */
  readonly url: string;
  /** The folder that holds its data. */
  readonly folder: string;
  /** Leaves it; the last one to leave stops it. */
  release(): Promise<void>;
}

const startDeadlineMs = 20_000;
const watchEveryMs = 300;

function urlOf(cluster: Cluster): string {
  const { port, password } = cluster.address;
  return `postgresql://${clusterUser}:${password}@127.0.0.1:${port}/postgres`;
}

async function connect(cluster: Cluster): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: urlOf(cluster), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined); // a dropped connection shows in the watch below
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [advisoryLocks.embeddedUsers]);
    return client;
  } catch {
    await client.end().catch(() => undefined);
    return null;
  }
}

/**
 * Joins the running postmaster (also one orphaned by a killed server) or starts one.
 * After a kill of the postmaster its children may hold on for a moment, so starting is tried again until the deadline.
 */
async function join(cluster: Cluster): Promise<pg.Client> {
  const deadline = Date.now() + startDeadlineMs;
  while (Date.now() < deadline) {
    if (cluster.runningPid === null) {
      const postmaster = { isGone: false };
      void cluster.spawn().exited.then(() => { postmaster.isGone = true; });
      while (!postmaster.isGone && Date.now() < deadline) {
        const client = await connect(cluster);
        if (client !== null) return client;
        await sleep(30);
      }
      if (/could not bind|Address already in use/.test(cluster.logTail)) await cluster.moveToFreePort();
    } else {
      const client = await connect(cluster);
      if (client !== null) return client;
    }
    await sleep(200);
  }
  throw new EmbeddedPostgresError(`PostgreSQL in ${cluster.data} did not start. The end of its log:\n${cluster.logTail}`);
}

/** Stops the postmaster, open sessions included, and waits until it has gone. */
async function stop(cluster: Cluster): Promise<void> {
  const pid = cluster.runningPid;
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  for (const deadline = Date.now() + startDeadlineMs; cluster.runningPid === pid && Date.now() < deadline; ) await sleep(20);
}

/**
 * Brings up the embedded PostgreSQL below `home`, keeps it up (a killed one is started again), and shares it:
 * the command line and the server may use it at the same time.
 *
 * @throws EmbeddedPostgresError with the reason when it can't run here.
 */
export async function acquireEmbeddedPostgres(home: string): Promise<EmbeddedPostgres> {
  const cluster = new Cluster(findRuntime(home));
  if (!cluster.exists) await cluster.create();
  let client = await join(cluster);
  const state = { isConnected: true, isReleased: false };
  const follow = (): void => { client.once('end', () => { state.isConnected = false; }); };
  follow();

  const watch = (async () => {
    while (!state.isReleased) {
      if (!state.isConnected || cluster.runningPid === null) {
        client = await join(cluster);
        state.isConnected = true;
        follow();
      }
      await sleep(watchEveryMs, undefined, { ref: false });
    }
  })();
  // A database that can't be brought back ends the process: nothing can be served without it.
  watch.catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });

  return {
    // eslint-disable-next-line no-restricted-syntax -- Made once for the process, and lives as long as it.
    get url() { return urlOf(cluster); },
    folder: cluster.home,
    async release() {
      state.isReleased = true;
      if (!state.isConnected) return; // killed a moment ago: the next start finds and mends it
      try {
        await client.query('select pg_advisory_unlock_shared($1)', [advisoryLocks.embeddedUsers]);
        const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [advisoryLocks.embeddedUsers]);
        if (rows[0]?.last === true) await stop(cluster);
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}
