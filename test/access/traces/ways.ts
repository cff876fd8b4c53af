import { getNamedType, isAbstractType, isIntrospectionType, isLeafType, isRequiredArgument, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { typesOfPeople } from './types.data.js';

const isOfPage = (name: string): boolean => /(Connection|Edge)$/.test(name);
const nodeName = (name: string): string => name.replace(/Connection$/, '');

/** A field that leads to objects that tell of people: from a root, or from another object. */
export interface Way { readonly parent: string; readonly field: string; readonly target: string }

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type));
}

/** Types that stand for something: no page of a list, no payload of a mutation, no root. */
export function standingTypes(schema: GraphQLSchema): string[] {
  return objectTypes(schema).map(({ name }) => name).filter((name) => !isOfPage(name) && !name.endsWith('Payload') && name !== 'Query' && name !== 'Mutation');
}

/** Every field, but for those of pages and payloads, with the type to which it leads. */
function fieldsOf(schema: GraphQLSchema): { readonly parent: GraphQLObjectType; readonly field: GraphQLField<unknown, unknown>; readonly target: GraphQLNamedType }[] {
  return objectTypes(schema).filter(({ name }) => !isOfPage(name) && !name.endsWith('Payload')).flatMap((parent) => (
    Object.values(parent.getFields()).map((field) => ({ parent, field, target: getNamedType(field.type) }))));
}

/** The types to which a field leads: an interface leads to each of its types, a page to its entries. */
function targetsOf(schema: GraphQLSchema, target: GraphQLNamedType): string[] {
  return isAbstractType(target) ? schema.getPossibleTypes(target).map(({ name }) => name) : [nodeName(target.name)];
}

/** Every way into a type that is recorded, but for those from parts of such a type. */
export function waysToPeople(schema: GraphQLSchema): Way[] {
  return fieldsOf(schema).filter(({ parent }) => typesOfPeople[parent.name] !== 'PART').flatMap(({ parent, field, target }) => {
    return targetsOf(schema, target).filter((name) => typesOfPeople[name] === 'RECORDED').map((name) => ({ parent: parent.name, field: field.name, target: name }));
  });
}

/** Ways into a part that do not begin at the type of which it is one, or at another part. */
export function waysIntoParts(schema: GraphQLSchema): Way[] {
  return fieldsOf(schema).filter(({ parent }) => typesOfPeople[parent.name] === undefined).flatMap(({ parent, field, target }) => (
    targetsOf(schema, target).filter((name) => typesOfPeople[name] === 'PART').map((name) => ({ parent: parent.name, field: field.name, target: name }))));
}

const argumentValues: Readonly<Record<string, string>> = { first: '20', year: '2024', certificateGrade: '3', hires: '[{ certificateGrade: 3 }]' };

/** Arguments that a field insists on, and the size of a page. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>, given: Readonly<Record<string, string>>): string {
  const asked = args.filter((arg) => arg.name in given || (arg.name === 'first' && !('last' in given)) || isRequiredArgument(arg));
  return asked.length === 0 ? '' : `(${asked.map(({ name }) => `${name}: ${given[name] ?? argumentValues[name] ?? '?'}`).join(', ')})`;
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no type ${name}`);
  return type;
}

/** Something of an object that is no number of it, so that reading it tells more than that it is there. */
function telling(schema: GraphQLSchema, name: string): string {
  const fields = Object.values(objectType(schema, name).getFields());
  const leaf = fields.find((field) => field.name !== 'id' && field.name !== 'version' && field.args.length === 0 && isLeafType(getNamedType(field.type)));
  if (leaf !== undefined) return leaf.name;
  const inner = fields.find((field) => isObjectType(getNamedType(field.type)) && field.args.length === 0);
  return inner === undefined ? '__typename' : `${inner.name} { __typename }`;
}

/** A way as it is asked for: the objects to which it leads under the name "found". */
export function askedFor(schema: GraphQLSchema, { parent, field: name, target }: Way, given: Readonly<Record<string, string>> = {}, selection = telling(schema, target)): string {
  const field = objectType(schema, parent).getFields()[name];
  if (field === undefined) throw new Error(`no field ${parent}.${name}`);
  const of = getNamedType(field.type);
  const inner = isOfPage(of.name) ? `nodes { ${selection} }` : isAbstractType(of) ? `... on ${target} { ${selection} }` : selection;
  return `found: ${name}${argumentsOf(field, given)} { ${inner} }`;
}

/** A field of an object by itself, whatever it leads to. */
export function askedAlone(schema: GraphQLSchema, parent: string, name: string): string {
  const field = objectType(schema, parent).getFields()[name];
  if (field === undefined) throw new Error(`no field ${parent}.${name}`);
  const of = getNamedType(field.type);
  if (isLeafType(of)) return `found: ${name}${argumentsOf(field, {})}`;
  return `found: ${name}${argumentsOf(field, {})} { ${isOfPage(of.name) ? 'totalCount' : '__typename'} }`;
}

/** All that an answer holds under the name "found", pages by their nodes. */
export function foundIn(answer: unknown): unknown[] {
  if (answer === null || typeof answer !== 'object') return [];
  if (Array.isArray(answer)) return answer.flatMap(foundIn);
  return Object.entries(answer).flatMap(([name, value]: [string, unknown]) => {
    if (name !== 'found') return foundIn(value);
    const nodes = value !== null && typeof value === 'object' && 'nodes' in value ? value.nodes : value;
    return (Array.isArray(nodes) ? (nodes as readonly unknown[]) : [nodes]).filter((each) => each !== null && each !== undefined);
  });
}
