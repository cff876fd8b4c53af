import type * as Api from '@opentelemetry/api';
import type * as Exporter from '@opentelemetry/exporter-trace-otlp-http';
import type * as Sdk from '@opentelemetry/sdk-trace';
import { isServerFault, type RequestObserver } from './finished-request.js';

/** Traces of requests, by OpenTelemetry's API. */
export interface Tracing {
  readonly observe: RequestObserver;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

/** Where OpenTelemetry's API keeps what somebody registered, as an SDK that was loaded by `node --import`. */
const registered = Symbol.for('opentelemetry.js.api.1');

const epochMs = (performanceMs: number): number => performance.timeOrigin + performanceMs;

/** W3C Trace Context: version, trace, span, flags. */
const traceparent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The span of the caller, as its header names it. */
function callersSpan({ ROOT_CONTEXT, trace }: typeof Api, header: string | null): Api.Context {
  const [, traceId, spanId, flags] = traceparent.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true });
}

/** The request's span, with one for each statement below it. They are made when it is over: nothing on the request's way waits for them. */
function spansOf(api: typeof Api): RequestObserver {
  const { trace, SpanKind, SpanStatusCode } = api;
  return (request) => {
    const { facts, method, route, status, ms } = request;
    const tracer = trace.getTracer('jinqiao');
    const around = callersSpan(api, facts.traceparent);
    const span = tracer.startSpan(facts.operation ?? `${method} ${route ?? 'unknown'}`, {
      kind: SpanKind.SERVER, startTime: epochMs(facts.startedAt),
      attributes: {
        'http.request.method': method, 'http.route': route ?? '', 'http.response.status_code': status, 'graphql.operation.name': facts.operation ?? '',
        'graphql.operation.type': facts.operationKind ?? '', 'jinqiao.request.id': facts.id, 'jinqiao.actor': facts.actor ?? '', 'jinqiao.statements': facts.statements,
        'jinqiao.points': facts.points, 'jinqiao.errors': [...facts.errorCodes].sort(),
      },
    }, around);
    if (isServerFault(request)) span.setStatus({ code: SpanStatusCode.ERROR });
    const inside = trace.setSpan(around, span);
    for (const { name, startedAt, endedAt } of facts.spans ?? []) {
      // What is told of a statement holds no values (counted-client.ts).
      tracer.startSpan('statement', { kind: SpanKind.CLIENT, startTime: epochMs(startedAt), attributes: { 'db.system.name': 'postgresql', 'db.query.text': name } }, inside).end(epochMs(endedAt ?? startedAt));
    }
    span.end(epochMs(facts.startedAt + ms));
  };
}

/**
 * Traces where somebody takes them: an SDK that was loaded before, or the exporter whose address OpenTelemetry's own variables give
 * (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`). Null otherwise, with nothing loaded.
 */
export async function beginTracing(env: NodeJS.ProcessEnv = process.env): Promise<Tracing | null> {
  const hasExporter = [env['OTEL_EXPORTER_OTLP_ENDPOINT'], env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']].some((address) => address !== undefined && address !== '');
  if (registered in globalThis) return { observe: spansOf(await import('@opentelemetry/api')), close: () => Promise.resolve() };
  if (!hasExporter) return null;
  const [api, sdk, exporter]: [typeof Api, typeof Sdk, typeof Exporter] = await Promise.all([
    import('@opentelemetry/api'), import('@opentelemetry/sdk-trace'), import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const provider = new sdk.TracerProvider({ spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new exporter.OTLPTraceExporter() })] });
  api.trace.setGlobalTracerProvider(provider);
  return { observe: spansOf(api), close: () => provider.shutdown() };
}
