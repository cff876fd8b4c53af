import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Home, Program } from '../support/program.js';
import { figure } from './figure.js';

const seconds = Number(process.env['OVERLOAD_SECONDS'] ?? 4);
const overload = 4;
const settlingMs = 2000;
/** How long it is measured what the server can do, each time. */
const measuringSeconds = Math.min(2, seconds / 4);

let home: Home;
let program: Program;
beforeEach(async () => {
  home = await Home.withDemonstration();
  program = await Program.start({ home: home.path, env: { JINQIAO_DEMO: 'on', JINQIAO_COST_BUDGET: '1000000000' } });
});
afterEach(async () => {
  if (program.process.exitCode === null && program.process.signalCode === null) await program.stop('SIGKILL');
  await home.remove();
});

interface Reply { readonly status: number; readonly began: number; readonly ms: number; readonly body: string }

async function timed(path: string, init: RequestInit): Promise<Reply> {
  const began = performance.now();
  const response = await fetch(`${program.url}${path}`, init);
  const body = await response.text();
  return { status: response.status, began, ms: performance.now() - began, body };
}

/** A ranking over all posts: the work of the service. */
function ranking(index: number): Promise<Reply> {
  const id = Buffer.from(`JobSeeker:${(index * 37) % 2000 + 1}`).toString('base64url');
  return timed('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${program.tokenOf('admin')}` },
    body: JSON.stringify({ query: 'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 10) { nodes { score } } } }', variables: { id } }),
  });
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function residentMegabytes(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${program.process.pid ?? 0}/status`, 'utf8'))?.[1]) / 1024;
}

/** Answers a second when a few callers ask one after another: what the server can do. */
async function capacity(): Promise<number> {
  let answered = 0;
  const until = performance.now() + measuringSeconds * 1000;
  await Promise.all(Array.from({ length: 6 }, async (_, caller) => {
    for (let index = caller; performance.now() < until; index += 6) {
      expect((await ranking(index)).status).toBe(200);
      answered += 1;
    }
  }));
  return answered / measuringSeconds;
}

test(`asked for ${overload} times what it can do, the server answers its share in time, refuses the rest at once, and its health checks answer`, async () => {
  await capacity(); // warm
  // A moment in which the machine has other work says less than it can do: then too little would be asked for.
  const perSecond = Math.max(await capacity(), await capacity(), await capacity());
  const before = residentMegabytes();
  const replies: Promise<Reply>[] = [];
  const health: Reply[] = [];
  const end = performance.now() + seconds * 1000;
  const watching = (async () => {
    while (performance.now() < end) {
      health.push(await timed('/health/live', {}), await timed('/health/ready', {}));
      await sleep(100);
    }
  })();
  for (let asked = 0; performance.now() < end; asked++) {
    replies.push(ranking(asked));
    const due = end - seconds * 1000 + ((asked + 1) * 1000) / (perSecond * overload);
    await sleep(Math.max(0, due - performance.now()));
  }
  const all = await Promise.all(replies);
  await watching;
  // The crowd comes all at once, and the first of it are inside before the line is seen to be too long.
  const settledAt = end - seconds * 1000 + settlingMs;
  const answered = all.filter(({ status }) => status === 200);
  const refused = all.filter(({ status }) => status === 503);
  const refusedMs = (isSettled: boolean): number[] => refused.filter(({ began }) => began >= settledAt === isSettled).map(({ ms }) => ms);
  const grown = residentMegabytes() - before;

  // What the callers of this very test take of the two processors is part of the machine's load.
  const share = answered.length / seconds / perSecond;
  figure('overload.capacity', perSecond, 'answers/s', 6, Infinity);
  figure('overload.answered.p95', percentile(answered.map(({ ms }) => ms), 0.95), 'ms', answered.length, 4000);
  figure('overload.refused.p95', percentile(refusedMs(true), 0.95), 'ms', refusedMs(true).length, 500);
  figure('overload.refused.onset.p95', percentile(refusedMs(false), 0.95), 'ms', refusedMs(false).length, 4000);
  figure('overload.health.p95', percentile(health.map(({ ms }) => ms), 0.95), 'ms', health.length, 1500);
  figure('overload.memory-growth', grown, 'MB', 1, 300);
  figure('overload.share-not-answered', Math.max(0, 1 - share), 'of capacity', answered.length, 0.5);

  expect(all.map(({ status }) => status).filter((status) => status !== 200 && status !== 503)).toEqual([]);
  // Until the line is as long as it may be, which is a second and a half of work, hardly anybody is refused.
  const settled = all.filter(({ began }) => began >= settledAt);
  expect(settled.filter(({ status }) => status === 503).length).toBeGreaterThan(settled.length / 4);
  for (const { body } of refused) expect(JSON.parse(body)).toEqual({ errors: [{ message: 'The server has more to do than it can. Try again in a second.', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }] });
  expect(health.filter(({ status }) => status !== 200)).toEqual([]);
  expect(share).toBeGreaterThan(0.3);
  expect(grown).toBeLessThan(300);
  // It is itself again afterwards.
  await sleep(2500);
  expect((await ranking(1)).status).toBe(200);
}, 120_000 + seconds * 2000);
