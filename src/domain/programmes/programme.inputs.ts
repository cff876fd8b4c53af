import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DecimalScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { certificateCode } from '../certificates/index.js';
import { ProvisionInput, provisionBounds } from '../employers/index.js';
import { regionCode } from '../regions/index.js';
import { DetailInput, detailBounds } from './details/detail.inputs.js';
import { programmeBounds, programmeKindCode } from './programme.bounds.js';
import { ParticipationOutcomes, ParticipationStates, ProgrammeStatuses } from './programme.enums.js';
import type { ParticipationOutcome, ParticipationState, ProgrammeStatus } from './programme.entity.js';

@InputType({ description: 'Conditions on programmes, all of which must hold.' })
export class ProgrammeFilter {
  @Bounded(programmeBounds.kinds)
  @Field(() => [String], { nullable: true, description: 'Only programmes of these kinds (codes of programmeKinds).' })
  kinds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Only programmes of the measure with this number, 1 to 10.' })
  measure?: number | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only programmes in this region and below.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only programmes that begin on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only programmes that begin on this day or earlier.' })
  until?: string | null;

  @Field(() => ProgrammeStatuses, { nullable: true, description: 'Only programmes in this state.' })
  status?: ProgrammeStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only programmes for which one can apply today.' })
  isOpen?: boolean | null;
}

@ArgsType()
export class ProgrammesArgs extends PageArgs {
  @Field(() => ProgrammeFilter, { nullable: true, description: 'Conditions that the programmes must meet; all programmes where left out.' })
  filter?: ProgrammeFilter | null;
}

@ArgsType()
export class ProgrammeStagesArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region of the answer, with all regions below.' })
  region!: string;

  @Bounded(programmeKindCode)
  @Field(() => String, { description: 'Code of the kind of programme (programmeKinds).' })
  kind!: string;

  @Field(() => DateScalar, { description: 'First day on which the counted programmes may begin.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day on which the counted programmes may begin.' })
  until!: string;
}

@InputType({ description: 'A participant whom a centre records: a job seeker or an employer, exactly one of the two.' })
export class ProgrammeParticipantInput {
  @Field(() => ID, { nullable: true, description: 'Id of the job seeker, in a programme for people.' })
  jobSeekerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the employer, in a programme for employers.' })
  employerId?: string | null;

  @Field(() => ParticipationOutcomes, { nullable: true, description: 'Result of the participation; left out while there is none.' })
  outcome?: ParticipationOutcome | null;

  @Bounded(programmeBounds.note)
  @Field(() => String, { nullable: true, description: 'Agreement with the participant, in words.' })
  note?: string | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage reached on the first day of the programme (ProgrammeKind.stages); the first stage where left out.' })
  stage?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details of the participation (ProgrammeKind.fields).' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'A programme to be created, with the participants where a centre records what it did.' })
export class CreateProgrammeInput extends MutationInput {
  @Bounded(programmeKindCode)
  @Field(() => String, { description: 'Code of the kind of programme (programmeKinds), as "vocationalCourse".' })
  kind!: string;

  @Bounded(programmeBounds.title)
  @Field(() => String, { description: 'Title of the programme, as readers see it.' })
  title!: string;

  @Bounded(programmeBounds.summary)
  @Field(() => String, { nullable: true, description: 'Description of the programme, in words.' })
  summary?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region in which the programme takes place.' })
  region!: string;

  @Bounded(programmeBounds.organiser)
  @Field(() => String, { description: 'Name of the department or organisation in charge.' })
  organiser!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the employer that hosts the programme: an institution, training base, market or company.' })
  hostId?: string | null;

  @Field(() => DateScalar, { description: 'First day of the programme.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the programme; left out for one day, or where there is no end.' })
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for applications; required where places are drawn.' })
  closesOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of places, 1 to 1,000,000; unlimited where left out, if the kind allows that.' })
  places?: number | null;

  @Field(() => Int, { nullable: true, description: 'Total number from which the places are reserved; required for stalls of a market, of which at least 10 % are reserved.' })
  placesInAll?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Price of a place for participants, in yuan.' })
  fee?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Price of such a place for others, in yuan.' })
  usualFee?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Length of a course in hours, 0.5 to 2,000.' })
  hours?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the employer that ordered the course (订单式).' })
  orderedById?: string | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: 'Accommodations that the programme provides.' })
  provisions?: ProvisionInput[] | null;

  @Bounded(programmeBounds.skills)
  @Field(() => [String], { nullable: true, description: 'Codes of the skills that the course teaches.' })
  skills?: string[] | null;

  @Bounded(certificateCode)
  @Field(() => String, { nullable: true, description: 'Code of the certificate that the course leads to.' })
  certificate?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of people of the public whom the programme reached.' })
  reached?: number | null;

  @Bounded(programmeBounds.participants)
  @Field(() => [ProgrammeParticipantInput], { nullable: true, description: 'Participants, where the centre records what it did (admission RECORD).' })
  participants?: ProgrammeParticipantInput[] | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage of the programme, where the public takes part; the first stage of the kind where left out.' })
  stage?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details of the programme (ProgrammeKind.fields).' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'Changes of a programme; values that are left out stay as they are.' })
export class UpdateProgrammeInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the programme to change.' })
  programmeId!: string;

  @Field(() => Int, { description: 'Version of the programme that you read; STALE where it has changed since.' })
  version!: number;

  @Field(() => ProgrammeStatuses, { nullable: true, description: 'State that the programme is to have.' })
  status?: ProgrammeStatus | null;

  @Bounded(programmeBounds.summary)
  @Field(() => String, { nullable: true, description: 'Description of the programme or of its results, in words.' })
  summary?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of people of the public whom the programme reached.' })
  reached?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of places; not below the number of places taken.' })
  places?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for applications.' })
  closesOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the programme.' })
  endsOn?: string | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage that the programme has reached (ProgrammeKind.stages), where the public takes part.' })
  stage?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the stage was reached, today or earlier; today where left out.' })
  stageOn?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details to change; details that are not named stay as they are.' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'An application of a job seeker or an employer for a place in a programme.' })
export class TakePartInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the programme to take part in.' })
  programmeId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the job seeker, in a programme for people.' })
  jobSeekerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the employer, in a programme for employers.' })
  employerId?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details that the applicant states (ProgrammeField.isAsked); used by takePart only.' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'A programme whose places are to be drawn.' })
export class DrawPlacesInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the programme, whose registration has closed.' })
  programmeId!: string;
}

@InputType({ description: 'Changes of a participation: attendance, result, stage and details.' })
export class RecordParticipationInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the participation to change.' })
  participationId!: string;

  @Field(() => Int, { description: 'Version of the participation that you read; STALE where it has changed since.' })
  version!: number;

  @Field(() => ParticipationStates, { nullable: true, description: 'Attendance of the participant: ATTENDED or ABSENT.' })
  state?: ParticipationState | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Number of hours attended, 0 to 2,000.' })
  hoursAttended?: string | null;

  @Field(() => ParticipationOutcomes, { nullable: true, description: 'Result of the participation.' })
  outcome?: ParticipationOutcome | null;

  @Bounded(programmeBounds.note)
  @Field(() => String, { nullable: true, description: 'Agreement with the participant, or remark, in words.' })
  note?: string | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage that the participation has reached (ProgrammeKind.stages).' })
  stage?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the stage was reached, today or earlier; today where left out.' })
  stageOn?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details to change; details that are not named stay as they are.' })
  details?: DetailInput[] | null;
}
