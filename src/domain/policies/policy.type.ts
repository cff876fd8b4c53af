import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { howToConfirm, type FactKind } from '../claims/index.js';
import { LocalFigureType, type LocalFigureRow } from '../local-figures/index.js';
import { policyConditions, type PolicyCondition, type PolicyConditionCode } from './conditions.data.js';
import type { Entitlement, EntitlementStatus } from './evaluation.js';
import type { Policy } from './policies.data.js';
import { policyBounds } from './policy.bounds.js';

export type PolicyAudience = Policy['audience'];
export const PolicyAudiences = graphqlEnum<PolicyAudience>('PolicyAudience', 'Recipients of a policy.', { PERSON: 'Policies for disabled job seekers.', EMPLOYER: 'Policies for employers of disabled people.' });

const EntitlementStatuses = graphqlEnum<EntitlementStatus>('EntitlementStatus', 'Whether a policy applies to a job seeker or an employer.', {
  GRANTED: 'All conditions hold: the benefit can be claimed, or the duty is owed.', MISSING: 'At least one condition does not hold; see Entitlement.missing.', UNKNOWN: 'A fact is unknown or not confirmed; see Entitlement.unknown for the questions.', EXPIRED: 'The policy is no longer in force.',
});

const conditionOf = (code: PolicyConditionCode): PolicyCondition => policyConditions[code];

@ObjectType('PolicyCondition', { simpleResolvers: true, description: 'One condition that a job seeker or an employer must meet for a policy to apply.' })
export class PolicyConditionType {
  /** @param claimed facts of the person or employer that are claimed and not confirmed */
  constructor(readonly code: PolicyConditionCode, private readonly locale: Locale, private readonly claimed: readonly FactKind[] = []) {}

  @Field(() => String, { description: "Condition in words, in the reader's language." })
  get label(): string { return conditionOf(this.code).label[this.locale]; }

  @Field(() => String, { description: 'Question to ask where the fact is unknown; where it is claimed and not confirmed, how to have it confirmed.' })
  get question(): string {
    const { question, facts = [] } = conditionOf(this.code);
    const waiting = facts.filter((kind) => this.claimed.includes(kind));
    return (waiting.length === 0 ? question : howToConfirm(waiting))[this.locale];
  }

  @Field(() => String, { nullable: true, description: 'Name under which `answers` of entitlements can answer the question with yes or no; null where a recorded fact is needed.' })
  get answerAs(): string | null { return conditionOf(this.code).answers ?? null; }
}

@ObjectType('Policy', { simpleResolvers: true, description: 'A policy of the catalogue (就业政策): its recipients, amount, period, department and papers (measure 10).' })
export class PolicyType {
  constructor(private readonly policy: Policy, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the policy, as "wageDeduction".' })
  get code(): string { return this.policy.code; }

  @Field(() => PolicyAudiences, { description: 'Recipients of the policy.' })
  get audience(): PolicyAudience { return this.policy.audience; }

  @Field(() => String, { description: 'Clause of the measures that the policy implements, as "5.6".' })
  get clause(): string { return this.policy.clause; }

  @Field(() => String, { description: "Name of the policy, in the reader's language." })
  get label(): string { return this.policy.label[this.locale]; }

  @Field(() => String, { description: 'Benefit that the policy gives, or duty that it imposes.' })
  get gives(): string { return this.policy.gives[this.locale]; }

  @Field(() => Boolean, { description: 'Whether the policy imposes a duty; false for a benefit to be claimed.' })
  get isDuty(): boolean { return this.policy.isDuty; }

  @Field(() => String, { description: 'Amount of the benefit and the standard by which it is set, in words.' })
  get standard(): string { return this.policy.standard[this.locale]; }

  @Field(() => DateScalar, { description: 'First day on which the policy is in force.' })
  get validFrom(): string { return this.policy.from; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the policy is in force; null where it has no end.' })
  get validUntil(): string | null { return this.policy.until; }

  @Field(() => String, { description: 'Department at which the policy is claimed.' })
  get department(): string { return this.policy.department[this.locale]; }

  @Field(() => [String], { description: 'Papers that the claim requires, in words.' })
  get papers(): string[] { return this.policy.papers.map((paper) => paper[this.locale]); }

  @Field(() => String, { description: 'Document and article that contain the policy.' })
  get source(): string { return this.policy.source[this.locale]; }

  @Field(() => [PolicyConditionType], { description: 'Conditions of the policy, all of which must hold.' })
  get conditions(): PolicyConditionType[] { return this.policy.conditions.map((code) => new PolicyConditionType(code, this.locale)); }
}

@ObjectType('Entitlement', { simpleResolvers: true, description: 'One policy, and whether it applies to a job seeker or an employer.' })
export class EntitlementType {
  constructor(private readonly entitlement: Entitlement, private readonly figure: LocalFigureRow | null, private readonly locale: Locale, private readonly claimed: readonly FactKind[]) {}

  @Field(() => PolicyType, { description: 'Policy that was examined.' })
  get policy(): PolicyType { return new PolicyType(this.entitlement.policy, this.locale); }

  @Field(() => EntitlementStatuses, { description: 'Whether the policy applies.' })
  get status(): EntitlementStatus { return this.entitlement.status; }

  @Field(() => [PolicyConditionType], { description: 'Conditions of the policy that hold.' })
  get met(): PolicyConditionType[] { return this.conditions(this.entitlement.met); }

  @Field(() => [PolicyConditionType], { description: 'Conditions of the policy that do not hold.' })
  get missing(): PolicyConditionType[] { return this.conditions(this.entitlement.missing); }

  @Field(() => [PolicyConditionType], { description: "Conditions that can't be decided because a fact is unknown or not confirmed, each with its question." })
  get unknown(): PolicyConditionType[] { return this.conditions(this.entitlement.unknown); }

  @Field(() => LocalFigureType, { nullable: true, description: 'Local amount on which the benefit is based; null where the policy has none, or the region has recorded none.' })
  get amount(): LocalFigureType | null { return this.figure === null ? null : new LocalFigureType(this.figure, this.locale); }

  private conditions(codes: readonly PolicyConditionCode[]): PolicyConditionType[] { return codes.map((code) => new PolicyConditionType(code, this.locale, this.claimed)); }
}

@InputType({ description: 'An answer of yes or no to a question of a policy; used for this request and not stored.' })
export class PolicyAnswerInput {
  @Bounded(policyBounds.answer)
  @Field(() => String, { description: 'Name of the question (answerAs of a condition).' })
  name!: string;

  @Field(() => Boolean, { description: 'Answer to the question: true for yes, false for no.' })
  value!: boolean;
}

@ArgsType()
export class EntitlementsArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Day as of which the answer holds; today where left out.' })
  asOf?: string | null;

  @Bounded(policyBounds.answers)
  @Field(() => [PolicyAnswerInput], { nullable: true, description: 'Answers to questions, used for this request and not stored; recorded facts outrank them.' })
  answers?: PolicyAnswerInput[] | null;
}
