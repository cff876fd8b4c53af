import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answerWith, type RequestContext } from '../../access/index.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { planJobFair } from './plan.service.js';
import { JobFairPlanType, PlanJobFairInput } from './plan.type.js';

const PlanJobFairPayload = payloadType('PlanJobFair', 'plan', () => JobFairPlanType);

@Resolver()
export class FairPlanningResolver {
  @Mutation(() => PlanJobFairPayload, {
    description: 'Plans the interviews of a fair (面试排期): who meets whom and when, so that the sum of the scores is the greatest. Interviews that are booked stay: planned anew after somebody cancelled, nobody is moved. For counsellors of the region and administrators.',
  })
  planJobFair(@Ctx() ctx: RequestContext, @Arg('input', { description: 'Which fair, and whether the plan is booked.' }) input: PlanJobFairInput): Promise<Payload> {
    return answerWith(ctx, 'plan', input, planJobFair(ctx, input));
  }
}
