import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { acquireEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { freePort } from '../../src/platform/database/embedded/cluster.js';
import { Home, Program, runCliBeside } from '../support/program.js';
import { figure } from './figure.js';
import { balance, type Ledger } from './ledger.js';
import { Proxy } from './proxy.js';
import { Writers } from './writers.js';

/** Short in every run of the tests; `npm run faults` takes 50. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 1);
const writersAtOnce = 6;
/** From a fault to the first answer for somebody who asks after it. */
const backWithinMs = 5000;

let home: Home;
let postgres: EmbeddedPostgres;
const running: Program[] = [];

beforeEach(async () => {
  home = new Home();
  postgres = await acquireEmbeddedPostgres(home.path);
});
afterEach(async () => {
  for (const program of running.splice(0)) if (program.process.exitCode === null && program.process.signalCode === null) await program.stop('SIGKILL');
  await postgres.release().catch(() => undefined);
  await home.remove();
});

/** A server that is started again when it is gone, as the operating system would, always at the same port. */
class Supervised {
  private isEnding = false;
  private constructor(public program: Program, private readonly options: Parameters<typeof Program.start>[0]) {
    this.watch();
  }

  static async start(env: Readonly<Record<string, string>> = {}, execArgv: readonly string[] = []): Promise<Supervised> {
    const options = { home: home.path, env: { PORT: String(await freePort()), JINQIAO_DEMO: 'on', JINQIAO_COST_BUDGET: '1000000000', ...env, ...(execArgv.length === 0 ? {} : { NODE_OPTIONS: execArgv.join(' ') }) } };
    const program = await Program.start(options);
    running.push(program);
    return new Supervised(program, options);
  }

  private watch(): void {
    void this.program.ended.then(() => {
      if (this.isEnding) return;
      this.program = Program.launch(this.options);
      running.push(this.program);
      this.watch();
    });
  }

  async end(): Promise<void> {
    this.isEnding = true;
    expect(await this.program.stop()).toEqual({ code: 0, signal: null });
  }
}

async function withWriters(server: Supervised, work: (writers: Writers) => Promise<number[]>, name: string): Promise<Ledger> {
  const url = server.program.url;
  const writers = new Writers(() => url, server.program.tokenOf('admin'));
  writers.start(writersAtOnce);
  await writers.served();
  const outages = await work(writers);
  await writers.stop();
  const ledger = await balance(postgres.url, writers);
  figure(`faults.${name}.longest-outage`, Math.max(...outages), 'ms', outages.length, backWithinMs);
  figure(`faults.${name}.lost-doubled-or-half-done`, ledger.lost + ledger.doubled + ledger.halfDone, 'writes', ledger.acknowledged, 0);
  expect(ledger).toEqual({ acknowledged: writers.acknowledged.length, lost: 0, doubled: 0, halfDone: 0 });
  expect(ledger.acknowledged).toBeGreaterThan(outages.length * writersAtOnce);
  expect(JSON.parse(await runCliBeside(home, 'audit', 'verify', '--json'))).toMatchObject({ faults: [] });
  expect(outages.filter((outage) => outage > backWithinMs)).toEqual([]);
  return ledger;
}

const sometime = (): Promise<void> => sleep(200 + Math.random() * 800);

describe('under a load of writes nothing acknowledged is lost, nothing is done twice or by half, and service is back', () => {
  test(`when the server is killed at any moment, ${rounds} times`, async () => {
    const server = await Supervised.start();
    await withWriters(server, async (writers) => {
      const outages: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await sometime();
        server.program.process.kill('SIGKILL');
        outages.push(await writers.served());
      }
      return outages;
    }, 'server-killed');
    await server.end();
  }, 60_000 + rounds * 8000);

  test(`when PostgreSQL is killed at any moment, ${rounds} times`, async () => {
    const server = await Supervised.start();
    await withWriters(server, async (writers) => {
      const outages: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await sometime();
        const pid = home.postmasterPid;
        if (pid === null) throw new Error('PostgreSQL does not run');
        process.kill(pid, 'SIGKILL');
        outages.push(await writers.served());
      }
      return outages;
    }, 'postgres-killed');
    await server.end();
  }, 60_000 + rounds * 8000);

  test(`when connections to the database are cut, stall, or are slow, ${rounds} times each`, async () => {
    const { hostname, port, username, password, pathname } = new URL(postgres.url);
    const proxy = await Proxy.before({ host: hostname, port: Number(port) });
    const server = await Supervised.start({ DATABASE_URL: `postgresql://${username}:${password}@127.0.0.1:${proxy.port}${pathname}` });
    await withWriters(server, async (writers) => {
      const outages: number[] = [];
      for (let round = 0; round < rounds; round++) {
        for (const [weather, ms] of [['CUT', 50], ['CUT', 1500], ['STALLED', 3000], ['SLOW', 1000]] as const) {
          await sometime();
          proxy.become(weather);
          await sleep(ms);
          proxy.become('CLEAR');
          outages.push(await writers.served());
        }
      }
      return outages;
    }, 'connections');
    await server.end();
    await proxy.close();
  }, 60_000 + rounds * 20_000);

  test('when every connection of the pool waits for somebody else', async () => {
    const server = await Supervised.start({ DATABASE_POOL: '3' });
    await withWriters(server, async (writers) => {
      const outages: number[] = [];
      const blocker = new pg.Client({ connectionString: postgres.url });
      await blocker.connect();
      for (let round = 0; round < rounds; round++) {
        await sometime();
        await blocker.query('begin; lock table job_seeker_contact in access exclusive mode');
        await sleep(3500);
        // Who needs no database is served all the same, and who needs one hears why not.
        expect((await fetch(`${server.program.url}/health/live`)).status).toBe(200);
        const asked = performance.now();
        const response = await fetch(`${server.program.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ employers(first: 1) { totalCount } }"}' });
        expect(await response.text()).toContain('UNAVAILABLE');
        expect(performance.now() - asked).toBeLessThan(4500);
        await blocker.query('commit');
        outages.push(await writers.served());
      }
      await blocker.end();
      return outages;
    }, 'pool-exhausted');
    await server.end();
  }, 60_000 + rounds * 15_000);

  test("when the server's clock jumps an hour on and back", async () => {
    const server = await Supervised.start({}, ['--import', fileURLToPath(new URL('clock.mjs', import.meta.url))]);
    await withWriters(server, async (writers) => {
      const outages: number[] = [];
      for (let round = 0; round < rounds * 2; round++) {
        await sometime();
        server.program.process.kill('SIGUSR2');
        outages.push(await writers.served());
      }
      return outages;
    }, 'clock');
    await server.end();
  }, 60_000 + rounds * 8000);
});

const isRoot = process.getuid?.() === 0;
const mayMount = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt']).status === 0 && spawnSync('umount', ['/mnt']).status === 0;

describe('a disk of its own', () => {
  /** Writes until there is no room for another page. */
  async function fillTo(file: string): Promise<void> {
    const handle = await open(file, 'a');
    try {
      for (let size = 1 << 22; size >= 4096; ) {
        try {
          await handle.write(Buffer.alloc(size, 1));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          size >>= 1;
        }
      }
    } finally {
      await handle.close();
    }
  }

  let disk: Home;
  beforeEach(() => { disk = new Home(); });
  afterEach(async () => {
    spawnSync('umount', ['-l', disk.folder]);
    await disk.remove();
  });

  (mayMount ? test : test.skip)('that is full for the database: what was acknowledged is there, and there is service again once there is room (left out where nothing can be mounted)', async () => {
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', disk.folder]).status).toBe(0);
    await postgres.release();
    await home.remove();
    home = new Home(disk.folder);
    postgres = await acquireEmbeddedPostgres(home.path);
    const server = await Supervised.start();
    const filler = join(disk.folder, 'filler');
    await withWriters(server, async (writers) => {
      const outages: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await sometime();
        const before = writers.refusals.get('UNAVAILABLE') ?? 0;
        await fillTo(filler);
        for (let waited = 0; (writers.refusals.get('UNAVAILABLE') ?? 0) === before && waited < 200; waited++) {
          await sleep(100);
          await fillTo(filler);
        }
        // It was felt, and said.
        expect(writers.refusals.get('UNAVAILABLE')).toBeGreaterThan(before);
        rmSync(filler);
        outages.push(await writers.served());
      }
      return outages;
    }, 'disk-full');
    await server.end();
    await postgres.release();
  }, 90_000 + rounds * 20_000);
});
