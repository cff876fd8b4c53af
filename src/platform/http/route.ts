import type { FastifyRequest } from 'fastify';

/**
 * Whether a request goes to the route of this URL. The router decodes paths, so the text that was sent does not tell:
 * `/%67raphql` is `/graphql`.
 */
export function isRoute(request: FastifyRequest, url: string): boolean {
  return request.routeOptions.url === url;
}
