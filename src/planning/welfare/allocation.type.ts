import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { regionCode } from '../../domain/regions/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import type { Locale } from '../../platform/i18n/text.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { Decision, Refusal } from './allocation.js';

@InputType({ description: 'A region whose public-welfare posts are to be allocated to the applicants.' })
export class AllocatePublicWelfarePostsInput extends MutationInput {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region of the open posts, with all regions below.' })
  region!: string;

  @Field(() => Boolean, { description: 'True: the posts are offered to the job seekers; else the allocation is only returned.' })
  adopt!: boolean;
}

/** An allotment with what is to be told of it. */
export interface AllocationReport { readonly decisions: readonly Decision[]; readonly posts: number; readonly seats: number; readonly isAdopted: boolean }

@ObjectType('AllocationRefusal', { simpleResolvers: true, description: 'A post that a job seeker applied for and did not get, with the reason.' })
export class AllocationRefusalType {
  constructor(readonly refusal: Refusal, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Reason in words for the job seeker; mentions no other applicant.' })
  get reason(): string { return this.refusal.reason[this.locale]; }

  @Field(() => String, { description: 'Reason in plain words, to be read to the job seeker (易懂的说法); mentions no other applicant.' })
  get plain(): string { return this.refusal.plain[this.locale]; }
}

@ObjectType('AllocationDecision', { simpleResolvers: true, description: 'Result of the applications of one job seeker.' })
export class AllocationDecisionType {
  constructor(readonly decision: Decision, private readonly locale: Locale) {}

  @Field(() => ID, { nullable: true, description: 'Id of the application for which a post is offered; null where none is.' })
  get applicationId(): string | null { return this.decision.offered === null ? null : globalId('Application', this.decision.offered.id); }

  @Field(() => String, { description: 'Reason in words for the job seeker; mentions no other applicant.' })
  get reason(): string { return this.decision.reason[this.locale]; }

  @Field(() => String, { description: 'Decision and next step in plain words, to be read to the job seeker (易懂的说法).' })
  get plain(): string { return this.decision.plain[this.locale]; }

  @Field(() => [AllocationRefusalType], { description: 'Posts that the job seeker would have preferred, or may not take.' })
  get refusals(): AllocationRefusalType[] { return this.decision.refusals.map((refusal) => new AllocationRefusalType(refusal, this.locale)); }
}

@ObjectType('PublicWelfareAllocation', { simpleResolvers: true, description: 'Allocation of public-welfare posts to applicants (公益性岗位安排, measure 5): by priorityTiers, then score. It is stable: no job seeker and post would both prefer each other to what they got.' })
export class PublicWelfareAllocationType {
  constructor(private readonly report: AllocationReport, private readonly locale: Locale) {}

  @Field(() => Boolean, { description: 'Whether the posts were offered to the job seekers.' })
  get isAdopted(): boolean { return this.report.isAdopted; }

  @Field(() => Int, { description: 'Number of open posts with at least one application.' })
  get postCount(): number { return this.report.posts; }

  @Field(() => Int, { description: 'Number of seats of the posts that are neither taken nor offered; a post without a stated number counts as one.' })
  get seatCount(): number { return this.report.seats; }

  @Field(() => Int, { description: 'Number of job seekers to whom a post is offered.' })
  get offeredCount(): number { return this.report.decisions.filter(({ offered }) => offered !== null).length; }

  @Field(() => [AllocationDecisionType], { description: 'Decision for each job seeker who applied, at most 500.' })
  get decisions(): AllocationDecisionType[] { return this.report.decisions.map((decision) => new AllocationDecisionType(decision, this.locale)); }
}
