import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { accommodations, AccommodationType } from '../accommodations/index.js';
import { certificateTypes, CertificateTypeType } from '../certificates/index.js';
import { educationLevels, EducationLevelType } from '../education/index.js';
import { HumanFunctionType, type HumanFunction } from '../functions/index.js';
import { occupations, OccupationType } from '../occupations/index.js';
import { skills, SkillType } from '../skills/index.js';
import { CapacitySources, SkillEvidences } from './seeker.enums.js';
import type { CapacitySource, EducationEntry, HeldCertificate, HeldSkill, Need, SkillEvidence, WorkEntry } from './seeker.values.js';

@ObjectType('HeldSkill', { simpleResolvers: true, description: 'A skill that a person has.' })
export class HeldSkillType {
  constructor(private readonly held: HeldSkill, private readonly locale: Locale) {}

  @Field(() => SkillType, { description: 'The skill.' })
  get skill(): SkillType { return new SkillType(skills.get(this.held.code), this.locale); }

  @Field(() => Int, { nullable: true, description: 'Its level, 1 to 5; null when unknown.' })
  get level(): number | null { return this.held.level; }

  @Field(() => SkillEvidences, { description: 'What shows it.' })
  get evidence(): SkillEvidence { return this.held.evidence; }
}

@ObjectType('Capacity', { simpleResolvers: true, description: 'What a person has of a function, without aids (功能状况). A function that is not listed is unknown.' })
export class CapacityType {
  constructor(private readonly of: HumanFunction, private readonly known: { readonly level: number; readonly source: CapacitySource }, private readonly locale: Locale) {}

  @Field(() => HumanFunctionType, { description: 'The function.' })
  get function(): HumanFunctionType { return new HumanFunctionType(this.of, this.locale); }

  @Field(() => Int, { description: 'The level, 0 (none) to 4 (no difficulty).' })
  get level(): number { return this.known.level; }

  @Field(() => CapacitySources, { description: 'Where it is known from; never from the kind of disability alone.' })
  get source(): CapacitySource { return this.known.source; }
}

@ObjectType('AccommodationNeed', { simpleResolvers: true, description: 'An accommodation that a person asks for (便利需求).' })
export class NeedType {
  constructor(private readonly need: Need, private readonly locale: Locale) {}

  @Field(() => AccommodationType, { description: 'The accommodation.' })
  get accommodation(): AccommodationType { return new AccommodationType(accommodations.get(this.need.accommodationCode), this.locale); }

  @Field(() => Boolean, { description: 'Whether the person can not work without it; else it helps.' })
  get isRequired(): boolean { return this.need.isRequired; }
}

@ObjectType('HeldCertificate', { simpleResolvers: true, description: 'A qualification or skill certificate that a person holds.' })
export class HeldCertificateType {
  constructor(private readonly held: HeldCertificate, private readonly locale: Locale) {}

  @Field(() => CertificateTypeType, { description: 'Which certificate.' })
  get type(): CertificateTypeType { return new CertificateTypeType(certificateTypes.get(this.held.code), this.locale); }

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued; null when unknown.' })
  get issuedOn(): string | null { return this.held.issuedOn; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; null without an end.' })
  get validUntil(): string | null { return this.held.validUntil; }
}

@ObjectType('EducationEntry', { simpleResolvers: true, description: 'A stage of education (教育经历).' })
export class EducationEntryType {
  constructor(private readonly entry: EducationEntry, private readonly locale: Locale) {}

  @Field(() => EducationLevelType, { description: 'Its level.' })
  get level(): EducationLevelType { return new EducationLevelType(educationLevels.get(this.entry.level), this.locale); }

  @Field(() => String, { nullable: true, description: 'The school; null when unknown.' })
  get school(): string | null { return this.entry.school; }

  @Field(() => String, { nullable: true, description: 'The major; null when there is none or it is unknown.' })
  get major(): string | null { return this.entry.major; }

  @Field(() => DateScalar, { nullable: true, description: 'When it was completed; null when unknown or still running.' })
  get graduatedOn(): string | null { return this.entry.graduatedOn; }
}

@ObjectType('WorkEntry', { simpleResolvers: true, description: 'A stage of work (工作经历).' })
export class WorkEntryType {
  constructor(private readonly entry: WorkEntry, private readonly locale: Locale) {}

  @Field(() => OccupationType, { description: 'The occupation.' })
  get occupation(): OccupationType { return new OccupationType(occupations.get(this.entry.occupationCode), this.locale); }

  @Field(() => String, { nullable: true, description: 'The employer, as the person names it; null when unknown.' })
  get employer(): string | null { return this.entry.employer; }

  @Field(() => DateScalar, { description: 'The first day.' })
  get startedOn(): string { return this.entry.startedOn; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it lasts.' })
  get endedOn(): string | null { return this.entry.endedOn; }
}
