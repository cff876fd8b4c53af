import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Money, yuan } from '../../platform/graphql/money.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar, DecimalScalar } from '../../platform/graphql/scalars.js';
import { maskedNumber } from '../seekers/index.js';
import type { QuotaBasis } from './employer-year.entity.js';

/** A row of the table `employer_year`, with the employer's region, which decides who may see it. */
export interface EmployerYearRow {
  readonly id: number;
  readonly employer_id: number;
  readonly region_code: string | null;
  readonly year: number;
  readonly staff: string;
  readonly average_wage: string;
  readonly declared_at: string;
  readonly certified_at: string | null;
  readonly version: number;
}

/** A row of the table `quota_employee`. */
export interface QuotaEmployeeRow {
  readonly parent: number;
  readonly position: number;
  readonly number_sealed: string;
  readonly number_index: string;
  readonly certificate_grade: number | null;
  readonly veteran_grade: number | null;
  readonly contract_months: number;
  readonly months_employed: number;
  readonly is_paid_minimum_wage: boolean;
  readonly is_insured_in_full: boolean;
  readonly basis: QuotaBasis | null;
}

/** What comparing a declared certificate with those on record comes to. */
export type QuotaComparison = 'FOUND' | 'UNKNOWN' | 'LAPSED' | 'DECLARED_TWICE';

export const QuotaComparisons = graphqlEnum<QuotaComparison>('QuotaComparison', 'What comparing a declared certificate with the records comes to.', {
  FOUND: 'The certificate is on record and was valid: no document is needed.',
  UNKNOWN: 'No such certificate is on record: the employer shows documents.',
  LAPSED: 'The certificate had lapsed before the year began: the employer shows documents.',
  DECLARED_TWICE: 'With what other employers declare, the person was employed for more than twelve months of the year: no declaration is certified that counts the person, until one side withdraws.',
});

const QuotaBases = graphqlEnum<QuotaBasis>('QuotaBasis', 'By what the certification let somebody count.', {
  COMPARED: 'By the automatic comparison.',
  DOCUMENTED: 'By documents that the employer showed.',
});

@ObjectType('EmployerYear', { simpleResolvers: true, implements: Node, description: 'What an employer declares of a calendar year for the quota of disabled staff (按比例就业年度申报). Serves measures 1, 2 and 10.' })
export class EmployerYearType {
  readonly __typename = 'EmployerYear';

  constructor(readonly row: EmployerYearRow) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('EmployerYear', this.row.id); }

  @Field(() => Int, { description: 'The calendar year.' })
  get year(): number { return this.row.year; }

  @Field(() => DecimalScalar, { description: 'Average number of staff, seasonal staff by the year.' })
  get staff(): string { return this.row.staff; }

  @Field(() => Money, { description: 'Average yearly wage.' })
  get averageWage(): Money { return yuan(this.row.average_wage); }

  @Field(() => DateTimeScalar, { description: 'When it was last declared.' })
  get declaredAt(): Date { return new Date(this.row.declared_at); }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the centre certified it; null before.' })
  get certifiedAt(): Date | null { return this.row.certified_at === null ? null : new Date(this.row.certified_at); }

  @Field(() => Int, { description: 'Counts its changes; send it with a change.' })
  get version(): number { return this.row.version; }
}

@ObjectType('QuotaEmployee', { simpleResolvers: true, description: 'Somebody whom an employer counts for the quota, by certificate and without a name.' })
export class QuotaEmployeeType {
  constructor(readonly row: QuotaEmployeeRow, private readonly number: string, readonly year: EmployerYearRow) {}

  @Field(() => Int, { description: 'The place in the declaration, from 0.' })
  get position(): number { return this.row.position; }

  @Field(() => String, { description: 'The number of the certificate with the middle hidden, as "1401**********1234".' })
  get maskedNumber(): string { return maskedNumber(this.number); }

  @Field(() => Int, { nullable: true, description: 'Grade of the disability certificate, 1 to 4; null where it is a disabled veteran\'s.' })
  get certificateGrade(): number | null { return this.row.certificate_grade; }

  @Field(() => Int, { nullable: true, description: "Grade of the disabled veteran's certificate, 1 to 8; null where it is a disability certificate." })
  get veteranGrade(): number | null { return this.row.veteran_grade; }

  @Field(() => Int, { description: 'Length of the contract, in months.' })
  get contractMonths(): number { return this.row.contract_months; }

  @Field(() => Int, { description: 'Months of the year in which the person was employed.' })
  get monthsEmployed(): number { return this.row.months_employed; }

  @Field(() => Boolean, { description: 'Whether at least the local minimum wage was paid.' })
  get isPaidMinimumWage(): boolean { return this.row.is_paid_minimum_wage; }

  @Field(() => Boolean, { description: 'Whether social insurance was paid in full.' })
  get isInsuredInFull(): boolean { return this.row.is_insured_in_full; }

  @Field(() => QuotaBases, { nullable: true, description: 'By what the certification let the person count; null before it, and where it did not.' })
  get basis(): QuotaBasis | null { return this.row.basis; }
}

export const EmployerYearConnection = connectionType('EmployerYear', () => EmployerYearType);
