import type { FastifyInstance } from 'fastify';
import { isRoute } from './route.js';

/**
 * Keeps answers of these routes, refusals among them, from being stored by browsers and proxies, and names the header
 * fields that change them: an answer depends on who asks, and on what was written meanwhile. To be called after
 * whatever makes answers, as its hook has the last word.
 */
export function keepFromCaches(fastify: FastifyInstance, urls: readonly string[], variesBy: readonly string[]): void {
  const vary = variesBy.join(', ');
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (urls.some((url) => isRoute(request, url))) reply.header('cache-control', 'no-store').header('vary', vary);
    done(null, payload);
  });
}
