import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isRoute } from './route.js';

/** Answers of fewer bytes go out as they are: they fit into one packet either way. */
export const leastCompressedBytes = 1024;

/** For what is sent once. Node's default, the highest quality, is for files that are compressed once and sent often. */
const brotliQuality = 4;

/** On a thread of Node's pool, so that the event loop goes on. */
const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

type Coding = 'br' | 'gzip' | 'identity';

/** In the order in which they are taken where a client likes several as much. */
const codings: readonly Coding[] = ['br', 'gzip', 'identity'];

/**
 * How an answer is coded by the client's Accept-Encoding, with its weights. A client that accepts nothing at all gets
 * it as it is.
 */
export function codingFor(acceptEncoding: string): Coding {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as unknown as {
    /** The library's types lack the option. */
    encodings(available: readonly Coding[], options: { readonly preferred: readonly Coding[] }): readonly Coding[];
  };
  return negotiator.encodings(codings, { preferred: codings })[0] ?? 'identity';
}

function compress(coding: 'br' | 'gzip', bytes: Buffer): Promise<Buffer> {
  if (coding === 'gzip') return gzipAsync(bytes);
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  return brotliAsync(bytes, { params: { [quality]: brotliQuality, [size]: bytes.length } });
}

/**
 * Compresses answers of a route that are texts of some size, for clients that ask for it. To be called behind whatever
 * may replace an answer, and before the admission: compressing is work for a request.
 */
export function compressAnswers(fastify: FastifyInstance, url: string): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const accepted = request.headers['accept-encoding'];
    if (accepted === undefined || typeof payload !== 'string' || !isRoute(request, url)) {
      done(null, payload);
      return;
    }
    const coding = Buffer.byteLength(payload) < leastCompressedBytes ? 'identity' : codingFor(accepted);
    if (coding === 'identity') {
      done(null, payload);
      return;
    }
    compress(coding, Buffer.from(payload)).then((bytes) => {
      reply.header('content-encoding', coding).removeHeader('content-length');
      done(null, bytes);
    }, done);
  });
}
