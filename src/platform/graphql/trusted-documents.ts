import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { createHash } from 'node:crypto';

/** Documents that may be asked for, by the SHA-256 of their text (hex). */
export type TrustedDocuments = ReadonlyMap<string, string>;

export function sha256(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

/** Reads the trusted documents from what a file of them holds: a list of documents, or documents by their hash. @throws Error for a hash that is not its document's */
export function trustedDocuments(json: string): TrustedDocuments {
  const given: unknown = JSON.parse(json);
  const documents = Array.isArray(given) ? given.map((document) => [sha256(String(document)), String(document)] as const) : Object.entries(given as Record<string, string>);
  for (const [hash, document] of documents) if (sha256(document) !== hash) throw new Error(`${hash} is not the SHA-256 of its document.`);
  return new Map(documents);
}

/** What Apollo's persisted queries look documents up in: the trusted ones, and nothing is ever added. */
export function trustedCache(documents: TrustedDocuments) {
  return {
    get: (key: string) => Promise.resolve(documents.get(key.replace(/^apq:/, ''))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  };
}

/** Refuses every document that is not among the trusted ones, however it came. */
export function onlyTrusted<Context extends BaseContext>(documents: TrustedDocuments): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ source }) => {
        if (documents.has(sha256(source))) return Promise.resolve();
        throw new GraphQLError('This document is not among those that the server was told to trust. Ask for one of them by its hash (extensions.persistedQuery.sha256Hash).', {
          extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 400 } },
        });
      },
    }),
  };
}
