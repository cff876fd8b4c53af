import { Kind, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { Directive } from 'type-graphql';
import type { Bounds } from '../../text/bounds.js';

const directiveName = 'bounded';
const declared: Bounds[] = [];

/**
 * Bounds a text or list of an input, of a class of arguments, or of one argument.
 * It travels as a directive: type-graphql drops the extensions of inherited input fields and of arguments, and keeps their directives. Of the
 * arguments of a `FieldResolver` it drops these too, so such a field takes a class of arguments (`ArgsType`).
 */
export function Bounded(bounds: Bounds): PropertyDecorator & ParameterDecorator {
  const key = declared.push(bounds) - 1;
  return Directive(`@${directiveName}(by: ${key})`);
}

/** What `Bounded` says of a field or argument; null where it stands not there. */
export function declaredBounds({ astNode }: GraphQLInputField | GraphQLArgument): Bounds | null {
  const value = astNode?.directives?.find(({ name }) => name.value === directiveName)?.arguments?.[0]?.value;
  return value?.kind === Kind.INT ? declared[Number(value.value)] ?? null : null;
}
