import {
  getNamedType, getNullableType, getOperationAST, getVariableValues, isCompositeType, isListType,
  type DocumentNode, type GraphQLField, type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { costOf, pointsOf, usualListSize, type FieldArguments, type FieldCosts } from './field-costs.js';
import { variablesKey } from './variables-key.js';

/** What an operation could cost at most. */
export interface Estimate {
  /** Objects that the answer could hold. */
  readonly nodes: number;
  /** An object is a point; the work of fields comes beside. */
  readonly cost: number;
}

/** What `first`, `last` or `ids` say of how many entries there are; null where the field has none of them. */
function askedFor({ first, last, ids }: FieldArguments): number | null {
  if (Array.isArray(ids)) return Math.max(1, ids.length);
  const size = typeof first === 'number' ? first : last;
  return typeof size === 'number' && size > 0 ? size : null;
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(type));

/** How often what stands below a field may come. The lists of a connection are as long as its page, which counts where it is asked for. */
function multiplicity(typeName: string, field: GraphQLField<unknown, unknown>, args: FieldArguments, size: number): number {
  return askedFor(args) ?? (isList(field) && !typeName.endsWith('Connection') ? size : 1);
}

function estimator(schema: GraphQLSchema, costs: FieldCosts, withWork: boolean): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const cost = costOf(schema, costs, type, field.name);
    const { size = usualListSize } = cost;
    const each = (isCompositeType(getNamedType(field.type)) ? 1 : 0);
    const times = multiplicity(type.name, field, args, size);
    // A list is no object itself: its entries are. A page is one, and what it holds comes below.
    const objects = isList(field) && !type.name.endsWith('Connection') ? times * (each + childComplexity) : each + times * childComplexity;
    return objects + (withWork ? pointsOf(cost, args) : 0);
  };
}

const remembered = 2000;

/** Estimates operations before they run, from their text and variables alone. */
export class CostEstimator {
  private readonly nodes: ComplexityEstimator[];
  private readonly cost: ComplexityEstimator[];
  private readonly known = new LRUCache<string, Estimate>({ max: remembered });

  constructor(private readonly schema: GraphQLSchema, costs: FieldCosts) {
    this.nodes = [estimator(schema, costs, false)];
    this.cost = [estimator(schema, costs, true)];
  }

  /**
   * Null where a variable can't be read: the executor, which reads them the same way, runs nothing then.
   * @throws GraphQLError for a document whose fragments unfold into more than can be counted
   */
  estimate(query: DocumentNode, hash: string, operationName: string | null, variables: Readonly<Record<string, unknown>>): Estimate | null {
    const shape = variablesKey(variables);
    const key = shape === null ? null : `${hash}:${operationName ?? ''}:${shape}`;
    const known = key === null ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const operation = getOperationAST(query, operationName);
    if (operation == null || getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors !== undefined) return null;
    const options = { schema: this.schema, query, variables: { ...variables }, ...(operationName === null ? {} : { operationName }) };
    const estimate = { nodes: getComplexity({ ...options, estimators: this.nodes }), cost: getComplexity({ ...options, estimators: this.cost }) };
    if (key !== null) this.known.set(key, estimate);
    return estimate;
  }
}
