import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/platform/database/embedded/cluster.js';
import { Home, Program } from '../support/program.js';

interface Attribute { readonly key: string; readonly value: { readonly stringValue?: string; readonly intValue?: number } }
interface Span { readonly name: string; readonly traceId: string; readonly spanId: string; readonly parentSpanId?: string; readonly attributes: readonly Attribute[] }
interface Export { readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[] }

/** Takes what an exporter sends, as a collector of traces does. */
class Collector {
  readonly spans: Span[] = [];
  private readonly server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      const { resourceSpans } = JSON.parse(Buffer.concat(parts).toString()) as Export;
      this.spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });

  async begin(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
  }
}

const callersTrace = '0af7651916cd43dd8448eb211c80319c';
const callersSpan = 'b7ad6b7169203331';

describe('what an operator sees of a running server', () => {
  const collector = new Collector();
  let home: Home;
  let program: Program;
  let metricsPort: number;
  beforeAll(async () => {
    home = await Home.withDemonstration();
    metricsPort = await freePort();
    program = await Program.start({ home: home.path, env: { JINQIAO_DEMO: 'on', JINQIAO_METRICS: String(metricsPort), OTEL_EXPORTER_OTLP_ENDPOINT: await collector.begin() } });
    await fetch(`${program.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', traceparent: `00-${callersTrace}-${callersSpan}-01`, authorization: `Bearer ${program.tokenOf('counsellor')}` },
      body: JSON.stringify({ query: 'query People { jobSeekers(first: 3) { nodes { fullName } } }' }),
    });
    await fetch(`${program.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer none' }, body: JSON.stringify({ query: '{ __typename }' }) });
  });
  afterAll(async () => {
    if (program.process.exitCode === null) await program.stop();
    collector.close();
    await home.remove();
  });

  const metrics = async (): Promise<Map<string, number>> => {
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    return new Map(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
  };

  test('metrics have requests, refusals, the pool, the index and the event loop', async () => {
    let found = await metrics();
    while (Number.isNaN(found.get('jinqiao_index_age_seconds'))) {
      await sleep(100);
      found = await metrics();
    }
    expect(found.get('jinqiao_request_seconds_count{route="/graphql",kind="query",status="200"}')).toBe(1);
    expect(found.get('jinqiao_request_seconds_count{route="/graphql",kind="none",status="401"}')).toBe(1);
    expect(found.get('jinqiao_errors_total{code="UNAUTHENTICATED"}')).toBe(1);
    expect(found.get('jinqiao_pool_waiting')).toBe(0);
    expect(found.get('jinqiao_index_vacancies')).toBe(1000);
    expect(found.get('jinqiao_index_people')).toBe(1876);
    expect(['nodejs_eventloop_lag_p99_seconds', 'process_cpu_seconds_total', 'jinqiao_statements_total', 'jinqiao_index_build_seconds'].filter((name) => !found.has(name))).toEqual([]);
  });

  test('metrics are not served where the service is', async () => {
    expect((await fetch(`${program.url}/metrics`)).status).toBe(404);
  });

  test('a trace goes on from the caller, has a span for each statement, and nobody in it', async () => {
    expect(await program.stop()).toEqual({ code: 0, signal: null });
    const request = collector.spans.find(({ name }) => name === 'People');
    const attributes = Object.fromEntries((request?.attributes ?? []).map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]));
    expect([request?.traceId, request?.parentSpanId]).toEqual([callersTrace, callersSpan]);
    expect(attributes).toEqual({
      ...attributes, 'http.route': '/graphql', 'http.response.status_code': 200, 'graphql.operation.type': 'query', 'jinqiao.actor': 'COUNSELLOR', 'jinqiao.points': attributes['jinqiao.points'],
    });
    const statements = collector.spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
    expect([statements.length, new Set(statements.map(({ name }) => name))]).toEqual([attributes['jinqiao.statements'], new Set(['statement'])]);
    expect(JSON.stringify(collector.spans).includes('demo-counsellor')).toBe(false);
  });
});
