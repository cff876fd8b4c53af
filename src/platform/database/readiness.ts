import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { connectionWaitMs, hasFree } from './connection.js';

/** How long the database may take to show that it serves, in milliseconds. */
const limitMs = 2000;

/**
 * Whether requests are served, as who balances load asks. It costs one connection for a moment, however many ask at once, and none while the
 * pool is full and goes on giving connections: whoever comes then is served as well, and needs the next one more.
 */
export class Readiness {
  private running: Promise<boolean> | null = null;
  private lastGivenAt = -Infinity;

  constructor(private readonly pool: pg.Pool) {
    pool.on('acquire', () => { this.lastGivenAt = performance.now(); });
  }

  /** @param serve does what a request does with the database; false where it throws, or takes too long */
  async isReady(serve: () => Promise<unknown>): Promise<boolean> {
    if (!hasFree(this.pool) && performance.now() - this.lastGivenAt < connectionWaitMs) return true;
    this.running ??= serve().then(() => true, () => false).finally(() => { this.running = null; });
    return Promise.race([this.running, sleep(limitMs, false, { ref: false })]);
  }
}
