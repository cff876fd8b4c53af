import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { addYears } from '../../platform/calendar.js';
import type { Locale } from '../../platform/i18n/text.js';
import { disabilityGrades, DisabilityGradeType, DisabilityKindType, kindOf } from '../disabilities/index.js';
import { educationLevels, EducationLevelType } from '../education/index.js';
import { maskedNumber } from './certificate-number.js';
import { MassageBranches, MassageTitles } from './seeker.enums.js';
import type { MassageBranch, MassageTitle } from './seeker.entity.js';

/** A row of `disability_certificate`, its number opened where the reader may see it. */
export interface CertificateRow {
  readonly parent: number;
  readonly kind: number;
  readonly components: readonly number[];
  readonly grade: number;
  readonly number_sealed: string;
  readonly issued_on: string | null;
  readonly valid_until: string | null;
}

@ObjectType('DisabilityCertificate', { simpleResolvers: true, description: 'A confirmed disability certificate (残疾人证) of a job seeker. Its number is stored encrypted.' })
export class DisabilityCertificateType {
  constructor(private readonly row: CertificateRow, private readonly locale: Locale, private readonly openNumber: () => string) {}

  @Field(() => DisabilityKindType, { description: 'Kind of disability on the certificate (残疾类别).' })
  get kind(): DisabilityKindType { return new DisabilityKindType(kindOf(this.row.kind), this.locale); }

  @Field(() => [DisabilityKindType], { description: 'For multiple disability, the single kinds that it combines; empty for any other kind, or where none is stated.' })
  get components(): DisabilityKindType[] { return this.row.components.map((digit) => new DisabilityKindType(kindOf(digit), this.locale)); }

  @Field(() => DisabilityGradeType, { description: 'Grade of disability on the certificate (残疾等级), 1 to 4; 1 is the heaviest.' })
  get grade(): DisabilityGradeType { return new DisabilityGradeType(disabilityGrades.get(String(this.row.grade)), this.locale); }

  @Field(() => String, { description: 'Number of the certificate with the middle hidden, such as "1401**********1234".' })
  get maskedNumber(): string {
    return maskedNumber(this.openNumber());
  }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the certificate was issued; null where unknown.' })
  get issuedOn(): string | null { return this.row.issued_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the certificate is valid; null where unknown or without an end.' })
  get validUntil(): string | null { return this.row.valid_until; }
}

export interface GraduateRow {
  readonly parent: number; readonly university: string; readonly major: string; readonly degree: string;
  readonly graduated_on: string; readonly has_had_post: boolean | null;
}

@ObjectType('UniversityGraduate', { simpleResolvers: true, description: 'Degree of a job seeker who is a university graduate (高校毕业生), whom measure 5 serves.' })
export class UniversityGraduateType {
  constructor(private readonly row: GraduateRow, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Name of the university.' })
  get university(): string { return this.row.university; }

  @Field(() => String, { description: 'Field of study (专业).' })
  get major(): string { return this.row.major; }

  @Field(() => EducationLevelType, { description: 'Degree as a level of education, from junior college to doctor.' })
  get degree(): EducationLevelType { return new EducationLevelType(educationLevels.get(this.row.degree), this.locale); }

  @Field(() => DateScalar, { description: 'Day of graduation, from which periods of the measures count.' })
  get graduatedOn(): string { return this.row.graduated_on; }

  @Field(() => Boolean, { nullable: true, description: 'Whether the graduate has had a job since graduation; null where unknown.' })
  get hasHadPost(): boolean | null { return this.row.has_had_post; }
}

export interface MassageRow { readonly parent: number; readonly branch: MassageBranch; readonly practising_since: string | null; readonly reviewed_on: string | null; readonly professional_title: MassageTitle | null; readonly filed_on: string | null; readonly filed_at: string | null }

/** The qualification is reviewed every year (证书年审, measure 7). */
export const reviewedEvery = 1;

@ObjectType('BlindMassagePractitioner', { simpleResolvers: true, description: 'Qualification and practice of a blind massage practitioner (盲人按摩从业人员), whom measure 7 serves.' })
export class BlindMassagePractitionerType {
  constructor(readonly row: MassageRow) {}

  @Field(() => MassageBranches, { description: 'Branch of massage: medical or health-care.' })
  get branch(): MassageBranch { return this.row.branch; }

  @Field(() => DateScalar, { nullable: true, description: 'Day from which the job seeker has practised massage; null where unknown.' })
  get practisingSince(): string | null { return this.row.practising_since; }

  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest yearly review of the qualification (证书年审); null where unknown.' })
  get reviewedOn(): string | null { return this.row.reviewed_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the next review is due, one year after reviewedOn; null in health-care massage or where reviewedOn is null.' })
  get reviewDueOn(): string | null { return this.row.branch === 'MEDICAL' && this.row.reviewed_on !== null ? addYears(this.row.reviewed_on, reviewedEvery) : null; }

  @Field(() => MassageTitles, { nullable: true, description: 'Professional title in medical massage (职称); null without one.' })
  get title(): MassageTitle | null { return this.row.professional_title; }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the medical massage practice was filed (执业备案); null where none was filed.' })
  get filedOn(): string | null { return this.row.filed_on; }

  @Field(() => String, { nullable: true, description: 'Name of the medical institution for which the practice was filed; null where none was filed.' })
  get filedAt(): string | null { return this.row.filed_at; }
}

export interface RuralRow { readonly parent: number; readonly village: string; readonly is_in_difficulty: boolean }

@ObjectType('RuralWorker', { simpleResolvers: true, description: 'Village and difficulty of a rural disabled person (农村残疾人), whom measure 6 serves.' })
export class RuralWorkerType {
  constructor(private readonly row: RuralRow) {}

  @Field(() => String, { description: 'Name of the village where the rural worker lives.' })
  get village(): string { return this.row.village; }

  @Field(() => Boolean, { description: 'Whether a centre confirmed that the rural worker is in difficulty (农村困难残疾人), which opens measures.' })
  get isInDifficulty(): boolean { return this.row.is_in_difficulty; }
}
