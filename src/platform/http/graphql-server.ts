import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { judgeAnswer } from '../graphql/cost/judge-answer.js';
import { CostEstimator } from '../graphql/cost/estimate.js';
import type { FieldCosts } from '../graphql/cost/field-costs.js';
import { costPlugin, type Metered } from '../graphql/cost/plugin.js';
import { restated } from '../graphql/library-messages.js';
import { limitRules } from '../graphql/limits.js';
import { documentIds, persistedCache } from '../graphql/persisted-documents.js';
import { scopePlugin, type ScopeRules } from '../graphql/scopes.js';
import { onlyTrusted, trustedCache } from '../graphql/trusted-documents.js';
import { noteErrorCode } from '../telemetry/request-scope.js';
import type { HttpPolicy } from './policy.js';
import { refuseSubscriptions } from './no-subscriptions.js';
import { noteOperation } from './operation-plugin.js';
import { statusByMediaType } from './status-plugin.js';
import { compiledExecution, type ErrorTranslator } from '../graphql/executor.js';
import { boundVariables } from '../graphql/variable-size.js';

/** Who asks, as far as scopes go. */
export interface Scoped extends BaseContext { readonly actor: { readonly scopes: ReadonlySet<string> | null } }

/** Codes that a caller may read; every other error is answered as internal. */
const readableCodes: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'DOCUMENT_NOT_TRUSTED', 'RATE_LIMITED', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'UNAVAILABLE', 'ANSWER_TOO_LARGE',
]);

export interface ServerParts<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly fastify: FastifyInstance;
  readonly translate: ErrorTranslator<Context>;
  readonly policy: HttpPolicy;
  /** What fields cost beside the objects that they answer with; the schema's fields are metered by it. */
  readonly costs: FieldCosts;
  /** Which scopes programs need for what. */
  readonly scopes: ScopeRules;
  /** Hears of errors that nobody may read. */
  readonly reportError: (error: unknown) => void;
}

/** Apollo Server with compiled execution, without what needs the internet, and without a word about its insides. */
export function createApolloServer<Context extends Metered & Scoped>({ schema, fastify, translate, policy, costs, scopes, reportError }: ServerParts<Context>): ApolloServer<Context> {
  const formatError = (told: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const formatted = restated(told);
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && readableCodes.has(code)) {
      noteErrorCode(code);
      const { stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    noteErrorCode('INTERNAL_SERVER_ERROR');
    reportError(unwrapResolverError(error));
    return { ...formatted, message: 'Something went wrong on our side; the fault has been noted.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
  const execution = compiledExecution<Context>(schema, translate, (data, { meter }) => judgeAnswer(data, meter, policy.limits.answer));
  return new ApolloServer<Context>({
    gateway: {
      load: async () => ({ executor: execution.executor }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    // Its own defaults are those of production, wherever it runs: what differs elsewhere is said here.
    nodeEnv: 'production',
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: policy.showsSchema,
    hideSchemaDetailsFromClientErrors: !policy.showsSchema,
    parseOptions: { maxTokens: policy.limits.tokens },
    validationRules: limitRules(policy.limits),
    persistedQueries: { cache: policy.trusted === null ? persistedCache() : trustedCache(policy.trusted) },
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    // Other sites' posts are refused before Apollo sees them: refuseCrossSitePosts.
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      // Of federated subgraphs, which this is not: to find that out, it would load what encodes traces.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(fastify),
      statusByMediaType(),
      documentIds(),
      ...(policy.trusted === null ? [] : [onlyTrusted<Context>(policy.trusted)]),
      noteOperation(),
      refuseSubscriptions<Context>(translate),
      // Before all that reads variables.
      boundVariables<Context>(translate),
      scopePlugin<Context>(schema, scopes, ({ actor }) => actor.scopes),
      costPlugin<Context>(new CostEstimator(schema, costs), policy.limits),
      execution.plugin,
    ],
  });
}

