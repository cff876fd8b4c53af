import type { PairFacts } from '../facts.js';
import type { RuleSet } from '../rules/rules.js';
import { gateIds, type Gate, type GateId, type GateResult } from './gate.js';
import * as law from './law.js';
import * as person from './person.js';
import * as post from './post.js';
import * as work from './work.js';

export { eligibilityOf, gateIds, isEmployers, keepsApart, type Audience, type Eligibility, type Finding, type GateId, type GateResult, type Outcome } from './gate.js';

const all: readonly Gate[] = [
  ...Object.values(law), ...Object.values(post), ...Object.values(person),
  work.education, work.essentialDemandsMet, work.requiredAccommodations,
];

/** The gates in the order of their ids. */
export const gates: readonly Gate[] = gateIds.map((id) => {
  const gate = all.find((each) => each.id === id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  return gate;
});

const byId = new Map(gates.map((gate) => [gate.id, gate]));

export function gateOf(id: GateId): Gate {
  const gate = byId.get(id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  return gate;
}

/** Whether any gate fails for a pair: the same as the eligibility EXCLUDED, without asking the rest. */
export function isExcluded(pair: PairFacts, rules: RuleSet): boolean {
  return gates.some((gate) => gate.judge(pair, rules) === 'FAIL');
}

/** Every gate's answer for a pair under a day's rules. */
export function judgeGates(pair: PairFacts, rules: RuleSet): GateResult[] {
  return gates.map((gate) => ({ id: gate.id, outcome: gate.judge(pair, rules) }));
}
