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
export const PolicyAudiences = graphqlEnum<PolicyAudience>('PolicyAudience', 'Whom a policy is for.', { PERSON: 'Disabled people.', EMPLOYER: 'Employers.' });

const EntitlementStatuses = graphqlEnum<EntitlementStatus>('EntitlementStatus', 'What a policy comes to for somebody.', {
  GRANTED: 'All conditions hold: it can be claimed, or the duty is owed.', MISSING: 'A condition does not hold; which, is said.', UNKNOWN: 'Something is not known; what is to be answered, is said.', EXPIRED: 'It is no longer in force.',
});

const conditionOf = (code: PolicyConditionCode): PolicyCondition => policyConditions[code];

@ObjectType('PolicyCondition', { simpleResolvers: true, description: 'A condition of a policy.' })
export class PolicyConditionType {
  /** @param claimed facts of the person or employer that are claimed and not confirmed */
  constructor(readonly code: PolicyConditionCode, private readonly locale: Locale, private readonly claimed: readonly FactKind[] = []) {}

  @Field(() => String, { description: 'What must hold.' })
  get label(): string { return conditionOf(this.code).label[this.locale]; }

  @Field(() => String, { description: 'What is asked where it is not known; where it is claimed and not confirmed, how to have it confirmed.' })
  get question(): string {
    const { question, facts = [] } = conditionOf(this.code);
    const waiting = facts.filter((kind) => this.claimed.includes(kind));
    return (waiting.length === 0 ? question : howToConfirm(waiting))[this.locale];
  }

  @Field(() => String, { nullable: true, description: 'The name by which the question can be answered with yes or no (answers of entitlements); null where the file must say it.' })
  get answerAs(): string | null { return conditionOf(this.code).answers ?? null; }
}

@ObjectType('Policy', { simpleResolvers: true, description: 'A policy of the catalogue (就业政策): what, for whom, how much, from when to when, where and with which papers. Serves measure 10.' })
export class PolicyType {
  constructor(private readonly policy: Policy, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Its code.' })
  get code(): string { return this.policy.code; }

  @Field(() => PolicyAudiences, { description: 'Whom it is for.' })
  get audience(): PolicyAudience { return this.policy.audience; }

  @Field(() => String, { description: 'The clause of the measures that it serves, as "5.6".' })
  get clause(): string { return this.policy.clause; }

  @Field(() => String, { description: 'What it is called.' })
  get label(): string { return this.policy.label[this.locale]; }

  @Field(() => String, { description: 'What is given, or due.' })
  get gives(): string { return this.policy.gives[this.locale]; }

  @Field(() => Boolean, { description: 'Whether it is a duty; anything else can be claimed.' })
  get isDuty(): boolean { return this.policy.isDuty; }

  @Field(() => String, { description: 'How much, and by which standard.' })
  get standard(): string { return this.policy.standard[this.locale]; }

  @Field(() => DateScalar, { description: 'The first day on which it is in force.' })
  get validFrom(): string { return this.policy.from; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null until further notice.' })
  get validUntil(): string | null { return this.policy.until; }

  @Field(() => String, { description: 'The department where it is claimed.' })
  get department(): string { return this.policy.department[this.locale]; }

  @Field(() => [String], { description: 'The papers that are asked for.' })
  get papers(): string[] { return this.policy.papers.map((paper) => paper[this.locale]); }

  @Field(() => String, { description: 'Where it stands.' })
  get source(): string { return this.policy.source[this.locale]; }

  @Field(() => [PolicyConditionType], { description: 'What must hold: all of it.' })
  get conditions(): PolicyConditionType[] { return this.policy.conditions.map((code) => new PolicyConditionType(code, this.locale)); }
}

@ObjectType('Entitlement', { simpleResolvers: true, description: 'What a policy comes to for a person or an employer.' })
export class EntitlementType {
  constructor(private readonly entitlement: Entitlement, private readonly figure: LocalFigureRow | null, private readonly locale: Locale, private readonly claimed: readonly FactKind[]) {}

  @Field(() => PolicyType, { description: 'The policy.' })
  get policy(): PolicyType { return new PolicyType(this.entitlement.policy, this.locale); }

  @Field(() => EntitlementStatuses, { description: 'What it comes to.' })
  get status(): EntitlementStatus { return this.entitlement.status; }

  @Field(() => [PolicyConditionType], { description: 'Conditions that hold.' })
  get met(): PolicyConditionType[] { return this.conditions(this.entitlement.met); }

  @Field(() => [PolicyConditionType], { description: 'Conditions that do not hold.' })
  get missing(): PolicyConditionType[] { return this.conditions(this.entitlement.missing); }

  @Field(() => [PolicyConditionType], { description: 'Conditions of which it is not known, with the question.' })
  get unknown(): PolicyConditionType[] { return this.conditions(this.entitlement.unknown); }

  @Field(() => LocalFigureType, { nullable: true, description: 'The amount of the region that it is reckoned from; null where there is none, or none is recorded.' })
  get amount(): LocalFigureType | null { return this.figure === null ? null : new LocalFigureType(this.figure, this.locale); }

  private conditions(codes: readonly PolicyConditionCode[]): PolicyConditionType[] { return codes.map((code) => new PolicyConditionType(code, this.locale, this.claimed)); }
}

@InputType({ description: 'An answer of yes or no to a question of a policy. It is not kept.' })
export class PolicyAnswerInput {
  @Bounded(policyBounds.answer)
  @Field(() => String, { description: 'The name by which the question is answered (answerAs).' })
  name!: string;

  @Field(() => Boolean, { description: 'The answer.' })
  value!: boolean;
}

@ArgsType()
export class EntitlementsArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today without it.' })
  asOf?: string | null;

  @Bounded(policyBounds.answers)
  @Field(() => [PolicyAnswerInput], { nullable: true, description: 'Answers to questions; they are not kept.' })
  answers?: PolicyAnswerInput[] | null;
}
