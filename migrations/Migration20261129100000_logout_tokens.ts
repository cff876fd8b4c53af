import { Migration } from '@mikro-orm/migrations';

const accountOf = (ended: string): string => `
  create or replace function identity.account_of(of_issuer text, of_subject text, session text, issued_at timestamptz) returns jsonb
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return jsonb_build_object(
      'isRevoked', exists (select 1 from identity.revocation r where r.issuer = of_issuer
        and (r.kind = 'SESSION' and r.value = session or r.kind = 'SUBJECT' and r.value = of_subject and issued_at <= r.revoked_at${ended})),
      'isDisabled', exists (select 1 from identity.account a where a.issuer = of_issuer and a.subject = of_subject and a.disabled_at is not null),
      'scopes', (select to_jsonb(a.scopes) from identity.account a where a.issuer = of_issuer and a.subject = of_subject),
      'roles', coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'jobSeekerId', g.job_seeker_id, 'employerId', g.employer_id, 'regionCode', g.region_code, 'university', g.university))
        from identity.account a join identity.account_role g on g.account_id = a.id where a.issuer = of_issuer and a.subject = of_subject), '[]'::jsonb))`;

const kinds = (allowed: string): string =>
  `alter table identity.revocation drop constraint revocation_kind_check, add constraint revocation_kind_check check (kind in (${allowed}))`;

const statements = [
  // Logout tokens that were used. One is refused by its age after some minutes; this long, it is known by its id, in every server process.
  `create table identity.logout_token (
    issuer text not null,
    jti text not null,
    received_at timestamptz not null default now(),
    primary key (issuer, jti)
  )`,
  'create index logout_token_received_at_index on identity.logout_token (received_at)',
  // NO_SESSION: one session of a subject ended, and a token of that subject which names none may be of it.
  kinds(`'SESSION', 'SUBJECT', 'NO_SESSION'`),
  accountOf(` or r.kind = 'NO_SESSION' and session is null and r.value = of_subject and issued_at <= r.revoked_at`),
  // The memory of the token and its effect are one transaction. The effect dates from when the token was signed: what began afterwards goes on.
  `create function identity.sign_out(of_issuer text, token_id text, signed_at timestamptz, of_session text, of_subject text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      delete from identity.logout_token t using (
        select old.issuer, old.jti from identity.logout_token old where old.received_at < now() - interval '1 hour' limit 1000 for update skip locked
      ) expired where t.issuer = expired.issuer and t.jti = expired.jti;
      insert into identity.logout_token (issuer, jti) values (of_issuer, token_id) on conflict do nothing;
      if not found then return false; end if;
      insert into identity.revocation (issuer, kind, value, revoked_at)
        select of_issuer, ended.kind, ended.value, signed_at
        from (values ('SESSION', of_session), (case when of_session is null then 'SUBJECT' else 'NO_SESSION' end, of_subject)) as ended (kind, value)
        where ended.value is not null
        on conflict (issuer, kind, value) do update set revoked_at = greatest(revocation.revoked_at, excluded.revoked_at);
      return true;
    end $$`,
  'revoke all on function identity.sign_out from public',
  'drop function identity.revoke',
] as const;

const statementsBack = [
  `create function identity.revoke(of_issuer text, of_kind text, of_value text) returns void language sql security definer set search_path = pg_catalog, pg_temp
    begin atomic
      insert into identity.revocation (issuer, kind, value) values (of_issuer, of_kind, of_value)
      on conflict (issuer, kind, value) do update set revoked_at = now();
    end`,
  'revoke all on function identity.revoke from public',
  'drop function identity.sign_out',
  accountOf(''),
  `delete from identity.revocation where kind = 'NO_SESSION'`,
  kinds(`'SESSION', 'SUBJECT'`),
  'drop table identity.logout_token',
] as const;

/** A logout token counts once, in all server processes together, and for what had begun when it was signed. */
export class Migration20261129100000_logout_tokens extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const statement of statementsBack) this.addSql(statement);
  }
}
