import type pg from 'pg';

/** How long whoever holds a connection has to give it back by itself once it is lost. */
const graceMs = 500;

const alreadyReleased = (): void => undefined;

/**
 * Gives connections back that were lost while somebody held them. A transaction of the query builder whose connection is lost can't roll
 * back, and then keeps its place in the pool for ever: after as many of them as the pool has places, nobody would get a connection again.
 */
export function giveBackLostConnections(pool: pg.Pool): void {
  const held = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => { held.add(client); });
  pool.on('release', (_error, client) => { held.delete(client); });
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (!held.has(client)) return;
        client.release(true);
        // Its holder may release it after all: the pool, which takes that for a fault, has no place for it any more.
        client.release = alreadyReleased;
      }, graceMs).unref();
    });
  });
}
