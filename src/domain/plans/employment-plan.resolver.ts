import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../access/index.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { JobSeekerType, readAs, seekerById } from '../seekers/index.js';
import { agreeEmploymentPlan, employmentPlanById, employmentPlanOf } from './employment-plan.service.js';
import { AgreeEmploymentPlanInput, EmploymentPlanType } from './employment-plan.type.js';

const AgreeEmploymentPlanPayload = payloadType('AgreeEmploymentPlan', 'employmentPlan', () => EmploymentPlanType);

nodes.register('EmploymentPlan', employmentPlanById);
traced.register<EmploymentPlanType>('EmploymentPlan', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person) }));

@Resolver(() => EmploymentPlanType)
export class EmploymentPlanResolver {
  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Whose plan it is.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentPlanType): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @Mutation(() => AgreeEmploymentPlanPayload, { description: 'Agrees a plan with a person (一人一策), or changes it. For counsellors of the region, the job coach, and administrators.' })
  agreeEmploymentPlan(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The plan.' }) input: AgreeEmploymentPlanInput): Promise<Payload> {
    return answer(ctx, info, 'employmentPlan', input, agreeEmploymentPlan(ctx, input), employmentPlanById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerPlanResolver {
  @FieldResolver(() => EmploymentPlanType, { nullable: true, description: "The person's plan; null without one. For the person, counsellors of the region, the job coach, and administrators; null for others." })
  employmentPlan(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<EmploymentPlanType | null> {
    return employmentPlanOf(ctx, row);
  }
}
