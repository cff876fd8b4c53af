import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ColumnMap } from '../../platform/graphql/columns.js';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { yuanOrNull } from '../../platform/graphql/money.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { certificateTypes, CertificateTypeType } from '../certificates/index.js';
import { educationLevels, EducationLevelType } from '../education/index.js';
import type { Provisions } from '../employers/index.js';
import { occupations, OccupationType } from '../occupations/index.js';
import { regions, RegionType } from '../regions/index.js';
import { EmploymentKinds, Shifts, WorkModes, type EmploymentKind, type Shift, type WorkMode } from '../seekers/index.js';
import type { AsWritten } from './as-written.js';
import { AsWrittenType } from './as-written.type.js';
import { Bases, VacancyKinds, VacancyStatuses, WorkingConditions } from './vacancy.enums.js';
import { AskedSkillType, PayRange, ReservationType } from './vacancy.parts.js';
import { workColumns } from './stated-work.js';
import { openPointColumns } from './open-points.js';
import type { AskedSkill, Basis, Demand, Reservation, StruckDemand, VacancyKind, VacancyStatus, WorkingCondition } from './vacancy.values.js';

/** A row of the table `vacancy`: the columns that were asked for. */
export interface VacancyRow {
  readonly id: number;
  readonly employer_id: number;
  readonly kind: VacancyKind;
  readonly status: VacancyStatus;
  readonly title: string;
  readonly description: string;
  readonly occupation_code: string | null;
  readonly occupation_basis: Basis | null;
  readonly occupation_confidence: number | null;
  readonly region_code: string | null;
  readonly workplace_id: number | null;
  readonly work_mode: WorkMode | null;
  readonly employment_kind: EmploymentKind | null;
  readonly pay_min_cny: number | null;
  readonly pay_max_cny: number | null;
  readonly hours_per_week: number | null;
  readonly shift: Shift | null;
  readonly working_conditions: readonly WorkingCondition[];
  readonly seats: number | null;
  readonly hired: number;
  readonly min_education: string | null;
  readonly min_age: number | null;
  readonly max_age: number | null;
  readonly residence_code: string | null;
  readonly reservation: Reservation | null;
  readonly confirmed_at: string | null;
  readonly demands: readonly Demand[];
  readonly demands_confirmed_at: string | null;
  readonly struck_demands: readonly StruckDemand[];
  readonly provisions: Provisions;
  readonly skills: readonly AskedSkill[];
  readonly certificates: readonly string[];
  readonly opens_on: string;
  readonly closes_on: string | null;
  readonly published_at: string;
  readonly as_written: readonly AsWritten[];
  readonly version: number;
  readonly created_at: string;
}

export const vacancyColumns: ColumnMap = {
  kind: ['kind'], status: ['status'], title: ['title'], description: ['description'], employer: ['employer_id'],
  occupation: ['occupation_code'], occupationBasis: ['occupation_basis'], occupationConfidence: ['occupation_confidence'],
  region: ['region_code'], workMode: ['work_mode'], employmentKind: ['employment_kind'], pay: ['pay_min_cny', 'pay_max_cny'],
  hoursPerWeek: ['hours_per_week'], shift: ['shift'], seats: ['seats'], workingConditions: ['working_conditions'], hired: ['hired'], minEducation: ['min_education'],
  minAge: ['min_age'], maxAge: ['max_age'], residence: ['residence_code'], reservation: ['reservation', 'min_education', 'max_age'], confirmedAt: ['confirmed_at'], demands: ['demands', 'struck_demands', ...workColumns, 'workplace_id'], demandsConfirmedAt: ['demands_confirmed_at'],
  openPoints: openPointColumns,
  provisions: ['provisions', 'employer_id', 'shift', 'work_mode', 'workplace_id'], workplace: ['workplace_id'], skills: ['skills', 'occupation_code'], certificates: ['certificates'], opensOn: ['opens_on'], closesOn: ['closes_on'],
  findings: ['employer_id', 'title', 'description', 'demands', 'occupation_code', 'shift', 'workplace_id', 'provisions', 'region_code', 'opens_on', 'pay_min_cny', 'pay_max_cny', 'employment_kind', 'hours_per_week'], publishedAt: ['published_at'], asWritten: ['as_written'], version: ['version'], createdAt: ['created_at'],
};

@ObjectType('Vacancy', {
  simpleResolvers: true, implements: Node,
  description: 'Work that an employer offers (岗位), of any kind (measures 1 to 5 and 7). Null in a field means that the employer leaves the fact open.',
})
export class VacancyType {
  readonly __typename = 'Vacancy';

