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
  @Query(() => [ProgrammeKindType], { description: 'What the measures offer to people, employers and the public (措施项目类别), by measure; about fifty.' })
  programmeKinds(@Ctx() ctx: RequestContext): ProgrammeKindType[] {
    allow(ctx, everyone);
    return programmeKinds.entries.map((kind) => new ProgrammeKindType(kind, ctx.locale));
  }

  @Query(() => ProgrammeType, { nullable: true, description: 'One programme by its id; null when there is none, or it is not yours to see.' })
  programme(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its global id.' }) id: string): Promise<ProgrammeType | null> {
    return service.programmeById(ctx, idOf('Programme', id, 'id'));
  }

  @Query(() => ProgrammeConnection, { description: 'Programmes of the measures: courses, stalls, places, events; the latest first. What a centre records of single people and employers it alone sees.' })
  programmes(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => ProgrammesArgs) args: ProgrammesArgs): Promise<Connection<ProgrammeType>> {
    return service.programmes(ctx, args, Selection.of(info).has('totalCount'));
  }

  @Query(() => [StageCountType], { description: 'How many parts in programmes of a kind reached each stage, and where they fell out: of programmes in a region that began within some days. For counsellors of the region and administrators.' })
  programmeStages(@Ctx() ctx: RequestContext, @Args(() => ProgrammeStagesArgs) { kind, region, from, until }: ProgrammeStagesArgs): Promise<StageCountType[]> {
    return stageCountsIn(ctx, kind, region, from, until);
  }

  @Query(() => JobSeekerConnection, { description: 'People of a region to whom its centre owes a visit or a word; those who were registered first come first. For counsellors of the region and administrators.' })
  peopleOwed(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PeopleOwedArgs) args: PeopleOwedArgs): Promise<Connection<JobSeekerType>> {
    return peopleOwed(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => Boolean, { description: 'Whether you run the programme, as its host or its centre: you may read participations and stageCounts, and record what happened.' })
  viewerCanManage(@Ctx() ctx: RequestContext, @Root() { row }: ProgrammeType): boolean {
    allow(ctx, everyone);
    return managesProgramme(ctx, row);
  }

  @FieldResolver(() => [StageCountType], { nullable: true, description: "How many of its parts reached each stage, and where they fell out. For its host's people, counsellors of the region, and administrators; null for others." })
  stageCounts(@Ctx() ctx: RequestContext, @Root() { row }: ProgrammeType): Promise<StageCountType[]> {
    return stageCountsOf(ctx, row);
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The institution, base, market or company at which it takes place; null for none.' })
  host(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProgrammeType): Promise<EmployerType | null> | null {
    return row.host_id === null ? null : employerById(ctx, row.host_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The employer whose order a course fills; null for none.' })
  orderedBy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ProgrammeType): Promise<EmployerType | null> | null {
    return row.ordered_by_id === null ? null : employerById(ctx, row.ordered_by_id, Selection.of(info));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Places that are left; null for no limit. Outside the centre of the region, fewer than 5 taken are counted as none until all are.' })
  placesLeft(@Ctx() ctx: RequestContext, @Root() { row }: ProgrammeType): Promise<number | null> {
    return service.placesLeft(ctx, row);
  }

  @FieldResolver(() => ParticipationConnection, { nullable: true, description: "Who takes part, in the order in which they asked. For its host's people, counsellors of the region, and administrators; null for others." })
  participations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() programme: ProgrammeType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ParticipationType>> {
    return service.participationsOf(ctx, programme, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => CreateProgrammePayload, { description: 'Adds a programme, or records what a centre did for people or employers. For counsellors, in their region, and administrators.' })
  createProgramme(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The programme.' }) input: CreateProgrammeInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, createProgramme(ctx, input), service.programmeById);
  }

  @Mutation(() => RecordServicePayload, { description: 'Records in one step a service that a centre gave to one person or to many (就业服务记录): the payload has the programme that keeps it, with a part for each person. For counsellors, of people of their region, and administrators.' })
  recordService(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'What was done, and for whom.' }) input: RecordServiceInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, recordService(ctx, input), service.programmeById);
  }

  @Mutation(() => UpdateProgrammePayload, { description: 'Changes a programme. For counsellors of the region and administrators.' })
  updateProgramme(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The change.' }) input: UpdateProgrammeInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, updateProgramme(ctx, input), service.programmeById);
  }

  @Mutation(() => DrawPlacesPayload, { description: 'Gives the places of a programme by priority, then by lot, once registration has closed. For counsellors of the region and administrators.' })
  drawPlaces(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which programme.' }) input: DrawPlacesInput): Promise<Payload> {
    return answer(ctx, info, 'programme', input, drawPlaces(ctx, input), service.programmeById);
  }

  @Mutation(() => TakePartPayload, { description: "Asks for a place in a programme, or for a part in its draw. For the person or the employer's recruiters, counsellors, and administrators." })
  takePart(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Who, and in which.' }) input: TakePartInput): Promise<Payload> {
    return answer(ctx, info, 'participation', input, takePart(ctx, input), service.participationById);
  }

  @Mutation(() => CancelParticipationPayload, { description: 'Gives up a place; where places were drawn, the next who waits gets it.' })
  cancelParticipation(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Who, and in which.' }) input: TakePartInput): Promise<Payload> {
    return answer(ctx, info, 'participation', input, cancelParticipation(ctx, input), service.participationById);
  }

  @Mutation(() => RecordParticipationPayload, { description: "Records who came and what became of it. For the programme's host, counsellors of the region, and administrators." })
  recordParticipation(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Whose part, and what became of it.' }) input: RecordParticipationInput): Promise<Payload> {
    return answer(ctx, info, 'participation', input, recordParticipation(ctx, input), service.participationById);
  }
}

@Resolver(() => ParticipationType)
export class ParticipationResolver {
  @FieldResolver(() => ProgrammeType, { nullable: true, description: 'The programme.' })
  programme(@Ctx() ctx: RequestContext, @Root() { row }: ParticipationType): Promise<ProgrammeType | null> {
    return service.programmeById(ctx, row.programme_id);
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'The person; null for an employer, and where the person is not yours to see.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ParticipationType): Promise<JobSeekerType | null> | null {
    return row.job_seeker_id === null ? null : seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => AttendeeType, { nullable: true, description: "Name and phone of whoever has a place, for the people of the programme's host; null for everybody else, who finds the person under jobSeeker." })
  attendee(@Ctx() ctx: RequestContext, @Root() { row }: ParticipationType): Promise<AttendeeType | null> {
    return service.attendeeOf(ctx, row);
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The employer; null for a person.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ParticipationType): Promise<EmployerType | null> | null {
    return row.employer_id === null ? null : employerById(ctx, row.employer_id, Selection.of(info));
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerProgrammesResolver {
  @Mutation(() => RecordAbilityAssessmentPayload, { description: "Records an assessment of somebody's abilities (职业能力评估): what it found becomes the person's capacities. For counsellors of the region and administrators." })
  recordAbilityAssessment(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Whose abilities, and what was found.' }) input: RecordAbilityAssessmentInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, recordAbilityAssessment(ctx, input), seekerById);
  }

  @FieldResolver(() => ParticipationConnection, { nullable: true, description: 'Courses, places, services and visits that the person had a part in, the earliest first. For the person, counsellors of the region, and administrators; null for others.' })
  participations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ParticipationType>> {
    return service.participationsOfSeeker(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => BlindMassagePractitionerType)
export class PractitionerEducationResolver {
  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Hours of continuing education attended in a calendar year (继续教育学时). For the person, counsellors, and administrators; null for others.' })
  continuingEducationHours(@Ctx() ctx: RequestContext, @Root() { row }: BlindMassagePractitionerType, @Arg('year', () => Int, { description: 'The year.' }) year: number): Promise<string> {
    return educationHours(ctx, row.parent, year);
  }
}

@Resolver(() => EmployerType)
export class EmployerProgrammesResolver {
  @FieldResolver(() => ParticipationConnection, { nullable: true, description: 'Trainings and visits that it had a part in, the earliest first. For its recruiters, counsellors of its region, and administrators; null for others.' })
  participations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ParticipationType>> {
    return service.participationsOfEmployer(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => [RecognitionType], { description: 'As what a centre has recognised it, and holds on the day: a model institution, a training base. For everybody.' })
  recognitions(@Ctx() ctx: RequestContext, @Root() { row }: EmployerType): Promise<RecognitionType[]> {
    return recognitionsOf(ctx, row.id, ctx.today);
  }
}
