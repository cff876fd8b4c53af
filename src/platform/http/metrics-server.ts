import Fastify, { type FastifyInstance } from 'fastify';
import type { Metrics } from '../telemetry/metrics.js';

/** An address to listen on. */
export interface Listening { readonly host: string; readonly port: number }

/** Serves `/metrics` on an address of its own, which a firewall can close without closing the service. */
export async function serveMetrics(metrics: Metrics, { host, port }: Listening): Promise<FastifyInstance> {
  const fastify = Fastify({ forceCloseConnections: true });
  fastify.get('/metrics', async (_request, reply) => reply.header('content-type', metrics.contentType).send(await metrics.text()));
  await fastify.listen({ host, port });
  return fastify;
}
