import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { DecimalScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { EmployerKinds, type EmployerKind } from '../employers/index.js';
import { regionCode } from '../regions/index.js';
import { quotaEmployees } from './levy.bounds.js';

// What is left out is filled in by the service: the compiled operations know no defaults of fields within lists.
@InputType({ description: 'A disabled employee, without a name: what decides as how many people the employee counts.' })
export class DisabledEmployeeInput {
  @Field(() => Int, { nullable: true, description: 'Grade of the disability certificate (残疾人证), 1 to 4; without it where there is none.' })
  certificateGrade?: number | null;

  @Field(() => Int, { nullable: true, description: "Grade of the disabled veteran's certificate (残疾军人证), 1 to 8; without it where there is none." })
  veteranGrade?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the contract, in months; 12 without it.' })
  contractMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months of the year in which the person was employed, 0 to 12; 12 without it.' })
  monthsEmployed?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether at least the local minimum wage was paid; true without it.' })
  isPaidMinimumWage?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether social insurance was paid in full; true without it.' })
  isInsuredInFull?: boolean | null;
}

@InputType({ description: 'What the levy of one employer and year is worked out from. Staff, wages and employees are those of the year before.' })
export class LevyInput {
  @Field(() => Int, { description: 'The year in which the levy is due, from 2020.' })
  year!: number;

  @Field(() => EmployerKinds, { description: 'The kind of the employer.' })
  kind!: EmployerKind;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'The region in which it is due.' })
  region!: string;

  @Field(() => DecimalScalar, { description: 'Average number of staff (在职职工), seasonal staff by the year.' })
  staff!: string;

  @Field(() => DecimalScalar, { description: 'Average yearly wage of the employer, in yuan.' })
  averageWage!: string;

  @Field(() => DecimalScalar, { description: 'Average yearly wage of the region (当地社会平均工资), in yuan.' })
  localAverageWage!: string;

  @Bounded(quotaEmployees)
  @Field(() => [DisabledEmployeeInput], { description: 'The disabled employees.' })
  disabledStaff!: DisabledEmployeeInput[];
}
