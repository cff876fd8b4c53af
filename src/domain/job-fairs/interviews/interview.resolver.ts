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
  @FieldResolver(() => JobFairType, { nullable: true, description: 'The fair.' })
  jobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairInterviewType): Promise<JobFairType | null> {
    return jobFairById(ctx, row.job_fair_id, Selection.of(info));
  }

  @FieldResolver(() => JobFairBoothType, { nullable: true, description: 'The booth.' })
  booth(@Ctx() ctx: RequestContext, @Root() { row }: JobFairInterviewType): Promise<JobFairBoothType | null> {
    return boothById(ctx, row.booth_id);
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: 'The post that it is about; null for all that the booth brings.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairInterviewType): Promise<VacancyType | null> | null {
    return row.vacancy_id === null ? null : vacancyById(ctx, row.vacancy_id, Selection.of(info));
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt(@Ctx() ctx: RequestContext, @Root() { row }: JobFairInterviewType): Promise<Date> {
    return service.endOf(ctx, row);
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'The person; null where the person is not yours to see.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairInterviewType): Promise<JobSeekerType | null> {
    return seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => AttendeeType, { nullable: true, description: "Name and phone of whoever comes, for the people of the booth's employer; null for everybody else, who finds the person under jobSeeker." })
  attendee(@Ctx() ctx: RequestContext, @Root() { row }: JobFairInterviewType): Promise<AttendeeType | null> {
    return service.attendeeOfInterview(ctx, row);
  }

  @Mutation(() => BookJobFairInterviewPayload, { description: 'Books an interview at a booth of a fair (预约面试). For the person, counsellors of the region, and administrators.' })
  bookJobFairInterview(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Who, where and when.' }) input: BookJobFairInterviewInput): Promise<Payload> {
    return answer(ctx, info, 'interview', input, bookJobFairInterview(ctx, input), service.interviewById);
  }

  @Mutation(() => CancelJobFairInterviewPayload, { description: 'Cancels an interview; its slot is free again. For the person, counsellors of the region or of the fair, and administrators.' })
  cancelJobFairInterview(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which interview.' }) input: CancelJobFairInterviewInput): Promise<Payload> {
    return answer(ctx, info, 'interview', input, cancelJobFairInterview(ctx, input), service.interviewById);
  }
}

@Resolver(() => JobFairType)
export class FairInterviewsResolver {
  @FieldResolver(() => [DateTimeScalar], { description: 'When interviews can begin, taken or not, the earliest first; none where no interviews are booked.' })
  slots(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<Date[]> {
    return service.slotsAt(ctx, row);
  }

  @FieldResolver(() => JobFairInterviewConnection, { nullable: true, description: 'Its interviews, the earliest first. For counsellors of the region, and administrators; null for others.' })
  interviews(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairInterviewType>> {
    return service.interviewsOfFair(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => JobFairBoothType)
export class BoothInterviewsResolver {
  @FieldResolver(() => [DateTimeScalar], { description: 'Slots in which an interview can be booked here, the earliest first.' })
  freeSlots(@Ctx() ctx: RequestContext, @Root() { row }: JobFairBoothType): Promise<Date[]> {
    return service.freeSlotsAt(ctx, row);
  }

  @FieldResolver(() => JobFairInterviewConnection, { nullable: true, description: "Interviews here, the earliest first. For the employer's own people, counsellors of the fair's region, and administrators; null for others." })
  interviews(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairBoothType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairInterviewType>> {
    return service.interviewsAtBooth(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => JobSeekerType)
export class SeekerInterviewsResolver {
  @FieldResolver(() => JobFairInterviewConnection, { nullable: true, description: 'Interviews at fairs, the earliest first. For the person, counsellors of the region, the job coach, and administrators; null for others.' })
  jobFairInterviews(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairInterviewType>> {
    return service.interviewsOfSeeker(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
