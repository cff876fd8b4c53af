import type { MatchingModel } from './model/model.js';
import type { RuleSet } from './rules/rule-set.js';

/** The model and the rules of a day: a pair, a model and a rule set determine a match. */
export interface ScoringContext { readonly model: MatchingModel; readonly rules: RuleSet }
