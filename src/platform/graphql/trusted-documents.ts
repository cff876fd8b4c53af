import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { createHash } from 'node:crypto';
import { array, literal, looseObject, object, record, safeParse, string, union } from 'valibot';

/**
 * Documents that may be asked for, each by the SHA-256 of its text (hex), and by the id that its file gives it where
 * that is another.
 */
export type TrustedDocuments = ReadonlyMap<string, string>;

export function sha256(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

/** Algorithms of ids that are a digest of their document, by the length of the digest in hex. */
const digests: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };

/** What the tools of clients write; a manifest comes before the map, of which it has the form otherwise. */
const files = union([
  array(string()),
  object({ format: literal('apollo-persisted-query-manifest'), version: literal(1), operations: array(looseObject({ id: string(), body: string() })) }),
  record(string(), string()),
]);

const forms = 'The file of trusted documents must be a list of documents, an object of documents by their ids '
  + '(GraphQL Code Generator, Relay), or a manifest of version 1 (Apollo).';

function entriesOf(given: unknown): readonly (readonly [string, string])[] {
  const read = safeParse(files, given);
  if (!read.success) throw new Error(forms);
  const file = read.output;
  if (Array.isArray(file)) return file.map((document) => [sha256(document), document]);
  if (typeof file['operations'] === 'object') return file['operations'].map(({ id, body }) => [id, body]);
  return Object.entries(file as Readonly<Record<string, string>>);
}

/** An id without the prefix by which GraphQL over HTTP marks digests. */
export function plainId(id: string): string {
  return id.replace(/^sha256:/, '');
}

/** @throws Error for an id that has the form of a digest and is not its document's */
function checkDigest(id: string, document: string): void {
  const algorithm = /^[0-9a-f]+$/.test(id) ? digests[id.length] : undefined;
  if (algorithm === undefined || createHash(algorithm).update(document).digest('hex') === id) return;
  throw new Error(`${id} is not the ${algorithm === 'sha256' ? 'SHA-256' : algorithm.toUpperCase()} of its document.`);
}

/**
 * Reads the trusted documents from what a file of them holds: a list of documents, documents by their ids, as GraphQL
 * Code Generator (`persisted-documents.json`) and Relay (`persistConfig.file`) write them, or Apollo's manifest.
 * @throws Error for a file of another form, an id that has the form of a digest and is not its document's, and an id of
 * two documents
 */
export function trustedDocuments(json: string): TrustedDocuments {
  const documents = new Map<string, string>();
  for (const [given, document] of entriesOf(JSON.parse(json))) {
    const id = plainId(given);
    checkDigest(id, document);
    if ((documents.get(id) ?? document) !== document) throw new Error(`${id} is the id of two trusted documents.`);
    documents.set(id, document).set(sha256(document), document);
  }
  return documents;
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
        throw new GraphQLError('This document is not among those that the server was told to trust. Ask for one of them by its id (documentId, or extensions.persistedQuery.sha256Hash).', {
          extensions: { code: 'DOCUMENT_NOT_TRUSTED', http: { status: 400 } },
        });
      },
    }),
  };
}
