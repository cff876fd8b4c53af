import type { Config } from '../config/config.js';
import type { MatchingEngine } from '../matching/index.js';
import type { Database } from '../platform/database/index.js';
import { serveMetrics } from '../platform/http/metrics-server.js';
import { logRequests, type RequestObserver } from '../platform/telemetry/finished-request.js';
import { createLog, type Log, type LogLevel } from '../platform/telemetry/log.js';
import { beginMetrics } from '../platform/telemetry/metrics.js';
import { beginTracing } from '../platform/telemetry/tracing.js';

/** The log as the configuration has it: for people where somebody looks on, else for machines. */
export function logOf({ logLevel, logFormat }: Config, usualLevel: LogLevel = 'info'): Log {
  return createLog({ level: logLevel ?? usualLevel, format: logFormat ?? (process.stderr.isTTY ? 'text' : 'json') });
}

/** Who hears of requests, and what they need to hear. */
export interface Telemetry {
  readonly observers: readonly RequestObserver[];
  /** Whether the parts of the work are noted as well. */
  readonly wantsSpans: boolean;
  readonly close: () => Promise<void>;
}

/** Begins what tells of requests: the log, metrics on their own address, and traces, as far as the configuration asks for them. */
export async function beginTelemetry({ metricsAddress }: Config, log: Log, parts: { readonly database: Database; readonly engine: MatchingEngine }): Promise<Telemetry> {
  const { pool } = parts.database;
  const gauges = {
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    index: () => parts.engine.state,
  };
  const metrics = metricsAddress === null ? null : await beginMetrics(gauges);
  const server = metrics === null || metricsAddress === null ? null : await serveMetrics(metrics, metricsAddress);
  const tracing = await beginTracing();
  return {
    observers: [logRequests(log), ...(metrics === null ? [] : [metrics.observe]), ...(tracing === null ? [] : [tracing.observe])],
    wantsSpans: tracing !== null,
    close: async () => { await Promise.all([server?.close(), tracing?.close()]); },
  };
}
