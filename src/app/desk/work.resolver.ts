import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { administrator, hasRole, meets, type RequestContext } from '../../access/index.js';
import { loadConnection, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { ClaimConnection, openClaims, type ClaimType } from '../../domain/claim-desk/index.js';
import { employerById, EmployerConnection, type EmployerType } from '../../domain/employers/index.js';
import { contractsEnding, EmploymentConnection, followUpsDue, trialsDue, WorkTrialConnection, type EmploymentType, type WorkTrialType } from '../../domain/employments/index.js';
import { employersOwed } from '../../domain/measures/index.js';
import { ParticipationConnection, participationsDue, peopleOwed, type ParticipationType } from '../../domain/programmes/index.js';
import { declarationsToCertify, EmployerYearConnection, type EmployerYearType } from '../../domain/quota/index.js';
import { homeProvince } from '../../domain/regions/index.js';
import { JobSeekerConnection, jobSeekers, type JobSeekerType } from '../../domain/seekers/index.js';
import { VacancyConnection, vacanciesWithFindings, type VacancyType } from '../../domain/vacancies/index.js';
import { ViewerType } from '../viewer.resolver.js';

@ObjectType('Work', { simpleResolvers: true, description: 'Open tasks of an employment service centre: one list for each kind of task, each with its count.' })
export class WorkType {
  /** @param region of the centre; administrators have the whole province before them */
  constructor(readonly region: string) {}
}

const wantsCount = (info: GraphQLResolveInfo): boolean => Selection.of(info).has('totalCount');

@Resolver(() => ViewerType)
export class ViewerWorkResolver {
  @FieldResolver(() => WorkType, { nullable: true, description: 'Open tasks of the centre (待办). For counsellors, in their region, and administrators; null for others.' })
  work(@Root() { actor }: ViewerType): WorkType | null {
    if (meets(actor, administrator)) return new WorkType(homeProvince());
    return meets(actor, hasRole('COUNSELLOR')) && actor.regionCode !== null ? new WorkType(actor.regionCode) : null;
  }
}

@Resolver(() => WorkType)
export class WorkResolver {
  @FieldResolver(() => ClaimConnection, { nullable: true, description: "Claims that wait for the centre's decision, the oldest first (待核实)." })
  claims(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ClaimType>> {
    return openClaims(ctx, { ...page, filter: { region } }, wantsCount(info));
  }

  @FieldResolver(() => VacancyConnection, { nullable: true, description: 'Vacancies with unlawful conditions on which nothing was decided (待处理检查问题).' })
  findings(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<VacancyType>> {
    return vacanciesWithFindings(ctx, { ...page, region }, nodeSelection(info), wantsCount(info));
  }

  @FieldResolver(() => EmployerYearConnection, { nullable: true, description: 'Quota declarations that are not certified, the first declared first (待认定年度申报).' })
  declarations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmployerYearType>> {
    return declarationsToCertify(ctx, region, page, wantsCount(info));
  }

  @FieldResolver(() => JobSeekerConnection, { nullable: true, description: "Job seekers who are willing to work and have not received this year's service (clause 8.1)." })
  servicesOwed(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobSeekerType>> {
    return jobSeekers(ctx, { ...page, filter: { residence: region, isOwedService: true } }, nodeSelection(info), wantsCount(info));
  }

  @FieldResolver(() => JobSeekerConnection, { nullable: true, description: 'Job seekers of villages in difficulty for whom a visit is due (clause 6.1).' })
  visitsOwed(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobSeekerType>> {
    return peopleOwed(ctx, { ...page, region, what: 'VISIT' }, nodeSelection(info), wantsCount(info));
  }

  @FieldResolver(() => JobSeekerConnection, { nullable: true, description: 'University graduates whom the centre has not contacted this year (clause 5.1).' })
  graduatesToContact(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobSeekerType>> {
    return peopleOwed(ctx, { ...page, region, what: 'GRADUATE_CONTACT' }, nodeSelection(info), wantsCount(info));
  }

  @FieldResolver(() => JobSeekerConnection, { nullable: true, description: 'Medical massage practitioners whose yearly review is due, or was never recorded (clause 7.4).' })
  reviewsDue(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobSeekerType>> {
    return jobSeekers(ctx, { ...page, filter: { residence: region, massageReviewDueBy: ctx.today } }, nodeSelection(info), wantsCount(info));
  }

  @FieldResolver(() => EmploymentConnection, { nullable: true, description: 'Employments for which a follow-up is due (跟踪回访, clause 8.6).' })
  followUps(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmploymentType>> {
    return followUpsDue(ctx, { ...page, region }, wantsCount(info));
  }

  @FieldResolver(() => WorkTrialConnection, { nullable: true, description: 'Work trials that have ended without an evaluation (试岗).' })
  trials(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<WorkTrialType>> {
    return trialsDue(ctx, { ...page, region }, wantsCount(info));
  }

  @FieldResolver(() => EmploymentConnection, { nullable: true, description: 'Employments whose contract ends within the days of its reminder (合同到期).' })
  contracts(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmploymentType>> {
    return contractsEnding(ctx, { ...page, region }, wantsCount(info));
  }

  @FieldResolver(() => ParticipationConnection, { nullable: true, description: 'Participations whose stage is overdue, or ends within 30 days: leases, loans, recognitions, agreed help.' })
  programmeStages(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ParticipationType>> {
    return participationsDue(ctx, region, page, wantsCount(info));
  }

  @FieldResolver(() => EmployerConnection, { nullable: true, description: "Employers below the ratio three years in a row that have not received this year's training (clause 8.2)." })
  trainingsOwed(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmployerType>> {
    return employersOf(ctx, info, region, 'TRAINING', page);
  }

  @FieldResolver(() => EmployerConnection, { nullable: true, description: 'Large employers and those of a new industry that have not been visited this year (clause 8.3).' })
  employersToVisit(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { region }: WorkType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmployerType>> {
    return employersOf(ctx, info, region, 'VISIT', page);
  }
}

async function employersOf(ctx: RequestContext, info: GraphQLResolveInfo, region: string, what: 'TRAINING' | 'VISIT', page: PageArgs): Promise<Connection<EmployerType>> {
  const selection = nodeSelection(info);
  return loadConnection(await employersOwed(ctx, { ...page, region, what }, wantsCount(info)), (id) => employerById(ctx, id, selection));
}
