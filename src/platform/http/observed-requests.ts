import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { RequestObserver } from '../telemetry/finished-request.js';
import { inRequest, type RequestFacts } from '../telemetry/request-scope.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of every request of an observed server. */
    facts: RequestFacts;
  }
}

function freshFacts({ headers }: FastifyRequest, wantsSpans: boolean): RequestFacts {
  const { traceparent } = headers;
  return {
    id: randomUUID(), startedAt: performance.now(), actor: null, operation: null, operationKind: null, statements: 0, points: 0, errorCodes: new Set(),
    traceparent: typeof traceparent === 'string' ? traceparent : null, spans: wantsSpans ? [] : null,
  };
}

/**
 * Tells `observers` of each request when it is over, and lets all that works for it know which it is. To be called first, so that whatever refuses a
 * request does it within.
 * @param wantsSpans whether the parts of the work are noted
 */
export function observeRequests(fastify: FastifyInstance, observers: readonly RequestObserver[], wantsSpans: boolean): void {
  fastify.decorateRequest('facts');
  fastify.addHook('onRequest', (request, reply, done) => {
    const facts = freshFacts(request, wantsSpans);
    request.facts = facts;
    reply.header('x-request-id', facts.id);
    // Comes once, whether the answer went out or the caller has gone.
    reply.raw.once('close', () => {
      const finished = {
        facts, method: request.method, route: request.routeOptions.url ?? null, status: reply.raw.statusCode, ms: performance.now() - facts.startedAt, isAbandoned: !reply.raw.writableEnded,
      };
      for (const observe of observers) observe(finished);
    });
    inRequest(facts, done);
  });
  // The body comes by events of the connection, which belong to no request.
  fastify.addHook('preValidation', (request, _reply, done) => { inRequest(request.facts, done); });
}
