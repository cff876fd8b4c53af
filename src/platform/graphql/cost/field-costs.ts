import { isInterfaceType, type GraphQLCompositeType, type GraphQLSchema } from 'graphql';

export type FieldArguments = Readonly<Record<string, unknown>>;

/** Points that depend on what is asked: of texts, alone on how many hundreds of characters they have (`textPoints`). */
type Points = number | ((args: FieldArguments) => number);

/** What a field costs beside one point for each object that it answers with. A point is 10 to 20 µs of the server's processor. */
export interface FieldCost {
  /** Points of work for each time that the field is answered. */
  readonly work?: Points;
  /** Entries that its list has at most in ordinary use, where no argument says how many. */
  readonly size?: number;
  /** Whether its service tells the meter what it worked (`Meter.work`), which can be less: else all of `work` is charged as it begins. */
  readonly isReported?: boolean;
  /** Whether the work is done on the event loop: then no more than a turn's share of it is done at once (`turns.ts`). */
  readonly isSynchronous?: boolean;
}

/** By "Type.field". */
export type FieldCosts = Readonly<Record<string, FieldCost>>;

/** Entries that a list of objects counts as, where nothing is stated of it. */
export const usualListSize = 5;

/** Points for texts that are searched: so many for each hundred characters that was begun, of each of them. */
export function textPoints(pointsPerHundred: number, ...texts: readonly unknown[]): number {
  return texts.reduce<number>((sum, each) => sum + (typeof each === 'string' ? Math.ceil(each.length / 100) : 0), 0) * pointsPerHundred;
}

/** Points of a statement that searches, and of its texts. */
export const search: FieldCost = {
  work: ({ text, filter }) => 20 + textPoints(5, text, (filter as FieldArguments | null | undefined)?.['text']),
};

/** Points of finding one object by its id. */
export const lookUp: FieldCost = { work: 5 };

/** Points of a mutation of which nothing is stated: a transaction, with its entry in the record. */
const write: FieldCost = { work: 50 };

export function pointsOf({ work = 0 }: FieldCost, args: FieldArguments): number {
  return typeof work === 'number' ? work : work(args);
}

const free: FieldCost = {};

/** What a field of an object type costs, by what is stated of it. */
export function statedCost(costs: FieldCosts, typeName: string, field: string): FieldCost {
  return costs[`${typeName}.${field}`] ?? (typeName === 'Mutation' ? write : free);
}

/** What is stated of a field; asked for through an interface, of the dearest of those who have it. */
export function costOf(schema: GraphQLSchema, costs: FieldCosts, type: GraphQLCompositeType, field: string): FieldCost {
  if (!isInterfaceType(type)) return statedCost(costs, type.name, field);
  const stated = schema.getPossibleTypes(type).map(({ name }) => costs[`${name}.${field}`] ?? free);
  return {
    work: (args) => Math.max(0, ...stated.map((each) => pointsOf(each, args))),
    size: Math.max(usualListSize, ...stated.map(({ size = usualListSize }) => size)),
  };
}
