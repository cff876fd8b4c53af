import type { Text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import { gateOf, type GateId, type GateResult, type Outcome } from '../gates/index.js';
import type { RuleSet } from '../rules/rules.js';

/** A gate's answer in words. */
export interface ExplainedGate {
  readonly id: GateId;
  readonly outcome: Outcome;
  readonly rule: Text;
  readonly source: Text;
  readonly reason: Text;
  readonly question: Text | null;
}

export function explainGate({ id, outcome }: GateResult, pair: PairFacts, rules: RuleSet): ExplainedGate {
  const gate = gateOf(id);
  const finding = gate.explain(pair, rules, outcome);
  return {
    id, outcome,
    rule: finding.rule ?? gate.rule,
    source: finding.source ?? gate.source,
    reason: finding.reason,
    question: finding.question,
  };
}
