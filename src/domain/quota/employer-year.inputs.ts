import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { DisabledEmployeeInput, quotaEmployees } from '../levy/index.js';
import { certificateNumber } from '../seekers/index.js';
import { quotaBounds } from './quota.bounds.js';

@InputType({ description: 'Somebody who is counted for the quota, by certificate: either a disability certificate or that of a disabled veteran.' })
export class QuotaEmployeeInput {
  @Bounded(certificateNumber)
  @Field(() => String, { nullable: true, description: 'Number of the disability certificate (残疾人证号), 20 characters or more: it tells the grade. Stored encrypted.' })
  certificateNumber?: string | null;

  @Bounded(quotaBounds.veteranNumber)
  @Field(() => String, { nullable: true, description: "Number of the disabled veteran's certificate (残疾军人证). Stored encrypted." })
  veteranNumber?: string | null;

  @Field(() => Int, { nullable: true, description: "Grade of the disabled veteran's certificate, 1 to 8." })
  veteranGrade?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the contract, in months; 12 without it.' })
  contractMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months of the year in which the person was employed, 1 to 12; 12 without it. A dispatched worker is declared by the dispatcher, unless the two agreed otherwise.' })
  monthsEmployed?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether at least the local minimum wage was paid; true without it.' })
  isPaidMinimumWage?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether social insurance was paid in full; true without it.' })
  isInsuredInFull?: boolean | null;
}

@InputType({ description: "An employer's declaration of a year (按比例就业年度申报). It takes the place of an earlier one, until the centre has certified it." })
export class DeclareEmployerYearInput extends MutationInput {
  @Field(() => ID, { description: 'The employer.' })
  employerId!: string;

  @Field(() => Int, { description: 'The calendar year that the figures are of: one that has begun, from 2019. The levy of the year after rests on it.' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Average number of staff (在职职工), seasonal staff by the year.' })
  staff!: string;

  @Field(() => DecimalScalar, { description: 'Average yearly wage, in yuan.' })
  averageWage!: string;

  @Bounded(quotaEmployees)
  @Field(() => [QuotaEmployeeInput], { description: 'Everybody who is counted for the quota.' })
  disabledStaff!: QuotaEmployeeInput[];

  @Field(() => Int, { nullable: true, description: 'The version that you read: needed to replace a declaration.' })
  version?: number | null;
}

@InputType({ description: "The centre's certification of a declaration (年审)." })
export class CertifyEmployerYearInput extends MutationInput {
  @Field(() => ID, { description: 'The declaration.' })
  employerYearId!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Bounded(quotaEmployees)
  @Field(() => [Int], { nullable: true, description: 'Positions of those for whom the employer has shown documents: they count though the comparison did not find them.' })
  documented?: number[] | null;
}

@InputType({ description: 'A certification that the centre takes back, so that the declaration can be corrected.' })
export class ReopenEmployerYearInput extends MutationInput {
  @Field(() => ID, { description: 'The declaration.' })
  employerYearId!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}

@ArgsType()
export class LevyIfArgs {
  @Field(() => Int, { description: 'The year in which the levy is due.' })
  year!: number;

  @Bounded(quotaEmployees)
  @Field(() => [DisabledEmployeeInput], { description: 'Who would be hired.' })
  hires!: DisabledEmployeeInput[];
}
