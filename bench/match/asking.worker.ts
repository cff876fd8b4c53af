import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** What is asked, how often, and by whom. */
export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Bodies of requests, asked in turn. */
  readonly bodies: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
  /** Requests before that which are not counted: so many, from so many askers at once. */
  readonly warmUp: number;
  readonly warmingUp: number;
}

const { url, headers, bodies, perSecond, seconds, warmUp, warmingUp } = workerData as Load;
const times: number[] = [];
const agent = new Agent({ keepAlive: true });

/** By Node's own client, and without making a text of the answer: who asks shares two processors with who answers. */
async function send(index: number, due: number): Promise<void> {
  const body = await new Promise<Buffer>((resolve, reject) => {
    request(url, { method: 'POST', headers, agent }, (response) => { buffer(response).then(resolve, reject); })
      .on('error', reject).end(bodies[index % bodies.length]);
  });
  if (body.includes('"errors"')) throw new Error(body.toString());
  times.push(performance.now() - due);
}

let warmed = 0;
await Promise.all(Array.from({ length: warmingUp }, async () => { while (warmed < warmUp) await send(warmed++, performance.now()); }));
times.length = 0;
const start = performance.now();
const sent: Promise<void>[] = [];
for (let index = 0; index < perSecond * seconds; index++) {
  const due = start + (index * 1000) / perSecond;
  const early = due - performance.now();
  if (early > 0) await setTimeout(early);
  sent.push(send(index, due));
}
await Promise.all(sent);
parentPort?.postMessage(times);
