import type { Database, SessionSettings } from '../platform/database/index.js';
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
    subject: subject ?? '',
    is_administrator: roles.has('ADMINISTRATOR') ? 'on' : '',
    job_seeker: roles.has('JOB_SEEKER') && jobSeekerId !== null ? String(jobSeekerId) : '',
    employer: employerId !== null && postKinds?.length !== 0 ? String(employerId) : '',
    post_kinds: postKinds?.join(',') ?? '',
    region: roles.has('COUNSELLOR') && regionCode !== null ? regionPrefix(regionCode) : '',
    coach: roles.has('JOB_COACH') ? subject ?? '' : '',
    university: roles.has('UNIVERSITY_STAFF') ? university ?? '' : '',
    is_auditor: roles.has('AUDITOR') ? 'on' : '',
  };
}

/**
 * The sealed session of the matching index: everybody who agreed to be matched, and every open post. It reads no more of them than it needs
 * (src/matching/engine/feed).
 */
export function indexSession(database: Database): string {
  return database.sealedFor({ is_administrator: 'on' })('MATCHING');
}
