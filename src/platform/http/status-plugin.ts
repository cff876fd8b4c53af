import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** Refusals of a document, its variables or what it asks for: the request was well-formed HTTP, its GraphQL was not. */
const graphqlRefusals: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'ANSWER_TOO_LARGE']);

const modernType = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: a client that asks for application/graphql-response+json is told of a refusal by the status (400),
 * one that asks for application/json gets 200 and reads the errors, as old clients and proxies in between expect it.
 */
export function statusByMediaType<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accepted = request.http?.headers.get('accept') ?? '';
          if (response.http.status !== 400 || accepted.includes(modernType) || response.body.kind !== 'single') return;
          const { errors } = response.body.singleResult;
          if (errors?.some(({ extensions }) => graphqlRefusals.has(extensions?.['code'])) === true) response.http.status = 200;
        },
      };
    },
  };
}
