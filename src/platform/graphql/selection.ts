import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** By a field's place in an operation, and the variables of a request: a list asks for each of its entries. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], WeakMap<object, Selection>>();

/** The fields that an operation asks for below a field; used to read only their columns. */
export class Selection {
  private namesHere: ReadonlySet<string> | null = null;

  private constructor(private readonly trees: readonly ResolveTree[]) {}

  static of(info: GraphQLResolveInfo): Selection {
    const ofField = known.get(info.fieldNodes) ?? new WeakMap<object, Selection>();
    known.set(info.fieldNodes, ofField);
    const before = ofField.get(info.variableValues);
    if (before !== undefined) return before;
    const tree = parseResolveInfo(info);
    const selection = new Selection(tree === null || tree === undefined ? [] : [tree as ResolveTree]);
    ofField.set(info.variableValues, selection);
    return selection;
  }

  /** Names of the fields asked for here, of whatever type. */
  get names(): ReadonlySet<string> {
    this.namesHere ??= new Set(this.children().map((tree) => tree.name));
    return this.namesHere;
  }

  /** Whether nothing is asked for here at all, not even whether something is there. */
  get isEmpty(): boolean {
    return this.trees.length === 0;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  /** What is asked for below a way of fields; selections that go the same way are joined. */
  at(...path: readonly string[]): Selection {
    return path.reduce<Selection>((here, name) => new Selection(here.children().filter((tree) => tree.name === name)), this);
  }

  and(other: Selection): Selection {
    return new Selection([...this.trees, ...other.trees]);
  }

  private children(): ResolveTree[] {
    return this.trees.flatMap((tree) => Object.values(tree.fieldsByTypeName).flatMap((fields) => Object.values(fields)));
  }
}

/** What a connection's rows need: the selections below `edges.node` and `nodes`. */
export function nodeSelection(info: GraphQLResolveInfo): Selection {
  const selection = Selection.of(info);
  return selection.at('edges', 'node').and(selection.at('nodes'));
}
