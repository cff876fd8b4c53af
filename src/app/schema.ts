import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from './resolvers.js';

function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type != null) type.description = description;
}

/** The GraphQL schema, built from the code. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    // Inputs are checked in the services, which name every fault in the reader's language.
    validate: false,
  });
  describe(schema.getQueryType(), 'Everything that can be asked.');
  describe(schema.getMutationType(), 'Everything that can be changed. What a user can do wrong comes back as userErrors; nothing is written then.');
  return schema;
}
