import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../access/index.js';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import type { BudgetState } from '../platform/graphql/cost/meter.js';

@ObjectType('RateLimit', { simpleResolvers: true, description: 'Points left for queries and mutations. An object in an answer costs 1 point; a ranking of matches costs 200 more, a single match 5 more.' })
export class RateLimitType {
  constructor(private readonly state: BudgetState) {}

  @Field(() => Int, { description: 'Points taken in advance for this operation; unused points are returned when it ends (see extensions.cost).' })
  get cost(): number { return this.state.requested; }

  @Field(() => Int, { description: 'Largest number of points that can be available.' })
  get limit(): number { return this.state.limit; }

  @Field(() => Int, { description: 'Number of points available now.' })
  get remaining(): number { return this.state.remaining; }

  @Field(() => Int, { description: 'Number of points added each second, up to the limit.' })
  get perSecond(): number { return this.state.perSecond; }

  @Field(() => DateTimeScalar, { description: 'Time at which the limit is reached again, without further requests.' })
  get resetAt(): Date { return new Date(Date.now() + ((this.state.limit - this.state.remaining) / this.state.perSecond) * 1000); }
}

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, { description: 'Points left for queries and mutations.' })
  rateLimit(@Ctx() ctx: RequestContext): RateLimitType {
    allow(ctx, everyone);
    return new RateLimitType(ctx.meter.state);
  }
}
