import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { tooMuch, type DocumentLimits } from '../limits.js';
import { countObjects, type CostEstimator } from './estimate.js';
import type { Meter } from './meter.js';

export interface Metered extends BaseContext { readonly meter: Meter }

function exhausted(requested: number, { limit, remaining, perSecond }: Meter['state'], waitSeconds: number): GraphQLError {
  return new GraphQLError(
    `The operation could cost ${requested} points; ${remaining} of ${limit} are left, and ${perSecond} come back each second. Try again in ${waitSeconds} s, or ask for less.`,
    { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: waitSeconds, http: { status: 429, headers: new HeaderMap([['retry-after', String(waitSeconds)]]) } } },
  );
}

function refusal(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
}

/** Bounds what an operation may ask for, takes its cost from the client's budget, and tells of both in `extensions.cost`. */
export function costPlugin<Context extends Metered>(estimator: CostEstimator, limits: DocumentLimits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ document, queryHash, request, contextValue: { meter } }) => {
        const estimate = estimator.estimate(document, queryHash, request.operationName ?? null, request.variables ?? {});
        if (estimate === null) return Promise.resolve();
        const { nodes, cost } = estimate;
        if (nodes > limits.nodes) throw refusal(tooMuch('objects in its answer at most', nodes, limits.nodes));
        if (cost > limits.cost) throw refusal(tooMuch('points of cost', cost, limits.cost));
        const refused = meter.reserve(cost);
        if (refused !== null) throw exhausted(cost, meter.state, refused.waitSeconds);
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue: { meter }, response }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult } = response.body;
        // The answer as a whole is an object too, which nobody asked for.
        const used = meter.settle(Math.max(0, countObjects(singleResult.data) - 1));
        const { requested, ...left } = meter.state;
        singleResult.extensions = { ...singleResult.extensions, cost: { requested, used, ...left } };
        return Promise.resolve();
      },
    }),
  };
}
