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

export const Eligibilities = graphqlEnum<Eligibility>('Eligibility', 'Whether a person may take a post, from its gates.', {
  ELIGIBLE: 'Every gate passes.',
  UNCERTAIN: 'No gate fails, but something is still unknown: see the questions.',
  EXCLUDED: 'A gate fails. Excluded pairs stand in no ranking.',
});

export const Outcomes = graphqlEnum<Outcome>('GateOutcome', 'The answer of a gate.', {
  PASS: 'Yes.', FAIL: 'No: the pair is excluded.', UNKNOWN: 'Unknown: the question would settle it. Unknown is never read as no.',
});

const GateIds = graphqlEnum<GateId>(
  'GateId', 'The gates: conditions on a person and a post. An id never changes its meaning.',
  Object.fromEntries(gates.map(({ id, description }) => [id, description])) as Record<GateId, string>,
);

/** Basis points as 0 to 100 with two decimals. */
function outOfHundred(basisPoints: number): number {
  return basisPoints / 100;
}

@ObjectType('MatchFactor', { simpleResolvers: true, description: "A factor of a match's score, with the lines that recompute it." })
export class MatchFactorType {
  constructor(private readonly factor: WeighedFactor, private readonly locale: Locale, private readonly audience: Audience) {}

  @Field(() => FactorNames, { description: 'Which factor.' })
  get name(): FactorName { return this.factor.name; }

  @Field(() => String, { description: "Its name in the reader's language." })
  get label(): string { return factorLabels[this.factor.name][this.locale]; }

  @Field(() => Int, { description: 'How much it counts, in hundredths.' })
  get weight(): number { return this.factor.weight; }

  @Field(() => Float, { description: 'Its own value, 0 to 100.' })
  get value(): number { return outOfHundred(this.factor.value); }

  @Field(() => Float, { description: 'What it brings to the score. The contributions of all factors add up to the score exactly.' })
  get contribution(): number { return outOfHundred(this.factor.contribution); }

  @Field(() => Float, { description: 'Share of its lines that are known, by weight, 0 to 100.' })
  get known(): number { return outOfHundred(this.factor.known); }

  @Field(() => [EvidenceLineType], { description: 'The lines; empty where nothing is known, and the value is then the model\'s.' })
  get lines(): EvidenceLineType[] { return this.factor.lines.map((line) => new EvidenceLineType(line, this.locale, this.audience)); }
}

@ObjectType('GateResult', { simpleResolvers: true, description: 'The answer of one gate, with the rule that it applies.' })
export class GateResultType {
  constructor(private readonly gate: ExplainedGate, private readonly match: Match, private readonly audience: Audience, private readonly locale: Locale) {}

  @Field(() => GateIds, { description: 'Which gate.' })
  get id(): GateId { return this.gate.id; }

  @Field(() => Outcomes, { description: 'Its answer.' })
  get outcome(): Outcome { return this.gate.outcome; }

  @Field(() => String, { description: 'The rule that it applies.' })
  get rule(): string { return this.gate.rule[this.locale]; }

  @Field(() => String, { description: "The rule's source." })
  get source(): string { return this.gate.source[this.locale]; }

  @Field(() => String, { description: 'Why it answers so.' })
  get reason(): string { return this.gate.reason[this.locale]; }

  @Field(() => LocalizedText, { description: 'Why it answers so, in both languages.' })
  get reasons(): Text { return this.gate.reason; }

  @Field(() => String, { description: 'The same in plain words, to be read to the person (易懂的说法), with the question where it is open. To an employer as much as `reason` and `question` tell it.' })
  get plain(): string { return plainGateText(this.gate, this.match, this.audience)[this.locale]; }

  @Field(() => String, { nullable: true, description: 'What would settle an unknown; null otherwise.' })
  get question(): string | null { return this.gate.question?.[this.locale] ?? null; }
}

@ObjectType('PolicyRule', { simpleResolvers: true, description: 'A rule with its source.' })
export class PolicyRuleType {
  constructor(private readonly policy: Rule, private readonly locale: Locale) {}

  @Field(() => String, { description: 'What it says.' })
  get rule(): string { return this.policy.text[this.locale]; }

  @Field(() => String, { description: 'Where it stands.' })
  get source(): string { return this.policy.source[this.locale]; }
}

