import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../../access/index.js';
import { PageArgs, type Connection } from '../../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../../platform/graphql/payload.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Selection } from '../../../platform/graphql/selection.js';
import { AttendeeType, JobSeekerType, readAs, seekerById } from '../../seekers/index.js';
import { vacancyById, VacancyType } from '../../vacancies/index.js';
import { boothById, jobFairById } from '../job-fair.service.js';
import { JobFairBoothType, JobFairType } from '../job-fair.type.js';
import { BookJobFairInterviewInput, CancelJobFairInterviewInput } from './interview.inputs.js';
import * as service from './interview.service.js';
import { JobFairInterviewConnection, JobFairInterviewType } from './interview.type.js';
import { bookJobFairInterview, cancelJobFairInterview } from './interview.writing.js';

const BookJobFairInterviewPayload = payloadType('BookJobFairInterview', 'interview', () => JobFairInterviewType);
const CancelJobFairInterviewPayload = payloadType('CancelJobFairInterview', 'interview', () => JobFairInterviewType);

nodes.register('JobFairInterview', service.interviewById);
traced.register<JobFairInterviewType>('JobFairInterview', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person, 'HOSTING') }));

@Resolver(() => JobFairInterviewType)
export class InterviewResolver {
  @FieldResolver(() => JobFairType, { nullable: true, description: 'Job fair at which the interview takes place.' })
  jobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairInterviewType): Promise<JobFairType | null> {
    return jobFairById(ctx, row.job_fair_id, Selection.of(info));
  }

  @FieldResolver(() => JobFairBoothType, { nullable: true, description: 'Booth at which the interview takes place.' })
  booth(@Ctx() ctx: RequestContext, @Root() { row }: JobFairInterviewType): Promise<JobFairBoothType | null> {
    return boothById(ctx, row.booth_id);
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: 'Vacancy that the interview is about; null where it is about all vacancies of the booth.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairInterviewType): Promise<VacancyType | null> | null {
    return row.vacancy_id === null ? null : vacancyById(ctx, row.vacancy_id, Selection.of(info));
  }

  @FieldResolver(() => DateTimeScalar, { description: 'Time at which the interview ends, by the interviewMinutes of the fair.' })
  endsAt(@Ctx() ctx: RequestContext, @Root() { row }: JobFairInterviewType): Promise<Date> {
    return service.endOf(ctx, row);
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker who is interviewed; null where you may not see the job seeker.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairInterviewType): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => AttendeeType, { nullable: true, description: "Name and phone of the job seeker, for the staff of the booth's employer; null for everybody else, who reads jobSeeker." })
  attendee(@Ctx() ctx: RequestContext, @Root() { row }: JobFairInterviewType): Promise<AttendeeType | null> {
    return service.attendeeOfInterview(ctx, row);
  }

  @Mutation(() => BookJobFairInterviewPayload, { description: 'Books an interview at a booth (预约面试). For the job seeker, counsellors of the region and administrators.' })
  bookJobFairInterview(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Booth, job seeker, time and vacancy.' }) input: BookJobFairInterviewInput): Promise<Payload> {
    return answer(ctx, info, 'interview', input, bookJobFairInterview(ctx, input), service.interviewById);
  }

  @Mutation(() => CancelJobFairInterviewPayload, { description: 'Cancels an interview and frees its slot. For the job seeker, counsellors of the region or of the fair, and administrators.' })
  cancelJobFairInterview(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Interview and the version read.' }) input: CancelJobFairInterviewInput): Promise<Payload> {
    return answer(ctx, info, 'interview', input, cancelJobFairInterview(ctx, input), service.interviewById);
  }
}

@Resolver(() => JobFairType)
export class FairInterviewsResolver {
  @FieldResolver(() => [DateTimeScalar], { description: 'Times at which interviews can begin, free or taken, the earliest first; empty where the fair books no interviews.' })
  slots(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<Date[]> {
    return service.slotsAt(ctx, row);
  }

  @FieldResolver(() => JobFairInterviewConnection, { nullable: true, description: 'Interviews of the fair, the earliest first. For counsellors of the region and administrators; null for others.' })
  interviews(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairInterviewType>> {
    return service.interviewsOfFair(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => JobFairBoothType)
export class BoothInterviewsResolver {
  @FieldResolver(() => [DateTimeScalar], { description: 'Times at which an interview can still be booked at the booth, the earliest first.' })
  freeSlots(@Ctx() ctx: RequestContext, @Root() { row }: JobFairBoothType): Promise<Date[]> {
    return service.freeSlotsAt(ctx, row);
  }

  @FieldResolver(() => JobFairInterviewConnection, { nullable: true, description: "Interviews at the booth, the earliest first. For the employer's staff, counsellors of the region and administrators; null for others." })
  interviews(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairBoothType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairInterviewType>> {
    return service.interviewsAtBooth(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => JobSeekerType)
export class SeekerInterviewsResolver {
  @FieldResolver(() => JobFairInterviewConnection, { nullable: true, description: 'Interviews of the job seeker at fairs, the earliest first. For the job seeker, centre, job coach and administrators; null for others.' })
  jobFairInterviews(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairInterviewType>> {
    return service.interviewsOfSeeker(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
