import type { PairFacts } from '../facts.js';
import { jobSeekerView, vacancyView } from '../facts/views.js';
import { demandsConfirmed } from './demands-confirmed.js';
import { worst, type Gate, type Outcome } from './gate.js';
import type { GateId } from './index.js';
import type { RuleSet } from './rule-set.js';

/** Whether a pair may come together: yes, yes if what is unknown turns out well, or no. */
export type Eligibility = 'ELIGIBLE' | 'UNCERTAIN' | 'EXCLUDED';

/** The answer of one gate for one pair. */
export interface GateResult {
  readonly id: GateId;
  readonly outcome: Outcome;
}

/** The answer of one gate for a pair: the worst of its conditions', and of what it says of the application. */
export function judgeGate({ conditions, ofApplication }: Gate, pair: PairFacts, rules: RuleSet): Outcome {
  const jobSeeker = jobSeekerView(pair.seeker, rules.on);
  const vacancy = vacancyView(pair.opportunity, rules.on);
  let outcome: Outcome = ofApplication === undefined ? 'PASS' : ofApplication(pair.application);
  for (const condition of conditions) {
    if (outcome === 'FAIL') break;
    const answer = condition.judge(jobSeeker, vacancy, rules);
    if (answer !== 'PASS') outcome = answer;
  }
  return outcome;
}

/** Every gate's answer for a pair under a day's rules. */
export function judgeGates(pair: PairFacts, rules: RuleSet): GateResult[] {
  // Rules made for a test may have further gates, whose ids are not in the API.
  return rules.gates.map((gate) => ({ id: gate.id as GateId, outcome: judgeGate(gate, pair, rules) }));
}

/** Whether any gate fails for a pair: the same as the eligibility EXCLUDED, without asking the rest. */
export function isExcluded(pair: PairFacts, rules: RuleSet): boolean {
  return rules.gates.some((gate) => judgeGate(gate, pair, rules) === 'FAIL');
}

/** Whether the employer's confirmation of the demands is all that is open: then it is the employer's task, and nobody else's. */
export function isOnlyConfirmationOpen(results: readonly GateResult[]): boolean {
  const open = results.filter(({ outcome }) => outcome !== 'PASS');
  return open.length === 1 && open[0]?.outcome === 'UNKNOWN' && open[0].id === demandsConfirmed.id;
}

export function eligibilityOf(results: readonly GateResult[]): Eligibility {
  const outcome = worst(results.map((result) => result.outcome));
  return outcome === 'FAIL' ? 'EXCLUDED' : outcome === 'UNKNOWN' ? 'UNCERTAIN' : 'ELIGIBLE';
}
