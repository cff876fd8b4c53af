/** What somebody may be here. One person can have several roles. */
export type Role = 'JOB_SEEKER' | 'RECRUITER' | 'COUNSELLOR' | 'ADMINISTRATOR';

export const roles: readonly Role[] = ['JOB_SEEKER', 'RECRUITER', 'COUNSELLOR', 'ADMINISTRATOR'];

/** Who asks. Everybody is somebody: without a token, the anonymous actor. */
export interface Actor {
  /** Stable name of the account; null for the anonymous actor. */
  readonly subject: string | null;
  readonly roles: ReadonlySet<Role>;
  /** The person that a job seeker is. */
  readonly jobSeekerId: number | null;
  /** The employer that a recruiter recruits for. */
  readonly employerId: number | null;
  /** The region (GB/T 2260) that a counsellor serves, with all below it. */
  readonly regionCode: string | null;
}

export const anonymous: Actor = { subject: null, roles: new Set(), jobSeekerId: null, employerId: null, regionCode: null };

/** The program itself, for imports and the command line on the operator's own machine. */
export const operator: Actor = { subject: 'operator', roles: new Set(['ADMINISTRATOR']), jobSeekerId: null, employerId: null, regionCode: null };
