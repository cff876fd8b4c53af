import type { ApolloServerPlugin, BaseContext, GraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { plainId } from './trusted-documents.js';

interface PersistedLimits {
  /** Documents that are kept, and bytes of all of them; above it, those go that were not asked for longest. */
  readonly documents: number;
  readonly bytes: number;
}

const persistedLimits: PersistedLimits = { documents: 2000, bytes: 8 * 1024 * 1024 };

/**
 * What Apollo keeps documents in that clients sent once with their SHA-256 (automatic persisted queries), after it has
 * checked both.
 */
export function persistedCache({ documents, bytes }: PersistedLimits = persistedLimits) {
  const kept = new LRUCache<string, string>({ max: documents, maxSize: bytes, sizeCalculation: (document) => Buffer.byteLength(document) });
  return {
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, document: string) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key: string) => Promise.resolve(kept.delete(key)),
  };
}

/** How clients name the id of a document in a request: GraphQL over HTTP, and Relay. */
const idFields = ['documentId', 'doc_id', 'id'];

/** The id of the document that a request asks for beside GraphQL's own fields; null for none. */
function documentIdOf({ http }: GraphQLRequest): string | null {
  if (http === undefined) return null;
  const body = http.method === 'GET' ? Object.fromEntries(new URLSearchParams(http.search)) : http.body;
  if (typeof body !== 'object' || body === null) return null;
  const id = idFields.map((field) => (body as Readonly<Record<string, unknown>>)[field]).find((each) => typeof each === 'string');
  return id ?? null;
}

/** What Apollo refuses for its version. */
const unreadable = { version: 0 };

/** `extensions.persistedQuery` as Apollo can read it: where it has no hash that is a text, Apollo would fail by it. */
function checked(persistedQuery: unknown): object {
  const { version, sha256Hash } = Object(persistedQuery) as { readonly version?: unknown; readonly sha256Hash?: unknown };
  return version === 1 && typeof sha256Hash === 'string' ? { version, sha256Hash: plainId(sha256Hash) } : unreadable;
}

/**
 * Lets a request name its document by an id, in each of the forms that clients have for it. A document that is sent
 * counts, whatever the id says.
 */
export function documentIds<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ request }) => {
      const persistedQuery: unknown = request.extensions?.['persistedQuery'];
      if (persistedQuery != null) request.extensions = { ...request.extensions, persistedQuery: checked(persistedQuery) };
      else if (request.query === undefined) {
        const id = documentIdOf(request);
        if (id !== null) request.extensions = { ...request.extensions, persistedQuery: { version: 1, sha256Hash: plainId(id) } };
      }
      return Promise.resolve();
    },
  };
}
