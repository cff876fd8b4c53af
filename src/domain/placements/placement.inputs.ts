import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { PlacementEndReason } from './placement.entity.js';
import { PlacementEndReasons } from './placement.type.js';

@InputType({ description: 'The start of a placement; its last day follows from the rule. Refused for a job seeker who has reached retirement age, has work, is under 16, or whose household has somebody in such a post.' })
export class BeginPlacementInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker, who was hired for the post by an application, or placed outside this service.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'Id of the public-welfare post.' })
  vacancyId!: string;

  @Field(() => DateScalar, { description: 'First day in the post; today or earlier.' })
  beganOn!: IsoDate;
}

@InputType({ description: 'The end of a placement. Its seat becomes free; a post that closed with its last seat is published again. The employment in the post ends too, unless the reason is KEPT_ON.' })
export class EndPlacementInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the placement that has ended.' })
  placementId!: string;

  @Field(() => DateScalar, { description: "Last day in the post: at the latest today, and at the latest the placement's dueOn." })
  endedOn!: IsoDate;

  @Field(() => PlacementEndReasons, { description: "Reason of the end. TERM_ENDED is only accepted with the placement's dueOn as the last day." })
  reason!: PlacementEndReason;

  @Field(() => Int, { description: 'Version of the placement that you read; STALE where it has changed since.' })
  version!: number;
}
