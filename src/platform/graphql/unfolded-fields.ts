import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Fields of a document, those of a fragment counted wherever it is spread: so many have to be compiled. Each fragment is gone through once, so that
 * fragments that spread others many times over are counted as fast as they are read.
 */
export function unfoldedFields({ definitions }: DocumentNode): number {
  const fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const counted = new Map<FragmentDefinitionNode, number>();
  const fieldsOf = ({ selections }: SelectionSetNode): number => selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1 + (selection.selectionSet === undefined ? 0 : fieldsOf(selection.selectionSet));
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + fieldsOf(selection.selectionSet);
    const fragment = fragments.get(selection.name.value);
    return fragment === undefined ? sum : sum + fieldsOfFragment(fragment);
  }, 0);
  const fieldsOfFragment = (fragment: FragmentDefinitionNode): number => {
    const known = counted.get(fragment);
    if (known !== undefined) return known;
    counted.set(fragment, 0); // one that spreads itself is refused by another rule
    const fields = fieldsOf(fragment.selectionSet);
    counted.set(fragment, fields);
    return fields;
  };
  return Math.max(0, ...definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? fieldsOf(each.selectionSet) : 0)));
}
