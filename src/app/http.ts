import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { hkdfSync } from 'node:crypto';
import { AuditTrail, requestContext, Sealer, sessionSettings, Tokens, type AuditRecord, type RequestContext, type Secrets } from '../access/index.js';
import { chinaDate } from '../platform/calendar.js';
import type { Database } from '../platform/database/index.js';
import { Problem } from '../platform/errors/index.js';
import { Cursors } from '../platform/graphql/cursor.js';
import { refuseCrossSitePosts } from '../platform/http/cross-site.js';
import { createApolloServer } from '../platform/http/graphql-server.js';
import { closeWithRequest } from '../platform/http/request-sessions.js';
import { servePlayground } from '../platform/http/playground.js';
import { localeOf } from '../platform/i18n/text.js';
import { translateError } from './errors.js';
import { examplesDocument, exampleVariables } from './examples.js';

export const graphqlPath = '/graphql';
const maxBodyBytes = 1_048_576;

export interface HttpParts {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly secrets: Secrets;
  readonly record: AuditRecord;
  readonly reportError: (error: unknown) => void;
  /** Token that the playground opens with; null for none. */
  readonly playgroundToken: string | null;
}

/** A token that can't be used refuses the whole request, with the status that says so. */
function unauthorised({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 401 } } });
}

export interface HttpServer {
  readonly fastify: FastifyInstance;
  readonly tokens: Tokens;
  readonly apollo: ApolloServer<RequestContext>;
}

/** The whole HTTP server: GraphQL, the playground and the health checks; not yet listening. */
export async function createHttpServer({ database, schema, secrets, record, reportError, playgroundToken }: HttpParts): Promise<HttpServer> {
  const fastify = Fastify({ bodyLimit: maxBodyBytes, forceCloseConnections: 'idle' });
  const tokens = new Tokens(secrets.token);
  const sealer = new Sealer(secrets.sealing);
  const cursors = new Cursors(Buffer.from(hkdfSync('sha256', secrets.token, '', 'jinqiao cursors', 32)));
  const apollo = createApolloServer<RequestContext>({ schema, fastify, translate: translateError, reportError });
  await apollo.start();
  refuseCrossSitePosts(fastify, graphqlPath);
  const hold = closeWithRequest(fastify, reportError);
  fastify.route({
    url: graphqlPath,
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        const locale = localeOf(request.headers['accept-language']);
        try {
          const actor = await tokens.actorOf(request.headers.authorization);
          const db = database.session(sessionSettings(actor));
          const audit = new AuditTrail(record, database, actor);
          hold(request, {
            close: async () => { await Promise.all([db.close(), audit.flush()]); },
          });
          return requestContext({ actor, locale, today: chinaDate(), db, cursors, sealer, audit });
        } catch (error) {
          throw error instanceof Problem ? unauthorised(error.inLanguage(locale)) : error;
        }
      },
    }),
  });
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const isReady = await database.isReachable();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'the database does not answer' });
  });
  servePlayground(fastify, {
    endpoint: graphqlPath, operations: examplesDocument(), variables: exampleVariables(),
    headers: playgroundToken === null ? null : JSON.stringify({ Authorization: `Bearer ${playgroundToken}`, 'Accept-Language': 'zh-CN' }, null, 2),
  });
  return { fastify, tokens, apollo };
}
