import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../../platform/calendar.js';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/scalars.js';
import type { ContractKind } from '../employment.entity.js';
import { ContractKinds } from '../employment.enums.js';

@InputType({
  description: 'What was signed for an employment, or signed anew. It takes the place of what was recorded before.',
})
export class RecordEmploymentContractInput extends MutationInput {
  @Field(() => ID, { description: 'The employment.' })
  employmentId!: string;

  @Field(() => ContractKinds, { description: 'What was signed.' })
  contract!: ContractKind;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the contract; unknown without it.' })
  startsOn?: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the contract; without it none is agreed, or it is unknown.',
  })
  endsOn?: IsoDate | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Pay or allowance a month, in yuan, 0 or more; unknown without it.',
  })
  monthlyPay?: string | null;

  @Field(() => Int, {
    description: 'The version of the employment that you read: refused when somebody changed it since.',
  })
  version!: number;
}
