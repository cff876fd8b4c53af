import { readFileSync } from 'node:fs';
import { AuditRecord, DemoIssuer, Identity, indexSession, OidcIssuer, readSecrets, Services } from '../access/index.js';
import type { Config } from '../config/config.js';
import { FactLapsing } from '../domain/claims/index.js';
import { MatchingEngine, matchingEngine } from '../matching/index.js';
import { documentLimits } from '../platform/graphql/limits.js';
import { trustedDocuments } from '../platform/graphql/trusted-documents.js';
import { transportPolicy, type HttpPolicy } from '../platform/http/policy.js';
import { logged } from '../platform/telemetry/jobs.js';
import { Titles, titleService } from '../suggesting/index.js';
import { createHttpServer, graphqlPath } from './http.js';
import { beginEmbedded, openDatabase, orRelease } from './open-database.js';
import { playgroundSigner, signDemoTokens } from './playground.js';
import { createSchema } from './schema.js';
import { beginTelemetry, logOf, type Telemetry } from './telemetry.js';

/** The running program. */
export interface Application {
  /** Where it is served, as "http://localhost:4000". */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly databaseDescription: string;
  readonly demoLoaded: boolean;
  /** Tokens of the demonstration's accounts; empty without the demonstration. */
  readonly demoTokens: readonly { readonly name: string; readonly label: string; readonly token: string }[];
  /** Answers what it has begun, then leaves. */
  close(): Promise<void>;
}

const printedTokenLifetime = '30d';

function policyOf({ costBudget, costPerSecond, showsSchema, trustedDocuments: file, trustedProxies, allowedOrigins }: Config): HttpPolicy {
  return {
    ...transportPolicy, limits: documentLimits, budget: { points: costBudget, perSecond: costPerSecond }, trustedProxies, allowedOrigins, showsSchema,
    trusted: file === null ? null : trustedDocuments(readFileSync(file, 'utf8')),
  };
}

/** Starts everything: the database, the schema, and the HTTP server. @throws whatever stands in the way, with nothing left running. */
export async function startApplication(config: Config, embedded = beginEmbedded(config)): Promise<Application> {
  const log = logOf(config);
  const reportError = (error: unknown): void => { log.error(error); };
  const secrets = await orRelease(embedded, () => readSecrets(config));
  const [opened, schema] = await Promise.all([openDatabase(config, secrets, log, embedded), createSchema()]);
  const engine = new MatchingEngine({ url: opened.serverUrl, session: indexSession(opened.database) }, reportError);
  void logged(log, 'build the matching index', () => engine.untilReady(), () => ({ vacancies: engine.state.vacancies, people: engine.state.people }));
  const titles = new Titles(config.titleVectors, reportError);
  const lapsing = new FactLapsing(opened.database, log);
  const record = new AuditRecord(opened.anchor, opened.database, reportError);
  if (opened.anchorNotice !== null) log.warn(opened.anchorNotice);
  let telemetry: Telemetry | null = null;
  try {
    const demoIssuer = config.demo ? DemoIssuer.in(config.home) : null;
    const identity = new Identity([...(config.oidc === null ? [] : [new OidcIssuer(config.oidc)]), ...(demoIssuer === null ? [] : [demoIssuer])], opened.database);
    const signed = demoIssuer === null ? [] : await signDemoTokens(demoIssuer, printedTokenLifetime);
    const demoTokens = signed.map(({ name, label, token }) => ({ name, label: `${label.zh} ${label.en}`, token }));
    telemetry = await beginTelemetry(config, log, { database: opened.database, engine });
    const { fastify, apollo } = await createHttpServer({
      database: opened.database, schema, identity, secrets, record, policy: policyOf(config),
      services: new Services().with(matchingEngine, engine).with(titleService, titles), reportError, telemetry,
      signPlayground: playgroundSigner(config, demoIssuer, opened.holdsDemo),
    });
    await fastify.listen({ port: config.port, host: config.host });
    const address = fastify.server.address();
    const port = address !== null && typeof address === 'object' ? address.port : config.port;
    const url = `http://${config.host}:${port}`;
    return {
      url, graphqlUrl: `${url}${graphqlPath}`, databaseDescription: opened.description, demoLoaded: opened.demoLoaded, demoTokens,
      async close() {
        // Apollo drains fastify through its plugin: what has begun is answered, new connections are refused.
        await apollo.stop();
        await fastify.close();
        await Promise.all([telemetry?.close(), engine.close(), titles.close(), lapsing.close(), record.settled()]);
        await opened.close();
      },
    };
  } catch (error) {
    await Promise.all([telemetry?.close(), engine.close(), titles.close(), lapsing.close()]);
    await opened.close();
    throw error;
  }
}
