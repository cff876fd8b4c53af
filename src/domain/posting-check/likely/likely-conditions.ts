import type { PostingRuleCode } from '../posting-rule.js';
import { featuresOf } from './features.js';
import { likelyModel } from './model.data.js';
import { unpackModel, type ReadyModel } from './packed-model.js';

let model: ReadyModel | null = null;

/** A rule whose condition a clause probably sets, and how likely, 0 to 1. */
export interface LikelyRule { readonly rule: PostingRuleCode; readonly likelihood: number }

/** The rules whose conditions a clause probably sets. @param plain as `clausesOf` gives it @param least likelihood that is told */
export function likelyRules(plain: string, least: number): LikelyRule[] {
  model ??= unpackModel(likelyModel);
  const { rules, placeOf, weights, step } = model;
  const features = featuresOf(plain).flatMap((feature) => placeOf.get(feature) ?? []);
  return rules.flatMap(({ rule, intercept }, at) => {
    const sum = features.reduce((total, feature) => total + step * (weights[feature * rules.length + at] ?? 0), intercept);
    const likelihood = 1 / (1 + Math.exp(-sum));
    return likelihood >= least ? [{ rule, likelihood }] : [];
  });
}
