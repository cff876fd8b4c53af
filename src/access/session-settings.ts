import type { SessionSettings } from '../platform/database/index.js';
import type { Actor } from './actor.js';

/** The digits that the codes of a region and of all below it begin with. */
export function regionPrefix(regionCode: string): string {
  return regionCode.replace(/(00){1,2}$/, '');
}

/**
 * Who asks, as row-level security reads it (schema `access` of the database). A relation counts only with the role that it belongs to:
 * somebody who recruits for an employer and is a job seeker too has both, each by itself.
 */
export function sessionSettings({ subject, roles, jobSeekerId, employerId, regionCode }: Actor): SessionSettings {
  return {
    'jinqiao.subject': subject ?? '',
    'jinqiao.is_administrator': roles.has('ADMINISTRATOR') ? 'on' : '',
    'jinqiao.job_seeker': roles.has('JOB_SEEKER') && jobSeekerId !== null ? String(jobSeekerId) : '',
    'jinqiao.employer': roles.has('RECRUITER') && employerId !== null ? String(employerId) : '',
    'jinqiao.region': roles.has('COUNSELLOR') && regionCode !== null ? regionPrefix(regionCode) : '',
  };
}
