import type { IsoDate } from '../platform/calendar.js';
import type { MatchingModel } from './model/model.js';
import { rulesOn, type RuleSet } from './rules/rule-set.js';

/** The model and the rules of a day: a pair, a model and a rule set determine a match. */
export interface ScoringContext { readonly model: MatchingModel; readonly rules: RuleSet }

/** The rules of a day, as far as a model asks by their gates. */
export function scoringContext(model: MatchingModel, on: IsoDate): ScoringContext {
  return { model, rules: rulesOn(on).askedBy(model.gates) };
}
