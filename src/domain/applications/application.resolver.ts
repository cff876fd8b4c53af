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
  @FieldResolver(() => VacancyType, { description: 'The post.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType): Promise<VacancyType | null> {
    return vacancyById(ctx, row.vacancy_id, Selection.of(info));
  }

  @FieldResolver(() => JobSeekerType, {
    nullable: true,
    description: 'The person; null once the person was erased. To the employer and the centre of the post null as well for a referral that the person has not taken up, and once the application was withdrawn or turned down. Of a referral the employer sees a person who consents to be reached (CONTACT) and to be matched.',
  })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType): Promise<JobSeekerType | null> {
    return service.seekerOf(ctx, row, Selection.of(info));
  }

  @FieldResolver(() => ContactDetailsType, {
    nullable: true, description: 'How to reach the person, for those who find work for the person, and the employer to whom the person applies; null for others. Of a referral that the person has not taken up, the employer sees it where the person consents to that (CONTACT).',
  })
  contact(@Ctx() ctx: RequestContext, @Root() { row }: ApplicationType): Promise<ContactDetailsType | null> {
    return service.contactOf(ctx, row);
  }

  @FieldResolver(() => [NeedType], { nullable: true, description: 'Accommodations that the person asks for (便利需求), which the employer has to prepare for the interview and the work. The employer reads them while the application is SUBMITTED, INTERVIEW, OFFERED or HIRED, and null in every other state. Null once the person was erased.' })
  needs(@Ctx() ctx: RequestContext, @Root() { row }: ApplicationType): Promise<NeedType[] | null> {
    return service.needsOfApplication(ctx, row);
  }

  @FieldResolver(() => ApplicationEventConnection, { description: 'What happened to it, from the first step on.' })
  history(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ApplicationType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationEventType>> {
    return service.historyOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => ApplyForVacancyPayload, { description: 'Applies for a post (求职申请), or takes up the referral to it. For the person, counsellors of the region, and administrators.' })
  applyForVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The application.' }) input: ApplyForVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.applyForVacancy(ctx, input), service.applicationById);
  }

  @Mutation(() => ReferToVacancyPayload, { description: 'Proposes a person for a post (推荐). The employer sees that somebody is proposed, and the note, not who it is, until the person takes it up. For counsellors of the region, and administrators.' })
  referToVacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The referral.' }) input: ReferToVacancyInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.referToVacancy(ctx, input), service.applicationById);
  }

  @Mutation(() => ChangeApplicationStatusPayload, { description: 'Takes the next step. The person withdraws or takes up a referral; the employer interviews, offers, hires or turns down those who applied; the centre can do either. A referral that the person has not taken up goes no further. A hire takes a seat, the last one closes the post.' })
  changeApplicationStatus(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The step.' }) input: ChangeApplicationStatusInput): Promise<Payload> {
    return answer(ctx, info, 'application', input, service.changeApplicationStatus(ctx, input), service.applicationById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, { nullable: true, description: 'Applications and referrals, the latest first. Recruiters see those to their own employer by which the person applies there.' })
  applications(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationType>> {
    return service.applicationsOfSeeker(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => VacancyType)
export class VacancyApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, { nullable: true, description: 'Applications and referrals, the latest first. For its recruiters, counsellors of its region, and administrators; null for others.' })
  applications(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: VacancyType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ApplicationType>> {
    return service.applicationsOfVacancy(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
