import { getNamedType, getOperationAST, getVariableValues, isInterfaceType, isObjectType, isUnionType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';

/** Points of work that a field costs beside the objects that it answers with, by "Type.field". */
export type FieldCosts = Readonly<Record<string, number>>;

/** What an operation could cost at most. */
export interface Estimate {
  /** Objects that the answer could hold. */
  readonly nodes: number;
  /** An object is a point; fields that work for their answer say themselves how many they are. */
  readonly cost: number;
}

/** How often what stands below a field may come: pages by their size, lists of ids by their length. */
function multiplicity({ first, last, ids }: Readonly<Record<string, unknown>>): number {
  if (Array.isArray(ids)) return Math.max(1, ids.length);
  const size = typeof first === 'number' ? first : last;
  return typeof size === 'number' && size > 0 ? size : 1;
}

function estimator(costs: FieldCosts): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const named = getNamedType(field.type);
    const isObject = isObjectType(named) || isInterfaceType(named) || isUnionType(named);
    return (costs[`${type.name}.${field.name}`] ?? 0) + (isObject ? 1 : 0) + childComplexity * multiplicity(args);
  };
}

const remembered = 2000;

/** Estimates operations before they run, from their text and variables alone. */
export class CostEstimator {
  private readonly nodes = [estimator({})];
  private readonly cost: ComplexityEstimator[];
  private readonly known = new LRUCache<string, Estimate>({ max: remembered });

  constructor(private readonly schema: GraphQLSchema, costs: FieldCosts) {
    this.cost = [estimator(costs)];
  }

  /** Null where a variable can't be read: the executor, which reads them the same way, runs nothing then. */
  estimate(query: DocumentNode, hash: string, operationName: string | null, variables: Readonly<Record<string, unknown>>): Estimate | null {
    // Only sizes and conditions change the estimate; texts are left out of the key, lists count by their length.
    const sizes = Object.entries(variables).map(([name, value]) => [name, Array.isArray(value) ? value.length : typeof value === 'string' ? 0 : value]);
    const key = `${hash}:${operationName ?? ''}:${JSON.stringify(sizes)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const operation = getOperationAST(query, operationName);
    if (operation == null || getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors !== undefined) return null;
    const options = { schema: this.schema, query, variables: { ...variables }, ...(operationName === null ? {} : { operationName }) };
    const estimate = { nodes: getComplexity({ ...options, estimators: this.nodes }), cost: getComplexity({ ...options, estimators: this.cost }) };
    this.known.set(key, estimate);
    return estimate;
  }
}

/** Objects that an answer holds. Every answer is gone through: so no lists are made of what it holds. */
export function countObjects(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  let count = Array.isArray(value) ? 0 : 1;
  if (Array.isArray(value)) for (const each of value) count += countObjects(each);
  else for (const key in value) count += countObjects((value as Readonly<Record<string, unknown>>)[key]);
  return count;
}
