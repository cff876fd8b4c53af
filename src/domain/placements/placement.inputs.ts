import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { PlacementEndReason } from './placement.entity.js';
import { PlacementEndReasons } from './placement.type.js';

@InputType({ description: 'That a person begins on a public-welfare post. The last day follows from the rule.' })
export class BeginPlacementInput extends MutationInput {
  @Field(() => ID, { description: 'The person: hired for the post by an application, or placed there apart from this service.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'The public-welfare post.' })
  vacancyId!: string;

  @Field(() => DateScalar, { description: 'The first day; today or earlier.' })
  beganOn!: IsoDate;
}

@InputType({ description: 'That a placement has ended. Its seat falls free.' })
export class EndPlacementInput extends MutationInput {
  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => DateScalar, { description: 'The last day: not after the last day by rule, nor after today.' })
  endedOn!: IsoDate;

  @Field(() => PlacementEndReasons, { description: 'Why it ended. TERM_ENDED goes with the last day by rule alone.' })
  reason!: PlacementEndReason;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;
}
