import { GraphQLError } from 'graphql';
import type { RequestContext } from '../access/index.js';
import { Problem } from '../platform/errors/index.js';
import type { ErrorTranslator } from '../platform/graphql/executor.js';

/** The problem behind an error, however deep it was wrapped. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  return error instanceof GraphQLError && error.originalError !== undefined ? problemOf(error.originalError) : null;
}

/** Says what a caller may know in the caller's language; everything else stays as it is, to be hidden later on. */
export const translateError: ErrorTranslator<RequestContext> = (error, ctx) => {
  const problem = problemOf(error);
  if (problem === null) return error;
  const { message, extensions } = problem.inLanguage(ctx.locale);
  return new GraphQLError(message, { nodes: error.nodes, path: error.path, originalError: problem, extensions });
};
