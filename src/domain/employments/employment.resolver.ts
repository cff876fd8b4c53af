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
  @Query(() => EmploymentConnection, { description: 'Employments with a follow-up to be done (待跟踪). For counsellors, job coaches of the caseload and administrators.' })
  followUpsDue(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => FollowUpsDueArgs) args: FollowUpsDueArgs): Promise<Connection<EmploymentType>> {
    return followUpsDue(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker who works; null where you may not see the job seeker.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentType): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer for whom the job seeker works; null for self-employment.' })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentType): Promise<EmployerType | null> {
    return row.employer_id === null ? null : employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Agency that sends the job seeker to the employer (劳务派遣); null where there is none.' })
  async dispatchedBy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmploymentType): Promise<EmployerType | null> {
    return row.dispatched_by_id === null ? null : employerById(ctx, row.dispatched_by_id, Selection.of(info));
  }

  @FieldResolver(() => Boolean, {
    nullable: true, description: 'Whether full-time pay is below the local minimum wage (最低工资标准), today or on the last day; null where unknown or for other kinds.',
  })
  isPayBelowMinimum(@Ctx() ctx: RequestContext, @Root() { row }: EmploymentType): Promise<boolean | null> {
    return isPayBelowMinimum(ctx, row);
  }

  @FieldResolver(() => EmploymentType, { nullable: true, description: 'Supported employment that the job seeker left for this one; null where there was none.' })
  async movedFrom(@Ctx() ctx: RequestContext, @Root() { row }: EmploymentType): Promise<EmploymentType | null> {
    return row.moved_from_id === null ? null : employmentById(ctx, row.moved_from_id);
  }

  @Mutation(() => RecordEmploymentPayload, { description: 'Records present work of a job seeker (就业登记); a hire on the platform is recorded by itself. For counsellors, the job coach, administrators.' })
  recordEmployment(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, employer, kind, days and contract.' }) input: RecordEmploymentInput): Promise<Payload> {
    return answer(ctx, info, 'employment', input, recordEmployment(ctx, input), employmentById);
  }

  @Mutation(() => EndEmploymentPayload, { description: 'Records that an employment has ended. For counsellors of the region, the job coach and administrators.' })
  endEmployment(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Employment, last day and reason.' }) input: EndEmploymentInput): Promise<Payload> {
    return answer(ctx, info, 'employment', input, endEmployment(ctx, input), employmentById);
  }

  @Mutation(() => RecordFollowUpPayload, { description: 'Records or corrects a follow-up on an employment (跟踪回访). For counsellors of the region, the job coach and administrators.' })
  recordFollowUp(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Employment, month, finding and actions.' }) input: RecordFollowUpInput): Promise<Payload> {
    return answer(ctx, info, 'employment', input, recordFollowUp(ctx, input), employmentById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerEmploymentsResolver {
  @FieldResolver(() => EmploymentConnection, { nullable: true, description: 'Employments of the job seeker, the latest first. For the job seeker, counsellors, the job coach, administrators; null for others.' })
  employments(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmploymentType>> {
    return employmentsOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
