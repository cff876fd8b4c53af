import type { FastifyInstance, FastifyRequest } from 'fastify';

interface Closable { close(): Promise<void> }

/**
 * Binds what a request holds to the request: it is closed before the answer goes out, so that what closing must still do has happened by
 * then, and in any case when the connection is gone.
 */
export function closeWithRequest(fastify: FastifyInstance): (request: FastifyRequest, held: Closable) => void {
  const held = new WeakMap<FastifyRequest, Closable>();
  fastify.addHook('onSend', async (request) => { await held.get(request)?.close(); });
  return (request, closable) => {
    held.set(request, closable);
    request.raw.once('close', () => { closable.close().catch(() => undefined); });
  };
}
