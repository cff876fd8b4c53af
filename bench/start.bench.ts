import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../src/config/config.js';
import { figure, percentile, type Figure } from './figure.js';

/** How long a start may take until the first query is answered, in seconds, and what it should come to. */
const barSeconds = { cold: 5, warm: 1.4 };

const program = join(projectRoot, 'bin', 'jinqiao.mjs');
/** Linux tells processor time in hundredths of a second. */
const ticksPerSecond = 100;

interface Start {
  /** From the call of the program to the first answer. */
  readonly seconds: number;
  /** Processor time of the program until then, all threads together, without PostgreSQL. */
  readonly processorSeconds: number;
}

async function answerOf(url: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = { 'content-type': 'application/json' };
  const asked = request(url, { method: 'POST', headers }, (response) => { text(response).then(resolve, reject); });
  asked.on('error', reject).end(JSON.stringify({ query: '{ vacancies(first: 1) { nodes { title } } }' }));
  return promise;
}

function processorSeconds(pid: number): number {
  // After the name, which can hold spaces: user and system time are the 12th and 13th.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/**
 * The address, once the program says that it runs. What it says afterwards is read too: on a closed pipe it could not
 * leave in order.
 */
async function addressOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    const url = /GraphQL\s+(http\S+)\s[\s\S]*Stop with Ctrl-C/.exec(output)?.[1];
    if (url !== undefined) resolve(url);
  });
  child.once('close', () => { reject(new Error(`the program did not start:\n${output}`)); });
  return promise;
}

async function startIn(home: string): Promise<Start> {
  const began = performance.now();
  const env = { PATH: process.env['PATH'], PORT: '0', JINQIAO_HOME: home };
  const child = spawn(program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => { child.once('close', resolve); });
  try {
    const answer = await answerOf(await addressOf(child));
    const seconds = (performance.now() - began) / 1000;
    if (!answer.includes('"title":"')) throw new Error(answer);
    return { seconds, processorSeconds: processorSeconds(child.pid ?? 0) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** A first start in an empty home, and a second one there. */
async function coldAndWarm(): Promise<Readonly<Record<'cold' | 'warm', Start>>> {
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-bench-'));
  chmodSync(home, 0o755);
  try {
    return { cold: await startIn(home), warm: await startIn(home) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Starts of the program as `npm start` runs it, built before; after a pair that is not counted. */
export async function benchStart(n: number): Promise<Figure[]> {
  const { status } = spawnSync(program, ['--help'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the program can not be built');
  await coldAndWarm();
  const starts: Awaited<ReturnType<typeof coldAndWarm>>[] = [];
  for (let run = 0; run < n; run++) starts.push(await coldAndWarm());
  return (['cold', 'warm'] as const).flatMap((kind) => {
    const of = starts.map((start) => start[kind]);
    return [
      figure(`start.${kind}`, percentile(of.map(({ seconds }) => seconds), 0.5), 's', n, barSeconds[kind]),
      figure(`start.${kind}.least`, Math.min(...of.map(({ seconds }) => seconds)), 's', n, null),
      figure(`start.${kind}.processor`, percentile(of.map(({ processorSeconds: used }) => used), 0.5), 's', n, null),
    ];
  });
}
