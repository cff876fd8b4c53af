import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors/index.js';
import { localeOf } from '../i18n/locale.js';
import type { Locale } from '../i18n/text.js';
import { noteErrorCode } from '../telemetry/request-scope.js';

/** A file that is fetched. */
interface FetchedFile { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }

/** What links to files do; each is known by its token. A Problem that they throw is answered in the reader's language. */
export interface LinkedFiles {
  /** Largest file that is taken, in bytes. */
  readonly mostBytes: number;
  receive(token: string, bytes: Buffer, locale: Locale): Promise<void>;
  fetch(token: string, locale: Locale): Promise<FetchedFile>;
}

const statuses: Readonly<Partial<Record<Problem['code'], number>>> = { BAD_USER_INPUT: 400, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, UNAVAILABLE: 503 };

function refuse(reply: FastifyReply, { code, text }: Problem, locale: Locale): FastifyReply {
  noteErrorCode(code);
  return reply.code(statuses[code] ?? 400).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ errors: [{ message: text[locale], extensions: { code } }] }));
}

/** A name that every browser keeps, Chinese ones too (RFC 6266). */
function disposition(name: string): string {
  return `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/**
 * Serves files behind links: PUT sends one as the body, whatever it says that it is; GET fetches one.
 * @param path before the tokens @param report hears of errors of which the caller is told nothing
 */
export async function serveFiles(fastify: FastifyInstance, path: string, files: LinkedFiles, report: (error: unknown) => void): Promise<void> {
  const answer = async (request: FastifyRequest, reply: FastifyReply, work: (token: string, locale: Locale) => Promise<FastifyReply>): Promise<FastifyReply> => {
    const locale = localeOf(request.headers['accept-language']);
    reply.header('cache-control', 'no-store');
    try {
      return await work((request.params as { readonly '*': string })['*'], locale);
    } catch (error) {
      if (error instanceof Problem) return refuse(reply, error, locale);
      report(error);
      return reply.code(500).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ errors: [{ message: 'Something went wrong on our side; the fault has been noted.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }));
    }
  };
  await fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: files.mostBytes }, (_request, body, parsed) => { parsed(null, body); });
    scope.put(`${path}*`, { bodyLimit: files.mostBytes }, (request, reply) => answer(request, reply, async (token, locale) => {
      await files.receive(token, Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), locale);
      return reply.code(204).send();
    }));
    scope.get(`${path}*`, (request, reply) => answer(request, reply, async (token, locale) => {
      const { name, mediaType, bytes } = await files.fetch(token, locale);
      return reply.header('content-type', mediaType).header('content-disposition', disposition(name)).send(bytes);
    }));
    done();
  });
}
