import type { ApplicationStatus } from '../../domain/applications/index.js';
import type { Text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import type { RuleSet } from '../rules/rules.js';

/** Ids of the gates, in the order in which they are shown. They never change their meaning. */
export const gateIds = [
  'POST_OPEN', 'SEATS_LEFT',
  'RESERVATION', 'PUBLIC_WELFARE', 'SUPPORTED_EMPLOYMENT', 'QUALIFICATION', 'AGE', 'RESIDENCE',
  'EDUCATION', 'ESSENTIAL_DEMANDS', 'REQUIRED_ACCOMMODATIONS',
  'REGION_LIMIT', 'PAY_LIMIT', 'HOURS_LIMIT', 'SHIFT_LIMIT', 'WORK_MODE_LIMIT', 'EMPLOYMENT_LIMIT',
  'CONSENT', 'NOT_APPLIED',
] as const;
export type GateId = (typeof gateIds)[number];

export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN';

/** Whether a pair may come together: yes, yes if what is unknown turns out well, or no. */
export type Eligibility = 'ELIGIBLE' | 'UNCERTAIN' | 'EXCLUDED';

/** Why a gate answered as it did, for people. */
export interface Finding {
  readonly reason: Text;
  /** What would settle an unknown; null otherwise. */
  readonly question: Text | null;
  /** The rule applied, where it depends on the pair; else the gate's own. */
  readonly rule?: Text;
  readonly source?: Text;
}

/**
 * Who reads an explanation. PERSON: the person, and those who serve the person. HELPER: a job coach, or the centre of a post, who hear of a condition on
 * kind and grade whether it holds. EMPLOYER: an employer's people, who hear how the post's own demands are met. APPROACHED: the same once the person has
 * applied for the post, who hear what the person asks for as well.
 */
export type Audience = 'PERSON' | 'HELPER' | 'EMPLOYER' | 'APPROACHED';

export function isEmployers(audience: Audience): boolean {
  return audience === 'EMPLOYER' || audience === 'APPROACHED';
}

/** A condition on a pair. `judge` decides, `explain` says why; both are pure. */
export interface Gate {
  readonly id: GateId;
  /** A condition of the law on who somebody is (kind, grade, difficulty): an employer is told whether it holds, and no more. */
  readonly isAboutStatus?: true;
  readonly rule: Text;
  readonly source: Text;
  judge(pair: PairFacts, rules: RuleSet): Outcome;
  explain(pair: PairFacts, rules: RuleSet, outcome: Outcome): Finding;
}

/** The answer of one gate for one pair. */
export interface GateResult {
  readonly id: GateId;
  readonly outcome: Outcome;
}

export function outcomeOf(isMet: boolean | null): Outcome {
  return isMet === null ? 'UNKNOWN' : isMet ? 'PASS' : 'FAIL';
}

/** Three-valued "or": yes if any is, no if all are not, else unknown. */
export function anyHolds(...facts: readonly (boolean | null)[]): boolean | null {
  if (facts.includes(true)) return true;
  return facts.includes(null) ? null : false;
}

/**
 * Whether an application keeps a person and a post from being matched again. A referral does not: the person has not applied, and may still
 * look for the post; nor must the employer see by who leaves its candidates whom the centre proposed.
 */
export function keepsApart(application: ApplicationStatus | null): boolean {
  return application !== null && application !== 'WITHDRAWN' && application !== 'REFERRED';
}

/** The worst of several answers. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('FAIL')) return 'FAIL';
  return outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'PASS';
}

export function eligibilityOf(results: readonly GateResult[]): Eligibility {
  const outcome = worst(results.map((result) => result.outcome));
  return outcome === 'FAIL' ? 'EXCLUDED' : outcome === 'UNKNOWN' ? 'UNCERTAIN' : 'ELIGIBLE';
}
