import { isInputObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

const classes = new Set<unknown>();

/** Marks an input type of which exactly one field is given (`@oneOf`). Each of its fields is nullable and has no default. */
export function OneOf(): ClassDecorator {
  return (target) => { classes.add(target); };
}

/** Has the schema know the inputs that `OneOf` marks: type-graphql has no option for it. */
export function markOneOfs(schema: GraphQLSchema): void {
  for (const { target, name } of getMetadataStorage().inputTypes) {
    const type = schema.getType(name);
    if (classes.has(target) && isInputObjectType(type)) type.isOneOf = true;
  }
}