@ObjectType('MatchPriority', { simpleResolvers: true, description: 'What policy says of who comes first; never part of the score.' })
export class MatchPriorityType {
  @Field(() => Int, { description: '0 for none; higher comes first.' })
  level!: number;

  @Field(() => [PolicyRuleType], { description: 'The rules that it rests on.' })
  rules!: PolicyRuleType[];
}

@ObjectType('Match', { simpleResolvers: true, implements: Node, description: 'How one person and one post fit (匹配): score, confidence, eligibility and priority, each by itself, with every reason.' })
export class MatchType {
  readonly __typename = 'Match';

  constructor(readonly match: Match, readonly locale: Locale, private readonly audience: Audience, private readonly storedId: number | null = null) {}

  @Field(() => ID, { description: 'Global id of the match, made of the pair and of the day whose rules apply. Ask for the match again by it with `node`; one that a stored match holds is read through the stored match.' })
  get id(): string { return matchId(this.match, this.storedId); }

  @Field(() => Float, { description: 'How well they fit, 0 to 100 with two decimals.' })
  get score(): number { return outOfHundred(this.match.score); }

  @Field(() => Float, { description: 'How much of it is known, 0 to 100.' })
  get confidence(): number { return outOfHundred(this.match.confidence); }

  @Field(() => Eligibilities, { description: 'Whether the person may take the post.' })
  get eligibility(): Eligibility { return this.match.eligibility; }

  @Field(() => Boolean, { description: "Whether all that is open is the employer's confirmation of what the work asks (`confirmDemands`): nothing is left to the person (看来能做,单位还没确认要求)." })
  get isOnlyConfirmationOpen(): boolean { return this.match.isOnlyConfirmationOpen; }

  @Field(() => MatchLists, { description: 'Which of the two lists it stands in: SUGGESTED, or OTHER.' })
  get list(): ListAsked { return listOf(this.match); }

  @Field(() => [MatchObjectionType], { description: 'Why it is not suggested first; nothing for a suggestion. To the person and whoever serves the person; nothing to others.' })
  get objections(): MatchObjectionType[] {
    return this.audience === 'PERSON' ? objectionsOf(this.match).map((kind) => new MatchObjectionType(kind, this.locale)) : [];
  }

  @Field(() => String, { description: 'The whole in a few sentences.' })
  get summary(): string { return summary(this.match, this.audience)[this.locale]; }

  @Field(() => LocalizedText, { description: 'The whole in a few sentences, in both languages.' })
  get summaries(): Text { return summary(this.match, this.audience); }

  @Field(() => [String], {
    description: 'The whole in plain words (易懂的说法), sentence by sentence, in the order in which it is read aloud: whether the person can take the post, why, what is open and who answers it, what to do next. To an employer without what the person can do.',
  })
  get plain(): string[] { return plainMatch(this.match, this.audience).map((sentence) => sentence[this.locale]); }

  @Field(() => [MatchFactorType], { description: 'The five factors.' })
  get factors(): MatchFactorType[] { return this.match.factors.map((factor) => new MatchFactorType(factor, this.locale, this.audience)); }

  @Field(() => [GateResultType], { description: 'The gates, all of them.' })
  get gates(): GateResultType[] {
    const { gates, pair, rules } = this.match;
    return gates.map((gate) => new GateResultType(explainGate(gate, pair, rules, this.audience), this.match, this.audience, this.locale));
  }

  @Field(() => [String], { description: 'Questions whose answers would settle what is unknown: those of the gates first. Each once.' })
  get questions(): string[] {
    const { gates, pair, rules, factors } = this.match;
    const asked = [
      ...gates.filter(({ outcome }) => outcome === 'UNKNOWN').map((gate) => explainGate(gate, pair, rules, this.audience).question),
      ...factors.flatMap(({ lines }) => lines.map(({ evidence, isKnown }) => (isKnown ? null : lineTextFor(evidence, this.audience).question))),
    ];
    return [...new Set(asked.flatMap((question) => (question === null ? [] : [question[this.locale]])))];
  }

  @Field(() => MatchingModelType, { description: 'The model that it was computed with.' })
  get model(): MatchingModelType { return new MatchingModelType(this.match.model); }

  @Field(() => DateScalar, { description: "The day whose rules and model were applied, to today's facts." })
  get rulesOn(): string { return this.match.rules.on; }
}

export const MatchConnection = connectionType('Match', () => MatchType);
