import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AuditRecord, AuditTrail, currentHeads, DemoIssuer, fixedKeys, grantRoles, HeadAnchor, Identity, indexSession, ringOfOne, requestContext, Sealer, sessionSettings, Services, type Actor, type RequestContext, type Secrets, type TokenIssuer } from '../../src/access/index.js';
import { createHttpServer, type HttpParts, type HttpServer } from '../../src/app/http.js';
import { signDemoTokens } from '../../src/app/playground.js';
import { createSchema } from '../../src/app/schema.js';
import { accounts } from '../../src/demonstration/index.js';
import { MatchingEngine, matchingEngine } from '../../src/matching/index.js';
import { chinaDate } from '../../src/platform/calendar.js';
import { Budgets } from '../../src/platform/graphql/cost/budget.js';
import { Meter } from '../../src/platform/graphql/cost/meter.js';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { transportPolicy, type HttpPolicy } from '../../src/platform/http/policy.js';
import { Cursors } from '../../src/platform/graphql/cursor.js';
import type { Withheld } from '../../src/platform/graphql/withheld.js';
import { testDatabase, type TestDatabase } from './database.js';

/** All servers of a worker have one: building it takes as long as a dozen requests. */
let schema: ReturnType<typeof createSchema> | null = null;

/** What GraphQL answers, as far as tests look at it. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  /** Errors, and after them the fields that were withheld: null without an error, and named in the extensions. */
  readonly errors: readonly AnswerError[];
}

interface AnswerError { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string; readonly argument?: string } }

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly withheld?: readonly Withheld[] };
}

function errorsOf({ errors = [], extensions: { withheld = [] } = {} }: Body<unknown>): AnswerError[] {
  return [...errors, ...withheld.map(({ path, code, message }) => ({ path, message, extensions: { code } }))];
}

export interface AskOptions {
  readonly as?: Actor | string | null;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly language?: 'zh-CN' | 'en';
  /** The employer for which an agency's staff acts. */
  readonly actingFor?: string;
}

/** The real server over a database of its own, asked through its HTTP interface. */
export class TestServer {
  /** What the server reported as faults of its own; a test that expects none checks it. */
  readonly faults: unknown[];
  /** What else ends with the server. */
  private readonly ends: (() => Promise<void>)[] = [];
  private readonly known = new Map<Actor, Promise<void>>();

  private constructor(readonly http: HttpServer, readonly store: TestDatabase, readonly issuer: DemoIssuer, readonly anchor: HeadAnchor, readonly record: AuditRecord, private readonly secrets: Secrets, faults: unknown[]) {
    this.faults = faults;
  }

  static async start(kind: 'empty' | 'demo', policy: Partial<HttpPolicy> = {}, issuers: readonly TokenIssuer[] = []): Promise<TestServer> {
    return TestServer.over(await testDatabase(kind), policy, issuers);
  }

  /** Over a database that somebody else has made; stopping the server drops it. */
  static async over(store: TestDatabase, policy: Partial<HttpPolicy> = {}, issuers: readonly TokenIssuer[] = [], services = new Services(), parts: Partial<Pick<HttpParts, 'telemetry' | 'signPlayground'>> = {}): Promise<TestServer> {
    const faults: unknown[] = [];
    const secrets = { signing: randomBytes(32), keys: fixedKeys(ringOfOne(Buffer.from(process.env['JINQIAO_TEST_SEALING_KEY'] ?? '', 'base64'))) };
    const folder = mkdtempSync(join(tmpdir(), 'jinqiao-server-'));
    const issuer = DemoIssuer.in(folder);
    const anchor = new HeadAnchor(join(folder, 'audit-anchor'), secrets.keys.ring().index);
    anchor.begin(await currentHeads(store.owner));
    const record = new AuditRecord(anchor, store.database, (error) => faults.push(error));
    const http = await createHttpServer({
      database: store.database,
      schema: await (schema ??= createSchema()),
      identity: new Identity([issuer, ...issuers], store.database),
      secrets,
      record,
      policy: { ...transportPolicy, limits: documentLimits, budget: { points: 1e9, perSecond: 1e9 }, admission: { ...transportPolicy.admission, alwaysLetIn: 1e6 }, showsSchema: true, trusted: null, ...policy },
      reportError: (error) => faults.push(error),
      signPlayground: () => signDemoTokens(issuer, '5m'),
      services: services,
      ...parts,
    });
    return new TestServer(http, store, issuer, anchor, record, secrets, faults);
  }

