import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { noteRequest } from '../telemetry/request-scope.js';

/** Notes which operation a request asks for, as its document names it. */
export function noteOperation<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ operation, operationName }) => {
        noteRequest({ operation: operationName, operationKind: operation?.operation ?? null });
        return Promise.resolve();
      },
    }),
  };
}
