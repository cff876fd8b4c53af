import { defaultFieldResolver, isIntrospectionType, isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { pointsOf, statedCost, type FieldArguments, type FieldCost, type FieldCosts } from './field-costs.js';
import type { Meter } from './meter.js';

interface Metered { readonly meter: Meter }
type Resolve = GraphQLFieldResolver<unknown, Metered, FieldArguments>;

/** Tells the meter what a field answered with: a list by its entries, a page by its nodes, a text by its length. */
function hold(value: unknown, meter: Meter): unknown {
  if (typeof value === 'string') meter.hold(0, value.length);
  else if (Array.isArray(value)) meter.hold(value.length, 0);
  else if (value !== null && typeof value === 'object') {
    const { nodes } = value as { readonly nodes?: unknown };
    meter.hold(1 + (Array.isArray(nodes) ? nodes.length : 0), 0);
  }
  return value;
}

function failed(error: unknown, meter: Meter): never {
  meter.fault();
  throw error;
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** A field's resolver that is charged for as it begins, takes its turn, and counts what it answers with. */
function metered(resolve: Resolve, cost: FieldCost): Resolve {
  const answer: Resolve = (source, args, ctx, info) => {
    const { meter } = ctx;
    try {
      const value = resolve(source, args, ctx, info);
      if (!isPromise(value)) return hold(value, meter);
      return value.then((found) => hold(found, meter), (error: unknown) => failed(error, meter));
    } catch (error) {
      return failed(error, meter);
    }
  };
  return (source, args, ctx, info) => {
    const { meter } = ctx;
    meter.goOn();
    const points = pointsOf(cost, args);
    if (cost.isReported !== true) meter.work(points);
    const turn = cost.isSynchronous === true ? meter.turn(points) : null;
    return turn === null ? answer(source, args, ctx, info) : turn.then(() => {
      meter.goOn();
      return answer(source, args, ctx, info);
    });
  };
}

/** Which fields are worked for; the others only read what an object holds. */
export type IsWorkedFor = (type: GraphQLObjectType, field: string) => boolean;

/** Meters each field that is worked for, or of which a cost is stated. Once for a schema. @throws Error for a cost of a field that is not there */
export function meterFields(schema: GraphQLSchema, costs: FieldCosts, isWorkedFor: IsWorkedFor): void {
  const missing = new Set(Object.keys(costs));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      missing.delete(name);
      const stated = statedCost(costs, type.name, field.name);
      if (isIntrospectionType(type) || (stated.work === undefined && !isWorkedFor(type, field.name))) continue;
      field.resolve = metered(field.resolve ?? defaultFieldResolver, stated);
    }
  }
  if (missing.size > 0) throw new Error(`Costs are stated of fields that the schema does not have: ${[...missing].join(', ')}.`);
}
