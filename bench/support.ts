import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { raw } from 'sql-template-tag';
import { AuditRecord, DemoIssuer, fixedKeys, Identity, indexSession, type HeadAnchor, ringOfOne, Sealer, Services, type Secrets } from '../src/access/index.js';
import { createHttpServer, type HttpServer } from '../src/app/http.js';
import { MatchingEngine, matchingEngine } from '../src/matching/index.js';
import type { Database } from '../src/platform/database/index.js';
import { documentLimits } from '../src/platform/graphql/limits.js';
import type { AdmissionLimits } from '../src/platform/http/admission.js';
import { transportPolicy } from '../src/platform/http/policy.js';
import { openDatabase, openOwner } from '../src/app/open-database.js';
import { seedDatabase } from '../src/app/seed.js';
import { createSchema } from '../src/app/schema.js';
import { readConfig, type Config } from '../src/config/config.js';
import { demoSize, type DemoSize } from '../src/demonstration/index.js';

/** Asks one server as one actor, and gives the body of its answer; throws where that has an error. */
export type Ask = (query: string, variables?: object) => Promise<string>;

export interface Access { readonly url: string; readonly headers: Readonly<Record<string, string>> }

export interface BenchServer {
  /** As an account of the demonstration. */
  askAs(account: string): Promise<Ask>;
  /** Where an account of the demonstration asks, and with which headers. */
  access(account: string): Promise<Access>;
}

/** Nothing of the kind may happen while something is measured. */
export function failOn(error: unknown): never {
  throw error;
}

/** A record that keeps nothing: what it is measured against. */
export class NoRecord extends AuditRecord {
  override append(): Promise<null> {
    return Promise.resolve(null);
  }
}

async function accessOf({ fastify }: HttpServer, issuer: DemoIssuer, account: string): Promise<Access> {
  return { url: `${fastify.listeningOrigin}/graphql`, headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.sign(`demo-${account}`, '1h')}` } };
}

/** Over HTTP, as a frontend asks: the connection is kept. */
function asking({ url, headers }: Access): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const body = await response.text();
    if (body.includes('"errors"')) throw new Error(body);
    return body;
  };
}

interface Served {
  readonly database: Database;
  readonly issuer: DemoIssuer;
  readonly secrets: Secrets;
  readonly record: AuditRecord;
  readonly services?: Services;
  readonly admission?: AdmissionLimits;
}

/** A real server over a database, with no limit to what may be asked of it unless one is given; `stop` ends it. */
export async function serve({ database, issuer, secrets, record, services: services = new Services(), admission = { ...transportPolicy.admission, alwaysLetIn: 1e6 } }: Served): Promise<{ readonly server: BenchServer; readonly stop: () => Promise<void> }> {
  const http = await createHttpServer({
    database, schema: await createSchema(), identity: new Identity([issuer], database), secrets, record, services: services,
    policy: { ...transportPolicy, limits: documentLimits, budget: { points: 1e9, perSecond: 1e9 }, admission, showsSchema: true, trusted: null },
    reportError: (error) => { throw error; }, signPlayground: null,
  });
  await http.fastify.listen({ port: 0, host: '127.0.0.1' });
  return {
    server: { askAs: async (account) => asking(await accessOf(http, issuer, account)), access: (account) => accessOf(http, issuer, account) },
    stop: async () => {
      await http.apollo.stop();
      await http.fastify.close();
    },
  };
}

/** The demonstration, of this size, in a database of the benchmark's own; `altered` are statements that its owner runs first. */
async function withDemonstration<Result>(size: DemoSize, altered: readonly string[], work: (config: Config, secrets: Secrets) => Promise<Result>): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-bench-'));
  chmodSync(home, 0o755);
  const secrets = { signing: randomBytes(32), keys: fixedKeys(ringOfOne(randomBytes(32))) };
  const config = readConfig({ JINQIAO_HOME: home });
  const { owner, close: closeOwner } = await openOwner(config);
  await seedDatabase(owner, new Sealer(secrets.keys), size);
  for (const statement of altered) await owner.rows(raw(statement));
  await closeOwner();
  try {
    return await work(config, secrets);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface ServersOptions {
  readonly size?: DemoSize;
  /** Whether rankings come from the index of matching. */
  readonly isIndexed?: boolean;
  /** Statements that the owner runs before anybody is served. */
  readonly altered?: readonly string[];
}

/** Real servers over the demonstration, in a database of their own: one for each record that it is asked for. */
export async function withServers<Result>(
  recordsOf: (anchor: HeadAnchor, database: Database) => readonly AuditRecord[], work: (servers: readonly BenchServer[]) => Promise<Result>, { size = demoSize, isIndexed = false, altered = [] }: ServersOptions = {},
): Promise<Result> {
  return withDemonstration(size, altered, async (config, secrets) => {
    const { database, anchor, serverUrl, close } = await openDatabase(config, secrets);
    const engine = isIndexed ? new MatchingEngine({ url: serverUrl, session: indexSession(database) }, failOn) : null;
    try {
      const issuer = DemoIssuer.in(config.home);
      await engine?.untilReady();
      const services = engine === null ? new Services() : new Services().with(matchingEngine, engine);
      const served = await Promise.all(recordsOf(anchor, database).map((record) => serve({ database, issuer, secrets, record, services: services })));
      const result = await work(served.map(({ server }) => server));
      for (const { stop } of served) await stop();
      return result;
    } finally {
      await engine?.close();
      await close();
    }
  });
}

/** A server as it is just after its start, with connections to the database of its own. */
export interface FreshServer { readonly server: BenchServer; readonly stop: () => Promise<void> }

/** Servers over the demonstration that are as strict as the one that ships, but for budgets; whoever starts one stops it. What is read is not recorded. */
export async function withFreshServers<Result>(work: (start: () => Promise<FreshServer>) => Promise<Result>): Promise<Result> {
  return withDemonstration(demoSize, [], async (config, secrets) => {
    // Held from the first server to the last, so that the embedded PostgreSQL stays.
    const { anchor, close: closeLast } = await openDatabase(config, secrets);
    try {
      return await work(async () => {
        const { database, close } = await openDatabase(config, secrets);
        const { server, stop } = await serve({ database, issuer: DemoIssuer.in(config.home), secrets, record: new NoRecord(anchor, database, failOn), admission: transportPolicy.admission });
        return { server, stop: async () => {
          await stop();
          await close();
        } };
      });
    } finally {
      await closeLast();
    }
  });
}
