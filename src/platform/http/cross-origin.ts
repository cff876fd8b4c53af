import type { FastifyInstance } from 'fastify';
import { isRoute } from './route.js';

/** What pages of other origins may use. */
export interface CrossOriginPolicy {
  /** Origins whose pages may read answers, as a browser writes them; empty for none. */
  readonly origins: readonly string[];
  /** Methods of each route that their pages may ask, by the URL of the route. */
  readonly routes: Readonly<Record<string, readonly string[]>>;
  /** Header fields that their pages may send beside those that every page may. */
  readonly requestHeaders: readonly string[];
}

/** Header fields of answers that a page reads beside those that every page may. */
const exposedHeaders = ['Content-Disposition', 'Retry-After', 'X-Request-Id'].join(', ');

/** How long a browser keeps a preflight's answer, in seconds: the most that Chromium does. */
const preflightSeconds = 7200;

/**
 * Lets pages of listed origins read answers of these routes (CORS), refusals among them: to be called before whatever
 * refuses requests. Credentials that a browser adds by itself are never allowed. A preflight is answered here, for
 * origins that are not listed as well, which learn nothing by it.
 */
export function allowOrigins(fastify: FastifyInstance, { origins, routes, requestHeaders }: CrossOriginPolicy): void {
  const listed = new Set(origins);
  const isListed = (origin: string | undefined): origin is string => origin !== undefined && listed.has(origin);
  const urls = Object.keys(routes);
  if (listed.size > 0) {
    fastify.addHook('onRequest', (request, reply, done) => {
      const { origin } = request.headers;
      if (isListed(origin) && urls.some((url) => isRoute(request, url))) {
        reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', exposedHeaders);
      }
      done();
    });
  }
  for (const [url, methods] of Object.entries(routes)) {
    fastify.options(url, (request, reply) => {
      if (isListed(request.headers.origin)) {
        reply.header('access-control-allow-methods', methods.join(', ')).header('access-control-allow-headers', requestHeaders.join(', '))
          .header('access-control-max-age', String(preflightSeconds));
      }
      return reply.code(204).header('allow', [...methods, 'OPTIONS'].join(', ')).send();
    });
  }
}
