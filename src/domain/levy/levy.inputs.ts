import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { DecimalScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { EmployerKinds, type EmployerKind } from '../employers/index.js';
import { regionCode } from '../regions/index.js';
import { quotaEmployees } from './levy.bounds.js';

// What is left out is filled in by the service: the compiled operations know no defaults of fields within lists.
@InputType({ description: 'A disabled employee without a name: the facts by which the quota counts the employee.' })
export class DisabledEmployeeInput {
  @Field(() => Int, { nullable: true, description: 'Grade of the disability certificate (残疾人证), 1 to 4; left out where the employee has none.' })
  certificateGrade?: number | null;

  @Field(() => Int, { nullable: true, description: "Grade of the disabled veteran's certificate (残疾军人证), 1 to 8; left out where the employee has none." })
  veteranGrade?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the labour contract in months; 12 where left out.' })
  contractMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months of the year in which the employee worked, 0 to 12; 12 where left out.' })
  monthsEmployed?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the wage reached the local minimum wage; true where left out.' })
  isPaidMinimumWage?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether social insurance was paid in full; true where left out.' })
  isInsuredInFull?: boolean | null;
}

@InputType({ description: 'Figures from which the levy of one employer and year is calculated. Staff, wages and employees are those of the year before.' })
export class LevyInput {
  @Field(() => Int, { description: 'Calendar year in which the levy is due, 2020 or later.' })
  year!: number;

  @Field(() => EmployerKinds, { description: 'Kind of the employer.' })
  kind!: EmployerKind;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region in which the levy is due.' })
  region!: string;

  @Field(() => DecimalScalar, { description: 'Average number of staff over the year (在职职工); seasonal staff count by their share of the year.' })
  staff!: string;

  @Field(() => DecimalScalar, { description: 'Average yearly wage paid by the employer, in yuan.' })
  averageWage!: string;

  @Field(() => DecimalScalar, { description: 'Average yearly wage of the region (当地社会平均工资), in yuan.' })
  localAverageWage!: string;

  @Bounded(quotaEmployees)
  @Field(() => [DisabledEmployeeInput], { description: 'Disabled employees of the employer, one entry each.' })
  disabledStaff!: DisabledEmployeeInput[];
}
