import { text, type Text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import { gateOf, isEmployers, pairFor, type Audience, type Finding, type GateId, type GateResult, type Outcome } from '../rules/index.js';
import { firstUnknownDemand } from '../rules/essential-demands.js';
import type { RuleSet } from '../rules/rule-set.js';
import { employerDemandQuestion, employerNeedsFinding } from './employer-texts.js';

/** A gate's answer in words. */
export interface ExplainedGate {
  readonly id: GateId;
  readonly outcome: Outcome;
  readonly rule: Text;
  readonly source: Text;
  readonly reason: Text;
  readonly question: Text | null;
}

/** What is told of a condition on who somebody is to those who do not serve the person. */
const impersonalReasons: Readonly<Record<Outcome, Text>> = {
  PASS: text('符合。', 'Met.'),
  FAIL: text('不符合法定条件。', 'The condition of the law is not met.'),
  UNKNOWN: text('是否符合法定条件还不确定,由服务中心了解。', 'Whether the condition of the law is met is not certain; the service centre finds out.'),
};

/** An employer does not hear whether the way is long, or hard for the person. */
const unknownReach = {
  reason: text('本人去不去得了还不知道。', 'Whether the person gets to the place of work is not known.'),
  question: text('由服务中心向本人了解能不能到岗;提供住宿或者班车会有帮助。', 'The service centre asks the person; lodging or transport would help.'),
};

/** What of a finding its reader may hear. */
function findingFor(audience: Audience, { id, outcome }: GateResult, pair: PairFacts, rules: RuleSet, found: Finding): Finding {
  if (audience === 'PERSON') return found;
  if (gateOf(id).isAboutStatus === true) return outcome === 'PASS' ? found : { ...found, reason: impersonalReasons[outcome], question: null };
  if (id === 'ESSENTIAL_DEMANDS' && isEmployers(audience) && outcome === 'UNKNOWN') return { ...found, question: employerDemandQuestion(firstUnknownDemand(pair, rules)) };
  if (id === 'WITHIN_REACH' && isEmployers(audience) && outcome === 'UNKNOWN') return { ...found, ...unknownReach };
  return id === 'REQUIRED_ACCOMMODATIONS' && audience === 'EMPLOYER' ? { ...found, ...employerNeedsFinding(outcome) } : found;
}

/** Why a gate answered as it did, for whoever reads it. */
export function explainGate({ id, outcome }: GateResult, pair: PairFacts, rules: RuleSet, audience: Audience): ExplainedGate {
  const gate = rules.gates.find((each) => each.id === id) ?? gateOf(id);
  const finding = findingFor(audience, { id, outcome }, pair, rules, gate.explain(pairFor(audience, pair), rules, outcome));
  return {
    id, outcome,
    rule: finding.rule ?? gate.rule,
    source: finding.source ?? gate.source,
    reason: finding.reason,
    question: finding.question,
  };
}
