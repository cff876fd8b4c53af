import { accessibilityFactor } from './factors/accessibility.js';
import type { Factor } from './factors/line.js';
import { occupationFactor } from './factors/occupation.js';
import { placeFactor } from './factors/place/index.js';
import { preferencesFactor } from './factors/preferences/index.js';
import { skillsFactor } from './factors/skills.js';
import type { PairFacts } from './facts.js';
import { eligibilityOf, isOnlyConfirmationOpen, judgeGates, type Eligibility, type GateResult } from './rules/index.js';
import type { FactorName, MatchingModel } from './model/model.js';
import { priorityOf, type Priority } from './priority.js';
import type { RuleSet } from './rules/rule-set.js';

/** A factor with what it brings to the score. */
export interface WeighedFactor extends Factor {
  /** Hundredths. */
  readonly weight: number;
  /** Basis points of the score; the contributions of all factors add up to it exactly. */
  readonly contribution: number;
}

/** How one person and one opportunity fit, with everything that it was computed from. */
export interface Match {
  readonly pair: PairFacts;
  readonly gates: readonly GateResult[];
  readonly eligibility: Eligibility;
  readonly factors: readonly WeighedFactor[];
  /** Whether it is uncertain for one reason alone: nobody confirmed what the work asks. */
  readonly isOnlyConfirmationOpen: boolean;
  /** Basis points, 0 to 10,000. */
  readonly score: number;
  /** Share of the lines that are known, by weight, in basis points. */
  readonly confidence: number;
  readonly priority: Priority;
  readonly model: MatchingModel;
  readonly rules: RuleSet;
}

function factorsOf(pair: PairFacts, model: MatchingModel, rules: RuleSet): Factor[] {
  // A factor without weight is none of the model's.
  return [
    skillsFactor(pair, model),
    accessibilityFactor(pair, model, rules.on),
    placeFactor(pair, model, rules),
    preferencesFactor(pair, model, rules.on),
    occupationFactor(pair, model, rules),
  ].filter(({ name }) => model.weights[name] > 0);
}

/**
 * Shares `total` out by largest remainder: each share is its exact part rounded down, and what is left over goes,
 * one by one, to the largest remainders, the earlier first among equals.
 */
export function apportionScore(parts: readonly { readonly weight: number; readonly value: number }[], total: number): number[] {
  const shares = parts.map(({ weight, value }) => Math.floor((weight * value) / 100));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const order = parts
    .map(({ weight, value }, index) => ({ index, remainder: (weight * value) % 100 }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

function weightedSum(factors: readonly Factor[], weights: Readonly<Record<FactorName, number>>, valueOf: (factor: Factor) => number): number {
  return Math.floor(factors.reduce((sum, factor) => sum + weights[factor.name] * valueOf(factor), 0) / 100);
}

/**
 * The reference implementation of the match: pure, and the judge of any faster one.
 * `rules` are those of the day that is asked about, `model` the one in force on it.
 */
export function matchPair(pair: PairFacts, model: MatchingModel, rules: RuleSet): Match {
  const gates = judgeGates(pair, rules);
  const factors = factorsOf(pair, model, rules);
  const score = weightedSum(factors, model.weights, ({ value }) => value);
  const shares = apportionScore(factors.map(({ name, value }) => ({ weight: model.weights[name], value })), score);
  return {
    pair,
    gates,
    eligibility: eligibilityOf(gates),
    isOnlyConfirmationOpen: isOnlyConfirmationOpen(gates),
    factors: factors.map((factor, index) => ({ ...factor, weight: model.weights[factor.name], contribution: shares[index] ?? 0 })),
    score,
    confidence: weightedSum(factors, model.weights, ({ known }) => known),
    priority: priorityOf(pair, rules),
    model,
    rules,
  };
}
