import type { FastifyReply } from 'fastify';
import { noteErrorCode } from '../telemetry/request-scope.js';

/** An answer of the server itself, given before GraphQL has a say. */
export interface Refusal {
  readonly status: 408 | 429 | 503;
  readonly code: 'BAD_REQUEST' | 'RATE_LIMITED' | 'UNAVAILABLE';
  readonly message: string;
  /** When to ask again; absent where asking again in the same way brings nothing. */
  readonly retryAfterSeconds?: number;
}

/** Answers with a refusal, in the form of GraphQL's errors. */
export function refuse(reply: FastifyReply, { status, code, message, retryAfterSeconds }: Refusal): FastifyReply {
  noteErrorCode(code);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  const extensions = { code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
  return reply.code(status).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ errors: [{ message, extensions }] }));
}
