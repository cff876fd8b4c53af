import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import { actingForHeader, anonymous, sessionSettings, Services, type AuditRecord, type Identity, type RequestContext, type Secrets } from '../access/index.js';
import { filesPath, linkedTables, TableJobs, tableJobs, type BeginJob } from '../interchange/jobs/index.js';
import type { Database } from '../platform/database/index.js';
import { admitInTime } from '../platform/http/admission.js';
import { keepFromCaches } from '../platform/http/answer-caching.js';
import { serveBackChannelLogout } from '../platform/http/back-channel-logout.js';
import { compressAnswers } from '../platform/http/compression.js';
import { allowOrigins } from '../platform/http/cross-origin.js';
import { refuseCrossSitePosts } from '../platform/http/cross-site.js';
import { createApolloServer } from '../platform/http/graphql-server.js';
import { createLimitedServer, maxBodyBytes } from '../platform/http/limited-server.js';
import { refuseLongDocuments } from '../platform/http/long-documents.js';
import { observeRequests } from '../platform/http/observed-requests.js';
import { refuseEventTransports } from '../platform/http/no-subscriptions.js';
import { takePackedBodies } from '../platform/http/packed-requests.js';
import { serveFiles } from '../platform/http/files.js';
import { servePlayground } from '../platform/http/playground/serve.js';
import type { HttpPolicy } from '../platform/http/policy.js';
import { closeWithRequest } from '../platform/http/request-sessions.js';
import { Contexts } from './contexts.js';
import { fieldCosts } from './costs.js';
import { isUnreachable, outOfReach, translateError } from './errors.js';
import { scopeRules } from './scopes.data.js';
import type { Telemetry } from './telemetry.js';
import { playground, type SignTokens } from './playground.js';

export const graphqlPath = '/graphql';

const filesRoute = `${filesPath}*`;

/** What pages of other origins may ask, and the header fields that they may send beside those that every page may. */
const crossOrigin = {
  routes: { [graphqlPath]: ['GET', 'POST'], [filesRoute]: ['GET', 'PUT'] },
  requestHeaders: [
    'Authorization', 'Content-Type', 'Content-Encoding', 'Traceparent', actingForHeader, 'Apollo-Require-Preflight', 'X-Apollo-Operation-Name', 'Apollographql-Client-Name',
    'Apollographql-Client-Version',
  ],
};

/** Header fields of a request that change its answer. */
const variesBy = ['Accept', 'Accept-Encoding', 'Accept-Language', 'Authorization', 'Origin', actingForHeader];

export interface HttpParts {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly identity: Identity;
  readonly secrets: Secrets;
  readonly record: AuditRecord;
  readonly policy: HttpPolicy;
  /** What all requests share; none without it. */
  readonly services?: Services;
  readonly reportError: (error: unknown) => void;
  /** Who hears of requests; nobody without it. */
  readonly telemetry?: Pick<Telemetry, 'observers' | 'wantsSpans'>;
  /** Signs the tokens with which the playground opens; null for a playground without tokens. */
  readonly signPlayground: SignTokens | null;
}

export interface HttpServer {
  readonly fastify: FastifyInstance;
  readonly apollo: ApolloServer<RequestContext>;
}

function serveHealth(fastify: FastifyInstance, database: Database): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const isReady = await database.isReady(sessionSettings(anonymous));
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'the database does not serve requests' });
  });
}

/** The whole HTTP server: GraphQL, the playground and the health checks; not yet listening. */
export async function createHttpServer({ database, schema, identity, secrets, record, policy, services: services = new Services(), reportError, telemetry, signPlayground }: HttpParts): Promise<HttpServer> {
  const fastify = createLimitedServer(policy);
  if (telemetry !== undefined) observeRequests(fastify, telemetry.observers, telemetry.wantsSpans);
  allowOrigins(fastify, { origins: policy.allowedOrigins, ...crossOrigin });
  // Nothing that is answered here is a page, but for the playground, which has a policy of its own.
  const setHeaders = helmet({ contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] } } });
  fastify.addHook('onRequest', (request, reply, done) => { setHeaders(request.raw, reply.raw, (error) => { done(error as Error | undefined); }); });
  const apollo = createApolloServer<RequestContext>({ schema, fastify, translate: translateError, policy, costs: fieldCosts, scopes: scopeRules, reportError });
  await apollo.start();
  refuseCrossSitePosts(fastify, graphqlPath);
  refuseEventTransports(fastify, graphqlPath);
  takePackedBodies(fastify, graphqlPath, maxBodyBytes);
  refuseLongDocuments(fastify, graphqlPath, policy.limits.characters);
  const contexts = new Contexts({ database, identity, secrets, record, budget: policy.budget, answer: policy.limits.answer, services, hold: closeWithRequest(fastify, reportError) });
  compressAnswers(fastify, graphqlPath);
  const begin: BeginJob = (actor, locale) => contexts.background(actor, locale);
  const jobs = new TableJobs(begin, reportError);
  services.with(tableJobs, jobs);
  fastify.addHook('onClose', () => jobs.close());
  // Behind what closes with the answer: that is work as well.
  admitInTime(fastify, graphqlPath, policy.admission);
  keepFromCaches(fastify, [graphqlPath, filesRoute], variesBy);
  fastify.route({
    url: graphqlPath,
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: (request, reply) => contexts.of(request, reply) }),
  });
  serveHealth(fastify, database);
  await serveFiles(fastify, filesPath, linkedTables(contexts.sealer, begin), reportError);
  const signOut = (token: string): Promise<void> => identity.signOut(token).catch((error: unknown) => { throw isUnreachable(error) ? outOfReach : error; });
  await serveBackChannelLogout(fastify, signOut, reportError);
  if (policy.showsSchema) servePlayground(fastify, playground(graphqlPath, signPlayground));
  return { fastify, apollo };
}
