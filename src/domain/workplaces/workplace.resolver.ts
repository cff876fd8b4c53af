import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { CreateWorkplaceInput, RecordWorkplaceSurveyInput, UpdateWorkplaceInput } from './workplace.inputs.js';
import { surveyorOf, workplaceById, workplacesOfEmployer } from './workplace.service.js';
import { WorkplaceConnection, WorkplaceType } from './workplace.type.js';
import { createWorkplace, recordWorkplaceSurvey, updateWorkplace } from './workplace.writing.js';

const CreateWorkplacePayload = payloadType('CreateWorkplace', 'workplace', () => WorkplaceType);
const UpdateWorkplacePayload = payloadType('UpdateWorkplace', 'workplace', () => WorkplaceType);
const RecordWorkplaceSurveyPayload = payloadType('RecordWorkplaceSurvey', 'workplace', () => WorkplaceType);

nodes.register('Workplace', workplaceById);

@Resolver(() => WorkplaceType)
export class WorkplaceResolver {
  @Query(() => WorkplaceType, { nullable: true, description: 'One workplace (工作地点) by id; null where there is none, or no vacancy there was published and you serve neither employer nor region.' })
  workplace(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Global id of the workplace.' }) id: string): Promise<WorkplaceType | null> {
    return workplaceById(ctx, idOf('Workplace', id, 'id'), Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer whose work is done at the workplace.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: WorkplaceType): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the latest surveyor, for counsellors of the region and administrators; null for others and without a survey.' })
  surveyedBy(@Ctx() ctx: RequestContext, @Root() { row }: WorkplaceType): string | null {
    return surveyorOf(ctx, row);
  }

  @Mutation(() => CreateWorkplacePayload, { description: 'Adds a workplace to an employer. For recruiters of the employer, counsellors of the region and administrators.' })
  createWorkplace(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Employer, name, place and facts of the workplace.' }) input: CreateWorkplaceInput): Promise<Payload> {
    return answer(ctx, info, 'workplace', input, createWorkplace(ctx, input), workplaceById);
  }

  @Mutation(() => UpdateWorkplacePayload, { description: 'Changes, closes or reopens a workplace; surveyed facts stay. For recruiters of the employer, counsellors of the region, administrators.' })
  updateWorkplace(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Workplace, version read and the new values.' }) input: UpdateWorkplaceInput): Promise<Payload> {
    return answer(ctx, info, 'workplace', input, updateWorkplace(ctx, input), workplaceById);
  }

  @Mutation(() => RecordWorkplaceSurveyPayload, { description: 'Records facts seen on the spot (踏勘), in place of stated ones; null lets the employer state a fact again. For the centre, administrators.' })
  recordWorkplaceSurvey(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Workplace, surveyor and the facts seen.' }) input: RecordWorkplaceSurveyInput): Promise<Payload> {
    return answer(ctx, info, 'workplace', input, recordWorkplaceSurvey(ctx, input), workplaceById);
  }
}

/** The workplaces of each employer, a page each, in one statement. */
@Resolver(() => EmployerType)
export class EmployerWorkplacesResolver {
  @FieldResolver(() => WorkplaceConnection, { nullable: true, description: 'Workplaces of the employer (工作地点) in the order added. Those without a published vacancy are shown only to the employer and centres.' })
  workplaces(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() employer: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<WorkplaceType>> {
    return workplacesOfEmployer(ctx, employer.row.id, page, nodeSelection(info), Selection.of(info).has('totalCount'));
  }
}
