import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../access/index.js';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import type { BudgetState } from '../platform/graphql/cost/meter.js';

@ObjectType('RateLimit', { simpleResolvers: true, description: 'What you may still ask for. An object in an answer costs a point; a ranking of matches costs 200 more, one pair 5.' })
export class RateLimitType {
  constructor(private readonly state: BudgetState) {}

  @Field(() => Int, { description: 'Points that this operation was estimated at, and has taken. What it does not use is given back when it is answered: see extensions.cost.' })
  get cost(): number { return this.state.requested; }

  @Field(() => Int, { description: 'Points that you have when you asked for nothing in a while.' })
  get limit(): number { return this.state.limit; }

  @Field(() => Int, { description: 'Points that are left.' })
  get remaining(): number { return this.state.remaining; }

  @Field(() => Int, { description: 'Points that come back each second.' })
  get perSecond(): number { return this.state.perSecond; }

  @Field(() => DateTimeScalar, { description: 'When all points will have come back, if you ask for nothing until then.' })
  get resetAt(): Date { return new Date(Date.now() + ((this.state.limit - this.state.remaining) / this.state.perSecond) * 1000); }
}

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitType, { description: 'What you may still ask for.' })
  rateLimit(@Ctx() ctx: RequestContext): RateLimitType {
    allow(ctx, everyone);
    return new RateLimitType(ctx.meter.state);
  }
}
