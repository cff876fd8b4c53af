import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/enums.js';
import { LocalizedText } from '../platform/graphql/localized-text.js';
import { Node } from '../platform/graphql/node.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import type { Locale, Text } from '../platform/i18n/text.js';
import { EvidenceLineType } from './evidence.type.js';
import { explainGate, type ExplainedGate } from './explanation/gate-texts.js';
import { lineTextFor } from './explanation/employer-texts.js';
import { plainGateText, plainMatch } from './explanation/plain/index.js';
import { summary } from './explanation/summary.js';
import { gates, type Audience, type Eligibility, type GateId, type Outcome } from './rules/index.js';
import { matchId } from './match-id.js';
import type { Match, WeighedFactor } from './match.js';
import { factorLabels } from './explanation/factor-labels.js';
import type { FactorName } from './model/model.js';
import { FactorNames, MatchingModelType } from './model/model.type.js';
import type { Rule } from './rules/dated.js';
import { listOf, objectionsOf, type ListAsked } from './suggestions/index.js';
import { MatchLists, MatchObjectionType } from './suggestions/suggestion.type.js';

export const Eligibilities = graphqlEnum<Eligibility>('Eligibility', 'Whether a job seeker may take a vacancy, by the gates.', {
  ELIGIBLE: 'All gates pass.',
  UNCERTAIN: 'No gate fails, and at least one is unknown; see the questions.',
  EXCLUDED: 'At least one gate fails. Excluded pairs are in no ranking.',
});

export const Outcomes = graphqlEnum<Outcome>('GateOutcome', 'Whether the condition of a gate holds.', {
  PASS: 'The condition holds.', FAIL: 'The condition does not hold: the pair is excluded.', UNKNOWN: 'A fact is unknown; the question would settle it. Unknown never counts as FAIL.',
});

const GateIds = graphqlEnum<GateId>(
  'GateId', 'Gate: a condition on a job seeker and a vacancy that must hold. The meaning of an id never changes.',
  Object.fromEntries(gates.map(({ id, description }) => [id, description])) as Record<GateId, string>,
);

/** Basis points as 0 to 100 with two decimals. */
function outOfHundred(basisPoints: number): number {
  return basisPoints / 100;
}

@ObjectType('MatchFactor', { simpleResolvers: true, description: 'One of the five factors of a score, with the lines from which it is calculated.' })
export class MatchFactorType {
  constructor(private readonly factor: WeighedFactor, private readonly locale: Locale, private readonly audience: Audience) {}

  @Field(() => FactorNames, { description: 'Code of the factor.' })
  get name(): FactorName { return this.factor.name; }

  @Field(() => String, { description: "Name of the factor, in the reader's language." })
  get label(): string { return factorLabels[this.factor.name][this.locale]; }

  @Field(() => Int, { description: 'Weight of the factor in the score, in hundredths.' })
  get weight(): number { return this.factor.weight; }

  @Field(() => Float, { description: 'Value of the factor, 0 to 100.' })
  get value(): number { return outOfHundred(this.factor.value); }

  @Field(() => Float, { description: 'Points that the factor adds to the score. The contributions of all factors add up to the score exactly.' })
  get contribution(): number { return outOfHundred(this.factor.contribution); }

  @Field(() => Float, { description: "Share of the factor's lines that is known, by weight, 0 to 100." })
  get known(): number { return outOfHundred(this.factor.known); }

  @Field(() => [EvidenceLineType], { description: 'Lines of evidence; empty where nothing is known, and the value is a constant of the model.' })
  get lines(): EvidenceLineType[] { return this.factor.lines.map((line) => new EvidenceLineType(line, this.locale, this.audience)); }
}

@ObjectType('GateResult', { simpleResolvers: true, description: 'Outcome of one gate, with the rule behind it.' })
export class GateResultType {
  constructor(private readonly gate: ExplainedGate, private readonly match: Match, private readonly audience: Audience, private readonly locale: Locale) {}

  @Field(() => GateIds, { description: 'Gate that was examined.' })
  get id(): GateId { return this.gate.id; }

  @Field(() => Outcomes, { description: 'Whether the condition holds.' })
  get outcome(): Outcome { return this.gate.outcome; }

  @Field(() => String, { description: "Rule behind the gate, in the reader's language." })
  get rule(): string { return this.gate.rule[this.locale]; }

  @Field(() => String, { description: 'Document that contains the rule.' })
  get source(): string { return this.gate.source[this.locale]; }

  @Field(() => String, { description: "Reason for the outcome, in the reader's language." })
  get reason(): string { return this.gate.reason[this.locale]; }

  @Field(() => LocalizedText, { description: 'Reason for the outcome, in both languages.' })
  get reasons(): Text { return this.gate.reason; }

  @Field(() => String, { description: 'Reason and open question in plain words (易懂的说法). For an employer with no more than `reason` and `question` say.' })
  get plain(): string { return plainGateText(this.gate, this.match, this.audience)[this.locale]; }

