import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { codingFor, leastCompressedBytes } from '../../src/platform/http/compression.js';
import { RawClient, rawPost } from '../support/raw-http.js';
import { TestServer } from '../support/server.js';

const large = '{ skills(first: 100) { nodes { code label } } }';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('empty'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const ask = (query: string, acceptEncoding?: string) => server.http.fastify.inject({
  method: 'POST', url: '/graphql', headers: acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding }, payload: { query },
});

/** A selection of as many bytes as asked for, so that the answer of one field has them. */
const textOf = (bytes: number): string => `{ a${'b'.repeat(bytes)}: __typename }`;

describe('the coding of an answer', () => {
  test.each([
    ['', 'identity'], ['gzip', 'gzip'], ['br', 'br'], ['gzip, deflate, br, zstd', 'br'], ['gzip, br;q=0.9', 'gzip'], ['gzip;q=0.5, br;q=0.9', 'br'], ['deflate', 'identity'],
    ['br;q=0, gzip', 'gzip'], ['*', 'br'], ['*;q=0.1, gzip', 'gzip'], ['identity, gzip;q=0.5', 'identity'], ['gzip;q=0', 'identity'], ['*;q=0', 'identity'], ['GZIP', 'gzip'],
    ['identity;q=0', 'identity'], ['br;q=x', 'identity'],
  ])('for "%s" is %s', (accepted, coding) => {
    expect(codingFor(accepted)).toBe(coding);
  });
});

describe('a large answer', () => {
  test.each([['br', brotliDecompressSync], ['gzip', gunzipSync]] as const)('comes by %s, as the same text', async (coding, unpack) => {
    const plain = await ask(large);
    const packed = await ask(large, coding);
    expect([packed.statusCode, packed.headers['content-encoding'], packed.headers['content-length']]).toEqual([200, coding, String(packed.rawPayload.length)]);
    expect((JSON.parse(unpack(packed.rawPayload).toString()) as { data: unknown }).data).toEqual(plain.json<{ data: unknown }>().data);
    // Not exact: the sizes follow the vocabulary and the library.
    expect(packed.rawPayload.length * 2).toBeLessThan(plain.rawPayload.length);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('comes packed on a real connection, and the connection goes on', async () => {
    await server.http.fastify.listen({ port: 0, host: '127.0.0.1' });
    const response = await fetch(`${server.http.fastify.listeningOrigin}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': 'br' }, body: JSON.stringify({ query: large }),
    });
    expect([response.headers.get('content-encoding'), (await response.json() as { data: { skills: { nodes: unknown[] } } }).data.skills.nodes.length]).toEqual(['br', 100]);
    const packed = rawPost(large, { headers: 'accept-encoding: gzip\r\n' });
    const client = new RawClient(server.http.fastify.listeningOrigin).send(packed + packed + rawPost('{ __typename }', { headers: 'connection: close\r\n' }));
    await client.closed;
    expect(client.statuses).toEqual([200, 200, 200]);
  });

  test('that is refused comes packed too', async () => {
    const names = Array.from({ length: 15 }, (_, index) => `noSuchField${index}`);
    const { headers, rawPayload } = await ask(`{ ${names.join(' ')} }`, 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
    const { errors } = JSON.parse(gunzipSync(rawPayload).toString()) as { errors: { message: string }[] };
    expect(errors.map(({ message }) => message)).toEqual(names.map((name) => `Cannot query field "${name}" on type "Query".`));
  });
});

describe('an answer as it is', () => {
  test('comes where it is small', async () => {
    const bytes = (await ask('{ __typename }', 'br, gzip')).rawPayload.length;
    const [below, at] = await Promise.all([ask(textOf(leastCompressedBytes - bytes - 20), 'br, gzip'), ask(textOf(leastCompressedBytes), 'br, gzip')]);
    // Not exact: what is told of the cost has some digits more or less.
    expect(below.rawPayload.length).toBeGreaterThan(leastCompressedBytes - 100);
    expect([below.headers['content-encoding'], at.headers['content-encoding']]).toEqual([undefined, 'br']);
  });

  test.each(['deflate', 'identity', 'gzip;q=0'])('comes to a client that accepts "%s"', async (accepted) => {
    const { headers, body } = await ask(large, accepted);
    expect([headers['content-encoding'], (JSON.parse(body) as { data: { skills: { nodes: unknown[] } } }).data.skills.nodes.length]).toEqual([undefined, 100]);
  });
});
