import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Home, Program, runCliBeside, withModule } from '../support/program.js';
import { figure } from './figure.js';
import { Visitors } from './visitors.js';

/** `npm run soak` lasts an hour. */
const minutes = Number(process.env['SOAK_MINUTES'] ?? 0);
const seconds = minutes === 0 ? 6 : minutes * 60;
/** The short form runs beside other tests, which leave it half of the machine. */
const perSecond = minutes === 0 ? 4 : 8;
const samples = minutes === 0 ? 16 : 120;
/** What may come to it from the second quarter to the last: in a short run the program still learns what it will be asked. */
const bars = minutes === 0 ? { heap: 40, resident: 250, handles: 12 } : { heap: 8, resident: 60, handles: 2 };

interface Inside { readonly heap: number; readonly external: number; readonly resident: number; readonly handles: number; readonly timers: number; readonly files: number }

let home: Home;
let program: Program;
beforeEach(async () => {
  home = await Home.withDemonstration();
  program = await Program.start({
    home: home.path, env: { JINQIAO_DEMO: 'on', JINQIAO_COST_BUDGET: '1000000000', NODE_OPTIONS: withModule('inside') },
  });
});
afterEach(async () => {
  if (program.process.exitCode === null && program.process.signalCode === null) await program.stop('SIGKILL');
  await home.remove();
});

function observed(): Inside[] {
  return [...program.output.matchAll(/^inside (\{.*\})$/gm)].map(([, line]) => JSON.parse(line ?? '') as Inside);
}

/** What is open goes up and down with who is being served; what is lost raises the least of it. */
function least(values: readonly number[]): number {
  return Math.min(...values);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

test('at a steady rate, memory and handles stay as they are', async () => {
  const greeting = program.output.length;
  const visitors = new Visitors(program);
  // The program learns what it will be asked before anybody measures.
  await visitors.come(4, minutes === 0 ? 3 : 5);
  const visiting = visitors.come(perSecond, seconds);
  for (let sample = 0; sample < samples; sample++) {
    await Promise.race([visiting, sleep((seconds * 1000) / samples)]);
    program.process.kill('SIGUSR2');
  }
  await visiting;
  const seen = observed();
  const quarter = Math.floor(seen.length / 4);
  const over: string[] = [];
  for (const [what, unit, bar, level] of [
    ['heap', 'MB', bars.heap, median], ['external', 'MB', bars.heap, median], ['resident', 'MB', bars.resident, median],
    ['handles', '', bars.handles, least], ['timers', '', bars.handles, least], ['files', '', bars.handles, least],
  ] as const) {
    const [early, late] = [seen.slice(quarter, 2 * quarter), seen.slice(-quarter)].map((part) => level(part.map((inside) => inside[what]))) as [number, number];
    figure(`soak.${what}`, late, unit, quarter, Infinity);
    figure(`soak.${what}.growth`, late - early, unit, seen.length, bar);
    if (late - early > bar) over.push(what);
  }
  expect(over).toEqual([]);
  figure('soak.refused', visitors.refused, 'visits', visitors.answered + visitors.refused, minutes === 0 ? Infinity : 0);
  expect(visitors.answered).toBeGreaterThan(perSecond * seconds * 0.5);
  expect(JSON.parse(await runCliBeside(home, 'audit', 'verify', '--json'))).toMatchObject({ faults: [] });
  expect(await program.stop()).toEqual({ code: 0, signal: null });
  // Nothing went wrong inside that nobody was told of.
  expect(program.output.slice(greeting).replaceAll(/^inside .*\n/gm, '')).toBe('SIGTERM: answering what has begun, then leaving.\n');
}, seconds * 1000 + 120_000);
