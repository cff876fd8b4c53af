import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { answer, type RequestContext } from '../../access/index.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { priorityTiers, priorityTiersOfVersion, tunePriority } from './tier-order.service.js';
import { PriorityTiersType, TunePriorityInput } from './tier-order.type.js';

const TunePriorityPayload = payloadType('TunePriority', 'priorityTiers', () => PriorityTiersType);

@Resolver(() => PriorityTiersType)
export class PriorityTiersResolver {
  @Query(() => PriorityTiersType, { description: 'Order of priority for public-welfare posts in force on a day (公益性岗位安置顺序).' })
  priorityTiers(@Ctx() ctx: RequestContext, @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day as of which the answer holds; today where left out.' }) asOf: string | null): Promise<PriorityTiersType> {
    return priorityTiers(ctx, asOf ?? ctx.today);
  }

  @Mutation(() => TunePriorityPayload, { description: 'Records a new order of priority for public-welfare posts; earlier orders are kept. For administrators.' })
  tunePriority(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'New order, its first day and its reason.' }) input: TunePriorityInput): Promise<Payload> {
    return answer(ctx, info, 'priorityTiers', input, tunePriority(ctx, input), priorityTiersOfVersion);
  }
}
