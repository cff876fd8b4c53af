import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { allow, everyone, nodes, type RequestContext } from '../access/index.js';
import { Problem } from '../platform/errors/index.js';
import { Bounded } from '../platform/graphql/bounds/index.js';
import { maxPageSize } from '../platform/graphql/connection.js';
import { Node } from '../platform/graphql/node.js';
import { text } from '../platform/i18n/text.js';
import { listOf } from '../platform/text/bounds.js';

async function load(ctx: RequestContext, id: string, info: GraphQLResolveInfo): Promise<object | null> {
  const found = await nodes.loadByGlobalId(ctx, id, info);
  if (found !== undefined) return found;
  throw new Problem('BAD_USER_INPUT', text(
    `“${id}”不是本平台的编号;请使用查询结果返回的 id。`,
    `"${id}" is no id of this service; use an id that a query returned.`,
  ), 'id');
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any object by its global id (Relay); null where there is none, or you may not see it.' })
  async node(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Global id of the object, as its field id gives it.' }) id: string): Promise<object | null> {
    allow(ctx, everyone);
    return load(ctx, id, info);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Several objects by their global ids, in the order asked; null for each that does not exist or that you may not see.' })
  async nodes(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Bounded(listOf(maxPageSize)) @Arg('ids', () => [ID], { description: 'Global ids of the objects, as their fields id give them.' }) ids: string[]): Promise<(object | null)[]> {
    allow(ctx, everyone);
    // One id that can't be asked for spoils its own place alone.
    return Promise.all(ids.map((id) => Promise.resolve().then(() => load(ctx, id, info)).catch((error: unknown) => error as Error)));
  }
}
