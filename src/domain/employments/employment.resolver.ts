import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { JobSeekerType, readAs, seekerById } from '../seekers/index.js';
import { EndEmploymentInput, RecordEmploymentInput, RecordFollowUpInput } from './employment.inputs.js';
import { employmentById, employmentsOf, followUpsDue, isPayBelowMinimum } from './employment.service.js';
import { EmploymentConnection, EmploymentType, FollowUpsDueArgs } from './employment.type.js';
import { endEmployment, recordEmployment, recordFollowUp } from './employment.writing.js';

const employmentPayload = (mutation: string) => payloadType(mutation, 'employment', () => EmploymentType);
const RecordEmploymentPayload = employmentPayload('RecordEmployment');
const EndEmploymentPayload = employmentPayload('EndEmployment');
const RecordFollowUpPayload = employmentPayload('RecordFollowUp');

nodes.register('Employment', employmentById);
traced.register<EmploymentType>('Employment', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person) }));

@Resolver(() => EmploymentType)
export class EmploymentResolver {
  @Query(() => EmploymentConnection, { description: 'Employments of which a follow-up is due (待跟踪). For counsellors, for job coaches those of their caseload, and for administrators.' })
  followUpsDue(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => FollowUpsDueArgs) args: FollowUpsDueArgs): Promise<Connection<EmploymentType>> {
    return followUpsDue(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'The person.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentType): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: "The employer; null for one's own business." })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentType): Promise<EmployerType | null> {
    return row.employer_id === null ? null : employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The institution or agency that sends the person there (劳务派遣); null where nobody does.' })
  async dispatchedBy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentType): Promise<EmployerType | null> {
    return row.dispatched_by_id === null ? null : employerById(ctx, row.dispatched_by_id, Selection.of(info));
  }

  @FieldResolver(() => Boolean, {
    nullable: true, description: 'Whether the pay of full-time work lies below the minimum wage of the place (最低工资标准), today or on its last day; null where the pay or the minimum wage is not known, and for other kinds of employment.',
  })
  isPayBelowMinimum(@Ctx() ctx: RequestContext, @Root() { row }: EmploymentType): Promise<boolean | null> {
    return isPayBelowMinimum(ctx, row);
  }

  @FieldResolver(() => EmploymentType, { nullable: true, description: 'The place of supported employment that the person moved on from; null where there was none.' })
  async movedFrom(@Ctx() ctx: RequestContext, @Root() { row }: EmploymentType): Promise<EmploymentType | null> {
    return row.moved_from_id === null ? null : employmentById(ctx, row.moved_from_id);
  }

  @Mutation(() => RecordEmploymentPayload, { description: 'Records where a person works now (就业登记), and what they moved on from. A hire on the platform records it by itself. For counsellors of the region, the job coach, and administrators.' })
  recordEmployment(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The employment.' }) input: RecordEmploymentInput): Promise<Payload> {
    return answer(ctx, info, 'employment', input, recordEmployment(ctx, input), employmentById);
  }

  @Mutation(() => EndEmploymentPayload, { description: 'Records that an employment has ended, and why. For counsellors of the region, the job coach, and administrators.' })
  endEmployment(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The end.' }) input: EndEmploymentInput): Promise<Payload> {
    return answer(ctx, info, 'employment', input, endEmployment(ctx, input), employmentById);
  }

  @Mutation(() => RecordFollowUpPayload, { description: 'Records what a follow-up found and what was done (跟踪回访), or corrects it. For counsellors of the region, the job coach, and administrators.' })
  recordFollowUp(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The follow-up.' }) input: RecordFollowUpInput): Promise<Payload> {
    return answer(ctx, info, 'employment', input, recordFollowUp(ctx, input), employmentById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerEmploymentsResolver {
  @FieldResolver(() => EmploymentConnection, { nullable: true, description: 'Where the person works, and did before, the latest first. For the person, counsellors of the region, the job coach, and administrators; null for others.' })
  employments(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmploymentType>> {
    return employmentsOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
