import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, type GraphQLError } from 'graphql';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { Budgets } from '../../src/platform/graphql/cost/budget.js';
import { Meter } from '../../src/platform/graphql/cost/meter.js';
import { createApolloServer, type Scoped } from '../../src/platform/http/graphql-server.js';
import { transportPolicy } from '../../src/platform/http/policy.js';

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      good: { type: GraphQLString, resolve: () => 'yes' },
      bad: { type: GraphQLString, resolve: () => { throw new Error('no'); } },
    },
  }),
});

/** Asks a server whose errors are translated so. */
async function answered(query: string, translate: (error: GraphQLError) => GraphQLError): Promise<{ readonly result: unknown; readonly reported: unknown[] }> {
  const reported: unknown[] = [];
  const budget = { points: 1000, perSecond: 1 };
  const apollo = createApolloServer<Scoped & { readonly meter: Meter }>({
    schema, fastify: Fastify(), translate, costs: {}, scopes: { types: {}, mutations: {} }, reportError: (error) => { reported.push(error); },
    policy: { ...transportPolicy, limits: documentLimits, budget, showsSchema: true, trusted: null },
  });
  await apollo.start();
  try {
    const { body } = await apollo.executeOperation({ query }, { contextValue: { actor: { scopes: null }, meter: new Meter(new Budgets(budget), 'somebody') } });
    return { result: body.kind === 'single' ? { data: body.singleResult.data, errors: body.singleResult.errors?.map(({ message }) => message) } : null, reported };
  } finally {
    await apollo.stop();
  }
}

const asItIs = (error: GraphQLError): GraphQLError => error;
const hidden = 'Something went wrong on our side; the fault has been noted.';

test('an answer without errors is given, and nothing is reported', async () => {
  expect(await answered('{ good }', asItIs)).toEqual({ result: { data: { good: 'yes' }, errors: undefined }, reported: [] });
});

test('what a resolver throws stands in the answer beside the rest, without its insides', async () => {
  const { result, reported } = await answered('{ good bad }', asItIs);
  expect(result).toEqual({ data: { good: 'yes', bad: null }, errors: [hidden] });
  expect(reported).toEqual([new Error('no')]);
});

test('where execution itself fails, the answer says so too, and what failed is reported', async () => {
  const { result, reported } = await answered('{ good bad }', () => { throw new Error('the translation failed'); });
  expect(result).toEqual({ data: undefined, errors: [hidden] });
  expect(reported).toEqual([new Error('the translation failed')]);
});

test('an operation that the document does not have is refused', async () => {
  const { result } = await answered('query A { good } query B { good }', asItIs);
  expect(result).toEqual({ data: undefined, errors: ['Must provide operation name if query contains multiple operations.'] });
});
