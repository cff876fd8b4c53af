import { isNonNullType, type GraphQLSchema } from 'graphql';

/** Makes every field of the query nullable: a refusal or a fault of one field leaves what else was asked for. Payloads of mutations stay, as what a user does wrong is data. */
export function makeQueriesNullable(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (isNonNullType(field.type)) field.type = field.type.ofType;
  }
}
