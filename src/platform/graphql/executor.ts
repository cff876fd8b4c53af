import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Problem } from '../errors/index.js';
import { variableFaults } from './variables.js';
import { withhold } from './withheld.js';

/** Turns what a resolver threw into what the caller may read. */
export type ErrorTranslator<Context> = (error: GraphQLError, context: Context) => GraphQLError;

/** Looks at an answer before it goes out: what of it is too large, where something is. */
export type AnswerJudge<Context> = (data: unknown, context: Context) => Promise<Problem | null>;

const compiledOperations = 1000;


interface Operation {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Executes operations compiled by graphql-jit, each compiled once. */
class CompiledOperations<Context> {
  private readonly cache = new LRUCache<string, CompiledQuery>({ max: compiledOperations });

  constructor(private readonly schema: GraphQLSchema, private readonly translate: ErrorTranslator<Context>, private readonly judge: AnswerJudge<Context>) {}

  /** graphql-jit's errors are plain objects: they are made whole again, so that status codes and formatting hold. */
  async execute({ document, queryHash, operationName, variables }: Operation, context: Context): Promise<ExecutionResult> {
    if (getOperationAST(document, operationName) == null) return { errors: [unresolved(operationName)] };
    const key = `${queryHash}:${operationName ?? ''}`;
    let compiled = this.cache.get(key);
    if (compiled === undefined) {
      const fresh = compileQuery(this.schema, document, operationName ?? undefined);
      if (!isCompiledQuery(fresh)) return fresh;
      compiled = fresh;
      this.cache.set(key, compiled);
    }
    const faults = variableFaults(this.schema, document, operationName, variables);
    if (faults.length > 0) return { errors: faults.map((fault) => refused(this.translate(fault, context))) };
    const result: ExecutionResult = await compiled.query(undefined, context, variables);
    const problem = await this.judge(result.data, context);
    if (problem !== null) return { errors: [refused(this.translate(new GraphQLError(problem.message, { originalError: problem }), context))] };
    if (result.errors === undefined) return result;
    return withhold({ ...result, errors: result.errors.map((error) => this.translate(whole(error), context)) });
  }
}

/** Two hooks of one Apollo Server; it needs both. */
export interface CompiledExecution<Context extends BaseContext> {
  readonly plugin: ApolloServerPlugin<Context>;
  readonly executor: GatewayExecutor;
}

/**
 * Compiled execution for an Apollo Server. Its plugin executes every operation and gives the answer; one with errors goes on to Apollo, which
 * formats them, through the executor of a gateway. Apollo's way there makes an object with accessors of its own for each request; V8 keeps
 * accessors in the old generation, and with them all that the request has read and made, until the next full collection.
 */
export function compiledExecution<Context extends BaseContext>(schema: GraphQLSchema, translate: ErrorTranslator<Context>, judge: AnswerJudge<Context>): CompiledExecution<Context> {
  const operations = new CompiledOperations(schema, translate, judge);
  const forApollo = new WeakMap<BaseContext, Promise<ExecutionResult>>();
  return {
    plugin: {
      requestDidStart: () => Promise.resolve({
        // The hash is there by then, though its type leaves it open; the text that it is of would name the document as well.
        async responseForOperation({ document, source, queryHash = source, request, contextValue }) {
          // The name that was asked for: Apollo's own is that of the operation it found, and null where it found none.
          const operation = { document, queryHash, operationName: request.operationName ?? null, variables: request.variables ?? {} };
          const executed = operations.execute(operation, contextValue);
          const result = await executed.catch(() => null); // Apollo gets it below, and says what it says of a fault
          if (result !== null && result.errors === undefined) return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } };
          forApollo.set(contextValue, executed);
          return null;
        },
      }),
    },
    executor: async ({ context }) => {
      const executed = forApollo.get(context);
      if (executed === undefined) throw new Error('the operation was not executed');
      return executed;
    },
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
