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

@ObjectType('HeldSkill', { simpleResolvers: true, description: 'A skill that a job seeker has, with its level and evidence.' })
export class HeldSkillType {
  constructor(private readonly held: HeldSkill, private readonly locale: Locale) {}

  @Field(() => SkillType, { description: 'Skill of the vocabulary that the job seeker has.' })
  get skill(): SkillType { return new SkillType(skills.get(this.held.code), this.locale); }

  @Field(() => Int, { nullable: true, description: 'Level of the skill, 1 to 5, as in skillLevels; null where unknown.' })
  get level(): number | null { return this.held.level; }

  @Field(() => SkillEvidences, { description: 'Evidence that the job seeker has the skill.' })
  get evidence(): SkillEvidence { return this.held.evidence; }
}

@ObjectType('Capacity', { simpleResolvers: true, description: 'Level of a function that a job seeker has without aids (功能状况). A function that is not listed is unknown.' })
export class CapacityType {
  constructor(private readonly of: HumanFunction, private readonly known: { readonly level: number; readonly source: CapacitySource }, private readonly locale: Locale) {}

  @Field(() => HumanFunctionType, { description: 'Human function whose level is stated.' })
  get function(): HumanFunctionType { return new HumanFunctionType(this.of, this.locale); }

  @Field(() => Int, { description: 'Level from 0 (none) to 4 (no difficulty).' })
  get level(): number { return this.known.level; }

  @Field(() => CapacitySources, { description: 'Source of the level: an assessment or the job seeker, never the kind of disability.' })
  get source(): CapacitySource { return this.known.source; }
}

@ObjectType('AccommodationNeed', { simpleResolvers: true, description: 'An accommodation that a job seeker asks for (便利需求).' })
export class NeedType {
  constructor(private readonly need: Need, private readonly locale: Locale) {}

  @Field(() => AccommodationType, { description: 'Accommodation that the job seeker asks for.' })
  get accommodation(): AccommodationType { return new AccommodationType(accommodations.get(this.need.accommodationCode), this.locale); }

  @Field(() => Boolean, { description: "Whether the job seeker can't work without the accommodation; false where it only helps." })
  get isRequired(): boolean { return this.need.isRequired; }
}

@ObjectType('HeldCertificate', { simpleResolvers: true, description: 'A qualification or skill certificate that a job seeker holds.' })
export class HeldCertificateType {
  constructor(private readonly held: HeldCertificate, private readonly locale: Locale) {}

  @Field(() => CertificateTypeType, { description: 'Kind of the certificate, from the vocabulary.' })
  get type(): CertificateTypeType { return new CertificateTypeType(certificateTypes.get(this.held.code), this.locale); }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the certificate was issued; null where unknown.' })
  get issuedOn(): string | null { return this.held.issuedOn; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the certificate is valid; null where there is no end.' })
  get validUntil(): string | null { return this.held.validUntil; }
}

@ObjectType('EducationEntry', { simpleResolvers: true, description: "One stage of a job seeker's education (教育经历)." })
export class EducationEntryType {
  constructor(private readonly entry: EducationEntry, private readonly locale: Locale) {}

  @Field(() => EducationLevelType, { description: 'Level of education of the stage.' })
  get level(): EducationLevelType { return new EducationLevelType(educationLevels.get(this.entry.level), this.locale); }

  @Field(() => String, { nullable: true, description: 'Name of the school; null where unknown.' })
  get school(): string | null { return this.entry.school; }

  @Field(() => String, { nullable: true, description: 'Field of study; null where there is none or it is unknown.' })
  get major(): string | null { return this.entry.major; }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the stage was completed; null where unknown or still under way.' })
  get graduatedOn(): string | null { return this.entry.graduatedOn; }
}

@ObjectType('WorkEntry', { simpleResolvers: true, description: 'One job that a job seeker has had (工作经历).' })
export class WorkEntryType {
  constructor(private readonly entry: WorkEntry, private readonly locale: Locale) {}

  @Field(() => OccupationType, { description: 'Occupation in which the job seeker worked.' })
  get occupation(): OccupationType { return new OccupationType(occupations.get(this.entry.occupationCode), this.locale); }

  @Field(() => String, { nullable: true, description: 'Employer as the job seeker names it; null where unknown. Not an Employer of the platform.' })
  get employer(): string | null { return this.entry.employer; }

  @Field(() => DateScalar, { description: 'First day of the job.' })
  get startedOn(): string { return this.entry.startedOn; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the job; null while the job lasts.' })
  get endedOn(): string | null { return this.entry.endedOn; }
}
