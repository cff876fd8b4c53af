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

export const QuotaComparisons = graphqlEnum<QuotaComparison>('QuotaComparison', 'Result of comparing a declared certificate with the certificates on record.', {
  FOUND: 'The certificate is on record and was valid; no documents are needed.',
  UNKNOWN: 'No such certificate is on record; the employer has to show documents.',
  LAPSED: 'The certificate expired before the year began; the employer has to show documents.',
  DECLARED_TWICE: 'Employers together declare over twelve months for the employee; none can be certified until one of them withdraws.',
});

const QuotaBases = graphqlEnum<QuotaBasis>('QuotaBasis', 'Ground on which the certification counts an employee.', {
  COMPARED: 'The automatic comparison found a valid certificate.',
  DOCUMENTED: 'The employer showed documents.',
});

@ObjectType('EmployerYear', { simpleResolvers: true, implements: Node, description: "An employer's declaration of its staff in a calendar year for the quota of disabled staff (按比例就业年度申报) (measures 1, 2 and 10)." })
export class EmployerYearType {
  readonly __typename = 'EmployerYear';

  constructor(readonly row: EmployerYearRow) {}

  @Field(() => ID, { description: 'Global id of the declaration.' })
  get id(): string { return globalId('EmployerYear', this.row.id); }

  @Field(() => Int, { description: 'Calendar year that the declaration is about.' })
  get year(): number { return this.row.year; }

  @Field(() => DecimalScalar, { description: 'Average number of staff in the year; seasonal staff is converted to full years.' })
  get staff(): string { return this.row.staff; }

  @Field(() => Money, { description: 'Average yearly wage of the staff in yuan.' })
  get averageWage(): Money { return yuan(this.row.average_wage); }

  @Field(() => DateTimeScalar, { description: 'Time at which the declaration was last submitted.' })
  get declaredAt(): Date { return new Date(this.row.declared_at); }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the centre certified the declaration; null before.' })
  get certifiedAt(): Date | null { return this.row.certified_at === null ? null : new Date(this.row.certified_at); }

  @Field(() => Int, { description: 'Number that rises with each change of the declaration; mutations take it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

@ObjectType('QuotaEmployee', { simpleResolvers: true, description: 'A disabled employee in a declaration for the quota, identified by certificate and without a name.' })
export class QuotaEmployeeType {
  constructor(readonly row: QuotaEmployeeRow, private readonly number: string, readonly year: EmployerYearRow) {}

  @Field(() => Int, { description: 'Index of the employee in the declaration, from 0; certifyEmployerYear takes it in documented.' })
  get position(): number { return this.row.position; }

  @Field(() => String, { description: 'Number of the certificate with the middle hidden, such as "1401**********1234".' })
  get maskedNumber(): string { return maskedNumber(this.number); }

  @Field(() => Int, { nullable: true, description: "Grade on the disability certificate, 1 to 4; null for a disabled veteran's certificate." })
  get certificateGrade(): number | null { return this.row.certificate_grade; }

  @Field(() => Int, { nullable: true, description: "Grade on the disabled veteran's certificate, 1 to 8; null for a disability certificate." })
  get veteranGrade(): number | null { return this.row.veteran_grade; }

  @Field(() => Int, { description: "Length of the employee's contract in months." })
  get contractMonths(): number { return this.row.contract_months; }

  @Field(() => Int, { description: 'Number of months in the year in which the employee worked, 1 to 12.' })
  get monthsEmployed(): number { return this.row.months_employed; }

  @Field(() => Boolean, { description: 'Whether the employee was paid at least the local minimum wage.' })
  get isPaidMinimumWage(): boolean { return this.row.is_paid_minimum_wage; }

  @Field(() => Boolean, { description: 'Whether the employer paid social insurance for the employee in full.' })
  get isInsuredInFull(): boolean { return this.row.is_insured_in_full; }

  @Field(() => QuotaBases, { nullable: true, description: 'Ground on which the certification counts the employee; null before certification and where the employee does not count.' })
  get basis(): QuotaBasis | null { return this.row.basis; }
}

export const EmployerYearConnection = connectionType('EmployerYear', () => EmployerYearType);
