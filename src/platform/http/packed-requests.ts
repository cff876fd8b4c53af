import { errorCodes, type FastifyInstance, type FastifyReply, type RequestPayload } from 'fastify';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { noteErrorCode } from '../telemetry/request-scope.js';
import { isRoute } from './route.js';

/** What became of a packed body: its bytes, or how many had been unpacked when it was given up. */
export type Unpacked = { readonly body: Buffer } | { readonly body: null; readonly unpackedBytes: number };

/**
 * Unpacks gzip on threads of Node's pool, and gives up as soon as there are more bytes than allowed.
 * @throws Error for what is no gzip, or only a part of it
 */
export async function unpack(packed: Buffer, mostBytes: number): Promise<Unpacked> {
  const gunzip = createGunzip();
  gunzip.end(packed);
  const chunks: Buffer[] = [];
  let unpackedBytes = 0;
  // Leaving the loop ends the stream.
  for await (const chunk of gunzip as AsyncIterable<Buffer>) {
    unpackedBytes += chunk.length;
    if (unpackedBytes > mostBytes) return { body: null, unpackedBytes };
    chunks.push(chunk);
  }
  return { body: Buffer.concat(chunks, unpackedBytes) };
}

/**
 * The whole of a body as it was sent; null where it has more bytes than allowed. The connection stays, so that the
 * refusal can be read.
 */
async function received(payload: RequestPayload, mostBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes);
}

function refusal(reply: FastifyReply, status: 400 | 415, message: string): FastifyReply {
  noteErrorCode('BAD_REQUEST');
  const errors = [{ message, extensions: { code: 'BAD_REQUEST' } }];
  return reply.code(status).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ errors }));
}

/** The coding that a body is said to have. */
const codingOf = (header: string): string => header.trim().toLowerCase();

/**
 * The body as it was before it was packed; null where the reply was given meanwhile, or the caller has gone. @throws
 * Error where it is too large
 */
async function unpackedBody(
  payload: RequestPayload, reply: FastifyReply, mostBytes: number,
): Promise<RequestPayload | null> {
  const isOver = (): boolean => reply.sent || reply.raw.destroyed;
  const packed = await received(payload, mostBytes).catch((error: unknown) => {
    if (isOver()) return Buffer.alloc(0);
    throw error;
  });
  if (isOver()) return null;
  // What zlib says of it names no field.
  const unpacked = packed === null ? null : await unpack(packed, mostBytes).catch(() => 'no gzip' as const);
  if (isOver()) return null;
  if (unpacked === 'no gzip') {
    await refusal(reply, 400, 'The body is not gzip, as its Content-Encoding says that it is.');
    return null;
  }
  if (packed === null || unpacked?.body == null) {
    reply.header('connection', 'close');
    throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
  }
  const body: RequestPayload = Readable.from([unpacked.body]);
  body.receivedEncodedLength = packed.length;
  return body;
}

/**
 * Takes bodies of a route that are packed by gzip (Content-Encoding), and refuses other codings. A body is unpacked
 * once all of it is there, so that what is held of incomplete bodies is what came of them; the bound of bodies holds
 * for it packed and unpacked.
 */
export function takePackedBodies(fastify: FastifyInstance, url: string, mostBytes: number): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['content-encoding'];
    if (given === undefined || !isRoute(request, url) || ['gzip', 'x-gzip', 'identity'].includes(codingOf(given))) {
      done();
      return;
    }
    const message = 'The body has a Content-Encoding that this server does not read. Send it by gzip, or as it is.';
    void refusal(reply.header('accept-encoding', 'gzip'), 415, message);
  });
  fastify.addHook('preParsing', (request, reply, payload, done) => {
    const given = request.headers['content-encoding'];
    if (given === undefined || !isRoute(request, url) || codingOf(given) === 'identity') {
      done(null, payload);
      return;
    }
    unpackedBody(payload, reply, mostBytes).then((body) => { if (body !== null) done(null, body); }, done);
  });
}
