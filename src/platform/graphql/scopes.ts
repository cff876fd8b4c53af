import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getNamedType, GraphQLError, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Which scope it takes to come by a type, and to call a mutation; types that are not named are everybody's. */
export interface ScopeRules {
  readonly types: Readonly<Record<string, string>>;
  readonly mutations: Readonly<Record<string, string>>;
}

/** A connection, its edges and its count tell of its nodes. */
export function guardedType(name: string, types: ScopeRules['types']): string | undefined {
  return types[name] ?? types[name.replace(/(Connection|Edge)$/, '')];
}

/** Every scope that a document takes, with the first place that takes it: whatever it may ask for on any of its ways counts. */
function scopesNeeded(schema: GraphQLSchema, document: DocumentNode, { types, mutations }: ScopeRules): ReadonlyMap<string, string> {
  const needed = new Map<string, string>();
  const note = (scope: string | undefined, place: string): void => {
    if (scope !== undefined && !needed.has(scope)) needed.set(scope, place);
  };
  const info = new TypeInfo(schema);
  const condition = (): void => {
    const type = info.getType();
    if (type !== null && type !== undefined) note(guardedType(getNamedType(type).name, types), getNamedType(type).name);
  };
  visit(document, visitWithTypeInfo(info, {
    InlineFragment: condition,
    FragmentDefinition: condition,
    Field: ({ name: { value: name } }) => {
      const parent = info.getParentType();
      const type = info.getType();
      if (parent === null || parent === undefined || type === null || type === undefined) return;
      const place = `${parent.name}.${name}`;
      note(guardedType(getNamedType(type).name, types), place);
      if (parent === schema.getMutationType()) note(mutations[name], place);
    },
  }));
  return needed;
}

/** Refuses programs what their scopes do not name, before anything runs. `scopesOf` gives null for people. */
export function scopePlugin<Context extends BaseContext>(schema: GraphQLSchema, rules: ScopeRules, scopesOf: (context: Context) => ReadonlySet<string> | null): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ document, contextValue }) => {
        const scopes = scopesOf(contextValue);
        if (scopes === null) return Promise.resolve();
        for (const [scope, place] of scopesNeeded(schema, document, rules)) {
          if (scopes.has(scope)) continue;
          throw new GraphQLError(`${place} takes the scope "${scope}", which this service account does not have.`, { extensions: { code: 'FORBIDDEN', scope, http: { status: 403 } } });
        }
        return Promise.resolve();
      },
    }),
  };
}
