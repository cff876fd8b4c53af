import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditRecord, AuditTrail, cursorsOf, DemoIssuer, fixedKeys, grantRoles, indexSession, operator, requestContext, ringOfOne, Sealer, sessionSettings, Services, type RequestContext } from '../src/access/index.js';
import { openDatabase, openOwner } from '../src/app/open-database.js';
import { seedDatabase } from '../src/app/seed.js';
import { readConfig } from '../src/config/config.js';
import type { DemoSize } from '../src/demonstration/index.js';
import { MatchingEngine, matchingEngine } from '../src/matching/engine/threads/engine.js';
import { chinaDate } from '../src/platform/calendar.js';
import { Budgets } from '../src/platform/graphql/cost/budget.js';
import { Meter } from '../src/platform/graphql/cost/meter.js';
import { failOn, serve } from './support.js';

/** The engine over a database, from its start to its end; how long it took to be ready. */
export async function withEngine<Result>({ serverUrl, session }: Pick<Opened, 'serverUrl' | 'session'>, work: (engine: MatchingEngine, buildMs: number) => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const engine = new MatchingEngine({ url: serverUrl, session }, (error) => { throw error; });
  try {
    await engine.untilReady();
    return await work(engine, performance.now() - start);
  } finally {
    await engine.close();
  }
}

export interface Opened {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  /** Of the index, sealed. */
  readonly session: string;
  /** Fills it with the demonstration, at a size. */
  readonly fill: (size: DemoSize) => Promise<void>;
  readonly context: () => RequestContext;
  /** A server over it, with an index or without. */
  readonly serve: (engine: MatchingEngine | null) => ReturnType<typeof serve>;
}

/** An empty database of the benchmark's own. */
export async function withOwnDatabase<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-bench-'));
  chmodSync(home, 0o755);
  // What the reference goes over takes longer here than any request may.
  const config = readConfig({ JINQIAO_HOME: home, DATABASE_STATEMENT_TIMEOUT_MS: '3600000' });
  const secrets = { signing: randomBytes(32), keys: fixedKeys(ringOfOne(randomBytes(32))) };
  const { database, anchor, serverUrl, close } = await openDatabase({ ...config, demo: false }, secrets);
  const { owner, close: closeOwner } = await openOwner(config);
  const issuer = DemoIssuer.in(home);
  await grantRoles(owner, DemoIssuer.issuer, 'demo-admin', operator);
  try {
    return await work({
      ownerUrl: owner.url, serverUrl, session: indexSession(database), fill: (size) => seedDatabase(owner, new Sealer(secrets.keys), size),
      serve: (engine) => serve({ database, issuer, secrets, record: new AuditRecord(anchor, database, failOn), services: engine === null ? new Services() : new Services().with(matchingEngine, engine) }),
      context: () => requestContext({
        actor: operator, locale: 'zh', today: chinaDate(), db: database.session(sessionSettings(operator)), cursors: cursorsOf(secrets), sealer: new Sealer(secrets.keys),
        audit: new AuditTrail(new AuditRecord(anchor, database, failOn), database, operator, () => database.sealedFor(sessionSettings(operator))(null)), meter: new Meter(new Budgets({ points: Infinity, perSecond: Infinity }), 'bench'),
      }),
    });
  } finally {
    await closeOwner();
    await close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** A context's work, and its end. */
export async function within<Result>({ context }: Opened, work: (ctx: RequestContext) => Promise<Result>): Promise<Result> {
  const ctx = context();
  try {
    return await work(ctx);
  } finally {
    await ctx.db.close();
  }
}
