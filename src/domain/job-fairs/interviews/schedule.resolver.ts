import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { allow, signedIn, type RequestContext } from '../../../access/index.js';
import { calendarFile, written, type DocumentFormat } from '../../../platform/documents/index.js';
import { DocumentFormats, DocumentType } from '../../../platform/graphql/document.js';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { JobSeekerType } from '../../seekers/index.js';
import { JobFairBoothType, JobFairType } from '../job-fair.type.js';
import { scheduleDocument, scheduleEvents, type Schedule, type ScheduleOrder } from './schedule.js';
import { scheduleOfBooth, scheduleOfFair, scheduleOfSeeker } from './schedule.service.js';

const ScheduleOrders = graphqlEnum<ScheduleOrder>('ScheduleOrder', 'Grouping of the tables in an interview schedule.', { PERSON: 'One table for each job seeker.', BOOTH: 'One table for each booth.' });

@ObjectType('InterviewSchedule', { description: 'Interviews in the order of their times (面试时间表), as a document or a calendar to download.' })
export class InterviewScheduleType {
  constructor(readonly schedule: Schedule) {}

  @Field(() => DocumentType, { description: 'Schedule as tables in a file to download.' })
  async document(
    @Ctx() ctx: RequestContext, @Arg('by', () => ScheduleOrders, { description: 'Grouping of the tables: by job seeker or by booth.' }) by: ScheduleOrder, @Arg('format', () => DocumentFormats, { description: 'File format of the document.' }) format: DocumentFormat,
  ): Promise<DocumentType> {
    allow(ctx, signedIn);
    return new DocumentType(`jinqiao-interviews-${by.toLowerCase()}`, await written(scheduleDocument(this.schedule, by, ctx.locale), format, ctx.locale));
  }

  @Field(() => DocumentType, { description: 'Schedule as an iCalendar file, for a calendar program.' })
  calendar(@Ctx() ctx: RequestContext): DocumentType {
    allow(ctx, signedIn);
    return new DocumentType('jinqiao-interviews', calendarFile(this.schedule.title, scheduleEvents(this.schedule, ctx.locale)));
  }
}

@Resolver(() => JobFairType)
export class FairScheduleResolver {
  @FieldResolver(() => InterviewScheduleType, { nullable: true, description: 'Schedule of all interviews at the fair. For counsellors of the region and administrators; null for others.' })
  async schedule(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<InterviewScheduleType> {
    return new InterviewScheduleType(await scheduleOfFair(ctx, row));
  }
}

@Resolver(() => JobFairBoothType)
export class BoothScheduleResolver {
  @FieldResolver(() => InterviewScheduleType, { nullable: true, description: "Schedule of the interviews at the booth. For the employer's staff, counsellors of the region and administrators; null for others." })
  async schedule(@Ctx() ctx: RequestContext, @Root() { row }: JobFairBoothType): Promise<InterviewScheduleType> {
    return new InterviewScheduleType(await scheduleOfBooth(ctx, row));
  }
}

@Resolver(() => JobSeekerType)
export class SeekerScheduleResolver {
  @FieldResolver(() => InterviewScheduleType, { nullable: true, description: "Schedule of the job seeker's interviews that are still to come. For the job seeker alone; null for others." })
  async interviewSchedule(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<InterviewScheduleType> {
    return new InterviewScheduleType(await scheduleOfSeeker(ctx, row));
  }
}
