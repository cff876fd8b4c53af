import type { Scope } from './scopes.data.js';

/** What somebody may be here. One person can have several roles. */
export const roles = [
  'JOB_SEEKER', 'RECRUITER', 'INSTITUTION_STAFF', 'TRAINING_BASE_STAFF', 'AGENCY_STAFF', 'COUNSELLOR', 'JOB_COACH', 'UNIVERSITY_STAFF', 'AUDITOR', 'ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];

/** Who asks. Everybody is somebody: without a token, the anonymous actor. */
export interface Actor {
  /** Stable name of the account; null for the anonymous actor. */
  readonly subject: string | null;
  readonly roles: ReadonlySet<Role>;
  /** The person that a job seeker is. */
  readonly jobSeekerId: number | null;
  /** The employer that a recruiter recruits for, or the institution, training base or agency that its staff acts for; of an agency's, whom they act for now. */
  readonly employerId: number | null;
  /** The region (GB/T 2260) that a counsellor serves, with all below it. */
  readonly regionCode: string | null;
  /** The university of its staff, by the name that its graduates state. */
  readonly university: string | null;
  /** What a service account's programs may ask for; null for people, whose roles alone decide. */
  readonly scopes: ReadonlySet<Scope> | null;
  /** Of who brings in a table that others wrote: whether the papers were seen. Where they were not, the actor's word confirms nothing. */
  readonly bringsTable?: 'PAPERS_SEEN' | 'UNSEEN';
}

export const anonymous: Actor = { subject: null, roles: new Set(), jobSeekerId: null, employerId: null, regionCode: null, university: null, scopes: null };

/** The program itself, for imports and the command line on the operator's own machine. */
export const operator: Actor = { ...anonymous, subject: 'operator', roles: new Set(['ADMINISTRATOR']) };

/** Roles of an employer's people, and the kinds of posts that each acts for; null for all. */
const postKindsOfRoles: Readonly<Partial<Record<Role, readonly string[] | null>>> = {
  RECRUITER: null, INSTITUTION_STAFF: ['SUPPORTED'], TRAINING_BASE_STAFF: ['INTERNSHIP'],
  // Named one by one: all of an employer's posts, and yet not all that is the employer's.
  AGENCY_STAFF: ['OPEN', 'RESERVED', 'PUBLIC_WELFARE', 'INTERNSHIP', 'SUPPORTED', 'FLEXIBLE'],
};

/** The kinds of posts that somebody acts for at the own employer: null for all of them, none for everybody else. */
export function postKindsOf({ roles: held, employerId }: Actor): readonly string[] | null {
  if (employerId === null) return [];
  const kinds = [...held].flatMap((role) => (postKindsOfRoles[role] === undefined ? [] : [postKindsOfRoles[role]]));
  return kinds.includes(null) ? null : kinds.flatMap((each) => each ?? []);
}
