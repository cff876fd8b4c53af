import { educationLevels } from '../../domain/education/terms.js';
import type { JobSeekerView, VacancyView } from '../facts/views.js';

/** What `isSupportedUnwished` reads of both sides. */
export const supportedReads = { jobSeeker: ['educationLevel', 'wishedEmployment'], vacancy: ['kind'] } as const;

const collegeRank = educationLevels.get('JUNIOR_COLLEGE').rank;

/** Whether a vacancy is supported employment, and the job seeker has been to college and does not wish for it. */
export function isSupportedUnwished(
  { educationLevel, wishedEmployment }: Pick<JobSeekerView, 'educationLevel' | 'wishedEmployment'>, { kind }: Pick<VacancyView, 'kind'>,
): boolean {
  return kind === 'SUPPORTED' && educationLevel !== null && educationLevels.get(educationLevel).rank >= collegeRank
    && wishedEmployment?.accepted.includes('SUPPORTED') !== true;
}
