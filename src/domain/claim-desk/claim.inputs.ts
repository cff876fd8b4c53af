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

@InputType({ description: 'Conditions on claims; all that are given must hold.' })
export class ClaimFilter {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Job seeker lives, or employer is located, in this region or inside it.' })
  region?: string | null;

  @Bounded(claimBounds.kinds)
  @Field(() => [FactKinds], { nullable: true, description: 'Claim is about one of these kinds of facts.' })
  kinds?: FactKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Claim was stated on this day or earlier.' })
  statedUntil?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Claim waits (true) or does not wait (false) for the administrators of the province.' })
  isEscalated?: boolean | null;
}

@ArgsType()
export class ClaimsArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Conditions on the claims listed; without a filter, all that you decide.' })
  filter?: ClaimFilter | null;
}

@ArgsType()
export class OwnClaimsArgs extends PageArgs {
  @Bounded(claimBounds.states)
  @Field(() => [ClaimStates], { nullable: true, description: 'Keeps only claims in these states; all where left out.' })
  states?: ClaimState[] | null;
}

@InputType()
abstract class DecisionInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the claim to decide.' })
  claimId!: string;

  @Field(() => Int, { description: 'Version of the claim that you read; STALE when the claim has changed since.' })
  version!: number;
}

@InputType({ description: 'Confirmation of a claim, from which on the fact counts.' })
export class ConfirmClaimInput extends DecisionInput {
  @Bounded(claimBounds.papers)
  @Field(() => String, { nullable: true, description: 'Papers that you have seen, where they differ from those that the claim names.' })
  papers?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the fact counts; no end where left out.' })
  holdsUntil?: IsoDate | null;
}

@InputType({ description: 'Rejection of a claim, with a reason.' })
export class RejectClaimInput extends DecisionInput {
  @Bounded(claimBounds.reason)
  @Field(() => String, { description: 'Reason for the rejection, in words for the claimant.' })
  reason!: string;
}

@InputType({ description: 'Withdrawal of an open claim.' })
export class WithdrawClaimInput extends DecisionInput {}
