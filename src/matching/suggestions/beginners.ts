import type { JobSeekerView, VacancyView } from '../facts/views.js';

/** What `isForBeginners` reads of both sides. */
export const beginnersReads = { jobSeeker: ['age'], vacancy: ['kind'] } as const;

/** From this age on nobody is sent to an internship: a convention of this service. */
const grownAge = 30;

/** Whether a vacancy is for beginners, as an internship is, and the job seeker is none by age. */
export function isForBeginners({ age }: Pick<JobSeekerView, 'age'>, { kind }: Pick<VacancyView, 'kind'>): boolean {
  return kind === 'INTERNSHIP' && age !== null && age >= grownAge;
}
