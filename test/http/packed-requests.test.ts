import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { maxBodyBytes } from '../../src/platform/http/limited-server.js';
import { unpack } from '../../src/platform/http/packed-requests.js';
import { transportPolicy } from '../../src/platform/http/policy.js';
import { RawClient, rawPost } from '../support/raw-http.js';
import { TestServer } from '../support/server.js';

/** Bytes that zlib hands out at once. */
const chunkBytes = 16_384;
const tooLarge = { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE', error: 'Payload Too Large', message: 'Request body is too large' };

let server: TestServer;
let origin: string;
beforeAll(async () => {
  server = await TestServer.start('empty', { reception: { ...transportPolicy.reception, rateGraceMs: 500 } });
  await server.http.fastify.listen({ port: 0, host: '127.0.0.1' });
  origin = server.http.fastify.listeningOrigin;
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

async function send(body: Buffer, contentEncoding: string): Promise<{ readonly status: number; readonly body: unknown; readonly headers: Headers }> {
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': contentEncoding }, body: new Uint8Array(body) });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** The text of a request of as many bytes. */
function textOf(bytes: number): string {
  const text = JSON.stringify({ query: '{ __typename }', variables: { a: '' } });
  return text.replace('""', `"${'x'.repeat(bytes - text.length)}"`);
}

const typename = { data: { __typename: 'Query' } };

describe('a body by gzip', () => {
  test.each(['gzip', 'GZIP', 'x-gzip'])('is taken as %s', async (coding) => {
    expect(await send(gzipSync(JSON.stringify({ query: '{ __typename }' })), coding)).toMatchObject({ status: 200, body: typename });
  });

  test('is taken as it is by the name of identity', async () => {
    expect(await send(Buffer.from(JSON.stringify({ query: '{ __typename }' })), 'identity')).toMatchObject({ status: 200, body: typename });
  });

  test('may be as large, unpacked, as one that is not packed, and no larger', async () => {
    expect(await send(gzipSync(textOf(maxBodyBytes)), 'gzip')).toMatchObject({ status: 200, body: typename });
    expect(await send(gzipSync(textOf(maxBodyBytes + 1)), 'gzip')).toMatchObject({ status: 413, body: tooLarge });
  });

  test('that unpacks to a gigabyte is refused, and a mebibyte of it unpacked', async () => {
    const parts = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const bomb = Buffer.concat(Array.from({ length: 16 }, () => parts));
    expect(await send(bomb, 'gzip')).toMatchObject({ status: 413, body: tooLarge });
    const unpacked = await unpack(bomb, maxBodyBytes);
    expect(unpacked.body).toBeNull();
    const { unpackedBytes } = unpacked as { readonly unpackedBytes: number };
    expect([unpackedBytes > maxBodyBytes, unpackedBytes <= maxBodyBytes + chunkBytes]).toEqual([true, true]);
  });

  test('that is too large as it comes is refused', async () => {
    const noise = Buffer.from(Array.from({ length: maxBodyBytes + 1 }, (_, index) => (index * 7919) % 251));
    const client = new RawClient(origin).send('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n');
    client.send(`${noise.length.toString(16)}\r\n${noise.toString('latin1').replaceAll(/[^\x20-\x7e]/g, 'x')}\r\n`);
    await client.closed;
    expect(client.statuses).toEqual([413]);
  });

  test('that is none, or half of one, is refused', async () => {
    const packed = gzipSync(textOf(5000));
    for (const body of [Buffer.from('{"query":"{ __typename }"}'), packed.subarray(0, packed.length - 10)]) {
      expect(await send(body, 'gzip')).toMatchObject({
        status: 400, body: { errors: [{ message: 'The body is not gzip, as its Content-Encoding says that it is.', extensions: { code: 'BAD_REQUEST' } }] },
      });
    }
  });

  test('that stops half-way is ended as any other, and so is one whose sender goes', async () => {
    const half = rawPost('{ __typename }', { headers: 'content-encoding: gzip\r\n', promised: 100 });
    const client = new RawClient(origin).send(half);
    const going = new RawClient(origin).send(half);
    await sleep(100);
    going.leave();
    await client.closed;
    expect(client.statuses).toEqual([408]);
    expect(await send(gzipSync(JSON.stringify({ query: '{ __typename }' })), 'gzip')).toMatchObject({ status: 200 });
  });
});

test.each(['br', 'deflate', 'zstd', 'gzip, gzip', 'gzip;q=1', ''])('a body by "%s" is refused with the coding that is read', async (coding) => {
  const { status, body, headers } = await send(brotliCompressSync('{}'), coding);
  expect([status, headers.get('accept-encoding'), body]).toEqual([415, 'gzip', {
    errors: [{ message: 'The body has a Content-Encoding that this server does not read. Send it by gzip, or as it is.', extensions: { code: 'BAD_REQUEST' } }],
  }]);
});
