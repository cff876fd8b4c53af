import type { FastifyInstance } from 'fastify';
import { tooMuch } from '../graphql/limits.js';
import { isRoute } from './route.js';

/** The text of the document that a request asks for; null where it has none. */
function documentOf(request: { readonly query: unknown; readonly body: unknown }): string | null {
  for (const part of [request.body, request.query]) {
    const text = typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>)['query'] : null;
    if (typeof text === 'string') return text;
  }
  return null;
}

/** Refuses documents that are longer than any that can be asked for, before they are parsed: comments and texts in them are no tokens. */
export function refuseLongDocuments(fastify: FastifyInstance, path: string, mostCharacters: number): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (!isRoute(request, path)) return;
    const length = documentOf(request)?.length ?? 0;
    if (length <= mostCharacters) return;
    return reply.code(400).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ errors: [tooMuch('characters', length, mostCharacters)] }));
  });
}
