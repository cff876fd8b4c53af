import {
  getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isListType, isRequiredArgument, isNonNullType, isObjectType, isScalarType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import { statedBounds } from '../../src/platform/graphql/bounds/index.js';
import type { Bounds } from '../../src/platform/text/bounds.js';

type Step = string | number;

/** A place of the schema where a client puts a value: an argument, or a field of an input, however deep. */
export interface InputPlace {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** From the argument on; 0 for an entry of a list. */
  readonly path: readonly Step[];
  readonly type: GraphQLInputType;
  /** What the schema says of it; of an entry, what it says of the list's entries. */
  readonly bounds: Bounds | null;
  readonly description: string;
}

/** "Query.vacancies(filter.skills[0])" */
export function nameOf({ parent, field, path }: InputPlace): string {
  return `${parent}.${field.name}(${pathOf(path)})`;
}

export function pathOf(path: readonly Step[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('.').replaceAll('.[', '[');
}

/** Every argument of every field, and every field of what they take. */
export function inputPlaces(schema: GraphQLSchema): InputPlace[] {
  const places: InputPlace[] = [];
  const add = (place: InputPlace): void => {
    places.push(place);
    const type = getNullableType(place.type);
    if (isListType(type)) {
      const each = place.bounds !== null && 'items' in place.bounds ? place.bounds.each ?? null : null;
      add({ ...place, path: [...place.path, 0], type: type.ofType, bounds: each });
    }
    if (isInputObjectType(type)) for (const inner of Object.values(type.getFields())) add(placeOf(place, [...place.path, inner.name], inner));
  };
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) add(placeOf({ parent: type.name, field }, [argument.name], argument));
    }
  }
  return places;
}

function placeOf(where: Pick<InputPlace, 'parent' | 'field'>, path: readonly Step[], input: GraphQLArgument | GraphQLInputField): InputPlace {
  return { parent: where.parent, field: where.field, path, type: input.type, bounds: statedBounds(input), description: input.description ?? '' };
}

function objectTypes(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap()).filter((type: GraphQLNamedType) => !type.name.startsWith('__')).filter(isObjectType);
}

const scalarSamples: Readonly<Record<string, unknown>> = {
  String: 'x', ID: 'x', Int: 1, Float: 1, Boolean: true, Date: '2026-01-01', DateTime: '2026-01-01T00:00:00Z', Decimal: '1', RegionCode: '140000',
};

/** A value that the type allows, with no more in it than there must be. */
function sample(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isInputObjectType(nullable)) {
    return Object.fromEntries(Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, sample(field.type)]));
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  return isScalarType(nullable) ? scalarSamples[nullable.name] : null;
}

/** An entry that a list's type allows. */
export function sampleEntry(type: GraphQLInputType): unknown {
  const list = getNullableType(type);
  if (!isListType(list)) throw new Error(`${String(type)} is no list`);
  return sample(list.ofType);
}

/** A value that the type allows, with `value` at the end of a path. */
function sampleWith(type: GraphQLInputType, path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sampleWith(nullable.ofType, rest, value)];
  const field = isInputObjectType(nullable) ? nullable.getFields()[step] : undefined;
  if (field === undefined) throw new Error(`${String(type)} has no ${step}`);
  return { ...(sample(type) as object), [step]: sampleWith(field.type, rest, value) };
}

/** How objects are reached that no query gives at once: by id, or by the selection around them. */
export interface Reach { readonly id?: string; readonly around?: (selection: string) => string }

export interface Operation { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

/** An operation that puts `value` into the place, and into the others only what must be there. */
export function operationWith({ parent, field, path }: InputPlace, value: unknown, reach: Readonly<Record<string, Reach>>): Operation {
  const [argument, ...rest] = path;
  // A list must be told how much of it is wanted, or nobody looks at the rest.
  const given = field.args.filter((arg) => arg.name === argument || isRequiredArgument(arg) || (arg.name === 'first' && argument !== 'last'));
  const variables = Object.fromEntries(given.map(({ name, type }) => [
    name, name === argument ? sampleWith(type, rest, value) : name === 'first' ? 1 : sample(type),
  ]));
  const isMutation = parent === 'Mutation';
  const fields = isMutation ? ' { userErrors { code path message } clientMutationId }' : isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const call = `${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(', ')})${fields}`;
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  if (isMutation || parent === 'Query') return { query: `${isMutation ? 'mutation' : 'query'} (${declared}) { ${call} }`, variables };
  const { id, around } = reach[parent] ?? {};
  if (around !== undefined) return { query: `query (${declared}) { ${around(call)} }`, variables };
  if (id === undefined) throw new Error(`nobody says how ${parent} is reached`);
  return { query: `query (${declared}) { node(id: "${id}") { ... on ${parent} { ${call} } } }`, variables };
}
