import { expect } from '@jest/globals';
import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Scene } from './scene.js';

/** Makes one thing go wrong, and ends it; from then on there should be service again. */
export type Inflict = (scene: Scene) => Promise<void>;

async function weather(scene: Scene, kind: 'CUT' | 'STALLED' | 'SLOW', ms: number): Promise<void> {
  scene.proxy.become(kind);
  await sleep(ms);
  scene.proxy.become('CLEAR');
}

/** Every connection of the pool waits for somebody else: who needs none is served, and who needs one hears why not. */
async function exhaustPool(scene: Scene): Promise<void> {
  const blocker = new pg.Client({ connectionString: scene.postgres.url });
  await blocker.connect();
  try {
    await blocker.query('begin; lock table job_seeker_contact in access exclusive mode');
    await sleep(3500);
    expect((await fetch(`${scene.url}/health/live`)).status).toBe(200);
    // Between one writer who gave up and the next, somebody may get a connection after all: it is asked until somebody is told that there is none.
    let said = '';
    for (let attempt = 0; attempt < 50 && !said.includes('UNAVAILABLE'); attempt++) {
      const response = await fetch(`${scene.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ employers(first: 1) { totalCount } }"}' });
      said = await response.text();
    }
    expect(said).toContain('UNAVAILABLE');
    await blocker.query('commit');
  } finally {
    await blocker.end();
  }
}

/** Writes until there is no room for another page. */
async function fill(file: string): Promise<void> {
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

async function fillDisk({ home, writers }: Scene): Promise<void> {
  const filler = join(home.folder, 'filler');
  const refusals = (): number => writers.refusals.get('UNAVAILABLE') ?? 0;
  const before = refusals();
  for (let waited = 0; refusals() === before && waited < 300; waited++) {
    await fill(filler);
    await sleep(100);
  }
  rmSync(filler);
  expect(refusals()).toBeGreaterThan(before); // it was felt, and said
}

export const faults: Readonly<Record<string, Inflict>> = {
  'the server is killed': (scene) => {
    scene.server.program.process.kill('SIGKILL');
    return Promise.resolve();
  },
  'PostgreSQL is killed': ({ home }) => {
    const pid = home.postmasterPid;
    if (pid === null) throw new Error('PostgreSQL does not run');
    process.kill(pid, 'SIGKILL');
    return Promise.resolve();
  },
  'connections are cut for a moment': (scene) => weather(scene, 'CUT', 50),
  'connections are cut for a while': (scene) => weather(scene, 'CUT', 1500),
  'connections stall': (scene) => weather(scene, 'STALLED', 3000),
  'connections are slow': (scene) => weather(scene, 'SLOW', 1000),
  'the pool is exhausted': exhaustPool,
  "the server's clock jumps an hour on, or back": (scene) => {
    scene.server.program.process.kill('SIGUSR2');
    return Promise.resolve();
  },
};

/** Only where the database has a small disk of its own. */
export const diskFaults: Readonly<Record<string, Inflict>> = { 'the disk of the database is full': fillDisk };
