import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { figure, percentile, type Figure } from '../figure.js';
import type { BenchServer } from '../support.js';
import type { Load } from './asking.worker.js';
import { measurePretenured } from './pretenured.js';

const explained = 'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 20) { nodes { score summary questions gates { id outcome reason } factors { value contribution lines { text weight value } } opportunity { id title } } } } }';

/** So many requests come before: until the program is compiled, two processors are not enough for what they take later, and a queue would never end. 500 were too few: a request took a fifth more than after 1,500. */
const warmUp = 1500;
/** As many ask at once then as a server has connections: on a new one PostgreSQL plans every statement first. */
const warmingUp = 10;

/**
 * 20 explained matches through GraphQL over HTTP, 50 times a second, whether the last answer has come or not. A time is counted from when the
 * request was due. Who asks is a thread of its own.
 */
export async function throughHttp(server: BenchServer, people: number): Promise<Figure[]> {
  const load: Load = {
    ...await server.access('admin'), perSecond: 50, seconds: 20, warmUp, warmingUp,
    bodies: Array.from({ length: people }, (_, index) => JSON.stringify({ query: explained, variables: { id: globalId('JobSeeker', index + 1) } })),
  };
  const { result: times, bytes } = await measurePretenured(async () => {
    const worker = new Worker(new URL('./asking.worker.js', import.meta.url), { workerData: load });
    return (await once(worker, 'message') as [number[]])[0];
  });
  return [
    figure('match.http.explained.p50', percentile(times, 0.5), 'ms', times.length, null),
    figure('match.http.explained.p95', percentile(times, 0.95), 'ms', times.length, 60),
    figure('match.http.explained.madeOld', bytes / 1024 / (times.length + warmUp), 'KiB/request', times.length + warmUp, null),
  ];
}
