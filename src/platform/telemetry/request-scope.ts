import { AsyncLocalStorage } from 'node:async_hooks';

/** A part of the work for a request, as a statement; times in milliseconds of `performance.now()`. */
interface WorkSpan { readonly name: string; readonly startedAt: number; endedAt: number | null }

/** What is known of a request while it is answered. Nothing in it tells who somebody is. */
export interface RequestFacts {
  /** Made for the request; its answer carries it as `x-request-id`. */
  readonly id: string;
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  /** The kind of caller: roles, `anonymous`, or `service account`; null while it is not known. */
  actor: string | null;
  /** The operation's name, as the document gives it; null for none. */
  operation: string | null;
  operationKind: 'query' | 'mutation' | 'subscription' | null;
  /** Statements sent to the database. */
  statements: number;
  /** Points that the answer cost. */
  points: number;
  /** Codes of the errors in its answer. */
  readonly errorCodes: Set<string>;
  /** The caller's own trace, as its header gives it; null for none. */
  readonly traceparent: string | null;
  /** Parts of its work; null where nobody asks for them. */
  readonly spans: WorkSpan[] | null;
}

const scope = new AsyncLocalStorage<RequestFacts>();

/** The request that is being answered; null outside of one, as in a job. */
export function currentRequest(): RequestFacts | null {
  return scope.getStore() ?? null;
}

/** Runs what belongs to a request. */
export function inRequest<Result>(facts: RequestFacts, work: () => Result): Result {
  return scope.run(facts, work);
}

/** Notes something of the request that is being answered, if there is one. */
export function noteRequest(facts: Partial<Pick<RequestFacts, 'actor' | 'operation' | 'operationKind' | 'points'>>): void {
  const request = currentRequest();
  if (request !== null) Object.assign(request, facts);
}

/** Notes the code of an error in the answer. */
export function noteErrorCode(code: string): void {
  currentRequest()?.errorCodes.add(code);
}

/** More spans than this of one request tell nothing more. */
const mostSpans = 500;

/**
 * Notes a statement that is sent to the database.
 * @param text is asked where somebody wants the parts of the work
 * @returns what to call when the answer is there; null where nobody wants to know
 */
export function noteStatement(text: () => string): (() => void) | null {
  const request = currentRequest();
  if (request === null) return null;
  request.statements += 1;
  if (request.spans === null || request.spans.length >= mostSpans) return null;
  const span: WorkSpan = { name: text(), startedAt: performance.now(), endedAt: null };
  request.spans.push(span);
  return () => { span.endedAt = performance.now(); };
}