  constructor(readonly row: VacancyRow, readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the vacancy.' })
  get id(): string { return globalId('Vacancy', this.row.id); }

  @Field(() => VacancyKinds, { description: 'Kind of the vacancy (岗位类别).' })
  get kind(): VacancyKind { return this.row.kind; }

  @Field(() => VacancyStatuses, { description: 'Present state of the vacancy.' })
  get status(): VacancyStatus { return this.row.status; }

  @Field(() => String, { description: 'Title of the vacancy, as the employer wrote it.' })
  get title(): string { return this.row.title; }

  @Field(() => String, { description: 'Description of the work; empty where there is none.' })
  get description(): string { return this.row.description; }

  @Field(() => OccupationType, { nullable: true, description: 'Occupation of the vacancy; null where unknown.' })
  get occupation(): OccupationType | null { return this.row.occupation_code === null ? null : new OccupationType(occupations.get(this.row.occupation_code), this.locale); }

  @Field(() => Bases, { nullable: true, description: 'Whether the occupation is stated, or presumed from the title; null where unknown.' })
  get occupationBasis(): Basis | null { return this.row.occupation_basis; }

  @Field(() => Float, { nullable: true, description: 'Confidence in a presumed occupation, 0 to 1; null for a stated one.' })
  get occupationConfidence(): number | null { return this.row.occupation_confidence === null ? null : this.row.occupation_confidence / 10_000; }

  @Field(() => RegionType, { nullable: true, description: 'Region in which the work is done; null where not stated.' })
  get region(): RegionType | null { return this.row.region_code === null ? null : new RegionType(regions.get(this.row.region_code), this.locale); }

  @Field(() => WorkModes, { nullable: true, description: 'Place where the work is done: on site, at home or both; null where not stated.' })
  get workMode(): WorkMode | null { return this.row.work_mode; }

  @Field(() => EmploymentKinds, { nullable: true, description: 'Kind of employment (用工形式); null where not stated.' })
  get employmentKind(): EmploymentKind | null { return this.row.employment_kind; }

  @Field(() => PayRange, { nullable: true, description: 'Monthly pay before tax; null where not stated.' })
  get pay(): PayRange | null {
    const { pay_min_cny, pay_max_cny } = this.row;
    return pay_min_cny === null && pay_max_cny === null ? null : { min: yuanOrNull(pay_min_cny), max: yuanOrNull(pay_max_cny) };
  }

  @Field(() => Int, { nullable: true, description: 'Working hours a week; null where not stated.' })
  get hoursPerWeek(): number | null { return this.row.hours_per_week; }

  @Field(() => Shifts, { nullable: true, description: 'Time of day at which the work is done; null where not stated.' })
  get shift(): Shift | null { return this.row.shift; }

  @Field(() => [WorkingConditions], { description: 'Strains and exposures of the work (作业条件); empty where none is stated.' })
  get workingConditions(): readonly WorkingCondition[] { return this.row.working_conditions; }

  @Field(() => Int, { nullable: true, description: 'Number of people sought; null where not stated.' })
  get seats(): number | null { return this.row.seats; }

  @Field(() => Int, { description: 'Number of seats taken by hires through this service; the seat of a placement that has ended is not counted.' })
  get hired(): number { return this.row.hired; }

  @Field(() => EducationLevelType, { nullable: true, description: 'Lowest education accepted; null where not stated. Where the reservation relaxes it (easedConditions), the usual one.' })
  get minEducation(): EducationLevelType | null { return this.row.min_education === null ? null : new EducationLevelType(educationLevels.get(this.row.min_education), this.locale); }

  @Field(() => Int, { nullable: true, description: 'Lowest age lawfully asked for, in completed years; null where there is none.' })
  get minAge(): number | null { return this.row.min_age; }

  @Field(() => Int, { nullable: true, description: 'Highest age lawfully asked for, in completed years; null where none. Where the reservation relaxes it (easedConditions), the usual one.' })
  get maxAge(): number | null { return this.row.max_age; }

  @Field(() => RegionType, { nullable: true, description: 'Region where the job seeker must live; null where there is no condition. For public-welfare posts only.' })
  get residence(): RegionType | null { return this.row.residence_code === null ? null : new RegionType(regions.get(this.row.residence_code), this.locale); }

  @Field(() => [AsWrittenType], { description: 'Original words (原文) of an imported table for fields that could not be read with certainty, and are null. Setting a field removes its words.' })
  get asWritten(): readonly AsWritten[] { return this.row.as_written; }

  @Field(() => ReservationType, { nullable: true, description: 'Disabled people for whom the vacancy is reserved (专岗); null for a vacancy that is not reserved.' })
  get reservation(): ReservationType | null { return this.row.reservation === null ? null : new ReservationType(this.row.reservation, { minEducation: this.row.min_education, maxAge: this.row.max_age }, this.locale); }

  @Field(() => DateTimeScalar, { nullable: true, description: "Time of the centre's confirmation of the restricted group; null before it, and where none is needed. Until then the employer sees no candidates." })
  get confirmedAt(): Date | null { return this.row.confirmed_at === null ? null : new Date(this.row.confirmed_at); }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which employer or centre confirmed the demands; null before, and after relevant changes. Until then nobody is eligible without a question.' })
  get demandsConfirmedAt(): Date | null { return this.row.demands_confirmed_at === null ? null : new Date(this.row.demands_confirmed_at); }

  @Field(() => [AskedSkillType], { description: 'Skills that the vacancy asks for, required and optional ones.' })
  get skills(): AskedSkillType[] {
    const { skills, occupation_code: code } = this.row;
    const ofOccupation = code === null ? [] : occupations.get(code).coreSkills;
    return skills.map((skill) => new AskedSkillType(skill, ofOccupation, this.locale));
  }

  @Field(() => [CertificateTypeType], { description: 'Certificates that the employer asks for; the law may require further ones.' })
  get certificates(): CertificateTypeType[] { return this.row.certificates.map((code) => new CertificateTypeType(certificateTypes.get(code), this.locale)); }

  @Field(() => DateScalar, { description: 'First day for applications.' })
  get opensOn(): string { return this.row.opens_on; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day for applications; null where there is none.' })
  get closesOn(): string | null { return this.row.closes_on; }

  @Field(() => DateTimeScalar, { description: 'Time of publication; for a draft, the time at which it was created.' })
  get publishedAt(): Date { return new Date(this.row.published_at); }

  @Field(() => Int, { description: 'Number of the present version, to be sent with updateVacancy.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'Time at which the vacancy was created.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export const VacancyConnection = connectionType('Vacancy', () => VacancyType);
