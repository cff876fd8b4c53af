import { isInputObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/** Marks input fields as deprecated that an input type inherits: type-graphql passes on their types and descriptions, and not the reason. */
export function markInheritedDeprecations(schema: GraphQLSchema): void {
  const { inputTypes } = getMetadataStorage();
  for (const parent of inputTypes) {
    const heirs = inputTypes.filter(({ target }) => (target as { readonly prototype: unknown }).prototype instanceof parent.target);
    for (const { schemaName, deprecationReason } of parent.fields ?? []) {
      if (deprecationReason === undefined) continue;
      for (const { name } of heirs) {
        const type = schema.getType(name);
        const field = isInputObjectType(type) ? type.getFields()[schemaName] : undefined;
        if (field !== undefined) field.deprecationReason ??= deprecationReason;
      }
    }
  }
}
