import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { Node } from '../../platform/graphql/node.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import * as service from './notice.service.js';
import { MarkNoticesReadInput, MarkNoticesReadPayload, NoticeType } from './notice.type.js';

@Resolver(() => NoticeType)
export class NoticeResolver {
  @FieldResolver(() => String, { description: "Text of the notice, in the reader's language." })
  text(@Ctx() ctx: RequestContext, @Root() { row }: NoticeType): Promise<string> {
    return service.textOf(ctx, row);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'Object of the notice, as an application or a job fair; null where it no longer exists, or you may not see it.' })
  object(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: NoticeType): Promise<object | null> {
    return service.objectOf(ctx, row, info);
  }

  @Mutation(() => MarkNoticesReadPayload, { description: 'Marks notices as read by your account. For every account.' })
  async markNoticesRead(@Ctx() ctx: RequestContext, @Arg('input', { description: 'Notices that the account has read.' }) input: MarkNoticesReadInput): Promise<MarkNoticesReadPayload> {
    const { id, faults } = await service.markNoticesRead(ctx, input);
    return {
      unreadNotices: id === null ? null : await service.countUnread(ctx), ...payloadOf(input, faults, ctx.locale),
    };
  }
}
