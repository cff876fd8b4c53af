import {
  getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind, parse,
  type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql';

type Found = Readonly<Record<string, unknown>>;

/** The longest that each list of objects was in answers, by "Type.field". */
export class ListLengths {
  readonly longest = new Map<string, number>();
  private fragments: ReadonlyMap<string, FragmentDefinitionNode> = new Map();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Goes through the answer to a document of one operation. */
  take(document: string, data: object): void {
    const { definitions } = parse(document);
    this.fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
    const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    const root = operation === undefined ? null : this.schema.getRootType(operation.operation);
    if (operation !== undefined && root != null) this.walk(operation.selectionSet, root, data as Found);
  }

  private walk({ selections }: SelectionSetNode, type: GraphQLCompositeType, data: Found): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.field(selection.name.value, data[selection.alias?.value ?? selection.name.value], type, selection.selectionSet);
      else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
        const on = fragment?.typeCondition === undefined ? type : this.schema.getType(fragment.typeCondition.name.value);
        // Which of several types an object is, its answer does not say: fields that it lacks are passed over.
        if (fragment !== undefined && isCompositeType(on)) this.walk(fragment.selectionSet, on, data);
      }
    }
  }

  private field(name: string, value: unknown, type: GraphQLCompositeType, selections: SelectionSetNode | undefined): void {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field === undefined || selections === undefined || value === null || value === undefined) return;
    const named = getNamedType(field.type);
    if (isListType(getNullableType(field.type))) {
      const place = `${type.name}.${name}`;
      this.longest.set(place, Math.max(this.longest.get(place) ?? 0, (value as unknown[]).length));
    }
    for (const each of Array.isArray(value) ? value : [value]) if (each !== null && isCompositeType(named)) this.walk(selections, named, each as Found);
  }
}
