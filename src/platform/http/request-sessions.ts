import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

interface Closable {
  close(): Promise<void>;
  /** Closes it because the caller has gone. */
  abandon(): Promise<void>;
}

export type Hold = (request: FastifyRequest, reply: FastifyReply, held: Closable) => void;

const unavailable = JSON.stringify({ errors: [{ message: 'The answer can\'t be given now: what it reads could not be recorded. Try again later.', extensions: { code: 'UNAVAILABLE' } }] });

/**
 * Binds what a request holds to the request: it is closed before the answer goes out, so that what closing must still do has happened by
 * then, and in any case when the connection is gone. Where it can't be closed rightly, nobody gets the answer.
 */
export function closeWithRequest(fastify: FastifyInstance, onFault: (error: unknown) => void): Hold {
  const held = new WeakMap<FastifyRequest, Closable>();
  fastify.addHook('onSend', async (request, reply, payload) => {
    const closable = held.get(request);
    held.delete(request);
    try {
      await closable?.close();
      return payload;
    } catch (error) {
      onFault(error);
      reply.code(503).removeHeader('content-length').header('content-type', 'application/json; charset=utf-8');
      return unavailable;
    }
  });
  return (request, reply, closable) => {
    held.set(request, closable);
    // Comes after the answer as well; then it was closed already.
    reply.raw.once('close', () => {
      if (held.delete(request)) closable.abandon().catch(onFault);
    });
  };
}
