import type { GraphQLResolveInfo } from 'graphql';
import { demandsAsRead, provisionsAsRead } from './as-read.js';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType, employerProvisions, provisionList, ProvisionType } from '../employers/index.js';
import { factsOfWorkplace, workplaceById, WorkplaceType } from '../workplaces/index.js';
import { ConfirmVacancyInput, CreateVacancyInput, UpdateVacancyInput, VacanciesArgs, VacancyStateInput } from './vacancy.inputs.js';
import { ConfirmDemandsInput } from './confirm-demands.inputs.js';
import { confirmDemands } from './demand-confirmation.js';
import { checkPoints } from './costs.data.js';
import { problemsOf } from './finding.service.js';
import { PostingFindingType } from './finding.type.js';
import { VacancyOpenPointType } from './open-point.type.js';
import { openPointsOf } from './open-points.js';
import * as service from './vacancy.service.js';
import { changeVacancyState } from './vacancy.states.js';
import { groundsOf } from './demand-reason.js';
import { statedWorkOf } from './stated-work.js';
import { DemandType } from './vacancy.parts.js';
import { VacancyConnection, VacancyType } from './vacancy.type.js';

const CreateVacancyPayload = payloadType('CreateVacancy', 'vacancy', () => VacancyType);
const UpdateVacancyPayload = payloadType('UpdateVacancy', 'vacancy', () => VacancyType);
const PublishVacancyPayload = payloadType('PublishVacancy', 'vacancy', () => VacancyType);
Field(() => [PostingFindingType], { description: 'Unlawful conditions with which a private employer published the vacancy all the same; empty where nothing was published.' })(PublishVacancyPayload.prototype, 'warnings');
const ConfirmVacancyPayload = payloadType('ConfirmVacancy', 'vacancy', () => VacancyType);
const ConfirmDemandsPayload = payloadType('ConfirmDemands', 'vacancy', () => VacancyType);
const CloseVacancyPayload = payloadType('CloseVacancy', 'vacancy', () => VacancyType);
const WithdrawVacancyPayload = payloadType('WithdrawVacancy', 'vacancy', () => VacancyType);

nodes.register('Vacancy', service.vacancyById);

