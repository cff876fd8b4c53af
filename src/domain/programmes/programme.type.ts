import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Money, yuanOrNull } from '../../platform/graphql/money.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { certificateTypes, CertificateTypeType } from '../certificates/index.js';
import { provisionList, ProvisionType, type Provisions } from '../employers/index.js';
import { regions, RegionType } from '../regions/index.js';
import { skills, SkillType } from '../skills/index.js';
import { DetailOfType, detailList, fieldList, ProgrammeFieldType, ProgrammeStageType, stageType } from './details/detail.type.js';
import { missingOf } from './details/given.js';
import { ProgrammeKindType } from './programme-kind.type.js';
import { StageEntryType, entryList } from './stages/stage.type.js';
import type { StageEntry } from './stages/course.js';
import { ParticipationOutcomes, ParticipationStates, ProgrammeStatuses } from './programme.enums.js';
import type { ParticipationOutcome, ParticipationState, ProgrammeStatus } from './programme.entity.js';
import { programmeKinds, type Details, type ProgrammeKind, type ProgrammeKindCode } from './kinds/index.js';

/** A row of the table `programme`. */
export interface ProgrammeRow {
  readonly id: number; readonly kind: ProgrammeKindCode; readonly is_private: boolean; readonly title: string; readonly summary: string; readonly region_code: string; readonly organiser: string;
  readonly host_id: number | null; readonly starts_on: string; readonly ends_on: string | null; readonly closes_on: string | null; readonly places: number | null; readonly places_in_all: number | null;
  readonly fee: string | null; readonly usual_fee: string | null; readonly hours: string | null; readonly ordered_by_id: number | null; readonly provisions: Provisions; readonly skills: readonly string[];
  readonly certificate: string | null; readonly reached: number | null; readonly status: ProgrammeStatus; readonly drawn_at: string | null; readonly version: number;
  readonly details: Details; readonly stage: string | null; readonly stages: readonly StageEntry[]; readonly due_on: string | null;
}

@ObjectType('Programme', { simpleResolvers: true, implements: Node, description: 'A course, a group of market stalls, a visit, an event or another service that the measures offer in a region (measures 2 to 10).' })
export class ProgrammeType {
  readonly __typename = 'Programme';

