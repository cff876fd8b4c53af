import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import type { Actor, Role } from '../actor.js';
import type { Scope } from '../scopes.data.js';
import type { SignOut, VerifiedToken } from './issuer.js';

/** A role of an account, with what it holds for: a person, an employer, a region or a university. */
export interface Grant extends Pick<Actor, 'jobSeekerId' | 'employerId' | 'regionCode' | 'university'> {
  readonly role: Role;
}

/** What is known here of an account. */
export interface AccountState {
  /** The session was ended, or all of the subject's that had begun by then; for a token without a session, any of the subject's. */
  readonly isRevoked: boolean;
  readonly isDisabled: boolean;
  readonly roles: readonly Grant[];
  /** Of a service account; null for people. */
  readonly scopes: readonly Scope[] | null;
}

/** Asked for each request: what was taken back a moment ago holds no longer. */
export async function accountOf(reader: Reader, { issuer, subject, session, issuedAt }: VerifiedToken): Promise<AccountState> {
  const [row] = await reader.rows<{ state: AccountState }>(sql`select identity.account_of(${issuer}, ${subject}, ${session}, ${issuedAt}) as state`);
  if (row === undefined) throw new Error('the state of an account is one row');
  return row.state;
}

/**
 * Ends what a logout token names: its session, or all of the subject's that had begun when it was signed.
 * @returns whether it did; false for a token that has been used before, which changes nothing
 */
export async function signOut(reader: Reader, { issuer, tokenId, issuedAt, session, subject }: SignOut): Promise<boolean> {
  const [row] = await reader.rows<{ is_first: boolean }>(sql`select identity.sign_out(${issuer}, ${tokenId}, ${issuedAt}, ${session}, ${subject}) as is_first`);
  return row?.is_first === true;
}

/** An account has each role once. Roles that hold for the same kind of thing hold for the same one: somebody with two employers has two accounts. */
export function actorWith(name: string, { roles, scopes }: AccountState): Actor {
  const first = <Value>(pick: (grant: Grant) => Value | null): Value | null => roles.map(pick).find((value) => value !== null) ?? null;
  const employerId = first((grant) => grant.employerId);
  // A role for another employer must not lend its rights to this one.
  const held = roles.filter((grant) => grant.employerId === null || grant.employerId === employerId);
  return {
    subject: name, roles: new Set(held.map(({ role }) => role)),
    jobSeekerId: first(({ jobSeekerId }) => jobSeekerId), employerId, regionCode: first(({ regionCode }) => regionCode),
    university: first(({ university }) => university), scopes: scopes === null ? null : new Set(scopes),
  };
}

/** What each role holds for. */
export const heldFor: Readonly<Record<Role, keyof Omit<Grant, 'role'> | null>> = {
  JOB_SEEKER: 'jobSeekerId', RECRUITER: 'employerId', INSTITUTION_STAFF: 'employerId', TRAINING_BASE_STAFF: 'employerId', AGENCY_STAFF: 'employerId', COUNSELLOR: 'regionCode',
  JOB_COACH: null, UNIVERSITY_STAFF: 'university', AUDITOR: null, ADMINISTRATOR: null,
};

function grantOf(role: Role, actor: Actor): Grant {
  const field = heldFor[role];
  return { role, jobSeekerId: null, employerId: null, regionCode: null, university: null, ...(field === null ? {} : { [field]: actor[field] }) };
}

/** Gives an account the roles, and a service account the scopes, of an actor, as the owner of the database; roles that it had are taken away. */
export async function grantRoles(owner: Reader, issuer: string, subject: string, actor: Actor): Promise<void> {
  const scopes = actor.scopes === null ? null : [...actor.scopes];
  const [account] = await owner.rows<{ id: number }>(sql`
    insert into identity.account (issuer, subject, scopes) values (${issuer}, ${subject}, ${scopes}::text[])
    on conflict (issuer, subject) do update set disabled_at = null, scopes = excluded.scopes returning id`);
  const id = account?.id ?? 0;
  await owner.rows(sql`delete from identity.account_role where account_id = ${id} and role <> all(${[...actor.roles]})`);
  for (const { role, jobSeekerId, employerId, regionCode, university } of [...actor.roles].map((held) => grantOf(held, actor))) {
    await owner.rows(sql`
      insert into identity.account_role (account_id, role, job_seeker_id, employer_id, region_code, university)
      values (${id}, ${role}, ${jobSeekerId}::int, ${employerId}::int, ${regionCode}, ${university})
      on conflict (account_id, role) do update
        set job_seeker_id = excluded.job_seeker_id, employer_id = excluded.employer_id, region_code = excluded.region_code, university = excluded.university`);
  }
}

/** From the next request on, no token of the account is accepted. */
export async function disableAccount(owner: Reader, issuer: string, subject: string): Promise<boolean> {
  return (await owner.rows(sql`update identity.account set disabled_at = now() where issuer = ${issuer} and subject = ${subject} returning id`)).length > 0;
}
