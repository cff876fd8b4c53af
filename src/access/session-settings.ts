import type { SessionSettings } from '../platform/database/index.js';
import { postKindsOf, type Actor } from './actor.js';

/** The digits that the codes of a region and of all below it begin with. */
export function regionPrefix(regionCode: string): string {
  return regionCode.replace(/(00){1,2}$/, '');
}

/**
 * Who asks, as row-level security reads it (schema `access` of the database). A relation counts only with the role that it belongs to:
 * somebody who recruits for an employer and is a job seeker too has both, each by itself.
 */
export function sessionSettings(actor: Actor): SessionSettings {
  const { subject, roles, jobSeekerId, employerId, regionCode, university } = actor;
  const postKinds = postKindsOf(actor);
  return {
    'jinqiao.subject': subject ?? '',
    'jinqiao.is_administrator': roles.has('ADMINISTRATOR') ? 'on' : '',
    'jinqiao.job_seeker': roles.has('JOB_SEEKER') && jobSeekerId !== null ? String(jobSeekerId) : '',
    'jinqiao.employer': employerId !== null && postKinds?.length !== 0 ? String(employerId) : '',
    'jinqiao.post_kinds': postKinds?.join(',') ?? '',
    'jinqiao.region': roles.has('COUNSELLOR') && regionCode !== null ? regionPrefix(regionCode) : '',
    'jinqiao.coach': roles.has('JOB_COACH') ? subject ?? '' : '',
    'jinqiao.university': roles.has('UNIVERSITY_STAFF') ? university ?? '' : '',
    'jinqiao.is_auditor': roles.has('AUDITOR') ? 'on' : '',
  };
}

/** What the matching index reads with: everybody who agreed to be matched, and every open post. It reads no more of them than it needs (src/matching/engine/feed). */
export const indexSettings: SessionSettings = { 'jinqiao.is_administrator': 'on', 'jinqiao.purpose': 'MATCHING' };
