import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEmployer, Home, Program, runCliBeside } from '../support/program.js';

let home: Home;
const running: Program[] = [];
async function start(): Promise<Program> {
  const program = await Program.start({ home: home.path, env: { JINQIAO_DEMO: 'on' } });
  running.push(program);
  return program;
}
beforeEach(async () => { home = await Home.withDemonstration(); });
afterEach(async () => {
  for (const program of running.splice(0)) if (program.process.exitCode === null && program.process.signalCode === null) await program.stop('SIGKILL');
  await home.remove();
});

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

describe('the sealing keys', () => {
  test('are rotated while the server serves: nobody waits, nothing is lost, and the old key is needed no more', async () => {
    const program = await start();
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
    expect(output).toMatch(/k2 is the current key; \d{4} values were sealed anew\.\nTaken out of the file: k1\./);
    expect(count).toBeGreaterThan(10);
    expect(await runCliBeside(home, 'keys', 'list')).toMatch(/^k2 \(current\): \d{4} values\n$/);
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    const again = await start();
    expect((await again.ask<{ viewer: { jobSeeker: { phone: string } } }>('{ viewer { jobSeeker { phone } } }', again.tokenOf('seeker'))).data.viewer.jobSeeker.phone).toBe(last);
    expect(await again.stop()).toEqual({ code: 0, signal: null });
  });
});

describe('accounts', () => {
  test('are given roles, and disabled, from the command line: it acts on the next request', async () => {
    const program = await start();
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
    const first = await start();
    const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => createEmployer(first, `幸存单位${index}`)));
    const orphan = home.postmasterPid;
    expect(await first.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    expect(home.postmasterPid).toBe(orphan);

    const second = await start();
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
    const program = await start();
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
    const program = await start();
    const token = program.tokenOf('counsellor');
    const slow = '{ jobSeekers(first: 1) { nodes { matches(first: 1) { nodes { score } } } } }';
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
