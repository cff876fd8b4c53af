import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { Node } from '../../platform/graphql/node.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import * as service from './notice.service.js';
import { MarkNoticesReadInput, MarkNoticesReadPayload, NoticeType } from './notice.type.js';

@Resolver(() => NoticeType)
export class NoticeResolver {
  @FieldResolver(() => String, { description: 'What it says, in your language.' })
  text(@Ctx() ctx: RequestContext, @Root() { row }: NoticeType): Promise<string> {
    return service.textOf(ctx, row);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'What it is about, as an application or a job fair; null once that is gone, or where it is not yours to see.' })
  object(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: NoticeType): Promise<object | null> {
    return service.objectOf(ctx, row, info);
  }

  @Mutation(() => MarkNoticesReadPayload, { description: 'Notes that your account has read notices. For everybody with an account.' })
  async markNoticesRead(@Ctx() ctx: RequestContext, @Arg('input', { description: 'Which.' }) input: MarkNoticesReadInput): Promise<MarkNoticesReadPayload> {
    const { id, faults } = await service.markNoticesRead(ctx, input);
    return {
      unreadNotices: id === null ? null : await service.countUnread(ctx), ...payloadOf(input, faults, ctx.locale),
    };
  }
}
