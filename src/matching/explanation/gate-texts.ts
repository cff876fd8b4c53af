import { text, type Text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import { gateOf, type Audience, type GateId, type GateResult, type Outcome } from '../gates/index.js';
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

/** What an employer is told of a condition on who somebody is. */
const told: Readonly<Record<Outcome, Text>> = {
  PASS: text('符合。', 'Met.'),
  FAIL: text('不符合法定条件。', 'The condition of the law is not met.'),
  UNKNOWN: text('是否符合法定条件还不确定,由服务中心了解。', 'Whether the condition of the law is met is not certain; the service centre finds out.'),
};

/** Why a gate answered as it did, for whoever reads it. */
export function explainGate({ id, outcome }: GateResult, pair: PairFacts, rules: RuleSet, audience: Audience): ExplainedGate {
  const gate = gateOf(id);
  const found = gate.explain(pair, rules, outcome);
  const finding = audience === 'EMPLOYER' && gate.isAboutStatus === true && outcome !== 'PASS' ? { ...found, reason: told[outcome], question: null } : found;
  return {
    id, outcome,
    rule: finding.rule ?? gate.rule,
    source: finding.source ?? gate.source,
    reason: finding.reason,
    question: finding.question,
  };
}
