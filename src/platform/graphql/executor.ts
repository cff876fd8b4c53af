import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { getOperationAST, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { variableFaults } from './variables.js';

/** Turns what a resolver threw into what the caller may read. */
export type ErrorTranslator<Context> = (error: GraphQLError, context: Context) => GraphQLError;

const compiledOperations = 1000;

/**
 * Executes operations compiled by graphql-jit, each compiled once.
 * graphql-jit's errors are plain objects: they are made whole again, so that status codes and formatting hold.
 */
export function compiledExecutor<Context>(schema: GraphQLSchema, translate: ErrorTranslator<Context>): GatewayExecutor {
  const cache = new LRUCache<string, CompiledQuery>({ max: compiledOperations });
  return async ({ document, queryHash, request, context }) => {
    // The name that was asked for: Apollo's own is that of the operation it found, and null where it found none.
    const operationName = request.operationName ?? null;
    if (getOperationAST(document, operationName) == null) return { errors: [unresolved(operationName)] };
    const key = `${queryHash}:${operationName ?? ''}`;
    let compiled = cache.get(key);
    if (compiled === undefined) {
      const fresh = compileQuery(schema, document, operationName ?? undefined);
      if (!isCompiledQuery(fresh)) return fresh;
      compiled = fresh;
      cache.set(key, compiled);
    }
    const variables = (request.variables ?? {}) as Readonly<Record<string, unknown>>;
    const faults = variableFaults(schema, document, operationName ?? null, variables);
    if (faults.length > 0) return { errors: faults.map((fault) => refused(translate(fault, context as Context))) };
    const result: ExecutionResult = await compiled.query(undefined, context, variables);
    if (result.errors === undefined) return result;
    return { ...result, errors: result.errors.map((error) => translate(whole(error), context as Context)) };
  };
}

/** The document has no operation of that name, or several and no name was given. */
function unresolved(operationName: string | null): GraphQLError {
  return new GraphQLError(operationName === null ? 'Must provide operation name if query contains multiple operations.' : `Unknown operation named "${operationName}".`);
}

/** Nothing was executed: the answer's status says so. */
function refused(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes, originalError: error.originalError, extensions: { ...error.extensions, http: { status: 400 } } });
}

function whole(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes, path: error.path, originalError: error.originalError, extensions: error.extensions,
  });
}
