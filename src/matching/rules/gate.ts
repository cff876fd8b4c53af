import type { ApplicationStatus } from '../../domain/applications/index.js';
import type { Text } from '../../platform/i18n/text.js';
import type { JobSeekerFact, JobSeekerView, VacancyFact, VacancyView } from '../facts/views.js';
import type { PairFacts } from '../facts.js';
import type { RuleSet } from './rule-set.js';

export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN';

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
 * A condition on declared facts of both sides, pure. The matching index asks it once for all rows whose declared facts are alike; so the facts of
 * a side that a condition reads together should be few. A fact is read where it is needed, and not before: what a condition answers without
 * reading a side holds for all of that side.
 */
export interface Condition<S extends JobSeekerFact = JobSeekerFact, V extends VacancyFact = VacancyFact> {
  readonly reads: { readonly jobSeeker: readonly S[]; readonly vacancy: readonly V[] };
  judge(jobSeeker: Pick<JobSeekerView, S>, vacancy: Pick<VacancyView, V>, rules: RuleSet): Outcome;
}

/** A condition whose reads are checked: an undeclared fact does not compile. */
export function condition<const S extends JobSeekerFact, const V extends VacancyFact>(definition: Condition<S, V>): Condition {
  return definition;
}

/** One gate: all that is known of it. Its outcome is the worst of its conditions'. */
export interface Gate<Id extends string = string> {
  /** It never changes its meaning. */
  readonly id: Id;
  /** What it asks, in one sentence: the text of its value in the API's enum. */
  readonly description: string;
  /** It asks, and excludes nobody. */
  readonly neverFails?: true;
  /** Whether it is about who somebody is (kind, grade, difficulty): an employer is told whether it holds, and no more. */
  readonly isAboutStatus?: true;
  readonly rule: Text;
  readonly source: Text;
  /** What it says to the job seeker, where no file of `explanation/plain` says more: of an unknown one, the question to the job seeker. */
  readonly plain?: Readonly<Record<Outcome, Text>>;
  readonly conditions: readonly Condition[];
  /** What it says of the state of the job seeker's application here; null where there is none. */
  readonly ofApplication?: (application: ApplicationStatus | null) => Outcome;
  explain(pair: PairFacts, rules: RuleSet, outcome: Outcome): Finding;
}

export function gate<const Id extends string>(definition: Gate<Id>): Gate<Id> {
  return definition;
}

export function outcomeOf(isMet: boolean | null): Outcome {
  return isMet === null ? 'UNKNOWN' : isMet ? 'PASS' : 'FAIL';
}

/** Three-valued "or": yes if any is, no if all are not, else unknown. */
export function anyHolds(...facts: readonly (boolean | null)[]): boolean | null {
  if (facts.includes(true)) return true;
  return facts.includes(null) ? null : false;
}

/** The worst of several answers. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('FAIL')) return 'FAIL';
  return outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'PASS';
}
