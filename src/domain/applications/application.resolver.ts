import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { JobSeekerType, knownSeeker } from '../seekers/index.js';
import { vacancyById, VacancyType } from '../vacancies/index.js';
import { ApplyForVacancyInput, ChangeApplicationStatusInput, ReferToVacancyInput } from './application.inputs.js';
import * as service from './application.service.js';
import { ApplicationConnection, ApplicationEventConnection, ApplicationType, type ApplicationEventType } from './application.type.js';

const applicationPayload = (mutation: string) => payloadType(mutation, 'application', () => ApplicationType);
const ApplyForVacancyPayload = applicationPayload('ApplyForVacancy');
const ReferToVacancyPayload = applicationPayload('ReferToVacancy');
const ChangeApplicationStatusPayload = applicationPayload('ChangeApplicationStatus');

nodes.register('Application', service.applicationById);

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  @FieldResolver(() => VacancyType, { description: 'The post.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType): Promise<VacancyType | null> {
    return vacancyById(ctx, row.vacancy_id, Selection.of(info));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'The person; null once the person was erased.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType): Promise<JobSeekerType | null> {
    return knownSeeker(ctx, row.job_seeker_id, Selection.of(info), 'APPLICATION');
  }

  @FieldResolver(() => ApplicationEventConnection, { description: 'What happened to it, from the first step on.' })
  history(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationEventType>> {
    return service.historyOf(ctx, row.id, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => ApplyForVacancyPayload, { description: 'Applies for a post (求职申请). For the person, counsellors of the region, and administrators.' })
  applyForVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The application.' }) input: ApplyForVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.applyForVacancy(ctx, input), service.applicationById);
  }

  @Mutation(() => ReferToVacancyPayload, { description: 'Proposes a person for a post (推荐). For counsellors of the region, and administrators.' })
  referToVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The referral.' }) input: ReferToVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.referToVacancy(ctx, input), service.applicationById);
  }

  @Mutation(() => ChangeApplicationStatusPayload, { description: 'Takes the next step. The person withdraws or takes up a referral; the employer interviews, offers, hires or turns down; the centre can do either. A hire takes a seat, the last one closes the post.' })
  changeApplicationStatus(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The step.' }) input: ChangeApplicationStatusInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.changeApplicationStatus(ctx, input), service.applicationById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, { nullable: true, description: 'Applications and referrals, the latest first. Recruiters see those to their own employer.' })
  applications(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationType>> {
    return service.applicationsOfSeeker(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => VacancyType)
export class VacancyApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, { nullable: true, description: 'Applications and referrals, the latest first. For its recruiters, counsellors of its region, and administrators; null with the error FORBIDDEN for others.' })
  applications(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: VacancyType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationType>> {
    return service.applicationsOfVacancy(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
