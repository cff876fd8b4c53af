import { GraphQLError } from 'graphql';
import type { RequestContext } from '../access/index.js';
import { Problem } from '../platform/errors/index.js';
import { text } from '../platform/i18n/text.js';
import type { ErrorTranslator } from '../platform/graphql/executor.js';

/** The problem behind an error, however deep it was wrapped. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  return error instanceof GraphQLError && error.originalError !== undefined ? problemOf(error.originalError) : null;
}

/** PostgreSQL gave a statement, or a transaction, up for its time limit. */
const timeLimitCodes: ReadonlySet<unknown> = new Set(['57014', '25P04']);
const outOfTime = new Problem('UNAVAILABLE', text('查询用时过长,已被取消。请缩小范围,或稍后再试。', 'This took too long and was given up. Ask for less, or try again later.'));

function isOutOfTime(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (timeLimitCodes.has((error as Error & { code?: unknown }).code)) return true;
  return isOutOfTime(error instanceof GraphQLError ? error.originalError : error.cause);
}

/**
 * The database can't be reached, is starting or stopping, has no connection to spare or no room left (PostgreSQL's classes 08, 53, 57P), or
 * had to give up what two wanted at once (class 40).
 */
const unreachable = /^(08...|40...|53...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const connectionLost = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/;

export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === 'string' && unreachable.test(code)) return true;
  return connectionLost.test(error.message) || isUnreachable(error instanceof GraphQLError ? error.originalError : error.cause);
}

export const outOfReach = new Problem('UNAVAILABLE', text('数据库暂时不可用,请稍后再试。同一 idempotencyKey 可以放心重试。', 'The database can\'t be reached just now. Try again; with the same idempotencyKey nothing is done twice.'));

/** Says what a caller may know in the caller's language; everything else stays as it is, to be hidden later on. */
export const translateError: ErrorTranslator<RequestContext> = (error, ctx) => {
  const problem = problemOf(error) ?? (isOutOfTime(error) ? outOfTime : isUnreachable(error) ? outOfReach : null);
  if (problem === null) return error;
  const { message, extensions } = problem.inLanguage(ctx.locale);
  return new GraphQLError(message, { nodes: error.nodes, path: error.path, originalError: problem, extensions });
};
