import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { allow, signedIn, type RequestContext } from '../../../access/index.js';
import { calendarFile, written, type DocumentFormat } from '../../../platform/documents/index.js';
import { DocumentFormats, DocumentType } from '../../../platform/graphql/document.js';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { JobSeekerType } from '../../seekers/index.js';
import { JobFairBoothType, JobFairType } from '../job-fair.type.js';
import { scheduleDocument, scheduleEvents, type Schedule, type ScheduleOrder } from './schedule.js';
import { scheduleOfBooth, scheduleOfFair, scheduleOfSeeker } from './schedule.service.js';

const ScheduleOrders = graphqlEnum<ScheduleOrder>('ScheduleOrder', 'Whose tables a schedule is put into.', { PERSON: 'A table for each person.', BOOTH: 'A table for each booth.' });

@ObjectType('InterviewSchedule', { description: 'Interviews in the order of the day (面试时间表), to be taken away.' })
export class InterviewScheduleType {
  constructor(readonly schedule: Schedule) {}

  @Field(() => DocumentType, { description: 'As tables.' })
  async document(
    @Ctx() ctx: RequestContext, @Arg('by', () => ScheduleOrders, { description: 'Whose tables.' }) by: ScheduleOrder, @Arg('format', () => DocumentFormats, { description: 'As what.' }) format: DocumentFormat,
  ): Promise<DocumentType> {
    allow(ctx, signedIn);
    return new DocumentType(`jinqiao-interviews-${by.toLowerCase()}`, await written(scheduleDocument(this.schedule, by, ctx.locale), format, ctx.locale));
  }

  @Field(() => DocumentType, { description: 'As a calendar (iCalendar), for the program in which appointments are kept.' })
  calendar(@Ctx() ctx: RequestContext): DocumentType {
    allow(ctx, signedIn);
    return new DocumentType('jinqiao-interviews', calendarFile(this.schedule.title, scheduleEvents(this.schedule, ctx.locale)));
  }
}

@Resolver(() => JobFairType)
export class FairScheduleResolver {
  @FieldResolver(() => InterviewScheduleType, { nullable: true, description: 'All of its interviews. For counsellors of the region, and administrators; null for others.' })
  async schedule(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<InterviewScheduleType> {
    return new InterviewScheduleType(await scheduleOfFair(ctx, row));
  }
}

@Resolver(() => JobFairBoothType)
export class BoothScheduleResolver {
  @FieldResolver(() => InterviewScheduleType, { nullable: true, description: "Its interviews. For the employer's own people, counsellors of the fair's region, and administrators; null for others." })
  async schedule(@Ctx() ctx: RequestContext, @Root() { row }: JobFairBoothType): Promise<InterviewScheduleType> {
    return new InterviewScheduleType(await scheduleOfBooth(ctx, row));
  }
}

@Resolver(() => JobSeekerType)
export class SeekerScheduleResolver {
  @FieldResolver(() => InterviewScheduleType, { nullable: true, description: 'Own interviews at fairs that are still to come. For the person; null for others.' })
  async interviewSchedule(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<InterviewScheduleType> {
    return new InterviewScheduleType(await scheduleOfSeeker(ctx, row));
  }
}
