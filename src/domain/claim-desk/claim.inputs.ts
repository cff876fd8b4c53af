import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { ClaimState, FactKind } from '../claims/index.js';
import { regionCode } from '../regions/index.js';
import { claimBounds } from './claim.bounds.js';
import { ClaimStates, FactKinds } from './claim.enums.js';

@InputType({ description: 'Which claims are wanted. Conditions combine: all must hold.' })
export class ClaimFilter {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The person lives, or the employer is, in this region.' })
  region?: string | null;

  @Bounded(claimBounds.kinds)
  @Field(() => [FactKinds], { nullable: true, description: 'They are of one of these facts.' })
  kinds?: FactKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'They were stated on this day or before.' })
  statedUntil?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'They wait (or do not wait) for the administrators.' })
  isEscalated?: boolean | null;
}

@ArgsType()
export class ClaimsArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims are wanted; all without it.' })
  filter?: ClaimFilter | null;
}

@ArgsType()
export class OwnClaimsArgs extends PageArgs {
  @Bounded(claimBounds.states)
  @Field(() => [ClaimStates], { nullable: true, description: 'In which states; all without it.' })
  states?: ClaimState[] | null;
}

@InputType()
abstract class DecisionInput extends MutationInput {
  @Field(() => ID, { description: 'The claim.' })
  claimId!: string;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed the claim since.' })
  version!: number;
}

@InputType({ description: 'That a claim is right.' })
export class ConfirmClaimInput extends DecisionInput {
  @Bounded(claimBounds.papers)
  @Field(() => String, { nullable: true, description: 'The papers that you saw, where they are others than those that the claim names.' })
  papers?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which the fact counts; without an end without it.' })
  holdsUntil?: IsoDate | null;
}

@InputType({ description: 'That a claim is not right.' })
export class RejectClaimInput extends DecisionInput {
  @Bounded(claimBounds.reason)
  @Field(() => String, { description: 'Why, in words for whoever stated it.' })
  reason!: string;
}

@InputType({ description: 'That a claim is taken back.' })
export class WithdrawClaimInput extends DecisionInput {}