  @Field(() => String, { nullable: true, description: 'Question that would settle an unknown outcome; null for other outcomes.' })
  get question(): string | null { return this.gate.question?.[this.locale] ?? null; }
}

@ObjectType('PolicyRule', { simpleResolvers: true, description: 'A rule of a policy, with the document that contains it.' })
export class PolicyRuleType {
  constructor(private readonly policy: Rule, private readonly locale: Locale) {}

  @Field(() => String, { description: "Content of the rule, in the reader's language." })
  get rule(): string { return this.policy.text[this.locale]; }

  @Field(() => String, { description: 'Document that contains the rule.' })
  get source(): string { return this.policy.source[this.locale]; }
}

@ObjectType('MatchPriority', { simpleResolvers: true, description: 'Priority that policies give a job seeker over others; never part of the score.' })
export class MatchPriorityType {
  @Field(() => Int, { description: 'Level of the priority: 0 for none, a higher level goes first.' })
  level!: number;

  @Field(() => [PolicyRuleType], { description: 'Rules that give the priority.' })
  rules!: PolicyRuleType[];
}

@ObjectType('Match', { simpleResolvers: true, implements: Node, description: 'Fit of one job seeker and one vacancy (匹配): score, confidence, eligibility and priority, independent of each other, with all reasons.' })
export class MatchType {
  readonly __typename = 'Match';

  constructor(readonly match: Match, readonly locale: Locale, private readonly audience: Audience, private readonly storedId: number | null = null) {}

  @Field(() => ID, { description: 'Global id of the match, made of the pair and the day of the rules. The match of a stored match is read through StoredMatch.' })
  get id(): string { return matchId(this.match, this.storedId); }

  @Field(() => Float, { description: 'Degree of fit, 0 to 100 with two decimal places.' })
  get score(): number { return outOfHundred(this.match.score); }

  @Field(() => Float, { description: 'Share of the score that rests on known facts, 0 to 100.' })
  get confidence(): number { return outOfHundred(this.match.confidence); }

  @Field(() => Eligibilities, { description: 'Whether the job seeker may take the vacancy, by the gates.' })
  get eligibility(): Eligibility { return this.match.eligibility; }

  @Field(() => Boolean, { description: 'Whether the only open condition is the confirmation of the demands (`confirmDemands`, 看来能做,单位还没确认要求).' })
  get isOnlyConfirmationOpen(): boolean { return this.match.isOnlyConfirmationOpen; }

  @Field(() => MatchLists, { description: 'List that contains the match: SUGGESTED or OTHER.' })
  get list(): ListAsked { return listOf(this.match); }

  @Field(() => [MatchObjectionType], { description: 'Reasons why the match is not in SUGGESTED; empty for a suggestion, and for employers.' })
  get objections(): MatchObjectionType[] {
    return this.audience === 'PERSON' ? objectionsOf(this.match).map((kind) => new MatchObjectionType(kind, this.locale)) : [];
  }

  @Field(() => String, { description: "Summary in a few sentences, in the reader's language." })
  get summary(): string { return summary(this.match, this.audience)[this.locale]; }

  @Field(() => LocalizedText, { description: 'Summary in a few sentences, in both languages.' })
  get summaries(): Text { return summary(this.match, this.audience); }

  @Field(() => [String], {
    description: 'Sentences in plain words to be read aloud (易懂的说法): result, reasons, open points, next step. For an employer without capacities.',
  })
  get plain(): string[] { return plainMatch(this.match, this.audience).map((sentence) => sentence[this.locale]); }

  @Field(() => [MatchFactorType], { description: 'The five factors of the score.' })
  get factors(): MatchFactorType[] { return this.match.factors.map((factor) => new MatchFactorType(factor, this.locale, this.audience)); }

  @Field(() => [GateResultType], { description: 'Outcomes of all gates.' })
  get gates(): GateResultType[] {
    const { gates, pair, rules } = this.match;
    return gates.map((gate) => new GateResultType(explainGate(gate, pair, rules, this.audience), this.match, this.audience, this.locale));
  }

  @Field(() => [String], { description: 'Questions that would settle unknown facts, each once; those of the gates first.' })
  get questions(): string[] {
    const { gates, pair, rules, factors } = this.match;
    const asked = [
      ...gates.filter(({ outcome }) => outcome === 'UNKNOWN').map((gate) => explainGate(gate, pair, rules, this.audience).question),
      ...factors.flatMap(({ lines }) => lines.map(({ evidence, isKnown }) => (isKnown ? null : lineTextFor(evidence, this.audience).question))),
    ];
    return [...new Set(asked.flatMap((question) => (question === null ? [] : [question[this.locale]])))];
  }

  @Field(() => MatchingModelType, { description: 'Matching model with which the score was calculated.' })
  get model(): MatchingModelType { return new MatchingModelType(this.match.model); }

  @Field(() => DateScalar, { description: "Day whose rules and model were applied to today's facts." })
  get rulesOn(): string { return this.match.rules.on; }
}

export const MatchConnection = connectionType('Match', () => MatchType);
