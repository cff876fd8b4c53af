import type { Line } from '../factors/line.js';
import type { PairFacts } from '../facts.js';
import { gateOf, judgeGate, type GateId, type Outcome } from '../rules/index.js';
import type { RuleSet } from '../rules/rule-set.js';

/** Outcomes as numbers, the worse the higher. */
export const passes = 0;
export const isUnknown = 1;
export const fails = 2;

const numbers: Readonly<Record<Outcome, number>> = { PASS: passes, UNKNOWN: isUnknown, FAIL: fails };

function outcomeNumber(outcome: Outcome): number {
  return numbers[outcome];
}

/** The worst that some gates say of some facts. */
export function worstOf(ids: readonly GateId[], pair: PairFacts, rules: RuleSet): number {
  return Math.max(passes, ...ids.map((id) => outcomeNumber(judgeGate(gateOf(id), pair, rules))));
}

/** Lines of a factor summed up: their weights, weights by values, and weights of those that are known; and the worst outcome of the gates on the same facts. */
export interface Sums {
  readonly weight: number;
  readonly value: number;
  readonly known: number;
  readonly outcome: number;
}

export const nothing: Sums = { weight: 0, value: 0, known: 0, outcome: passes };

/** Several sums as one. */
export function added(sums: readonly Sums[]): Sums {
  return sums.reduce((all, each) => ({
    weight: all.weight + each.weight, value: all.value + each.value, known: all.known + each.known, outcome: Math.max(all.outcome, each.outcome),
  }), nothing);
}

export function sumsOf(lines: readonly Line[]): Omit<Sums, 'outcome'> {
  const sums = { weight: 0, value: 0, known: 0 };
  for (const { weight, value, isKnown } of lines) {
    sums.weight += weight;
    sums.value += weight * value;
    if (isKnown) sums.known += weight;
  }
  return sums;
}
