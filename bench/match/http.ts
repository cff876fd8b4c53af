import { setTimeout } from 'node:timers/promises';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { figure, percentile, type Figure } from '../figure.js';
import type { BenchServer } from '../support.js';

const explained = 'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 20) { nodes { score summary questions gates { id outcome reason } factors { value contribution lines { text weight value } } opportunity { id title } } } } }';

const perSecond = 50;
const seconds = 20;

/**
 * 20 explained matches through GraphQL over HTTP, so many times a second, whether the last answer has come or not. A time is counted from when
 * the request was due. Who asks runs in the same process, and takes its part of its time.
 */
export async function throughHttp(server: BenchServer, people: number): Promise<Figure[]> {
  const ask = await server.askAs('admin');
  const times: number[] = [];
  const send = async (index: number, due: number): Promise<void> => {
    await ask(explained, { id: globalId('JobSeeker', (index * 7919) % people + 1) });
    times.push(performance.now() - due);
  };
  for (let index = 0; index < perSecond; index++) await send(index, performance.now());
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
  return [
    figure('match.http.explained.p50', percentile(times, 0.5), 'ms', times.length, null),
    figure('match.http.explained.p95', percentile(times, 0.95), 'ms', times.length, 60),
  ];
}
