import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { ruruHTML, type RuruConfig } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

const staticPath = '/ruru-static/';

export interface PlaygroundOptions {
  readonly endpoint: string;
  /** Operations that the page opens with. */
  readonly operations: string;
  /** Variables that the page opens with, as JSON. */
  readonly variables: string;
  /** Headers that the page opens with, as JSON; null for none. */
  readonly headers: string | null;
}

/** What the page may load and do: its own files, the scripts that stand in it, known by their digests, and nothing else. */
function pagePolicy(page: string): string {
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]+?)<\/script>/g)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'", `script-src 'self' ${scripts.join(' ')}`, "style-src 'self' 'unsafe-inline'", "worker-src 'self' blob:", "connect-src 'self'",
    "img-src 'self' data:", "font-src 'self' data:", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}

/** GraphiQL (ruru) on /, with its files served from here: nothing comes from the internet. */
export function servePlayground(fastify: FastifyInstance, { endpoint, operations, variables, headers }: PlaygroundOptions): void {
  const opening = { initialQuery: operations, initialVariables: variables, ...(headers === null ? {} : { initialHeaders: headers }) };
  // The type wants every setting of the page; those left out have defaults.
  const page = ruruHTML({ endpoint, staticPath, clientConfig: opening as RuruConfig['clientConfig'] });
  const policy = pagePolicy(page);
  fastify.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page));
  fastify.get(`${staticPath}*`, async (request, reply) => {
    const file = await getStaticFile({ staticPath, urlPath: request.url.split('?')[0] ?? '', acceptEncoding: request.headers['accept-encoding'], disallowDevAssets: true });
    return file === null ? reply.code(404).send() : reply.headers(file.headers).send(file.content);
  });
}
