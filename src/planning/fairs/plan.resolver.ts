import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answerWith, type RequestContext } from '../../access/index.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { planJobFair } from './plan.service.js';
import { JobFairPlanType, PlanJobFairInput } from './plan.type.js';

const PlanJobFairPayload = payloadType('PlanJobFair', 'plan', () => JobFairPlanType);

@Resolver()
export class FairPlanningResolver {
  @Mutation(() => PlanJobFairPayload, {
    description: 'Plans the interviews of a job fair for the greatest sum of scores (面试排期). For counsellors of the region and administrators.',
  })
  planJobFair(@Ctx() ctx: RequestContext, @Arg('input', { description: 'Job fair, time of the search, and whether the plan is booked.' }) input: PlanJobFairInput): Promise<Payload> {
    return answerWith(ctx, 'plan', input, planJobFair(ctx, input));
  }
}
