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
  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker whose plan it is; null where you may not see the job seeker.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentPlanType): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @Mutation(() => AgreeEmploymentPlanPayload, { description: 'Records or changes the plan of a job seeker (一人一策). For counsellors of the region, the job coach and administrators.' })
  agreeEmploymentPlan(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, goal, steps and day of review.' }) input: AgreeEmploymentPlanInput): Promise<Payload> {
    return answer(ctx, info, 'employmentPlan', input, agreeEmploymentPlan(ctx, input), employmentPlanById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerPlanResolver {
  @FieldResolver(() => EmploymentPlanType, { nullable: true, description: 'Plan of the job seeker; null where none. For the job seeker, counsellors, the job coach and administrators; null for others.' })
  employmentPlan(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<EmploymentPlanType | null> {
    return employmentPlanOf(ctx, row);
  }
}
