import type { ApplicationStatus } from '../../domain/applications/index.js';

/**
 * Whether an application keeps a job seeker and a vacancy from being matched again. A referral does not: the job
 * seeker has not applied, and may still look for the vacancy; nor may the employer see, by who is missing from its
 * candidates, whom the centre proposed.
 */
export function keepsApart(application: ApplicationStatus | null): boolean {
  return application !== null && application !== 'WITHDRAWN' && application !== 'REFERRED';
}
