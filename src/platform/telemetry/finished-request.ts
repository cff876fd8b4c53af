import type { Log } from './log.js';
import type { RequestFacts } from './request-scope.js';

/** A request that was answered, or whose caller has gone. */
export interface FinishedRequest {
  readonly facts: RequestFacts;
  readonly method: string;
  /** The path as it is served, as "/graphql"; null where nothing is served. Never the address that was asked for: it may hold anything. */
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
  /** Whether the caller went before the answer was there. */
  readonly isAbandoned: boolean;
}

/** Hears of every request when it is over. */
export type RequestObserver = (request: FinishedRequest) => void;

/** Whether the answer's status says that the server is at fault. */
export const isServerFault = ({ status }: FinishedRequest): boolean => status >= 500;

/** Asked for every few seconds by whoever watches the server. */
const watched: ReadonlySet<string | null> = new Set(['/health/live', '/health/ready']);

/** One line for each request. */
export function logRequests(log: Log): RequestObserver {
  return (request) => {
    const { facts, method, route, status, ms, isAbandoned } = request;
    const fields = {
      request: facts.id, method, route, status, ms: Math.round(ms * 10) / 10, actor: facts.actor, operation: facts.operation, kind: facts.operationKind,
      statements: facts.statements, points: facts.points, errors: [...facts.errorCodes].sort(), abandoned: isAbandoned,
    };
    if (isServerFault(request)) log.warn('request', fields);
    else if (watched.has(route)) log.debug('request', fields);
    else log.info('request', fields);
  };
}
