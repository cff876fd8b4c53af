import type { FastifyInstance } from 'fastify';
import { Problem } from '../errors/index.js';

/**
 * Where an identity provider tells that somebody signed out (OpenID Connect Back-Channel Logout 1.0): a form with a logout token.
 * @param signOut throws Problem for a token that is not a provider's, or that can't be checked now
 * @param reportError hears of other errors, of which the provider is told nothing
 */
export async function serveBackChannelLogout(fastify: FastifyInstance, signOut: (logoutToken: string) => Promise<void>, reportError: (error: unknown) => void): Promise<void> {
  await fastify.register((scope, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, parsed) => { parsed(null, Object.fromEntries(new URLSearchParams(String(body)))); });
    scope.post('/oidc/backchannel-logout', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const token = (request.body as { logout_token?: string } | undefined)?.logout_token ?? '';
      try {
        await signOut(token);
        return await reply.code(200).send();
      } catch (error) {
        if (error instanceof Problem) return reply.code(error.code === 'UNAVAILABLE' ? 503 : 400).send({ error: 'invalid_request', error_description: error.text.en });
        reportError(error);
        return reply.code(500).send({ error: 'server_error' });
      }
    });
    done();
  });
}
