import { Migration } from '@mikro-orm/migrations';

/**
 * Who may do what. An identity provider says who somebody is; what that account may do here is kept here, out of the reach of the server's
 * login, which may only ask for one account at a time, and end sessions.
 */
const statements = [
  'create schema "identity"',
  `create table identity.account (
    id serial primary key,
    issuer text not null,
    subject text not null,
    disabled_at timestamptz null,
    created_at timestamptz not null default now(),
    unique (issuer, subject)
  )`,
  `create table identity.account_role (
    account_id int not null references identity.account (id) on delete cascade,
    role text not null,
    job_seeker_id int null references public.job_seeker (id) on delete cascade,
    employer_id int null references public.employer (id),
    region_code text null,
    granted_at timestamptz not null default now(),
    primary key (account_id, role),
    check (role = 'JOB_SEEKER' and job_seeker_id is not null or role = 'RECRUITER' and employer_id is not null
      or role = 'COUNSELLOR' and region_code is not null or role = 'ADMINISTRATOR')
  )`,
  // Of a session by its id, or of all that a subject has begun before.
  `create table identity.revocation (
    issuer text not null,
    kind text not null check (kind in ('SESSION', 'SUBJECT')),
    value text not null,
    revoked_at timestamptz not null default now(),
    primary key (issuer, kind, value)
  )`,
  `create function identity.account_of(of_issuer text, of_subject text, session text, issued_at timestamptz) returns jsonb
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return jsonb_build_object(
      'isRevoked', exists (select 1 from identity.revocation r where r.issuer = of_issuer
        and (r.kind = 'SESSION' and r.value = session or r.kind = 'SUBJECT' and r.value = of_subject and issued_at <= r.revoked_at)),
      'isDisabled', exists (select 1 from identity.account a where a.issuer = of_issuer and a.subject = of_subject and a.disabled_at is not null),
      'roles', coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'jobSeekerId', g.job_seeker_id, 'employerId', g.employer_id, 'regionCode', g.region_code))
        from identity.account a join identity.account_role g on g.account_id = a.id where a.issuer = of_issuer and a.subject = of_subject), '[]'::jsonb))`,
  `create function identity.revoke(of_issuer text, of_kind text, of_value text) returns void language sql security definer set search_path = pg_catalog, pg_temp
    begin atomic
      insert into identity.revocation (issuer, kind, value) values (of_issuer, of_kind, of_value)
      on conflict (issuer, kind, value) do update set revoked_at = now();
    end`,
  'revoke all on all functions in schema identity from public',
] as const;

export class Migration20261124120000_accounts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop schema "identity" cascade');
  }
}
