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

@ObjectType('Programme', { simpleResolvers: true, implements: Node, description: 'Something that the measures offer in a region on certain days: a course, the stalls of a market, a visit, an event. Serves measures 2 to 10.' })
export class ProgrammeType {
  readonly __typename = 'Programme';

  constructor(readonly row: ProgrammeRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('Programme', this.row.id); }

  @Field(() => ProgrammeKindType, { description: 'Its kind.' })
  get kind(): ProgrammeKindType { return new ProgrammeKindType(programmeKinds.get(this.row.kind), this.locale); }

  @Field(() => String, { description: 'Its title.' })
  get title(): string { return this.row.title; }

  @Field(() => String, { description: 'What it is; empty where nothing is said.' })
  get summary(): string { return this.row.summary; }

  @Field(() => RegionType, { description: 'Where it is.' })
  get region(): RegionType { return new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => String, { description: 'The department or organisation that answers for it.' })
  get organiser(): string { return this.row.organiser; }

  @Field(() => DateScalar, { description: 'The first day.' })
  get startsOn(): string { return this.row.starts_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null where it is one day, or has no end.' })
  get endsOn(): string | null { return this.row.ends_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which one can ask for a place; null for no limit.' })
  get closesOn(): string | null { return this.row.closes_on; }

  @Field(() => Int, { nullable: true, description: 'Places that are given; null for no limit.' })
  get places(): number | null { return this.row.places; }

  @Field(() => Int, { nullable: true, description: 'Of how many in all these places are kept, as of the stalls of a market; null where that is not said.' })
  get placesInAll(): number | null { return this.row.places_in_all; }

  @Field(() => Money, { nullable: true, description: 'What a place costs; null where nothing is said.' })
  get fee(): Money | null { return yuanOrNull(this.row.fee); }

  @Field(() => Money, { nullable: true, description: 'What others pay for such a place; null where nothing is said.' })
  get usualFee(): Money | null { return yuanOrNull(this.row.usual_fee); }

  @Field(() => DecimalScalar, { nullable: true, description: 'Its length in hours; null where it is none that counts hours.' })
  get hours(): string | null { return this.row.hours; }

  @Field(() => [ProvisionType], { description: 'How it is made accessible.' })
  get provisions(): ProvisionType[] { return provisionList(this.row.provisions, this.locale); }

  @Field(() => [SkillType], { description: 'Skills that it teaches.' })
  get skills(): SkillType[] { return this.row.skills.map((code) => new SkillType(skills.get(code), this.locale)); }

  @Field(() => CertificateTypeType, { nullable: true, description: 'The certificate that it leads to; null for none.' })
  get certificate(): CertificateTypeType | null { return this.row.certificate === null ? null : new CertificateTypeType(certificateTypes.get(this.row.certificate), this.locale); }

  @Field(() => Int, { nullable: true, description: 'How many of the public it reached; null while unknown, and where those who take part are named.' })
  get reached(): number | null { return this.row.reached; }

  @Field(() => ProgrammeStatuses, { description: 'Its state.' })
  get status(): ProgrammeStatus { return this.row.status; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its places were drawn; null before, and where they are not drawn.' })
  get drawnAt(): Date | null { return this.row.drawn_at === null ? null : new Date(this.row.drawn_at); }

  @Field(() => [DetailOfType], { description: 'Details of its kind that are stated, in the order of the form.' })
  get details(): DetailOfType[] { return detailList(programmeKinds.get(this.row.kind), 'PROGRAMME', this.row.details, this.locale); }

  @Field(() => ProgrammeStageType, { nullable: true, description: 'Its present stage; null where its kind has none.' })
  get stage(): ProgrammeStageType | null { return this.row.stage === null ? null : stageType(programmeKinds.get(this.row.kind), this.row.stage, this.locale); }

  @Field(() => [StageEntryType], { description: 'The stages that it reached, in order.' })
  get stages(): StageEntryType[] { return entryList(programmeKinds.get(this.row.kind), this.row.stages, this.locale); }

  @Field(() => DateScalar, { nullable: true, description: 'The day by which the present stage should end; null without one.' })
  get dueOn(): string | null { return this.row.due_on; }

  @Field(() => [ProgrammeFieldType], { description: 'Details that are still to be given, as after a table that left them out; empty where none lacks.' })
  get missingDetails(): ProgrammeFieldType[] {
    const kind = programmeKinds.get(this.row.kind);
    const missing = new Set(missingOf(kind, 'PROGRAMME', kind.needs, this.row.details).map(({ code }) => code));
    return fieldList(kind, this.locale).filter(({ code }) => missing.has(code));
  }

  @Field(() => Int, { description: 'Counts its changes; send it with a change.' })
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

@ObjectType('Participation', { simpleResolvers: true, implements: Node, description: "A person's or an employer's part in a programme." })
export class ParticipationType {
  readonly __typename = 'Participation';

  constructor(readonly row: ParticipationRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('Participation', this.row.id); }

  @Field(() => ParticipationStates, { description: 'Its state.' })
  get state(): ParticipationState { return this.row.state; }

  @Field(() => DateTimeScalar, { description: 'When it was asked for, or recorded.' })
  get askedAt(): Date { return new Date(this.row.asked_at); }

  @Field(() => Int, { nullable: true, description: 'The place in the order of the draw, from 1; null before, and where places are not drawn.' })
  get rank(): number | null { return this.row.rank; }

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours attended; null where none are counted.' })
  get hoursAttended(): string | null { return this.row.hours_attended; }

  @Field(() => ParticipationOutcomes, { nullable: true, description: 'What came of it; null while nothing is known.' })
  get outcome(): ParticipationOutcome | null { return this.row.outcome; }

  @Field(() => String, { nullable: true, description: 'What was agreed, or said of it.' })
  get note(): string | null { return this.row.note; }

  @Field(() => [DetailOfType], { description: 'Details of its kind that are stated, in the order of the form; empty where its programme is not yours to see.' })
  get details(): DetailOfType[] { return this.kind === null ? [] : detailList(this.kind, 'PARTICIPATION', this.row.details, this.locale); }

  @Field(() => ProgrammeStageType, { nullable: true, description: 'Its present stage; null where its kind has none.' })
  get stage(): ProgrammeStageType | null { return this.kind === null || this.row.stage === null ? null : stageType(this.kind, this.row.stage, this.locale); }

  @Field(() => [StageEntryType], { description: 'The stages that it reached, in order.' })
  get stages(): StageEntryType[] { return this.kind === null ? [] : entryList(this.kind, this.row.stages, this.locale); }

  @Field(() => DateScalar, { nullable: true, description: 'The day by which the present stage should end; null without one.' })
  get dueOn(): string | null { return this.row.due_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ended and its place fell free; null while it goes on.' })
  get leftOn(): string | null { return this.row.left_on; }

  @Field(() => Int, { description: 'Counts its changes; send it with a change.' })
  get version(): number { return this.row.version; }

  private get kind(): ProgrammeKind | null { return this.row.kind === null ? null : programmeKinds.get(this.row.kind); }
}

export const ParticipationConnection = connectionType('Participation', () => ParticipationType);
