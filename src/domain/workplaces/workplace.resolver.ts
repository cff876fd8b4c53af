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
  @Query(() => WorkplaceType, { nullable: true, description: 'One workplace (工作地点) by its id. Everybody sees it once a vacancy there was published; before that its employer and the centres. Null for others, and when there is none.' })
  workplace(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its global id.' }) id: string): Promise<WorkplaceType | null> {
    return workplaceById(ctx, idOf('Workplace', id, 'id'), Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Whose work is done there.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: WorkplaceType): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who surveyed it last. For counsellors of its region and administrators; null for others, and while nobody did.' })
  surveyedBy(@Ctx() ctx: RequestContext, @Root() { row }: WorkplaceType): string | null {
    return surveyorOf(ctx, row);
  }

  @Mutation(() => CreateWorkplacePayload, { description: 'Adds a workplace. For recruiters of its employer, counsellors of the region, and administrators.' })
  createWorkplace(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The workplace.' }) input: CreateWorkplaceInput): Promise<Payload> {
    return answer(ctx, info, 'workplace', input, createWorkplace(ctx, input), workplaceById);
  }

  @Mutation(() => UpdateWorkplacePayload, { description: 'Changes what is said of a workplace, closes it, or opens it again. What a survey recorded stays until the centre surveys it again. For recruiters of its employer, counsellors of the region, and administrators.' })
  updateWorkplace(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The change.' }) input: UpdateWorkplaceInput): Promise<Payload> {
    return answer(ctx, info, 'workplace', input, updateWorkplace(ctx, input), workplaceById);
  }

  @Mutation(() => RecordWorkplaceSurveyPayload, { description: 'Records what a centre saw of a workplace on the spot (踏勘); it replaces what was said before. A fact that is given as null becomes unknown, and open to the word of the employer again. For counsellors of the region of the workplace, and administrators.' })
  recordWorkplaceSurvey(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'What was seen.' }) input: RecordWorkplaceSurveyInput): Promise<Payload> {
    return answer(ctx, info, 'workplace', input, recordWorkplaceSurvey(ctx, input), workplaceById);
  }
}

/** The workplaces of each employer, a page each, in one statement. */
@Resolver(() => EmployerType)
export class EmployerWorkplacesResolver {
  @FieldResolver(() => WorkplaceConnection, { nullable: true, description: 'Where its work is done (工作地点), in the order in which the places were added. Those at which no vacancy was published are for its people and the centres.' })
  workplaces(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() employer: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<WorkplaceType>> {
    return workplacesOfEmployer(ctx, employer.row.id, page, nodeSelection(info), Selection.of(info).has('totalCount'));
  }
}