@Resolver(() => VacancyType)
export class VacancyResolver {
  @Query(() => VacancyType, { nullable: true, description: 'Vacancy (岗位) with the given id; null where there is none, or it is a draft that you may not see.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Global id of the vacancy.' }) id: string): Promise<VacancyType | null> {
    return service.vacancyById(ctx, idOf('Vacancy', id, 'id'), Selection.of(info));
  }

  @Query(() => VacancyConnection, { description: 'Vacancies (岗位) that meet the conditions of a filter.' })
  vacancies(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => VacanciesArgs) args: VacanciesArgs): Promise<Connection<VacancyType>> {
    return service.vacancies(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => EmployerType, { description: 'Employer that offers the vacancy.' })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() vacancy: VacancyType): Promise<EmployerType | null> {
    return employerById(ctx, vacancy.row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => WorkplaceType, { nullable: true, description: 'Workplace of the vacancy (工作地点); null where none is stated.' })
  async workplace(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: VacancyType): Promise<WorkplaceType | null> {
    return row.workplace_id === null ? null : workplaceById(ctx, row.workplace_id, Selection.of(info));
  }

  @FieldResolver(() => [DemandType], { description: 'Demands of the work on functions, each with its origin (`basis`): stated by the employer, derived from other facts, or presumed.' })
  async demands(@Ctx() ctx: RequestContext, @Root() { row }: VacancyType): Promise<DemandType[]> {
    const { demands, struck_demands: struck } = row;
    const reasons = new Map(struck.map(({ functionCode, reason }) => [functionCode, reason]));
    const workplace = await factsOfWorkplace(ctx, row.workplace_id);
    const work = statedWorkOf(row, workplace);
    return demandsAsRead(demands, work).map((demand) => new DemandType(demand, groundsOf(demand, work), ctx.locale, demand.level === 0 ? reasons.get(demand.functionCode) ?? null : null));
  }

  @FieldResolver(() => [VacancyOpenPointType], { description: 'Facts that the employer has still to state, the most important first. Each lowers scores, or keeps candidates from being eligible.' })
  async openPoints(@Ctx() ctx: RequestContext, @Root() { row }: VacancyType): Promise<VacancyOpenPointType[]> {
    const workplace = await factsOfWorkplace(ctx, row.workplace_id);
    // A post's text is not known before it is read.
    await ctx.meter.turn(checkPoints(row));
    return openPointsOf(row, workplace).map((point) => new VacancyOpenPointType(point, ctx.locale));
  }

  @FieldResolver(() => [ProvisionType], { description: "Accommodations provided, offered or refused: the employer's, with what the vacancy and its workplace change. Unlisted ones are unknown." })
  async provisions(@Ctx() ctx: RequestContext, @Root() { row }: VacancyType): Promise<ProvisionType[]> {
    const { employer_id: employerId, provisions, shift, work_mode: workMode } = row;
    const [ofEmployer, workplace] = await Promise.all([employerProvisions(ctx, employerId), factsOfWorkplace(ctx, row.workplace_id)]);
    return provisionList(provisionsAsRead(ofEmployer, provisions, { shift, workMode, workplace }), ctx.locale);
  }

  @Mutation(() => CreateVacancyPayload, { description: 'Creates a vacancy as a draft. For recruiters of the employer, counsellors of the region and administrators.' })
  createVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Facts of the vacancy.' }) input: CreateVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, service.createVacancy(ctx, input), service.vacancyById);
  }

  @Mutation(() => UpdateVacancyPayload, { description: 'Changes a vacancy that has not ended. For recruiters of the employer, counsellors of the region and administrators.' })
  updateVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Vacancy, its changes and the version read.' }) input: UpdateVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, service.updateVacancy(ctx, input), service.vacancyById);
  }

  @Mutation(() => PublishVacancyPayload, { description: 'Publishes a draft, or publishes a closed vacancy again.' })
  async publishVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Vacancy to be published.' }) input: VacancyStateInput): Promise<Payload & { readonly warnings: readonly PostingFindingType[] }> {
    const published = changeVacancyState(ctx, 'publish', input);
    const payload = await answer(ctx, info, 'vacancy', input, published, service.vacancyById);
    const { id } = await published;
    const wanted = id !== null && Selection.of(info).has('warnings');
    return { ...payload, warnings: wanted ? (await problemsOf(ctx, id)).map((finding) => new PostingFindingType(finding, ctx.locale)) : [] };
  }

  @Mutation(() => ConfirmVacancyPayload, { description: 'Confirms that a vacancy may be restricted to its group (专岗、公益性岗位、辅助性就业). For counsellors of the region and administrators.' })
  confirmVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Vacancy and the version read.' }) input: ConfirmVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, service.confirmVacancy(ctx, input), service.vacancyById);
  }

  @Mutation(() => ConfirmDemandsPayload, { description: 'Decides on each presumed demand of a vacancy. For recruiters of the employer, counsellors of the region and administrators.' })
  confirmDemands(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Vacancy, decisions and the version read.' }) input: ConfirmDemandsInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, confirmDemands(ctx, input), service.vacancyById);
  }

  @Mutation(() => CloseVacancyPayload, { description: 'Closes an open vacancy, so that nobody can apply any more.' })
  closeVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Vacancy to be closed.' }) input: VacancyStateInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, changeVacancyState(ctx, 'close', input), service.vacancyById);
  }

  @Mutation(() => WithdrawVacancyPayload, { description: 'Withdraws a vacancy for ever.' })
  withdrawVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Vacancy to be withdrawn.' }) input: VacancyStateInput): Promise<Payload> {
    return answer(ctx, info, 'vacancy', input, changeVacancyState(ctx, 'withdraw', input), service.vacancyById);
  }
}

/** The posts of each employer, a page each, in one statement. */
@Resolver(() => EmployerType)
export class EmployerVacanciesResolver {
  @FieldResolver(() => VacancyConnection, { description: 'Vacancies of the employer, the newest first; drafts only for those who may see them.' })
  vacancies(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() employer: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<VacancyType>> {
    return service.vacanciesOfEmployer(ctx, employer.row.id, page, nodeSelection(info), Selection.of(info).has('totalCount'));
  }
}
