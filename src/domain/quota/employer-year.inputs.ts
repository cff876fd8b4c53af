import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { DisabledEmployeeInput, quotaEmployees } from '../levy/index.js';
import { certificateNumber } from '../seekers/index.js';
import { quotaBounds } from './quota.bounds.js';

@InputType({ description: "A disabled employee to be counted for the quota, by a disability certificate or a disabled veteran's certificate, exactly one of them." })
export class QuotaEmployeeInput {
  @Bounded(certificateNumber)
  @Field(() => String, { nullable: true, description: 'Number of the disability certificate (残疾人证号), 20 characters or more, which contains the grade; stored encrypted.' })
  certificateNumber?: string | null;

  @Bounded(quotaBounds.veteranNumber)
  @Field(() => String, { nullable: true, description: "Number of the disabled veteran's certificate (残疾军人证); stored encrypted." })
  veteranNumber?: string | null;

  @Field(() => Int, { nullable: true, description: "Grade on the disabled veteran's certificate, 1 to 8." })
  veteranGrade?: number | null;

  @Field(() => Int, { nullable: true, description: "Length of the employee's contract in months; 12 where left out." })
  contractMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months of the year in which the employee worked, 1 to 12; 12 where left out. The agency declares dispatched staff, unless agreed otherwise.' })
  monthsEmployed?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the employee was paid at least the local minimum wage; true where left out.' })
  isPaidMinimumWage?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether social insurance was paid in full; true where left out.' })
  isInsuredInFull?: boolean | null;
}

@InputType({ description: "An employer's declaration of a year (按比例就业年度申报). Replaces an earlier one as long as the centre has not certified it." })
export class DeclareEmployerYearInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employer that declares.' })
  employerId!: string;

  @Field(() => Int, { description: 'Calendar year of the figures, from 2019 to this year. The levy of the following year is computed from them.' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Average number of staff in the year (在职职工); seasonal staff is converted to full years.' })
  staff!: string;

  @Field(() => DecimalScalar, { description: 'Average yearly wage of the staff in yuan.' })
  averageWage!: string;

  @Bounded(quotaEmployees)
  @Field(() => [QuotaEmployeeInput], { description: 'Disabled employees to be counted for the quota.' })
  disabledStaff!: QuotaEmployeeInput[];

  @Field(() => Int, { nullable: true, description: 'Version of the declaration that you read; needed to replace one, STALE when it has changed since.' })
  version?: number | null;
}

@InputType({ description: 'Certification of a declaration by the centre (年审).' })
export class CertifyEmployerYearInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the declaration to certify.' })
  employerYearId!: string;

  @Field(() => Int, { description: 'Version of the declaration that you read; STALE when it has changed since.' })
  version!: number;

  @Bounded(quotaEmployees)
  @Field(() => [Int], { nullable: true, description: 'Positions of employees for whom documents were shown; they count although the comparison did not find them.' })
  documented?: number[] | null;
}

@InputType({ description: 'Withdrawal of a certification, so that the employer can correct the declaration.' })
export class ReopenEmployerYearInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the certified declaration.' })
  employerYearId!: string;

  @Field(() => Int, { description: 'Version of the declaration that you read; STALE when it has changed since.' })
  version!: number;
}

@ArgsType()
export class LevyIfArgs {
  @Field(() => Int, { description: 'Year in which the levy is due.' })
  year!: number;

  @Bounded(quotaEmployees)
  @Field(() => [DisabledEmployeeInput], { description: 'Disabled people who would be hired.' })
  hires!: DisabledEmployeeInput[];
}
