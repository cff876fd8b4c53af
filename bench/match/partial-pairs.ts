import type { Line } from '../../src/matching/factors/line.js';
import { blankOpportunity, blankSeeker, type OpportunityFacts, type PairFacts, type SeekerFacts } from '../../src/matching/facts.js';
import { gateOf, judgeGate, type GateId } from '../../src/matching/rules/index.js';
import type { RuleSet } from '../../src/matching/rules/rule-set.js';

/** Some facts of a person with some of a post, for a gate or a line that looks at no others. */
export function pairWith(seeker: Partial<SeekerFacts>, opportunity: Partial<OpportunityFacts>): PairFacts {
  return { seeker: { ...blankSeeker, ...seeker }, opportunity: { ...blankOpportunity, opensOn: '1900-01-01', ...opportunity }, application: null };
}

const outcomeNumbers = { PASS: 0, UNKNOWN: 1, FAIL: 2 } as const;

/** The worst that some gates say of some facts: 0 where all pass, 1 where one is unknown, 2 where one fails. */
export function worstOf(ids: readonly GateId[], pair: PairFacts, rules: RuleSet): number {
  return Math.max(0, ...ids.map((id) => outcomeNumbers[judgeGate(gateOf(id), pair, rules)]));
}

export function sumsOf(lines: readonly Line[]): { readonly weight: number; readonly value: number; readonly known: number } {
  const sums = { weight: 0, value: 0, known: 0 };
  for (const { weight, value, isKnown } of lines) {
    sums.weight += weight;
    sums.value += weight * value;
    if (isKnown) sums.known += weight;
  }
  return sums;
}
