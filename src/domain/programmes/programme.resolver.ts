import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { allow, answer, everyone, nodes, traced, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { AttendeeType, BlindMassagePractitionerType, JobSeekerConnection, JobSeekerType, readAs, seekerById } from '../seekers/index.js';
import { RecordAbilityAssessmentInput } from './assessment.inputs.js';
import { recordAbilityAssessment } from './assessment.writing.js';
import { CreateProgrammeInput, DrawPlacesInput, ProgrammesArgs, ProgrammeStagesArgs, RecordParticipationInput, TakePartInput, UpdateProgrammeInput } from './programme.inputs.js';
import { managesProgramme } from './managing.js';
import { cancelParticipation, drawPlaces, recordParticipation, takePart } from './participation.writing.js';
import { programmeKinds } from './kinds/index.js';
import { educationHours } from './practitioner-education.js';
import * as service from './programme.service.js';
import { ProgrammeKindType } from './programme-kind.type.js';
import { ParticipationConnection, ParticipationType, ProgrammeConnection, ProgrammeType } from './programme.type.js';
import { RecognitionType, recognitionsOf } from './recognitions/recognition.js';
import { createProgramme, updateProgramme } from './programme.writing.js';
import { RecordServiceInput } from './service.inputs.js';
import { recordService } from './service.writing.js';
import { peopleOwed, PeopleOwedArgs } from './owed/people-owed.js';
import { stageCountsIn, stageCountsOf, StageCountType } from './stages/counts.js';

const CreateProgrammePayload = payloadType('CreateProgramme', 'programme', () => ProgrammeType);
const RecordServicePayload = payloadType('RecordService', 'programme', () => ProgrammeType);
const UpdateProgrammePayload = payloadType('UpdateProgramme', 'programme', () => ProgrammeType);
const DrawPlacesPayload = payloadType('DrawPlaces', 'programme', () => ProgrammeType);
const TakePartPayload = payloadType('TakePart', 'participation', () => ParticipationType);
const CancelParticipationPayload = payloadType('CancelParticipation', 'participation', () => ParticipationType);
const RecordAbilityAssessmentPayload = payloadType('RecordAbilityAssessment', 'jobSeeker', () => JobSeekerType);
const RecordParticipationPayload = payloadType('RecordParticipation', 'participation', () => ParticipationType);

nodes.register('Programme', service.programmeById);
nodes.register('Participation', service.participationById);
traced.register<ParticipationType>('Participation', ({ row: { id, job_seeker_id: person } }, ctx) => (person === null ? null : { id, people: [person], why: readAs(ctx, person, 'HOSTING') }));

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Query(() => [ProgrammeKindType], { description: 'Kinds of programmes that the measures offer (措施项目类别), ordered by measure; about fifty.' })
  programmeKinds(@Ctx() ctx: RequestContext): ProgrammeKindType[] {
    allow(ctx, everyone);
    return programmeKinds.entries.map((kind) => new ProgrammeKindType(kind, ctx.locale));
  }

  @Query(() => ProgrammeType, { nullable: true, description: 'Programme with the given id; null where there is none, or you may not see it.' })
  programme(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Global id of the programme.' }) id: string): Promise<ProgrammeType | null> {
    return service.programmeById(ctx, idOf('Programme', id, 'id'));
  }

  @Query(() => ProgrammeConnection, { description: 'Programmes under the measures, the latest first: courses, stalls, events. Services to a single person or employer only for the centre.' })
  programmes(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => ProgrammesArgs) args: ProgrammesArgs): Promise<Connection<ProgrammeType>> {
    return service.programmes(ctx, args, Selection.of(info).has('totalCount'));
  }

  @Query(() => [StageCountType], { description: 'Number of participations in a kind of programme at each stage, in a region and period. For counsellors of the region and administrators.' })
  programmeStages(@Ctx() ctx: RequestContext, @Args(() => ProgrammeStagesArgs) { kind, region, from, until }: ProgrammeStagesArgs): Promise<StageCountType[]> {
    return stageCountsIn(ctx, kind, region, from, until);
  }

  @Query(() => JobSeekerConnection, { description: 'Job seekers of a region for whom a yearly duty is open, the first registered first. For counsellors of the region and administrators.' })
  peopleOwed(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PeopleOwedArgs) args: PeopleOwedArgs): Promise<Connection<JobSeekerType>> {
    return peopleOwed(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => Boolean, { description: 'Whether you run the programme, as its host or its centre: you may read participations and stageCounts, and record what happened.' })
  viewerCanManage(@Ctx() ctx: RequestContext, @Root() { row }: ProgrammeType): boolean {
    allow(ctx, everyone);
    return managesProgramme(ctx, row);
  }

  @FieldResolver(() => [StageCountType], { nullable: true, description: "Number of participations at each stage. For the host's staff, counsellors of the region and administrators; null for others." })
  stageCounts(@Ctx() ctx: RequestContext, @Root() { row }: ProgrammeType): Promise<StageCountType[]> {
    return stageCountsOf(ctx, row);
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Institution, training base, market or company that hosts the programme; null where none.' })
  host(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProgrammeType): Promise<EmployerType | null> | null {
    return row.host_id === null ? null : employerById(ctx, row.host_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer that ordered the course (订单式); null where none.' })
  orderedBy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProgrammeType): Promise<EmployerType | null> | null {
    return row.ordered_by_id === null ? null : employerById(ctx, row.ordered_by_id, Selection.of(info));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Number of free places; null where unlimited. Outside the centre, 1 to 4 taken places count as none, unless all are taken.' })
  placesLeft(@Ctx() ctx: RequestContext, @Root() { row }: ProgrammeType): Promise<number | null> {
    return service.placesLeft(ctx, row);
  }

  @FieldResolver(() => ParticipationConnection, { nullable: true, description: "Participations in the order of application. For the host's staff, counsellors of the region and administrators; null for others." })
  participations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() programme: ProgrammeType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ParticipationType>> {
    return service.participationsOf(ctx, programme, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => CreateProgrammePayload, { description: 'Creates a programme, or records what a centre did for people or employers. For counsellors of the region and administrators.' })
  createProgramme(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Programme and its participants.' }) input: CreateProgrammeInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, createProgramme(ctx, input), service.programmeById);
  }

  @Mutation(() => RecordServicePayload, { description: 'Records a service that a centre gave to one job seeker or to many (就业服务记录). For counsellors, of job seekers of their region, and administrators.' })
  recordService(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Service that was given, and the job seekers who were served.' }) input: RecordServiceInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, recordService(ctx, input), service.programmeById);
  }

  @Mutation(() => UpdateProgrammePayload, { description: 'Changes a programme. For counsellors of the region and administrators.' })
  updateProgramme(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Programme, its changes and the version read.' }) input: UpdateProgrammeInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, updateProgramme(ctx, input), service.programmeById);
  }

  @Mutation(() => DrawPlacesPayload, { description: 'Draws the places of a programme by priority, then by lot, after registration has closed. For counsellors of the region and administrators.' })
  drawPlaces(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Programme whose places are drawn.' }) input: DrawPlacesInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, drawPlaces(ctx, input), service.programmeById);
  }

  @Mutation(() => TakePartPayload, { description: "Applies for a place in a programme. For the job seeker or the employer's recruiters, counsellors and administrators." })
  takePart(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Programme and applicant.' }) input: TakePartInput): Promise<Payload> {
    return answer(ctx, info, 'participation', input, takePart(ctx, input), service.participationById);
  }

  @Mutation(() => CancelParticipationPayload, { description: 'Gives up a place in a programme; where places were drawn, the next applicant on the waiting list gets it.' })
  cancelParticipation(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Programme and participant.' }) input: TakePartInput): Promise<Payload> {
    return answer(ctx, info, 'participation', input, cancelParticipation(ctx, input), service.participationById);
  }

  @Mutation(() => RecordParticipationPayload, { description: 'Records attendance, stage and result of a participation. For the host, counsellors of the region and administrators.' })
  recordParticipation(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Participation, its changes and the version read.' }) input: RecordParticipationInput): Promise<Payload> {
    return answer(ctx, info, 'participation', input, recordParticipation(ctx, input), service.participationById);
  }
}

@Resolver(() => ParticipationType)
export class ParticipationResolver {
  @FieldResolver(() => ProgrammeType, { nullable: true, description: 'Programme of the participation; null where you may not see it.' })
  programme(@Ctx() ctx: RequestContext, @Root() { row }: ParticipationType): Promise<ProgrammeType | null> {
    return service.programmeById(ctx, row.programme_id);
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker who takes part; null for an employer, and where you may not see the job seeker.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ParticipationType): Promise<JobSeekerType | null> | null {
    return row.job_seeker_id === null ? null : seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => AttendeeType, { nullable: true, description: 'Name and phone of a job seeker who has a place, for the staff of the host; null for others, who read jobSeeker.' })
  attendee(@Ctx() ctx: RequestContext, @Root() { row }: ParticipationType): Promise<AttendeeType | null> {
    return service.attendeeOf(ctx, row);
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer that takes part; null for a job seeker.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ParticipationType): Promise<EmployerType | null> | null {
    return row.employer_id === null ? null : employerById(ctx, row.employer_id, Selection.of(info));
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerProgrammesResolver {
  @Mutation(() => RecordAbilityAssessmentPayload, { description: "Records an assessment (职业能力评估), which sets the job seeker's capacities. For counsellors of the region and administrators." })
  recordAbilityAssessment(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, assessors and capacities found.' }) input: RecordAbilityAssessmentInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, recordAbilityAssessment(ctx, input), seekerById);
  }

  @FieldResolver(() => ParticipationConnection, { nullable: true, description: 'Participations of the job seeker in programmes, the earliest first. For the job seeker, counsellors and administrators; null for others.' })
  participations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ParticipationType>> {
    return service.participationsOfSeeker(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => BlindMassagePractitionerType)
export class PractitionerEducationResolver {
  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Hours of continuing education in a calendar year (继续教育学时). For the job seeker, counsellors and administrators; null for others.' })
  continuingEducationHours(@Ctx() ctx: RequestContext, @Root() { row }: BlindMassagePractitionerType, @Arg('year', () => Int, { description: 'Calendar year of the hours.' }) year: number): Promise<string> {
    return educationHours(ctx, row.parent, year);
  }
}

@Resolver(() => EmployerType)
export class EmployerProgrammesResolver {
  @FieldResolver(() => ParticipationConnection, { nullable: true, description: 'Participations of the employer in programmes, the earliest first. For its recruiters, counsellors and administrators; null for others.' })
  participations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ParticipationType>> {
    return service.participationsOfEmployer(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => [RecognitionType], { description: 'Recognitions of the employer in force on a day, as a model institution or training base. For everybody.' })
  recognitions(@Ctx() ctx: RequestContext, @Root() { row }: EmployerType): Promise<RecognitionType[]> {
    return recognitionsOf(ctx, row.id, ctx.today);
  }
}
