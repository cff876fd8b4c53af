import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { persistedCache } from '../../src/platform/graphql/persisted-documents.js';
import { sha256, trustedDocuments } from '../../src/platform/graphql/trusted-documents.js';
import { TestServer } from '../support/server.js';

const document = 'query Label { skill(code: "healthMassage") { label } }';
const other = 'query Code { skill(code: "healthMassage") { code } }';
const md5 = createHash('md5').update(document).digest('hex');
const sha1 = createHash('sha1').update(document).digest('hex');
const label = { data: { skill: { label: 'Health-care massage' } } };
const code = { data: { skill: { code: 'healthMassage' } } };
const notFound = { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };

let open: TestServer;
let trusting: TestServer;
beforeAll(async () => {
  open = await TestServer.start('empty');
  trusting = await TestServer.start('empty', { trusted: trustedDocuments(JSON.stringify({ [md5]: document, [`sha256:${sha256(other)}`]: other, label: document })) });
});
afterAll(async () => {
  for (const each of [open, trusting]) {
    expect(each.faults).toEqual([]);
    await each.stop();
  }
});

const persisted = (sha256Hash: unknown, version = 1): object => ({ extensions: { persistedQuery: { version, sha256Hash } } });
const post = async (server: TestServer, payload: object): Promise<unknown> => (await server.post(payload, null)).json();
const get = async (server: TestServer, parameters: Readonly<Record<string, string>>): Promise<unknown> => (
  await server.http.fastify.inject({ url: `/graphql?${new URLSearchParams(parameters).toString()}`, headers: { 'accept-language': 'en' } })
).json();

describe('a document that a client sent with its SHA-256', () => {
  test('is asked for by the hash alone from then on, in every form of a request', async () => {
    const hash = sha256(document);
    expect(await post(open, persisted(hash))).toMatchObject(notFound);
    expect(await post(open, { query: document, ...persisted(hash) })).toMatchObject(label);
    for (const payload of [persisted(hash), persisted(`sha256:${hash}`), { documentId: `sha256:${hash}` }, { documentId: hash }]) expect(await post(open, payload)).toMatchObject(label);
    expect(await get(open, { extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }) })).toMatchObject(label);
    expect(await get(open, { documentId: `sha256:${hash}` })).toMatchObject(label);
  });

  test('is not kept under another hash, nor where it is no good document', async () => {
    const wrong = 'extensions.persistedQuery.sha256Hash is not the SHA-256 of the document that was sent with it.';
    const answer = await open.post({ query: other, ...persisted(sha256(document)) }, null);
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { errors: [{ message: wrong, extensions: { code: 'BAD_REQUEST' } }] }]);
    const broken = '{ nothing }';
    await post(open, { query: broken, ...persisted(sha256(broken)) });
    expect(await post(open, persisted(sha256(broken)))).toMatchObject(notFound);
  });

  test.each([[persisted(sha256(document), 2)], [persisted(7)], [persisted({ toString: 1 })], [{ extensions: { persistedQuery: 'x' } }]])('is not asked for by %j', async (payload) => {
    const answer = await open.post(payload, null);
    expect([answer.statusCode, answer.json()]).toMatchObject([400, {
      errors: [{ message: 'extensions.persistedQuery must have the version 1, and a sha256Hash that is a text.', extensions: { code: 'BAD_REQUEST' } }],
    }]);
  });

  test('gives way to others where there are too many, or too much', async () => {
    const few = persistedCache({ documents: 2, bytes: 1000 });
    for (const key of ['a', 'b', 'c']) await few.set(key, key);
    expect(await Promise.all(['a', 'b', 'c'].map(few.get))).toEqual([undefined, 'b', 'c']);
    const small = persistedCache({ documents: 10, bytes: 7 });
    for (const key of ['a', 'b', 'c']) await small.set(key, '字');
    await small.set('d', 'x'.repeat(8));
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(small.get))).toEqual([undefined, '字', '字', undefined]);
  });
});

describe('where only trusted documents may be asked for', () => {
  test.each([
    [{ documentId: md5 }, label], [{ id: md5 }, label], [{ doc_id: md5 }, label], [{ documentId: 'label' }, label], [{ documentId: sha256(document) }, label],
    [persisted(sha256(other)), code], [persisted(`sha256:${sha256(other)}`), code], [{ query: other, id: md5 }, code], [{ query: document, documentId: 'nothing' }, label],
    [{ documentId: 'nothing' }, notFound], [{ id: 7 }, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }],
  ])('%j is answered', async (payload, answer) => {
    expect(await post(trusting, payload)).toMatchObject(answer);
  });

  test('an id is taken over GET', async () => {
    expect(await get(trusting, { documentId: md5 })).toMatchObject(label);
    expect(await get(trusting, { doc_id: md5, variables: '{}' })).toMatchObject(label);
  });

  test('a client adds none by sending it with its hash', async () => {
    const added = '{ __typename }';
    expect(await post(trusting, { query: added, ...persisted(sha256(added)) })).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
    expect(await post(trusting, persisted(sha256(added)))).toMatchObject(notFound);
  });
});

describe('a file of trusted documents', () => {
  const manifest = (operations: readonly object[], version = 1): object => ({ format: 'apollo-persisted-query-manifest', version, operations });

  test.each([
    ['a list', [document], [sha256(document)]],
    ['what GraphQL Code Generator writes', { [sha1]: document }, [sha1, sha256(document)]],
    ['what it writes with SHA-256', { [sha256(document)]: document }, [sha256(document)]],
    ['with prefixes', { [`sha256:${sha256(document)}`]: document }, [sha256(document)]],
    ['what Relay writes', { [md5]: document }, [md5, sha256(document)]],
    ['Apollo\'s manifest', manifest([{ id: sha256(document), body: document, name: 'Label', type: 'query' }]), [sha256(document)]],
    ['a manifest with ids of its own', manifest([{ id: 'label', body: document, name: 'Label', type: 'query' }]), ['label', sha256(document)]],
  ])('is read: %s', (_name, file, ids) => {
    expect([...trustedDocuments(JSON.stringify(file))]).toEqual(ids.map((id) => [id, document]));
  });

  const forms = 'The file of trusted documents must be a list of documents, an object of documents by their ids (GraphQL Code Generator, Relay), or a manifest of version 1 (Apollo).';
  test.each([
    ['a hash of another document', { [sha256(other)]: document }, `${sha256(other)} is not the SHA-256 of its document.`],
    ['an MD5 of another one', { [md5]: other }, `${md5} is not the MD5 of its document.`],
    ['an SHA-1 of another one', { [sha1]: other }, `${sha1} is not the SHA1 of its document.`],
    ['an id of two documents', manifest([{ id: 'label', body: document }, { id: 'label', body: other }]), 'label is the id of two trusted documents.'],
    ['a manifest of a version to come', manifest([], 2), forms],
    ['a number', 7, forms], ['a list of no documents', [7], forms], ['null', null, forms],
  ])('is refused: %s', (_name, file, message) => {
    expect(() => trustedDocuments(JSON.stringify(file))).toThrow(new Error(message));
  });
});