  /** With an index of matching over a database that has its rows already; stopping the server ends both. */
  static async indexed(store: TestDatabase, Engine = MatchingEngine): Promise<TestServer> {
    const faults: unknown[] = [];
    const engine = new Engine({ url: store.serverUrl, session: indexSession(store.database) }, (error) => faults.push(error));
    const server = await TestServer.over(store, {}, [], new Services().with(matchingEngine, engine));
    server.ends.push(async () => {
      await engine.close();
      if (faults.length > 0) throw new AggregateError(faults, 'the index of matching failed');
    });
    await engine.untilReady();
    return server;
  }

  /** A context outside of any request, as the command line has it. */
  contextOf(actor: Actor): RequestContext {
    const db = this.store.database.session(sessionSettings(actor));
    const meter = new Meter(new Budgets({ points: 1e9, perSecond: 1e9 }), 'test');
    const audit = new AuditTrail(this.record, this.store.database, actor, () => db.sealed);
    return requestContext({ actor, locale: 'zh', today: chinaDate(), db, cursors: new Cursors(createSecretKey(randomBytes(32))), sealer: new Sealer(this.secrets.keys), audit, meter });
  }

  /** A token for an account of the demonstration, or for an account that is given the roles of an actor. */
  async tokenOf(who: Actor | string): Promise<string> {
    const actor = typeof who === 'string' ? accounts().find(({ name }) => name === who)?.actor : who;
    if (actor?.subject == null) throw new Error(`no account ${JSON.stringify(who)}`);
    const granted = this.known.get(actor) ?? grantRoles(this.store.owner, DemoIssuer.issuer, actor.subject, actor);
    this.known.set(actor, granted);
    await granted;
    return this.issuer.sign(actor.subject, '5m');
  }

  /** Posts whatever a request to GraphQL may hold. */
  async post(payload: object, as: Actor | string | null, language = 'en', actingFor?: string) {
    return this.http.fastify.inject({
      method: 'POST', url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...(actingFor === undefined ? {} : { 'x-acting-for': actingFor }), ...(as === null ? {} : { authorization: `Bearer ${await this.tokenOf(as)}` }) },
      payload,
    });
  }

  async ask<Data>(query: string, { as = null, variables = {}, language = 'en', actingFor }: AskOptions = {}): Promise<Answer<Data>> {
    const response = await this.post({ query, variables }, as, language, actingFor);
    const body: Body<Data> = response.json();
    return { status: response.statusCode, data: body.data ?? null, errors: errorsOf(body) };
  }

  /** The data of an operation that must succeed whole. */
  async data<Data>(query: string, options: AskOptions = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, options);
    if (errors.length > 0 || data === null) throw new Error(JSON.stringify({ errors, faults: this.faults.map(String) }, null, 1));
    return data;
  }

  /** Carries a mutation out, and gives its payload: the faults, and other fields that are asked for. */
  async write<Payload = object>(mutation: string, input: Readonly<Record<string, unknown>>, as: Actor | string, fields = ''): Promise<Payload & { readonly userErrors: readonly { readonly code: string }[] }> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { payload } = await this.data<{ payload: Payload & { readonly userErrors: readonly { readonly code: string }[] } }>(
      `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${fields} userErrors { code } } }`, { as, variables: { input } });
    return payload;
  }

  async stop(): Promise<void> {
    await this.end();
    // What a request that was given up still records is on record when the database is closed: only then nothing is written any more.
    await this.store.drop();
    this.forget();
  }

  /** Ends the server, and leaves its database to another one. */
  async leave(): Promise<void> {
    await this.end();
    this.forget();
  }

  private async end(): Promise<void> {
    await this.http.apollo.stop();
    await this.http.fastify.close();
    for (const end of this.ends) await end();
    await this.record.settled();
  }

  private forget(): void {
    this.anchor.close();
    rmSync(dirname(this.anchor.file), { recursive: true, force: true });
  }
}
