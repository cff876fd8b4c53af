import { educationLevels } from '../../domain/education/terms.js';
import { occupations } from '../../domain/occupations/terms.js';
import type { JobSeekerView, VacancyView } from '../facts/views.js';

/** What `belowEducation` reads of both sides. */
export const belowEducationReads = { jobSeeker: ['educationLevel', 'wishedEmployment'], vacancy: ['kind', 'occupationCode'] } as const;

const [collegeRank, bachelorRank, masterRank] = [educationLevels.get('JUNIOR_COLLEGE').rank, educationLevels.get('BACHELOR').rank, educationLevels.get('MASTER').rank];
/** The major group of clerks: their work asks for schooling, although it is learnt on the job. */
const clerks = '3';

/** Work that is learnt on the job and asks hardly anything of learning: sweeping, packing, parking. */
const elementary: ReadonlySet<string> = new Set(occupations.entries
  .filter(({ isLearntOnTheJob, usualDemands }) => isLearntOnTheJob && usualDemands.some(({ functionCode, level }) => functionCode === 'learning' && level <= 1))
  .map(({ code }) => code));

/** Yes, no, or yes unless the job seeker wishes for the trade or has done it. */
export type BelowEducation = 'YES' | 'NO' | 'UNLESS_OWN_TRADE';

/**
 * Whether work lies far below what a job seeker has learnt: supported employment and elementary work for whoever has been to college, what is learnt on
 * the job for a master's graduate, and for a bachelor unless it is a clerk's.
 */
export function belowEducation(
  { educationLevel, wishedEmployment }: Pick<JobSeekerView, 'educationLevel' | 'wishedEmployment'>, vacancy: Pick<VacancyView, 'kind' | 'occupationCode'>,
): BelowEducation {
  const rank = educationLevel === null ? 0 : educationLevels.get(educationLevel).rank;
  if (rank < collegeRank) return 'NO';
  const { kind, occupationCode } = vacancy;
  if (kind === 'SUPPORTED') return wishedEmployment?.accepted.includes('SUPPORTED') === true ? 'NO' : 'YES';
  if (occupationCode === null || !occupations.get(occupationCode).isLearntOnTheJob) return 'NO';
  if (rank < bachelorRank) return elementary.has(occupationCode) ? 'UNLESS_OWN_TRADE' : 'NO';
  return rank >= masterRank || !occupationCode.startsWith(clerks) ? 'UNLESS_OWN_TRADE' : 'NO';
}
