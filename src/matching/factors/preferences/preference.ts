import type { JobSeekerFact, JobSeekerView, VacancyFact, VacancyView } from '../../facts/views.js';
import type { MatchingModel } from '../../model/model.js';
import { wholly, type Line, type WishEvidence } from '../line.js';

export type PreferenceConstants = MatchingModel['preferences'];

/**
 * How far a vacancy meets one wish, by declared facts of both sides, pure. The matching index asks it once for all rows
 * whose declared facts are alike. The vacancy is read only where the job seeker has the wish.
 */
export interface Preference<S extends JobSeekerFact = JobSeekerFact, V extends VacancyFact = VacancyFact> {
  readonly about: WishEvidence['about'];
  readonly reads: { readonly jobSeeker: readonly S[]; readonly vacancy: readonly V[] };
  /** Whether its line, where there is one, is worth nothing. */
  readonly isOnlyAgainst?: true;
  /** How much its line counts within the factor. */
  weight(constants: PreferenceConstants): number;
  /** Null where the job seeker has no such wish. */
  line(jobSeeker: Pick<JobSeekerView, S>, vacancy: Pick<VacancyView, V>, constants: PreferenceConstants): Line | null;
}

/** A preference whose reads are checked: an undeclared fact does not compile. */
export function preference<const S extends JobSeekerFact, const V extends VacancyFact>(
  definition: Preference<S, V>,
): Preference {
  return definition;
}

/**
 * The line of a wish.
 * @param value in basis points; null where the notice leaves the fact open
 */
export function wishLine(
  evidence: WishEvidence, weight: number, value: number | null, { unknown }: PreferenceConstants,
): Line {
  return { evidence, weight, value: value ?? unknown, ...wholly(value !== null) };
}
