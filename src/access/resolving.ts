import type { GraphQLResolveInfo } from 'graphql';
import { NodeRegistry } from '../platform/graphql/node.js';
import { userError, type Payload } from '../platform/graphql/payload.js';
import { Selection } from '../platform/graphql/selection.js';
import type { RequestContext } from './context.js';
import type { Written } from './mutate.js';

/** Every type that can be asked for by its global id registers here. */
export const nodes = new NodeRegistry<RequestContext>();

/** A mutation's payload: the changed object is read again, with the fields asked for, as its writer may see it. */
export async function answer<Changed>(
  ctx: RequestContext, info: GraphQLResolveInfo, field: string, input: { readonly clientMutationId?: string | null }, written: Promise<Written>,
  read: (ctx: RequestContext, id: number, selection: Selection) => Promise<Changed | null>,
): Promise<Payload> {
  const { id, faults } = await written;
  return {
    [field]: id === null ? null : await read(ctx, id, Selection.of(info).at(field)),
    userErrors: faults.map((fault) => userError(fault, ctx.locale)),
    clientMutationId: input.clientMutationId ?? null,
  };
}
