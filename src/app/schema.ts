import 'reflect-metadata';
import { isAbstractType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, getMetadataStorage } from 'type-graphql';
import { recordReads } from '../access/index.js';
import { enforceBounds, idBounds } from '../platform/graphql/bounds/index.js';
import { markInheritedDeprecations } from '../platform/graphql/inherited-deprecations.js';
import { documentLimits } from '../platform/graphql/limits.js';
import { makeQueriesNullable } from '../platform/graphql/nullable-roots.js';
import { markOneOfs } from '../platform/graphql/one-of.js';
import { meterFields } from '../platform/graphql/cost/metered-fields.js';
import { fieldCosts } from './costs.js';
import { resolvers } from './resolvers.js';

function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type != null) type.description = description;
}

/** What bounds every operation, for those who read the schema alone. */
function boundsOfOperations(): string {
  const { answer, nodes, cost, characters, tokens, fields, depth } = documentLimits;
  return [
    'Jinqiao: work that fits, for disabled people.',
    `An answer holds at most ${answer.objects} objects and ${answer.bytes} bytes of JSON (ANSWER_TOO_LARGE).`,
    `Before it runs, an operation may ask for at most ${nodes} objects and ${cost} points of cost; its document has at most ${characters} characters, ${tokens} tokens, `
    + `${fields} fields and ${depth} levels (GRAPHQL_VALIDATION_FAILED).`,
    'Each client has a budget of points that fills up by time: rateLimit and extensions.cost tell where it stands, RATE_LIMITED and Retry-After when to ask again.',
    'There are no subscriptions, and no @defer or @stream.',
  ].join('\n');
}

/** Every object behind an interface tells its type. type-graphql would ask for it asynchronously, which compiled execution does not wait for. */
const typeNameOf = ({ __typename }: { readonly __typename: string }): string => __typename;

/** Fields that a resolver class answers, by "Type.field": the others read what an object holds. */
function fieldsWorkedFor(): ReadonlySet<string> {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const nameOf = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  return new Set(fieldResolvers.filter(({ kind }) => kind === 'external').map(({ schemaName, getObjectType }) => `${nameOf.get(getObjectType?.()) ?? ''}.${schemaName}`));
}

/** The GraphQL schema, built from the code. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    // Inputs are checked in the services, which name every fault in the reader's language.
    validate: false,
    // The check is the largest introspection, executed: tests ask it (test/api/schema.test.ts), and Apollo Server validates the schema.
    skipCheck: true,
  });
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) type.resolveType = typeNameOf;
  makeQueriesNullable(schema);
  markOneOfs(schema);
  markInheritedDeprecations(schema);
  recordReads(schema);
  const workedFor = fieldsWorkedFor();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  meterFields(schema, fieldCosts, (type, field) => roots.includes(type) || workedFor.has(`${type.name}.${field}`));
  // Around the meter, so that nothing is worked for inputs that are refused.
  enforceBounds(schema);
  schema.description = boundsOfOperations();
  describe(schema.getQueryType(), `Everything that can be asked. An id has at most ${idBounds.characters} characters.`);
  describe(schema.getMutationType(), 'All operations that change data. Faults that a user can correct are returned as userErrors; nothing is written then.');
  return schema;
}
