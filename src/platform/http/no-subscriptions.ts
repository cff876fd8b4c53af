import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { Problem } from '../errors/index.js';
import { localeOf } from '../i18n/locale.js';
import { text } from '../i18n/text.js';
import type { ErrorTranslator } from '../graphql/executor.js';
import { noteErrorCode } from '../telemetry/request-scope.js';
import { isRoute } from './route.js';

const noSubscriptions = new Problem('BAD_USER_INPUT', text(
  '本服务不提供订阅(subscription),也不通过 WebSocket 或 text/event-stream 应答。请用 POST 发送查询,需要新数据时再次查询。',
  'This server has no subscriptions, and answers neither by WebSocket nor by text/event-stream. Send a query by POST, and ask again for what is new.',
));

/** Whether an answer is wanted as a stream of events, and in no other form. */
function wantsEvents(accept: string): boolean {
  return /\btext\/event-stream\b/i.test(accept) && !/\b(application\/(graphql-response\+)?json\b|\*\/\*|application\/\*)/i.test(accept);
}

/**
 * Refuses to answer a route by WebSocket or a stream of events, before a body is received: nothing is there that could
 * be sent.
 */
export function refuseEventTransports(fastify: FastifyInstance, url: string): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { upgrade, accept, 'accept-language': language } = request.headers;
    const isWebSocket = upgrade?.toLowerCase().includes('websocket') === true;
    if (!(isWebSocket || (accept !== undefined && wantsEvents(accept))) || !isRoute(request, url)) {
      done();
      return;
    }
    const { message, extensions } = noSubscriptions.inLanguage(localeOf(language));
    noteErrorCode(noSubscriptions.code);
    // Node reads nothing that was sent behind a wish to upgrade: it would wait in vain.
    if (isWebSocket) reply.header('connection', 'close');
    void reply.code(400).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ errors: [{ message, extensions }] }));
  });
}

/** Refuses the operation of a document that is a subscription: validation lets it pass where the schema has none. */
export function refuseSubscriptions<Context extends BaseContext>(translate: ErrorTranslator<Context>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      // It throws at once, not by a promise: the hooks of later plugins, which expect a type of the operation, are then not called.
      didResolveOperation({ operation, contextValue }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        const { message, extensions } = translate(new GraphQLError(noSubscriptions.message, { originalError: noSubscriptions }), contextValue);
        throw new GraphQLError(message, { nodes: operation, extensions: { ...extensions, http: { status: 400 } } });
      },
    }),
  };
}
