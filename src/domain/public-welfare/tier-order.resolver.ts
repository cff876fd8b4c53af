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
  @Query(() => PriorityTiersType, { description: 'The order in which public-welfare posts are given, as it is in force on a day (公益性岗位安置顺序).' })
  priorityTiers(@Ctx() ctx: RequestContext, @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day as of which the answer holds; today where left out.' }) asOf: string | null): Promise<PriorityTiersType> {
    return priorityTiers(ctx, asOf ?? ctx.today);
  }

  @Mutation(() => TunePriorityPayload, { description: 'Changes the order in which public-welfare posts are given, from a day on and with a reason; earlier orders stay on record. For administrators.' })
  tunePriority(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The order.' }) input: TunePriorityInput): Promise<Payload> {
    return answer(ctx, info, 'priorityTiers', input, tunePriority(ctx, input), priorityTiersOfVersion);
  }
}
