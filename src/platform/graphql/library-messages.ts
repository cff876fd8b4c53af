import type { GraphQLFormattedError } from 'graphql';

/** Errors of a caller that Apollo gives no code, by its message. */
const withoutCode: ReadonlyMap<string, string> = new Map([
  ['provided sha does not match query', 'extensions.persistedQuery.sha256Hash is not the SHA-256 of the document that was sent with it.'],
  ['Unsupported persisted query version', 'extensions.persistedQuery must have the version 1, and a sha256Hash that is a text.'],
]);

/**
 * Directives of incremental delivery, which graphql 16 does not know
 * (docs/decisions/047-no-defer-before-graphql-17.md).
 */
const incremental = /^Unknown directive "@(?:defer|stream)"\./;

const inOnePiece = 'This server answers in one piece: leave @defer and @stream out, and ask for less, or in several operations.';

/** Errors that libraries tell a caller, with a code and a message that say what to do. */
export function restated(error: GraphQLFormattedError): GraphQLFormattedError {
  if (incremental.test(error.message)) return { ...error, message: `${error.message} ${inOnePiece}` };
  const message = withoutCode.get(error.message);
  return message === undefined ? error : { ...error, message, extensions: { ...error.extensions, code: 'BAD_REQUEST' } };
}
