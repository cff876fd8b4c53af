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

@InputType({ description: 'Which programmes are wanted. Conditions combine: all must hold.' })
export class ProgrammeFilter {
  @Bounded(programmeBounds.kinds)
  @Field(() => [String], { nullable: true, description: 'They are of one of these kinds (codes of programmeKinds).' })
  kinds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'They are of this measure, 1 to 10.' })
  measure?: number | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'They are in this region.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'They begin on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'They begin on this day or before.' })
  until?: string | null;

  @Field(() => ProgrammeStatuses, { nullable: true, description: 'They are in this state.' })
  status?: ProgrammeStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'One can still ask for a place today.' })
  isOpen?: boolean | null;
}

@ArgsType()
export class ProgrammesArgs extends PageArgs {
  @Field(() => ProgrammeFilter, { nullable: true, description: 'Which programmes are wanted; all without it.' })
  filter?: ProgrammeFilter | null;
}

@ArgsType()
export class ProgrammeStagesArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'The region, with all below it.' })
  region!: string;

  @Bounded(programmeKindCode)
  @Field(() => String, { description: 'Code of the kind (programmeKinds).' })
  kind!: string;

  @Field(() => DateScalar, { description: 'The programmes begin on this day or later.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The programmes begin on this day or before.' })
  until!: string;
}

@InputType({ description: 'Somebody for whom a centre records what it did: a person or an employer.' })
export class ProgrammeParticipantInput {
  @Field(() => ID, { nullable: true, description: 'The person.' })
  jobSeekerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The employer.' })
  employerId?: string | null;

  @Field(() => ParticipationOutcomes, { nullable: true, description: 'What came of it.' })
  outcome?: ParticipationOutcome | null;

  @Bounded(programmeBounds.note)
  @Field(() => String, { nullable: true, description: 'What was agreed.' })
  note?: string | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage that was reached (ProgrammeKind.stages), on the first day of the programme; the first stage of the kind without it.' })
  stage?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details of the part (ProgrammeKind.fields).' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'A new programme.' })
export class CreateProgrammeInput extends MutationInput {
  @Bounded(programmeKindCode)
  @Field(() => String, { description: 'Code of its kind (programmeKinds), as "vocationalCourse".' })
  kind!: string;

  @Bounded(programmeBounds.title)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Bounded(programmeBounds.summary)
  @Field(() => String, { nullable: true, description: 'What it is.' })
  summary?: string | null;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Where it is.' })
  region!: string;

  @Bounded(programmeBounds.organiser)
  @Field(() => String, { description: 'The department or organisation that answers for it.' })
  organiser!: string;

  @Field(() => ID, { nullable: true, description: 'The institution, base, market or company at which it takes place.' })
  hostId?: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which one can ask for a place; needed where places are drawn.' })
  closesOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Places that are given, 1 to 1,000,000; no limit without it, where the kind allows that.' })
  places?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many in all; needed for the stalls of a market, of which at least 10 % are kept.' })
  placesInAll?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What a place costs, in yuan.' })
  fee?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What others pay for it, in yuan.' })
  usualFee?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Length of a course in hours, 0.5 to 2,000.' })
  hours?: string | null;

  @Field(() => ID, { nullable: true, description: 'The employer whose order a course fills (订单式).' })
  orderedById?: string | null;

  @Bounded(provisionBounds)
  @Field(() => [ProvisionInput], { nullable: true, description: 'How it is made accessible.' })
  provisions?: ProvisionInput[] | null;

  @Bounded(programmeBounds.skills)
  @Field(() => [String], { nullable: true, description: 'Codes of the skills that it teaches.' })
  skills?: string[] | null;

  @Bounded(certificateCode)
  @Field(() => String, { nullable: true, description: 'Code of the certificate that it leads to.' })
  certificate?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many of the public it reached.' })
  reached?: number | null;

  @Bounded(programmeBounds.participants)
  @Field(() => [ProgrammeParticipantInput], { nullable: true, description: 'For whom the centre did it, where it records that (admission RECORD).' })
  participants?: ProgrammeParticipantInput[] | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage that the programme has reached, where the public takes part; the first stage of the kind without it.' })
  stage?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details of the programme (ProgrammeKind.fields).' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'A change of a programme.' })
export class UpdateProgrammeInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => ProgrammeStatuses, { nullable: true, description: 'Its state.' })
  status?: ProgrammeStatus | null;

  @Bounded(programmeBounds.summary)
  @Field(() => String, { nullable: true, description: 'What it is, or what came of it.' })
  summary?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many of the public it reached.' })
  reached?: number | null;

  @Field(() => Int, { nullable: true, description: 'Places; not below those that are taken.' })
  places?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which one can ask for a place.' })
  closesOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  endsOn?: string | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage that the programme has reached, where the public takes part (ProgrammeKind.stages).' })
  stage?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the stage was reached, today or before; today without it.' })
  stageOn?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details that change; those that are not named stay.' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'A person or an employer, and the programme.' })
export class TakePartInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { nullable: true, description: 'The person, where people take part.' })
  jobSeekerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The employer, where employers take part.' })
  employerId?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'What is asked of whoever wants a place (ProgrammeField.isAsked); taken with takePart alone.' })
  details?: DetailInput[] | null;
}

@InputType({ description: 'A programme whose places are drawn.' })
export class DrawPlacesInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;
}

@InputType({ description: "What became of somebody's part in a programme." })
export class RecordParticipationInput extends MutationInput {
  @Field(() => ID, { description: 'The part.' })
  participationId!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => ParticipationStates, { nullable: true, description: 'ATTENDED or ABSENT.' })
  state?: ParticipationState | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours attended, 0 to 2,000.' })
  hoursAttended?: string | null;

  @Field(() => ParticipationOutcomes, { nullable: true, description: 'What came of it.' })
  outcome?: ParticipationOutcome | null;

  @Bounded(programmeBounds.note)
  @Field(() => String, { nullable: true, description: 'What was agreed, or is said of it.' })
  note?: string | null;

  @Bounded(detailBounds.stage)
  @Field(() => String, { nullable: true, description: 'Code of the stage that the part has reached (ProgrammeKind.stages).' })
  stage?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the stage was reached, today or before; today without it.' })
  stageOn?: string | null;

  @Bounded(detailBounds.list)
  @Field(() => [DetailInput], { nullable: true, description: 'Details that change; those that are not named stay.' })
  details?: DetailInput[] | null;
}
