-- What the sealed session says of who asks. A sub-select that names no row is evaluated once a statement, a bare call
-- once a row: so every policy, view and function of the owner's asks in a sub-select, and test/access/row-
-- security/sealed-sessions.test.ts holds later ones to it.

create function access.subject() returns text language sql stable
  return nullif(access.session() ->> 'subject', '');

create function access.is_administrator() returns boolean language sql stable
  return coalesce(access.session() ->> 'is_administrator', '') = 'on';

create function access.is_auditor() returns boolean language sql stable
  return coalesce(access.session() ->> 'is_auditor', '') = 'on';

create function access.job_seeker() returns int language sql stable
  return nullif(access.session() ->> 'job_seeker', '')::int;

create function access.employer() returns int language sql stable
  return nullif(access.session() ->> 'employer', '')::int;

create function access.region() returns text language sql stable
  return nullif(access.session() ->> 'region', '');

create function access.coach() returns text language sql stable
  return nullif(access.session() ->> 'coach', '');

create function access.university() returns text language sql stable
  return nullif(access.session() ->> 'university', '');

create function access.purpose() returns text language sql stable
  return coalesce(access.session() ->> 'purpose', '');

-- The kinds of vacancies for which somebody acts at the own employer, with commas between; all of them where none is
-- named.
create function access.post_kinds() returns text language sql stable
  return coalesce(access.session() ->> 'post_kinds', '');

create function access.serves(region_code text) returns boolean language sql stable
  return starts_with(region_code, access.region());

-- It names the sub-select for `kinds` once: PostgreSQL inlines a function only then.
create function access.is_handled(kind text, kinds text) returns boolean language sql immutable
  return kind = any(string_to_array(coalesce(nullif(kinds, ''), kind), ','));

create function access.handles(kind text) returns boolean language sql stable
  return access.is_handled(kind, access.post_kinds());

create function access.is_recruiter() returns boolean language sql stable
  return access.employer() is not null and access.post_kinds() = '';

-- The employer that the actor works for: its recruiters, and the staff of institutions and training bases. An agency
-- acts for its vacancies alone.
create function access.own_house() returns int language sql stable
  return case when access.is_recruiter() or not access.handles('OPEN') then access.employer() end;

-- Whether the session reads a person's row at all: asked with the rights of whoever asks, not with those of a view.
create function access.reads_person(person int) returns boolean
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (select 1 from job_seeker s where s.id = person);
end $$;
