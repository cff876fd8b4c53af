import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Home, runCliBeside } from '../support/program.js';
import { figure } from './figure.js';
import { diskFaults, faults, type Inflict } from './inflict.js';
import { balance } from './ledger.js';
import { Scene } from './scene.js';

/** In every run of the tests each fault comes once, one after the other; `npm run faults` has each come 50 times, by itself. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 0);
const writersAtOnce = 6;
/** From the end of a fault to the first answer for somebody who asks after it. */
const backWithinMs = 5000;

let home: Home;
let scene: Scene | null = null;
let isMounted = false;
beforeEach(async () => { home = await Home.withDemonstration(); });
afterEach(async () => {
  await scene?.server.end('SIGKILL');
  await scene?.close();
  scene = null;
  if (isMounted) spawnSync('umount', ['-l', home.folder]);
  isMounted = false;
  await home.remove();
});

const sometime = (): Promise<void> => sleep(200 + Math.random() * 800);

async function suffer(series: readonly (readonly [string, Inflict])[]): Promise<void> {
  const own = await Scene.open(home, writersAtOnce);
  scene = own;
  const { writers, server, postgres } = own;
  const outages = new Map<string, number[]>();
  for (const [name, inflict] of series) {
    await sometime();
    await inflict(own);
    outages.set(name, [...(outages.get(name) ?? []), await writers.served()]);
  }
  await writers.stop();
  const ledger = await balance(postgres.url, writers);
  for (const [name, lasted] of outages) figure(`faults.back-after: ${name}`, Math.max(...lasted), 'ms', lasted.length, backWithinMs);
  figure('faults.lost-doubled-or-half-done', ledger.lost + ledger.doubled + ledger.halfDone, 'writes', ledger.acknowledged, 0);
  expect(ledger).toEqual({ acknowledged: writers.acknowledged.length, lost: 0, doubled: 0, halfDone: 0 });
  expect(ledger.acknowledged).toBeGreaterThan(series.length * writersAtOnce);
  expect(JSON.parse(await runCliBeside(home, 'audit', 'verify', '--json'))).toMatchObject({ faults: [] });
  // How long it took is held against the bar where the machine is there for nothing else.
  if (rounds > 0) expect([...outages.values()].flat().filter((outage) => outage > backWithinMs)).toEqual([]);
  expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null });
}

const isRoot = process.getuid?.() === 0;
const mayMount = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt']).status === 0 && spawnSync('umount', ['/mnt']).status === 0;
const timeLimit = 120_000 + rounds * 15_000;

describe('under a load of writes nothing acknowledged is lost, nothing is done twice or by half, and service is back', () => {
  const each = Object.entries(faults);
  const series: [string, [string, Inflict][]][] = rounds === 0
    ? [['one fault after the other', each]]
    : each.map(([name, inflict]) => [`${name}, ${rounds} times`, Array.from({ length: rounds }, (): [string, Inflict] => [name, inflict])]);
  test.each(series)('%s', (_name, inflicted) => suffer(inflicted), timeLimit);

  (mayMount ? test : test.skip)('the disk of the database is full (left out where nothing can be mounted)', async () => {
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=755', 'tmpfs', home.folder]).status).toBe(0);
    isMounted = true;
    await suffer(Array.from({ length: Math.max(1, rounds) }, () => Object.entries(diskFaults)).flat());
  }, timeLimit);
});
