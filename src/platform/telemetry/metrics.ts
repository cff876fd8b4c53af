import type * as Prometheus from 'prom-client';
import type { RequestObserver } from './finished-request.js';

/** What is measured when Prometheus asks. */
export interface Gauges {
  /** Connections of the pool, and requests that wait for one. */
  pool(): { readonly total: number; readonly idle: number; readonly waiting: number };
  /** What the matching index holds; how long ago it last took over what had changed, and how long its build took, both in seconds; null while it is built. */
  index(): { readonly vacancies: number; readonly people: number; readonly ageSeconds: number | null; readonly buildSeconds: number | null };
}

/** Counts of what the process has done, for Prometheus. */
export interface Metrics {
  readonly observe: RequestObserver;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds; answers from the index take some ten milliseconds, and none may take more than ten seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function gauges({ Gauge }: typeof Prometheus, registry: Prometheus.Registry, measured: Gauges): void {
  const gauge = (name: string, help: string, read: () => number | null): void => {
    const made: Prometheus.Gauge = new Gauge({
      name, help, registers: [registry],
      collect: () => { made.set(read() ?? Number.NaN); },
    });
  };
  gauge('jinqiao_pool_connections', 'Open connections to the database.', () => measured.pool().total);
  gauge('jinqiao_pool_idle', 'Open connections that nobody uses.', () => measured.pool().idle);
  gauge('jinqiao_pool_waiting', 'Requests that wait for a connection.', () => measured.pool().waiting);
  gauge('jinqiao_index_vacancies', 'Vacancies in the matching index.', () => measured.index().vacancies);
  gauge('jinqiao_index_people', 'Job seekers in the matching index.', () => measured.index().people);
  gauge('jinqiao_index_age_seconds', 'Time since the matching index last took over what had changed.', () => measured.index().ageSeconds);
  gauge('jinqiao_index_build_seconds', 'How long the last build of the matching index took.', () => measured.index().buildSeconds);
}

/** Metrics of requests, statements, refusals, the pool, the index, and the process itself, its event loop among them. */
export async function beginMetrics(measured: Gauges): Promise<Metrics> {
  // Loaded where metrics are asked for alone.
  const prometheus: typeof Prometheus = await import('prom-client');
  const { Counter, Histogram, Registry, collectDefaultMetrics } = prometheus;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const seconds = new Histogram({ name: 'jinqiao_request_seconds', help: 'Time until the answer was out, by route, kind of operation and status.', labelNames: ['route', 'kind', 'status'] as const, buckets, registers });
  const statements = new Counter({ name: 'jinqiao_statements_total', help: 'Statements sent to the database for requests.', registers });
  const points = new Counter({ name: 'jinqiao_points_total', help: 'Points that answers cost.', registers });
  const refusals = new Counter({ name: 'jinqiao_errors_total', help: 'Answers with an error of a code; RATE_LIMITED, UNAVAILABLE and FORBIDDEN are refusals.', labelNames: ['code'] as const, registers });
  const abandoned = new Counter({ name: 'jinqiao_abandoned_total', help: 'Requests whose caller went before the answer.', registers });
  gauges(prometheus, registry, measured);
  return {
    observe: ({ facts, route, status, ms, isAbandoned }) => {
      seconds.observe({ route: route ?? 'none', kind: facts.operationKind ?? 'none', status: String(status) }, ms / 1000);
      statements.inc(facts.statements);
      points.inc(facts.points);
      for (const code of facts.errorCodes) refusals.inc({ code });
      if (isAbandoned) abandoned.inc();
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
