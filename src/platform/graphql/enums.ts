import { registerEnumType } from 'type-graphql';

/** A GraphQL enum over the values of a union of texts, each with its description. */
export function graphqlEnum<Value extends string>(name: string, description: string, values: Readonly<Record<Value, string>>): Readonly<Record<Value, Value>> {
  const names = Object.keys(values) as Value[];
  const object = Object.fromEntries(names.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(object, {
    name, description,
    valuesConfig: Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as Record<Value, { description: string }>,
  });
  return object;
}