  constructor(readonly row: ProgrammeRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the programme.' })
  get id(): string { return globalId('Programme', this.row.id); }

  @Field(() => ProgrammeKindType, { description: 'Kind of the programme.' })
  get kind(): ProgrammeKindType { return new ProgrammeKindType(programmeKinds.get(this.row.kind), this.locale); }

  @Field(() => String, { description: 'Title of the programme, as readers see it.' })
  get title(): string { return this.row.title; }

  @Field(() => String, { description: 'Description of the programme; empty where there is none.' })
  get summary(): string { return this.row.summary; }

  @Field(() => RegionType, { description: 'Region in which the programme takes place.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => String, { description: 'Name of the department or organisation in charge.' })
  get organiser(): string { return this.row.organiser; }

  @Field(() => DateScalar, { description: 'First day of the programme.' })
  get startsOn(): string { return this.row.starts_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the programme; null where it lasts one day, or has no end.' })
  get endsOn(): string | null { return this.row.ends_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day for applications; null where there is none.' })
  get closesOn(): string | null { return this.row.closes_on; }

  @Field(() => Int, { nullable: true, description: 'Number of places; null where unlimited.' })
  get places(): number | null { return this.row.places; }

  @Field(() => Int, { nullable: true, description: 'Total number from which the places are reserved, as all stalls of a market; null where not stated.' })
  get placesInAll(): number | null { return this.row.places_in_all; }

  @Field(() => Money, { nullable: true, description: 'Price of a place for participants; null where not stated.' })
  get fee(): Money | null { return yuanOrNull(this.row.fee); }

  @Field(() => Money, { nullable: true, description: 'Price of such a place for others; null where not stated.' })
  get usualFee(): Money | null { return yuanOrNull(this.row.usual_fee); }

  @Field(() => DecimalScalar, { nullable: true, description: 'Length in hours; null for programmes that do not count hours.' })
  get hours(): string | null { return this.row.hours; }

  @Field(() => [ProvisionType], { description: 'Accommodations that the programme provides.' })
  get provisions(): ProvisionType[] { return provisionList(this.row.provisions, this.locale); }

  @Field(() => [SkillType], { description: 'Skills that the course teaches.' })
  get skills(): SkillType[] { return this.row.skills.map((code) => new SkillType(skills.get(code), this.locale)); }

  @Field(() => CertificateTypeType, { nullable: true, description: 'Certificate that the course leads to; null where none.' })
  get certificate(): CertificateTypeType | null { return this.row.certificate === null ? null : new CertificateTypeType(certificateTypes.get(this.row.certificate), this.locale); }

  @Field(() => Int, { nullable: true, description: 'Number of people of the public whom the programme reached; null where unknown, and where participants are named.' })
  get reached(): number | null { return this.row.reached; }

  @Field(() => ProgrammeStatuses, { description: 'State of the programme.' })
  get status(): ProgrammeStatus { return this.row.status; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time of the draw; null before it, and where places are not drawn.' })
  get drawnAt(): Date | null { return this.row.drawn_at === null ? null : new Date(this.row.drawn_at); }

  @Field(() => [DetailOfType], { description: 'Stated details of the programme, in the order of the form.' })
  get details(): DetailOfType[] { return detailList(programmeKinds.get(this.row.kind), 'PROGRAMME', this.row.details, this.locale); }

  @Field(() => ProgrammeStageType, { nullable: true, description: 'Present stage of the programme; null where its kind has no stages of the programme.' })
  get stage(): ProgrammeStageType | null { return this.row.stage === null ? null : stageType(programmeKinds.get(this.row.kind), this.row.stage, this.locale); }

  @Field(() => [StageEntryType], { description: 'Stages that the programme has reached, in order.' })
  get stages(): StageEntryType[] { return entryList(programmeKinds.get(this.row.kind), this.row.stages, this.locale); }

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the present stage should end; null where none.' })
  get dueOn(): string | null { return this.row.due_on; }

  @Field(() => [ProgrammeFieldType], { description: 'Required fields without a value, as after the import of a table; empty where none is missing.' })
  get missingDetails(): ProgrammeFieldType[] {
    const kind = programmeKinds.get(this.row.kind);
    const missing = new Set(missingOf(kind, 'PROGRAMME', kind.needs, this.row.details).map(({ code }) => code));
    return fieldList(kind, this.locale).filter(({ code }) => missing.has(code));
  }

  @Field(() => Int, { description: 'Number of the present version, to be sent with updateProgramme.' })
  get version(): number { return this.row.version; }
}

export const ProgrammeConnection = connectionType('Programme', () => ProgrammeType);

/** A row of the table `participation`, with what decides who may see it. */
export interface ParticipationRow {
  readonly id: number; readonly programme_id: number; readonly job_seeker_id: number | null; readonly employer_id: number | null; readonly state: ParticipationState; readonly asked_at: string;
  readonly rank: number | null; readonly hours_attended: string | null; readonly outcome: ParticipationOutcome | null; readonly note: string | null; readonly version: number;
  readonly details: Details; readonly stage: string | null; readonly stages: readonly StageEntry[]; readonly due_on: string | null; readonly left_on: string | null;
  /** Of its programme; null where the programme is not the reader's to see. */
  readonly kind: ProgrammeKindCode | null;
}

@ObjectType('Participation', { simpleResolvers: true, implements: Node, description: 'Participation of a job seeker or an employer in a programme.' })
export class ParticipationType {
  readonly __typename = 'Participation';

  constructor(readonly row: ParticipationRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the participation.' })
  get id(): string { return globalId('Participation', this.row.id); }

  @Field(() => ParticipationStates, { description: 'State of the participation.' })
  get state(): ParticipationState { return this.row.state; }

  @Field(() => DateTimeScalar, { description: 'Time at which the place was applied for, or the participation recorded.' })
  get askedAt(): Date { return new Date(this.row.asked_at); }

  @Field(() => Int, { nullable: true, description: 'Position in the draw, from 1; null before the draw, and where places are not drawn.' })
  get rank(): number | null { return this.row.rank; }

  @Field(() => DecimalScalar, { nullable: true, description: 'Number of hours attended; null where hours are not counted.' })
  get hoursAttended(): string | null { return this.row.hours_attended; }

  @Field(() => ParticipationOutcomes, { nullable: true, description: 'Result of the participation; null while there is none.' })
  get outcome(): ParticipationOutcome | null { return this.row.outcome; }

  @Field(() => String, { nullable: true, description: 'Agreement with the participant, or remark; null where none.' })
  get note(): string | null { return this.row.note; }

  @Field(() => [DetailOfType], { description: 'Stated details of the participation, in the order of the form; empty where you may not see its programme.' })
  get details(): DetailOfType[] { return this.kind === null ? [] : detailList(this.kind, 'PARTICIPATION', this.row.details, this.locale); }

  @Field(() => ProgrammeStageType, { nullable: true, description: 'Present stage; null where the kind of programme has none, or you may not see the programme.' })
  get stage(): ProgrammeStageType | null { return this.kind === null || this.row.stage === null ? null : stageType(this.kind, this.row.stage, this.locale); }

  @Field(() => [StageEntryType], { description: 'Stages that the participation has reached, in order; empty where you may not see its programme.' })
  get stages(): StageEntryType[] { return this.kind === null ? [] : entryList(this.kind, this.row.stages, this.locale); }

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the present stage should end; null where none.' })
  get dueOn(): string | null { return this.row.due_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the participation ended and its place became free; null while it goes on.' })
  get leftOn(): string | null { return this.row.left_on; }

  @Field(() => Int, { description: 'Number of the present version, to be sent with recordParticipation.' })
  get version(): number { return this.row.version; }

  private get kind(): ProgrammeKind | null { return this.row.kind === null ? null : programmeKinds.get(this.row.kind); }
}

export const ParticipationConnection = connectionType('Participation', () => ParticipationType);
