import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getStaticFile } from 'ruru/static';
import { projectRoot } from '../../../config/config.js';
import { ownPath, playgroundPage, staticPath, type AccountLabel, type PlaygroundContent } from './page.js';

export interface PlaygroundOptions {
  readonly endpoint: string;
  /** Accounts of the menu; none for no menu. */
  readonly accounts: readonly AccountLabel[];
  /** Asked for at each opening of the page. */
  readonly content: () => Promise<PlaygroundContent>;
}

const ownFiles = { 'page.js': 'text/javascript', 'tabs.js': 'text/javascript', 'page.css': 'text/css' };

/** GraphiQL (ruru) on /, with its files served from here: nothing comes from the internet. */
export function servePlayground(fastify: FastifyInstance, { endpoint, accounts, content }: PlaygroundOptions): void {
  const page = playgroundPage(endpoint, accounts);
  fastify.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': page.policy, 'cache-control': 'no-store' })
    .send(page.html(await content())));
  for (const [name, type] of Object.entries(ownFiles)) {
    const text = readFileSync(join(projectRoot, 'src', 'playground', name), 'utf8');
    fastify.get(`${ownPath}${name}`, async (_request, reply) => reply.type(`${type}; charset=utf-8`)
      .header('cache-control', 'no-cache').send(text));
  }
  fastify.get(`${staticPath}*`, async (request, reply) => {
    const urlPath = request.url.split('?')[0] ?? '';
    const acceptEncoding = request.headers['accept-encoding'];
    const file = await getStaticFile({ staticPath, urlPath, acceptEncoding, disallowDevAssets: true });
    return file === null ? reply.code(404).send() : reply.headers(file.headers).send(file.content);
  });
}
