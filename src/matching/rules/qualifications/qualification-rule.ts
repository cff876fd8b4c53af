import type { DatedRule } from '../dated.js';

/** Any one of the certificates will do; the occupations are open to nobody else. */
export type QualificationRule = DatedRule<{
  readonly occupationCodes: readonly string[];
  readonly anyOf: readonly string[];
  /** Whether anybody can get one within weeks, by a check of health or a short training: it excludes nobody. */
  readonly isObtainable: boolean;
  /** Whether so few hold one that vacancies which need it are worth a longer way. */
  readonly isScarce: boolean;
}>;
