import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { JobSeekerType, readAs, seekerById } from '../seekers/index.js';
import { labourDisputeById, labourDisputes, labourDisputesOf, openLabourDispute, recordDisputeStep } from './dispute.service.js';
import { LabourDisputeConnection, LabourDisputesArgs, LabourDisputeType, OpenLabourDisputeInput, RecordDisputeStepInput } from './dispute.type.js';

const OpenLabourDisputePayload = payloadType('OpenLabourDispute', 'labourDispute', () => LabourDisputeType);
const RecordDisputeStepPayload = payloadType('RecordDisputeStep', 'labourDispute', () => LabourDisputeType);

nodes.register('LabourDispute', labourDisputeById);
traced.register<LabourDisputeType>('LabourDispute', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person) }));

@Resolver(() => LabourDisputeType)
export class LabourDisputeResolver {
  @Query(() => LabourDisputeConnection, { description: 'Labour disputes of the job seekers of a region (劳动争议), the latest first. For counsellors of the region and administrators.' })
  labourDisputes(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => LabourDisputesArgs) args: LabourDisputesArgs): Promise<Connection<LabourDisputeType>> {
    return labourDisputes(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker who has the dispute.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: LabourDisputeType): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer on the other side of the dispute.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: LabourDisputeType): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @Mutation(() => OpenLabourDisputePayload, { description: 'Records a labour dispute to watch its time limits (劳动争议登记). For the job seeker, counsellors of the region and administrators.' })
  openLabourDispute(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, employer and subject of the dispute.' }) input: OpenLabourDisputeInput): Promise<Payload> {
    return answer(ctx, info, 'labourDispute', input, openLabourDispute(ctx, input), labourDisputeById);
  }

  @Mutation(() => RecordDisputeStepPayload, { description: 'Records an event in a labour dispute, such as mediation or an award. For the job seeker, counsellors of the region and administrators.' })
  recordDisputeStep(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Dispute, kind and day of the event.' }) input: RecordDisputeStepInput): Promise<Payload> {
    return answer(ctx, info, 'labourDispute', input, recordDisputeStep(ctx, input), labourDisputeById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerDisputesResolver {
  @FieldResolver(() => LabourDisputeConnection, { nullable: true, description: 'Labour disputes of the job seeker, the latest first. For the job seeker, counsellors of the region, administrators; null for others.' })
  labourDisputes(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<LabourDisputeType>> {
    return labourDisputesOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
