import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import type { Actor, Role } from '../actor.js';
import type { EndedSession, VerifiedToken } from './issuer.js';

/** A role of an account, with what it holds for: a person, an employer or a region. */
export interface Grant {
  readonly role: Role;
  readonly jobSeekerId: number | null;
  readonly employerId: number | null;
  readonly regionCode: string | null;
}

/** What is known here of an account. */
export interface AccountState {
  /** The session was ended, or all of the subject's that had begun by then. */
  readonly isRevoked: boolean;
  readonly isDisabled: boolean;
  readonly roles: readonly Grant[];
}

/** Asked for each request: what was taken back a moment ago holds no longer. */
export async function accountOf(reader: Reader, { issuer, subject, session, issuedAt }: VerifiedToken): Promise<AccountState> {
  const [row] = await reader.rows<{ state: AccountState }>(sql`select identity.account_of(${issuer}, ${subject}, ${session}, ${issuedAt}) as state`);
  if (row === undefined) throw new Error('the state of an account is one row');
  return row.state;
}

export async function revoke(reader: Reader, { issuer, kind, value }: EndedSession): Promise<void> {
  await reader.rows(sql`select identity.revoke(${issuer}, ${kind}, ${value})`);
}

/** An account has each role once: with the first grant of it. */
export function actorWith(name: string, { roles }: AccountState): Actor {
  const first = <Value>(pick: (grant: Grant) => Value | null): Value | null => roles.map(pick).find((value) => value !== null) ?? null;
  return {
    subject: name, roles: new Set(roles.map(({ role }) => role)),
    jobSeekerId: first(({ jobSeekerId }) => jobSeekerId), employerId: first(({ employerId }) => employerId), regionCode: first(({ regionCode }) => regionCode),
  };
}

/** Gives an account the roles of an actor, as the owner of the database; roles that it had are taken away. */
export async function grantRoles(owner: Reader, issuer: string, subject: string, { roles, jobSeekerId, employerId, regionCode }: Actor): Promise<void> {
  const [account] = await owner.rows<{ id: number }>(sql`
    insert into identity.account (issuer, subject) values (${issuer}, ${subject}) on conflict (issuer, subject) do update set disabled_at = null returning id`);
  const id = account?.id ?? 0;
  await owner.rows(sql`delete from identity.account_role where account_id = ${id} and role <> all(${[...roles]})`);
  for (const role of roles) {
    await owner.rows(sql`
      insert into identity.account_role (account_id, role, job_seeker_id, employer_id, region_code)
      values (${id}, ${role}, ${role === 'JOB_SEEKER' ? jobSeekerId : null}::int, ${role === 'RECRUITER' ? employerId : null}::int, ${role === 'COUNSELLOR' ? regionCode : null})
      on conflict (account_id, role) do update set job_seeker_id = excluded.job_seeker_id, employer_id = excluded.employer_id, region_code = excluded.region_code`);
  }
}

/** From the next request on, no token of the account is accepted. */
export async function disableAccount(owner: Reader, issuer: string, subject: string): Promise<boolean> {
  return (await owner.rows(sql`update identity.account set disabled_at = now() where issuer = ${issuer} and subject = ${subject} returning id`)).length > 0;
}
