import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { regionCode } from '../../domain/regions/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import type { Locale } from '../../platform/i18n/text.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { Decision, Refusal } from './allocation.js';

@InputType({ description: 'Which public-welfare posts are to be allotted.' })
export class AllocatePublicWelfarePostsInput extends MutationInput {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'The open posts of this region, with all below it.' })
  region!: string;

  @Field(() => Boolean, { description: 'Whether the posts are offered; without it the allotment is told and nothing is written.' })
  adopt!: boolean;
}

/** An allotment with what is to be told of it. */
export interface AllocationReport { readonly decisions: readonly Decision[]; readonly posts: number; readonly seats: number; readonly isAdopted: boolean }

@ObjectType('AllocationRefusal', { simpleResolvers: true, description: 'Why a post was not allotted to somebody who applied for it.' })
export class AllocationRefusalType {
  constructor(readonly refusal: Refusal, private readonly locale: Locale) {}

  @Field(() => String, { description: 'The reason, in words for the person: it tells of no other applicant.' })
  get reason(): string { return this.refusal.reason[this.locale]; }

  @Field(() => String, { description: 'The reason in plain words, to be read to the person (易懂的说法). It tells nothing of anybody else.' })
  get plain(): string { return this.refusal.plain[this.locale]; }
}

@ObjectType('AllocationDecision', { simpleResolvers: true, description: 'What came of the applications of one person.' })
export class AllocationDecisionType {
  constructor(readonly decision: Decision, private readonly locale: Locale) {}

  @Field(() => ID, { nullable: true, description: 'The application on which a post is offered; null where none is.' })
  get applicationId(): string | null { return this.decision.offered === null ? null : globalId('Application', this.decision.offered.id); }

  @Field(() => String, { description: 'Why, in words for the person: they tell of no other applicant.' })
  get reason(): string { return this.decision.reason[this.locale]; }

  @Field(() => String, { description: 'The decision in plain words, to be read to the person (易懂的说法), with the next step.' })
  get plain(): string { return this.decision.plain[this.locale]; }

  @Field(() => [AllocationRefusalType], { description: 'The posts that the person would rather have had, or may not take.' })
  get refusals(): AllocationRefusalType[] { return this.decision.refusals.map((refusal) => new AllocationRefusalType(refusal, this.locale)); }
}

@ObjectType('PublicWelfareAllocation', { simpleResolvers: true, description: 'Who gets which public-welfare post (公益性岗位安排): by the published order (priorityTiers), then by fit, so that no person and no post would rather have each other. Serves measure 5.' })
export class PublicWelfareAllocationType {
  constructor(private readonly report: AllocationReport, private readonly locale: Locale) {}

  @Field(() => Boolean, { description: 'Whether the posts have been offered.' })
  get isAdopted(): boolean { return this.report.isAdopted; }

  @Field(() => Int, { description: 'Posts that are open, and for which somebody applied.' })
  get postCount(): number { return this.report.posts; }

  @Field(() => Int, { description: 'Their seats that are neither taken nor offered; one for a post that does not say how many it has.' })
  get seatCount(): number { return this.report.seats; }

  @Field(() => Int, { description: 'People who are offered one.' })
  get offeredCount(): number { return this.report.decisions.filter(({ offered }) => offered !== null).length; }

  @Field(() => [AllocationDecisionType], { description: 'Of each person who applied, the decision and why; at most 500.' })
  get decisions(): AllocationDecisionType[] { return this.report.decisions.map((decision) => new AllocationDecisionType(decision, this.locale)); }
}
