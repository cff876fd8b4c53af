import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../../access/index.js';
import type { Connection } from '../../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../../platform/graphql/payload.js';
import { Selection } from '../../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../../employers/index.js';
import { AttendeeType, JobSeekerType, readAs, seekerById } from '../../seekers/index.js';
import { employmentById } from '../employment.service.js';
import { EmploymentType } from '../employment.type.js';
import { recordTrialEvaluation } from './evaluation.writing.js';
import { recordTrialStatement } from './statement.writing.js';
import {
  BeginWorkTrialInput,
  RecordTrialEvaluationInput,
  RecordTrialStatementInput,
  UpdateWorkTrialInput,
} from './trial.inputs.js';
import { trialOf, trialsDue, triedPerson, workTrialById } from './trial.service.js';
import { TrialsDueArgs, WorkTrialConnection, WorkTrialType } from './trial.type.js';
import { beginWorkTrial, updateWorkTrial } from './trial.writing.js';

const trialPayload = (mutation: string) => payloadType(mutation, 'workTrial', () => WorkTrialType);
const BeginWorkTrialPayload = trialPayload('BeginWorkTrial');
const UpdateWorkTrialPayload = trialPayload('UpdateWorkTrial');
const RecordTrialEvaluationPayload = trialPayload('RecordTrialEvaluation');
const RecordTrialStatementPayload = payloadType('RecordTrialStatement', 'employment', () => EmploymentType);

nodes.register('WorkTrial', workTrialById);
traced.register<WorkTrialType>('WorkTrial', ({ row: { id, job_seeker_id: person } }, ctx) => ({
  id,
  people: [person],
  why: readAs(ctx, person, 'HOSTING'),
}));

@Resolver(() => WorkTrialType)
export class WorkTrialResolver {
  @Query(() => WorkTrialConnection, {
    description:
      'Trials at work whose last day has come without an evaluation (试岗待评估). For counsellors, for job coaches ' +
      'those of their caseload, for the people of an employer those at the employer, and for administrators.',
  })
  trialsDue(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TrialsDueArgs) args: TrialsDueArgs,
  ): Promise<Connection<WorkTrialType>> {
    return trialsDue(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => EmploymentType, {
    nullable: true,
    description: 'The employment that begins with it; null for the employer, who does not see it.',
  })
  employment(@Ctx() ctx: RequestContext, @Root() { row }: WorkTrialType): Promise<EmploymentType | null> {
    return employmentById(ctx, row.employment_id);
  }

  @FieldResolver(() => JobSeekerType, {
    nullable: true,
    description: 'The person; null for the employer, unless the person applies there.',
  })
  jobSeeker(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Root() { row }: WorkTrialType,
  ): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The employer.' })
  employer(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Root() { row }: WorkTrialType,
  ): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => AttendeeType, {
    nullable: true,
    description: "The person by name, for the employer's own people, while the work goes on; null for everybody else.",
  })
  attendee(@Ctx() ctx: RequestContext, @Root() trial: WorkTrialType): Promise<AttendeeType | null> {
    return triedPerson(ctx, trial);
  }

  @Mutation(() => BeginWorkTrialPayload, {
    description:
      'Records that an employment begins with a trial (试岗); recordEmployment does it too. The people of the ' +
      'employer see the trial from then on. For counsellors of the region, the job coach, and administrators.',
  })
  beginWorkTrial(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'The trial.' }) input: BeginWorkTrialInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'workTrial', input, beginWorkTrial(ctx, input), workTrialById);
  }

  @Mutation(() => UpdateWorkTrialPayload, {
    description:
      'Changes who accompanies a trial, and the hours so far. For counsellors of the region, the job coach, and ' +
      'administrators.',
  })
  updateWorkTrial(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'The change.' }) input: UpdateWorkTrialInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'workTrial', input, updateWorkTrial(ctx, input), workTrialById);
  }

  @Mutation(() => RecordTrialEvaluationPayload, {
    description:
      'Records the evaluation of a trial (试岗评估): the work goes on, the trial is extended once, or the work ends. ' +
      'Whoever wrote the last one may correct its words. For the people of the employer, counsellors of the ' +
      'region, the job coach, and administrators.',
  })
  recordTrialEvaluation(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'The evaluation.' }) input: RecordTrialEvaluationInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'workTrial', input, recordTrialEvaluation(ctx, input), workTrialById);
  }

  @Mutation(() => RecordTrialStatementPayload, {
    description:
      'Records what the person says of the trial (本人意见), in place of what was recorded before. The employer does ' +
      'not read it. For the person, counsellors of the region, the job coach, and administrators.',
  })
  recordTrialStatement(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'The statement.' }) input: RecordTrialStatementInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'employment', input, recordTrialStatement(ctx, input), employmentById);
  }
}

@Resolver(() => EmploymentType)
export class EmploymentTrialResolver {
  @FieldResolver(() => WorkTrialType, {
    nullable: true,
    description: 'The trial with which it began; null where there was none.',
  })
  trial(@Ctx() ctx: RequestContext, @Root() { row }: EmploymentType): Promise<WorkTrialType | null> {
    return trialOf(ctx, row.id);
  }
}
