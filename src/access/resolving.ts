import type { GraphQLResolveInfo } from 'graphql';
import { InputFaults, type Fault } from '../platform/errors/index.js';
import { NodeRegistry } from '../platform/graphql/node.js';
import { payloadOf, type Payload } from '../platform/graphql/payload.js';
import { Selection } from '../platform/graphql/selection.js';
import type { KeyedInput } from '../platform/idempotency/keyed-input.js';
import type { RequestContext } from './context.js';
import type { MutationResult } from './mutate.js';

/** Every type that can be asked for by its global id registers here. */
export const nodes = new NodeRegistry<RequestContext>();

function payload(ctx: RequestContext, field: string, input: KeyedInput, found: unknown, faults: readonly Fault[]): Payload {
  return { [field]: found, ...payloadOf(input, faults, ctx.locale) };
}

/** A mutation's payload: the changed object is read again, with the fields asked for, as its writer may see it. */
export async function answer<Changed>(
  ctx: RequestContext, info: GraphQLResolveInfo, field: string, input: KeyedInput, written: Promise<MutationResult>,
  read: (ctx: RequestContext, id: number, selection: Selection) => Promise<Changed | null>,
): Promise<Payload> {
  const { id, faults } = await written;
  return payload(ctx, field, input, id === null ? null : await read(ctx, id, Selection.of(info).at(field)), faults);
}

/** The payload of a mutation that answers with something of its own instead of an object with an id: what `work` found, or the InputFaults that it threw. */
export async function answerWith(ctx: RequestContext, field: string, input: KeyedInput, work: Promise<object>): Promise<Payload> {
  try {
    return payload(ctx, field, input, await work, []);
  } catch (error) {
    if (error instanceof InputFaults) return payload(ctx, field, input, null, error.faults);
    throw error;
  }
}
