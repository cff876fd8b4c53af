import {
  getNamedType, getNullableType, GraphQLString, isInputObjectType, isListType, isObjectType,
  type GraphQLArgument, type GraphQLField, type GraphQLFieldResolver, type GraphQLInputField, type GraphQLSchema,
} from 'graphql';
import { pathText, Problem } from '../../errors/index.js';
import type { Locale } from '../../i18n/text.js';
import type { KeyedInput } from '../../idempotency/keyed-input.js';
import type { Bounds } from '../../text/bounds.js';
import { payloadOf, type Payload } from '../payload.js';
import { boundsOf } from './bounds-of.js';
import { BoundFaults, CheckCompiler, type BoundFault, type ValuesCheck } from './check.js';
import { withStatement } from './statement.js';

/** Whom an answer is for, as far as its language goes. */
interface Reader { readonly locale: Locale }
type Resolver = GraphQLFieldResolver<unknown, Reader, Record<string, unknown>>;

/** What a schema tells of the bounds of a field or argument, as `extensions.bounds`; null where it has none. */
export function statedBounds({ extensions }: GraphQLInputField | GraphQLArgument): Bounds | null {
  return (extensions['bounds'] as Bounds | undefined) ?? null;
}

/** Tells clients of a bound in the description, and programs in the extensions. An id's is told once, with the root types. */
function state(input: GraphQLInputField | GraphQLArgument): void {
  const bounds = boundsOf(input);
  if (bounds === null) return;
  input.extensions = { ...input.extensions, bounds };
  if (isListType(getNullableType(input.type)) || getNamedType(input.type) === GraphQLString) input.description = withStatement(input.description, bounds);
}

function refusal([first]: readonly BoundFault[]): Problem {
  if (first === undefined) throw new Error('nothing was refused');
  return new Problem('BAD_USER_INPUT', first.text, pathText(first.path));
}

/** A mutation says what a user did wrong as data. */
function refusedPayload(faults: readonly BoundFault[], { input }: { readonly input?: KeyedInput }, { locale }: Reader): Payload {
  return payloadOf(input ?? {}, faults.map((fault) => ({ ...fault, path: fault.path.map(String) })), locale);
}

/** The resolver of a query's field behind the check of its arguments. */
function checkedQuery(resolve: Resolver, check: ValuesCheck): Resolver {
  return (source, args, context, info) => {
    const faults = new BoundFaults(true);
    const clean = check(args, null, faults) as Record<string, unknown>;
    if (faults.found.length > 0) throw refusal(faults.found);
    return resolve(source, clean, context, info);
  };
}

function checkedMutation(resolve: Resolver, check: ValuesCheck): Resolver {
  return (source, args, context, info) => {
    const faults = new BoundFaults(false);
    const clean = check(args, null, faults) as Record<string, unknown>;
    return faults.found.length > 0 ? refusedPayload(faults.found, args, context) : resolve(source, clean, context, info);
  };
}

function tellsUserErrors({ type }: GraphQLField<unknown, unknown>): boolean {
  const payload = getNamedType(type);
  return isObjectType(payload) && 'userErrors' in payload.getFields();
}

/**
 * Makes the bounds of inputs and arguments hold: every field that has arguments to be checked looks at them before its resolver runs, and gives
 * the resolver clean texts. Fields without arguments stay as they are.
 */
export function enforceBounds(schema: GraphQLSchema): void {
  const compiler = new CheckCompiler();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) state(field);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) state(argument);
      const check = compiler.ofAll(field.args);
      if (check === null) continue;
      if (field.resolve === undefined) throw new Error(`${type.name}.${field.name} has arguments and nobody who reads them`);
      const resolve = field.resolve as Resolver;
      const isMutation = type === schema.getMutationType() && tellsUserErrors(field);
      field.resolve = (isMutation ? checkedMutation : checkedQuery)(resolve, check) as typeof field.resolve;
    }
  }
}
