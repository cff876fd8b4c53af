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

@ObjectType('DisabilityCertificate', { simpleResolvers: true, description: 'A disability certificate (残疾人证). Its number is stored encrypted.' })
export class DisabilityCertificateType {
  constructor(private readonly row: CertificateRow, private readonly locale: Locale, private readonly openNumber: () => string) {}

  @Field(() => DisabilityKindType, { description: 'The kind (残疾类别).' })
  get kind(): DisabilityKindType { return new DisabilityKindType(kindOf(this.row.kind), this.locale); }

  @Field(() => [DisabilityKindType], { description: 'Of multiple disability: the kinds that it is made of, where stated; else empty.' })
  get components(): DisabilityKindType[] { return this.row.components.map((digit) => new DisabilityKindType(kindOf(digit), this.locale)); }

  @Field(() => DisabilityGradeType, { description: 'The grade (残疾等级).' })
  get grade(): DisabilityGradeType { return new DisabilityGradeType(disabilityGrades.get(String(this.row.grade)), this.locale); }

  @Field(() => String, { description: 'The number with the middle hidden, as "1401**********1234".' })
  get maskedNumber(): string {
    return maskedNumber(this.openNumber());
  }

  @Field(() => DateScalar, { nullable: true, description: 'When it was issued; null when unknown.' })
  get issuedOn(): string | null { return this.row.issued_on; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; null when unknown or without an end.' })
  get validUntil(): string | null { return this.row.valid_until; }
}

export interface GraduateRow {
  readonly parent: number; readonly university: string; readonly major: string; readonly degree: string;
  readonly graduated_on: string; readonly has_had_post: boolean | null;
}

@ObjectType('UniversityGraduate', { simpleResolvers: true, description: 'What makes a person a university graduate (高校毕业生). Serves measure 5.' })
export class UniversityGraduateType {
  constructor(private readonly row: GraduateRow, private readonly locale: Locale) {}

  @Field(() => String, { description: 'The university.' })
  get university(): string { return this.row.university; }

  @Field(() => String, { description: 'The major (专业).' })
  get major(): string { return this.row.major; }

  @Field(() => EducationLevelType, { description: 'The degree, as a level of education.' })
  get degree(): EducationLevelType { return new EducationLevelType(educationLevels.get(this.row.degree), this.locale); }

  @Field(() => DateScalar, { description: 'The day of graduation.' })
  get graduatedOn(): string { return this.row.graduated_on; }

  @Field(() => Boolean, { nullable: true, description: 'Whether the person had a post since; null when unknown.' })
  get hasHadPost(): boolean | null { return this.row.has_had_post; }
}

export interface MassageRow { readonly parent: number; readonly branch: MassageBranch; readonly practising_since: string | null; readonly reviewed_on: string | null; readonly professional_title: MassageTitle | null; readonly filed_on: string | null; readonly filed_at: string | null }

/** The qualification is reviewed every year (证书年审, measure 7). */
export const reviewedEvery = 1;

@ObjectType('BlindMassagePractitioner', { simpleResolvers: true, description: 'What makes a person a blind massage practitioner (盲人按摩从业人员). Serves measure 7.' })
export class BlindMassagePractitionerType {
  constructor(readonly row: MassageRow) {}

  @Field(() => MassageBranches, { description: 'Medical or health-care massage.' })
  get branch(): MassageBranch { return this.row.branch; }

  @Field(() => DateScalar, { nullable: true, description: 'Since when the person practises; null when unknown.' })
  get practisingSince(): string | null { return this.row.practising_since; }

  @Field(() => DateScalar, { nullable: true, description: 'When the qualification was last reviewed (证书年审); null when unknown.' })
  get reviewedOn(): string | null { return this.row.reviewed_on; }

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be reviewed again, a year later; null when it is unknown when it last was, and in health-care massage.' })
  get reviewDueOn(): string | null { return this.row.branch === 'MEDICAL' && this.row.reviewed_on !== null ? addYears(this.row.reviewed_on, reviewedEvery) : null; }

  @Field(() => MassageTitles, { nullable: true, description: 'The professional title in medical massage (职称); null without one.' })
  get title(): MassageTitle | null { return this.row.professional_title; }

  @Field(() => DateScalar, { nullable: true, description: 'When the practice was filed (执业备案); null where it was not.' })
  get filedOn(): string | null { return this.row.filed_on; }

  @Field(() => String, { nullable: true, description: 'The medical institution for which it was filed; null where it was not.' })
  get filedAt(): string | null { return this.row.filed_at; }
}

export interface RuralRow { readonly parent: number; readonly village: string; readonly is_in_difficulty: boolean }

@ObjectType('RuralWorker', { simpleResolvers: true, description: 'What makes a person a rural worker (农村残疾人). Serves measure 6.' })
export class RuralWorkerType {
  constructor(private readonly row: RuralRow) {}

  @Field(() => String, { description: 'The village.' })
  get village(): string { return this.row.village; }

  @Field(() => Boolean, { description: 'Whether the person is recognised as in difficulty (农村困难残疾人).' })
  get isInDifficulty(): boolean { return this.row.is_in_difficulty; }
}
