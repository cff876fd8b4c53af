import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { resolvers } from './resolvers.js';

/** The GraphQL schema, built from the code. */
export async function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => unknown>,
    // Inputs are checked in the services, which name every fault in the reader's language.
    validate: false,
  });
}
