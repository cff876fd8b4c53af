-- Who may do what. An identity provider says who somebody is; what that account may do here is kept here, out of the
-- reach of the server's login, which may only ask for one account at a time, and end sessions.
create schema identity;

create table identity.account (
  id serial primary key,
  issuer text not null,
  subject text not null,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  scopes text[],
  constraint account_issuer_subject_key unique (issuer, subject)
);

create table identity.account_role (
  account_id int not null,
  role text not null,
  job_seeker_id int,
  employer_id int,
  region_code text,
  granted_at timestamptz not null default now(),
  university text,
  primary key (account_id, role),
  constraint account_role_check check (
    role = 'JOB_SEEKER' and job_seeker_id is not null
    or role in ('RECRUITER', 'INSTITUTION_STAFF', 'TRAINING_BASE_STAFF', 'AGENCY_STAFF') and employer_id is not null
    or role = 'COUNSELLOR' and region_code is not null
    or role = 'UNIVERSITY_STAFF' and university is not null
    or role in ('JOB_COACH', 'AUDITOR', 'ADMINISTRATOR')
  ),
  constraint account_role_account_id_fkey foreign key (account_id) references identity.account (id) on delete cascade,
  constraint account_role_employer_id_fkey foreign key (employer_id) references employer (id),
  constraint account_role_job_seeker_id_fkey foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);

-- What ended: one session by its id, or all that a subject has begun before. NO_SESSION: one session of a subject
-- ended, and a token of that subject which names none may be of it.
create table identity.revocation (
  issuer text not null,
  kind text not null,
  value text not null,
  revoked_at timestamptz not null default now(),
  primary key (issuer, kind, value),
  constraint revocation_kind_check check (kind in ('SESSION', 'SUBJECT', 'NO_SESSION'))
);

-- Logout tokens that were used. One is refused by its age after some minutes; this long, it is known by its id, in
-- every server process.
create table identity.logout_token (
  issuer text not null,
  jti text not null,
  received_at timestamptz not null default now(),
  primary key (issuer, jti)
);
create index logout_token_received_at_index on identity.logout_token (received_at);

create function identity.account_of(of_issuer text, of_subject text, session text, issued_at timestamptz) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return jsonb_build_object(
    'isRevoked', exists (
      select 1 from identity.revocation r
      where r.issuer = of_issuer and (
        r.kind = 'SESSION' and r.value = session
        or r.kind = 'SUBJECT' and r.value = of_subject and issued_at <= r.revoked_at
        or r.kind = 'NO_SESSION' and session is null and r.value = of_subject and issued_at <= r.revoked_at)),
    'isDisabled', exists (
      select 1 from identity.account a
      where a.issuer = of_issuer and a.subject = of_subject and a.disabled_at is not null),
    'scopes', (
      select to_jsonb(a.scopes) from identity.account a where a.issuer = of_issuer and a.subject = of_subject),
    'roles', coalesce((
      select jsonb_agg(jsonb_build_object('role', g.role, 'jobSeekerId', g.job_seeker_id, 'employerId', g.employer_id,
        'regionCode', g.region_code, 'university', g.university))
      from identity.account a join identity.account_role g on g.account_id = a.id
      where a.issuer = of_issuer and a.subject = of_subject), '[]'::jsonb));

-- The memory of the token and its effect are one transaction. The effect dates from when the token was signed: what
-- began afterwards goes on.
create function identity.sign_out(
    of_issuer text, token_id text, signed_at timestamptz, of_session text, of_subject text)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from identity.logout_token t using (
    select old.issuer, old.jti from identity.logout_token old
    where old.received_at < now() - interval '1 hour' limit 1000 for update skip locked
  ) expired where t.issuer = expired.issuer and t.jti = expired.jti;
  insert into identity.logout_token (issuer, jti) values (of_issuer, token_id) on conflict do nothing;
  if not found then return false; end if;
  insert into identity.revocation (issuer, kind, value, revoked_at)
    select of_issuer, ended.kind, ended.value, signed_at
    from (values
      ('SESSION', of_session),
      (case when of_session is null then 'SUBJECT' else 'NO_SESSION' end, of_subject)
    ) as ended (kind, value)
    where ended.value is not null
    on conflict (issuer, kind, value)
      do update set revoked_at = greatest(revocation.revoked_at, excluded.revoked_at);
  return true;
end $$;

revoke all on all functions in schema identity from public;
