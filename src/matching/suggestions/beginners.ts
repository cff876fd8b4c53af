import type { JobSeekerView, VacancyView } from '../facts/views.js';
import type { SuggestionRule } from './suggestion-rules.data.js';

/** What `isForBeginners` reads of both sides. */
export const beginnersReads = { jobSeeker: ['age'], vacancy: ['kind'] } as const;

/** Whether a vacancy is for beginners, as an internship is, and the job seeker is none by age. */
export function isForBeginners({ age }: Pick<JobSeekerView, 'age'>, { kind }: Pick<VacancyView, 'kind'>, { grownAge }: SuggestionRule): boolean {
  return kind === 'INTERNSHIP' && age !== null && age >= grownAge;
}
