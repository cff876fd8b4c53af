import { meets, hasRole, administrator, postKindsOf, type Actor } from '../../access/index.js';

/** Whose notices somebody reads, as row-level security has it: a relation counts only with the role that it belongs to. */
export interface NoticeReader {
  readonly account: string;
  readonly jobSeekerId: number | null;
  /** The employer for whose vacancies the reader acts. */
  readonly employerId: number | null;
  /** The region that the reader serves at a centre. */
  readonly regionCode: string | null;
  readonly isJobCoach: boolean;
  /** Reads what centres are told, of every region. */
  readonly isAdministrator: boolean;
}

/** Null for somebody without an account, who is told nothing. */
export function noticeReaderOf(actor: Actor): NoticeReader | null {
  if (actor.subject === null) return null;
  return {
    account: actor.subject,
    jobSeekerId: meets(actor, hasRole('JOB_SEEKER')) ? actor.jobSeekerId : null,
    employerId: postKindsOf(actor)?.length === 0 ? null : actor.employerId,
    regionCode: meets(actor, hasRole('COUNSELLOR')) ? actor.regionCode : null,
    isJobCoach: meets(actor, hasRole('JOB_COACH')),
    isAdministrator: meets(actor, administrator),
  };
}
