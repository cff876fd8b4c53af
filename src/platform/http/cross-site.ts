import type { FastifyInstance } from 'fastify';
import { isRoute } from './route.js';

const jsonTypes = /^application\/(json|graphql\+json)\b/i;

/**
 * Keeps other sites' pages from posting operations: a POST must carry JSON, for which a browser asks leave first (preflight).
 * GET needs no such guard: it can't change anything, and no cookie or other ambient credential is ever read here.
 */
export function refuseCrossSitePosts(fastify: FastifyInstance, path: string): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST' || !isRoute(request, path) || jsonTypes.test(request.headers['content-type'] ?? '')) return;
    return reply.code(415).send({ errors: [{ message: 'Send the operation as JSON, with the header Content-Type: application/json.', extensions: { code: 'BAD_REQUEST' } }] });
  });
}
