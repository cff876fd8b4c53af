import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../../platform/calendar.js';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/scalars.js';
import type { ContractKind } from '../employment.entity.js';
import { ContractKinds } from '../employment.enums.js';

@InputType({
  description: 'The contract that was signed or renewed for an employment; replaces the contract recorded before.',
})
export class RecordEmploymentContractInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employment that the contract is for.' })
  employmentId!: string;

  @Field(() => ContractKinds, { description: 'Kind of contract that was signed.' })
  contract!: ContractKind;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the contract; unknown where left out.' })
  startsOn?: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the contract; leave out where none is agreed or the day is unknown.',
  })
  endsOn?: IsoDate | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Pay or allowance a month in yuan, 0 or more; unknown where left out.',
  })
  monthlyPay?: string | null;

  @Field(() => Int, {
    description: 'Version of the employment that you read; STALE when the employment has changed since.',
  })
  version!: number;
}
