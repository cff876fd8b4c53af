import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { GraphQLError, type DocumentNode } from 'graphql';
import { noteRequest } from '../../telemetry/request-scope.js';
import { tooMuch, type DocumentLimits } from '../limits.js';
import { unfoldedFields } from '../unfolded-fields.js';
import type { CostEstimator, Estimate } from './estimate.js';
import type { Meter } from './meter.js';

export interface Metered extends BaseContext { readonly meter: Meter }

function exhausted(message: string, waitSeconds: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: waitSeconds, http: { status: 429, headers: new HeaderMap([['retry-after', String(waitSeconds)]]) } } });
}

function tooDear(requested: number, { limit, remaining, perSecond }: Meter['state'], waitSeconds: number): GraphQLError {
  return exhausted(`The operation could cost ${requested} points; ${remaining} of ${limit} are left, and ${perSecond} come back each second. Try again in ${waitSeconds} s, or ask for less.`, waitSeconds);
}

/** @throws GraphQLError RATE_LIMITED for a client that was charged more than it had, for documents that were refused. */
export function checkPaid(meter: Meter): void {
  const { debt } = meter;
  if (debt !== null) throw exhausted(`Documents that were refused have used up all points. Try again in ${debt.waitSeconds} s.`, debt.waitSeconds);
}

function refusal(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
}

/** Points for reading and checking a document: it is as much work where it is refused. */
function readingPoints(source: string): number {
  return Math.floor(source.length / 100);
}

const fieldsForNothing = 100;
const pointsOfField = 3;

/** Points for compiling it: of its fields beyond the first hundred. */
function compilingPoints(document: DocumentNode): number {
  return Math.max(0, unfoldedFields(document) - fieldsForNothing) * pointsOfField;
}

/** @throws GraphQLError for an operation that asks for more than is allowed */
function estimated(estimator: CostEstimator, limits: DocumentLimits, ...operation: Parameters<CostEstimator['estimate']>): Estimate | null {
  let estimate: Estimate | null;
  try {
    estimate = estimator.estimate(...operation);
  } catch (error) {
    // Fragments that unfold without end are no fault of ours.
    throw refusal(new GraphQLError(error instanceof Error ? error.message : String(error), { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }));
  }
  if (estimate === null) return null;
  if (estimate.nodes > limits.nodes) throw refusal(tooMuch('objects in its answer at most', estimate.nodes, limits.nodes));
  if (estimate.cost > limits.cost) throw refusal(tooMuch('points of cost', estimate.cost, limits.cost));
  return estimate;
}

/** Bounds what an operation may ask for, takes its cost from the client's budget, and tells of both in `extensions.cost`. */
export function costPlugin<Context extends Metered>(estimator: CostEstimator, limits: DocumentLimits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      // Comes for documents alone that the server does not know yet.
      parsingDidStart: ({ source, contextValue: { meter } }) => {
        meter.charge(readingPoints(source));
        return Promise.resolve();
      },
      validationDidStart: ({ document, contextValue: { meter } }) => Promise.resolve((errors?: readonly Error[]) => {
        if (errors === undefined) meter.charge(compilingPoints(document));
        return Promise.resolve();
      }),
      didResolveOperation: ({ document, queryHash, request, contextValue: { meter } }) => {
        const estimate = estimated(estimator, limits, document, queryHash, request.operationName ?? null, request.variables ?? {});
        if (estimate === null) return Promise.resolve();
        const refused = meter.reserve(estimate.cost);
        if (refused !== null) throw tooDear(estimate.cost, meter.state, refused.waitSeconds);
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue: { meter }, response }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult } = response.body;
        const used = meter.settle();
        noteRequest({ points: used });
        const { requested, ...left } = meter.state;
        singleResult.extensions = { ...singleResult.extensions, cost: { requested, used, ...left } };
        return Promise.resolve();
      },
    }),
  };
}
