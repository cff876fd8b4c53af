import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fieldCosts } from '../../src/app/costs.js';
import { createSchema } from '../../src/app/schema.js';
import { CostEstimator } from '../../src/platform/graphql/cost/estimate.js';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { figure, percentile, type Figure } from '../figure.js';
import type { Access, BenchServer, FreshServer } from '../support.js';
import { handmadeRequests, type HandmadeRequest } from './handmade-requests.js';
import { largestOperations } from './largest-operations.js';

/** No allowed request keeps the event loop for longer, or is answered with more. */
const barMs = 100;
const barBytes = 8_000_000;
const callers = ['anonymous', 'admin'] as const;
/** A request that came near the bar, or over it, is asked again: the machine may have been busy with something else. */
const suspicious = 0.5;
const repetitions = 5;

type Request = HandmadeRequest;

interface Seen { readonly name: string; readonly bytes: number; readonly points: number; readonly cpuMs: number; readonly loopMs: number; readonly coldMs: number; readonly codes: string }

/** The server runs in this process: its loop and its processor time are what is looked at. */
async function ask({ url, headers }: Access, { name, query, variables = {} }: Request): Promise<Seen> {
  const body = JSON.stringify({ query, variables });
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  // The histogram begins with the second time that it looks.
  await new Promise((resolve) => { setTimeout(resolve, 5); });
  loop.reset();
  const before = process.cpuUsage();
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = Buffer.from(await response.arrayBuffer());
  const { user, system } = process.cpuUsage(before);
  const loopMs = loop.max / 1e6;
  loop.disable();
  const text = answer.toString('latin1');
  const codes = [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code ?? ''))].filter((code) => /^[A-Z]+_[A-Z_]+$|FORBIDDEN/.test(code));
  return { name, bytes: answer.length, points: Number(/"used":(\d+)/.exec(text)?.[1] ?? 0), cpuMs: (user + system) / 1000, loopMs, coldMs: loopMs, codes: codes.join(' ') };
}

/** Once, and again where that came near a bar: the median tells. */
async function measured(access: Access, request: Request): Promise<Seen> {
  // Reads, checks and compiles the document as well.
  const { loopMs: coldMs } = await ask(access, request);
  const first = { ...await ask(access, request), coldMs };
  if (first.loopMs < barMs * suspicious) return first;
  const all = [first];
  while (all.length < repetitions) all.push(await ask(access, request));
  return { ...first, loopMs: percentile(all.map(({ loopMs }) => loopMs), 0.5), cpuMs: percentile(all.map(({ cpuMs }) => cpuMs), 0.5) };
}

async function accessOf(server: BenchServer, caller: string): Promise<Access> {
  const { url, headers } = await server.access(caller === 'anonymous' ? 'admin' : caller);
  return caller !== 'anonymous' ? { url, headers } : { url, headers: { 'content-type': 'application/json' } };
}

function figuresOf(name: string, all: readonly Seen[]): Figure[] {
  const most = (of: (seen: Seen) => number): number => Math.max(...all.map(of));
  return [
    figure(`requests.${name}.loop`, most(({ loopMs }) => loopMs), 'ms', all.length, barMs),
    figure(`requests.${name}.loop-at-first`, most(({ coldMs }) => coldMs), 'ms', all.length, null),
    figure(`requests.${name}.bytes`, most(({ bytes }) => bytes), 'B', all.length, barBytes),
    figure(`requests.${name}.processor`, most(({ cpuMs }) => cpuMs), 'ms', all.length, null),
    figure(`requests.${name}.points`, most(({ points }) => points), 'points', all.length, null),
  ];
}

/** The largest requests that the limits allow, of each root field, and some that were made to hurt: as anybody, and as an administrator. */
export async function worstRequests(start: () => Promise<FreshServer>): Promise<Figure[]> {
  const { server, stop } = await start();
  try {
    return await figuresOfAll(server);
  } finally {
    await stop();
  }
}

async function figuresOfAll(server: BenchServer): Promise<Figure[]> {
  const schema = await createSchema();
  const estimator = new CostEstimator(schema, fieldCosts);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const requests: Request[] = [
    ...roots.flatMap((root) => largestOperations(schema, estimator, documentLimits, root).map(({ field, query }) => ({ name: field, query }))),
    ...handmadeRequests,
  ];
  const wanted = process.env['REQUESTS'];
  const seen: Seen[] = [];
  for (const request of requests.filter(({ name }) => wanted === undefined || name.startsWith(wanted))) {
    for (const caller of request.as === undefined ? callers : [request.as]) {
      const one = await measured(await accessOf(server, caller), request);
      process.stderr.write(`${caller} ${one.name} ${(one.bytes / 1e6).toFixed(2)} MB, ${one.points} points, ${one.cpuMs.toFixed(0)} ms, loop ${one.loopMs.toFixed(0)} ms cold ${one.coldMs.toFixed(0)} ${one.codes} ${request.query.replace(/\s+/g, ' ').slice(0, 200)}\n`);
      seen.push(one);
    }
  }
  const perPoint = seen.filter(({ points }) => points >= 100).map(({ cpuMs, points }) => (cpuMs * 1000) / points);
  return [
    ...[...Map.groupBy(seen, ({ name }) => name)].flatMap(([name, all]) => figuresOf(name, all)),
    figure('requests.loop.worst', Math.max(...seen.map(({ loopMs }) => loopMs)), 'ms', seen.length, barMs),
    figure('requests.processor-per-point.p50', percentile(perPoint, 0.5), 'us', perPoint.length, null),
    figure('requests.processor-per-point.p95', percentile(perPoint, 0.95), 'us', perPoint.length, null),
  ];
}
