import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { ContactDetailsType, JobSeekerType, NeedType, readAs } from '../seekers/index.js';
import { vacancyById, VacancyType } from '../vacancies/index.js';
import { ApplyForVacancyInput, ChangeApplicationStatusInput, ReferToVacancyInput } from './application.inputs.js';
import * as service from './application.service.js';
import { ApplicationConnection, ApplicationEventConnection, ApplicationType, type ApplicationEventType } from './application.type.js';

const applicationPayload = (mutation: string) => payloadType(mutation, 'application', () => ApplicationType);
const ApplyForVacancyPayload = applicationPayload('ApplyForVacancy');
const ReferToVacancyPayload = applicationPayload('ReferToVacancy');
const ChangeApplicationStatusPayload = applicationPayload('ChangeApplicationStatus');

nodes.register('Application', service.applicationById);
traced.register<ApplicationType>('Application', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person, 'APPLICATION') }));

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  @FieldResolver(() => VacancyType, { description: 'Vacancy that the application is for.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType): Promise<VacancyType | null> {
    return vacancyById(ctx, row.vacancy_id, Selection.of(info));
  }

  @FieldResolver(() => JobSeekerType, {
    nullable: true,
    description: 'Job seeker; null once erased. Null for the employer after withdrawal or rejection, and for a referral without consent CONTACT.',
  })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType): Promise<JobSeekerType | null> {
    return service.seekerOf(ctx, row, Selection.of(info));
  }

  @FieldResolver(() => ContactDetailsType, {
    nullable: true, description: 'Contact details of the job seeker, for the centre and for an employer who may know the applicant (see jobSeeker); null for others.',
  })
  contact(@Ctx() ctx: RequestContext, @Root() { row }: ApplicationType): Promise<ContactDetailsType | null> {
    return service.contactOf(ctx, row);
  }

  @FieldResolver(() => [NeedType], { nullable: true, description: 'Accommodations that the job seeker asks for (便利需求). Employers read them in SUBMITTED, INTERVIEW, OFFERED and HIRED only; else null.' })
  needs(@Ctx() ctx: RequestContext, @Root() { row }: ApplicationType): Promise<NeedType[] | null> {
    return service.needsOfApplication(ctx, row);
  }

  @FieldResolver(() => ApplicationEventConnection, { description: 'All states that the application has had, the earliest first.' })
  history(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationEventType>> {
    return service.historyOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => ApplyForVacancyPayload, { description: 'Applies for a vacancy (求职申请), or takes up a referral to it. For the job seeker, counsellors of the region and administrators.' })
  applyForVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, vacancy and message.' }) input: ApplyForVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.applyForVacancy(ctx, input), service.applicationById);
  }

  @Mutation(() => ReferToVacancyPayload, { description: 'Refers a job seeker to a vacancy (推荐). For counsellors of the region and administrators.' })
  referToVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, vacancy and message.' }) input: ReferToVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.referToVacancy(ctx, input), service.applicationById);
  }

  @Mutation(() => ChangeApplicationStatusPayload, { description: 'Moves an application to another state. For the job seeker, those who act for the vacancy, counsellors and administrators.' })
  changeApplicationStatus(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Application, its new state, and the version read.' }) input: ChangeApplicationStatusInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.changeApplicationStatus(ctx, input), service.applicationById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, { nullable: true, description: 'Applications and referrals of the job seeker, the latest first. Recruiters see those to their own employer only.' })
  applications(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationType>> {
    return service.applicationsOfSeeker(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => VacancyType)
export class VacancyApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, { nullable: true, description: 'Applications and referrals to the vacancy, the latest first. For its recruiters, counsellors of the region and administrators; null for others.' })
  applications(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: VacancyType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationType>> {
    return service.applicationsOfVacancy(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
