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
      "Trials past their last day without an evaluation (试岗待评估). For counsellors, job coaches, the employer's staff, " +
      "administrators.",
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
    description: 'Employment that began with the trial; null for the employer, who does not see employments.',
  })
  employment(@Ctx() ctx: RequestContext, @Root() { row }: WorkTrialType): Promise<EmploymentType | null> {
    return employmentById(ctx, row.employment_id);
  }

  @FieldResolver(() => JobSeekerType, {
    nullable: true,
    description: 'Job seeker in the trial; null for the employer, except where the job seeker applies there.',
  })
  jobSeeker(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Root() { row }: WorkTrialType,
  ): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer where the trial takes place.' })
  employer(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Root() { row }: WorkTrialType,
  ): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => AttendeeType, {
    nullable: true,
    description:
      "Name and phone of the worker, for the employer's own staff while the work lasts; null for everybody else.",
  })
  attendee(@Ctx() ctx: RequestContext, @Root() trial: WorkTrialType): Promise<AttendeeType | null> {
    return triedPerson(ctx, trial);
  }

  @Mutation(() => BeginWorkTrialPayload, {
    description:
      "Adds a trial (试岗) to a recorded employment; the employer's staff sees it. For counsellors of the region, the " +
      "job coach, administrators.",
  })
  beginWorkTrial(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'Employment and details of the trial.' }) input: BeginWorkTrialInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'workTrial', input, beginWorkTrial(ctx, input), workTrialById);
  }

  @Mutation(() => UpdateWorkTrialPayload, {
    description:
      'Changes the coach or the coaching hours of a trial. For counsellors of the region, the job coach and ' +
      'administrators.',
  })
  updateWorkTrial(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'Trial, version read and the new values.' }) input: UpdateWorkTrialInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'workTrial', input, updateWorkTrial(ctx, input), workTrialById);
  }

  @Mutation(() => RecordTrialEvaluationPayload, {
    description:
      "Records the evaluation of a trial (试岗评估), or corrects its own words. For the employer's staff, counsellors, " +
      "the job coach, administrators.",
  })
  recordTrialEvaluation(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'Trial, outcome and findings of the evaluation.' }) input: RecordTrialEvaluationInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'workTrial', input, recordTrialEvaluation(ctx, input), workTrialById);
  }

  @Mutation(() => RecordTrialStatementPayload, {
    description:
      "Records the job seeker's opinion on the trial (本人意见), hidden from the employer. For the job seeker, " +
      "counsellors, the coach, administrators.",
  })
  recordTrialStatement(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'Employment and words of the job seeker.' }) input: RecordTrialStatementInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'employment', input, recordTrialStatement(ctx, input), employmentById);
  }
}

@Resolver(() => EmploymentType)
export class EmploymentTrialResolver {
  @FieldResolver(() => WorkTrialType, {
    nullable: true,
    description: 'Trial with which the employment began; null where there was none.',
  })
  trial(@Ctx() ctx: RequestContext, @Root() { row }: EmploymentType): Promise<WorkTrialType | null> {
    return trialOf(ctx, row.id);
  }
}
