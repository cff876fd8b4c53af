import {
  getNullableType, GraphQLID, GraphQLString, isEnumType, isListType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType,
} from 'graphql';
import { exact, isListBounds, listOf, type Bounds } from '../../text/bounds.js';
import { declaredBounds } from './bounded.js';

/** Ours have 40 characters at most. */
export const idBounds = exact(100);

/** Bounds that a type has by itself: ids, and lists of an enum, which has no more values. */
function typeBounds(type: GraphQLInputType): Bounds | null {
  const nullable = getNullableType(type);
  if (nullable === GraphQLID) return idBounds;
  if (!isListType(nullable)) return null;
  const item = getNullableType(nullable.ofType);
  return isEnumType(item) ? listOf((item).getValues().length) : null;
}

/** The bounds of a field or argument, of its own or of its type; null where it needs none, or nobody stated any. */
export function boundsOf(input: GraphQLInputField | GraphQLArgument): Bounds | null {
  const own = declaredBounds(input);
  const type = getNullableType(input.type);
  const isBareList = own !== null && isListBounds(own) && own.each === undefined;
  if (isBareList && isListType(type) && getNullableType(type.ofType) === GraphQLID) return listOf(own.items, idBounds);
  return own ?? typeBounds(input.type);
}

/** What a field or argument lacks: "a list" or "a text" without a bound; null where nothing is missing. */
export function unbounded(input: GraphQLInputField | GraphQLArgument): string | null {
  const bounds = boundsOf(input);
  const type = getNullableType(input.type);
  if (isListType(type)) {
    if (bounds === null || !isListBounds(bounds)) return 'a list without a bound';
    const item = getNullableType(type.ofType);
    if (isListType(item)) return 'a list in a list';
    return item === GraphQLString && bounds.each === undefined ? 'a list of texts without a bound' : null;
  }
  return type === GraphQLString && (bounds === null || isListBounds(bounds)) ? 'a text without a bound' : null;
}
