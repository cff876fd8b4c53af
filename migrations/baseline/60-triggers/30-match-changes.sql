-- Each statement notes what it changed for the matching index, under its transaction (docs/decisions/026-index-asks-
-- for-changes.md). The tables are those that the statements of the index read; a test compares them with
-- src/matching/engine/feed/watched-tables.data.ts.

-- Which side a change concerns, and by which column it is told whose.
create function access.note_match_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  execute format(
    'insert into match_change (side, changed_id) select distinct %L, %I from changed on conflict do nothing',
    tg_argv[0], tg_argv[1]);
  return null;
end $$;

create trigger vacancy_match_insert after insert on vacancy
  referencing new table as changed
  for each statement execute function access.note_match_change('POST', 'id');
create trigger vacancy_match_update after update on vacancy
  referencing new table as changed
  for each statement execute function access.note_match_change('POST', 'id');
create trigger vacancy_match_delete after delete on vacancy
  referencing old table as changed
  for each statement execute function access.note_match_change('POST', 'id');

create trigger employer_match_insert after insert on employer
  referencing new table as changed
  for each statement execute function access.note_match_change('EMPLOYER', 'id');
create trigger employer_match_update after update on employer
  referencing new table as changed
  for each statement execute function access.note_match_change('EMPLOYER', 'id');
create trigger employer_match_delete after delete on employer
  referencing old table as changed
  for each statement execute function access.note_match_change('EMPLOYER', 'id');

create trigger job_seeker_match_insert after insert on job_seeker
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'id');
create trigger job_seeker_match_update after update on job_seeker
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'id');
create trigger job_seeker_match_delete after delete on job_seeker
  referencing old table as changed
  for each statement execute function access.note_match_change('PERSON', 'id');

create trigger disability_certificate_match_insert after insert on disability_certificate
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger disability_certificate_match_update after update on disability_certificate
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger disability_certificate_match_delete after delete on disability_certificate
  referencing old table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');

create trigger university_graduate_match_insert after insert on university_graduate
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger university_graduate_match_update after update on university_graduate
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger university_graduate_match_delete after delete on university_graduate
  referencing old table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');

create trigger consent_match_insert after insert on consent
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger consent_match_update after update on consent
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger consent_match_delete after delete on consent
  referencing old table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');

create trigger employment_match_insert after insert on employment
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger employment_match_update after update on employment
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger employment_match_delete after delete on employment
  referencing old table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');

create trigger placement_match_insert after insert on placement
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger placement_match_update after update on placement
  referencing new table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');
create trigger placement_match_delete after delete on placement
  referencing old table as changed
  for each statement execute function access.note_match_change('PERSON', 'job_seeker_id');

-- A claim may be of an employer, which the index does not read.
create function access.note_claim_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into match_change (side, changed_id)
    select distinct 'PERSON', job_seeker_id from changed where job_seeker_id is not null on conflict do nothing;
  return null;
end $$;
create trigger claim_match_insert after insert on claim
  referencing new table as changed
  for each statement execute function access.note_claim_change();
create trigger claim_match_update after update on claim
  referencing new table as changed
  for each statement execute function access.note_claim_change();
create trigger claim_match_delete after delete on claim
  referencing old table as changed
  for each statement execute function access.note_claim_change();

-- A workplace that changes changes the vacancies there: matching reads them again, by their workplace_id.
create function access.note_workplace_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into match_change (side, changed_id)
    select distinct 'POST', v.id from vacancy v where v.workplace_id in (select c.id from changed c)
    on conflict do nothing;
  return null;
end $$;
create trigger workplace_match_insert after insert on workplace
  referencing new table as changed
  for each statement execute function access.note_workplace_change();
create trigger workplace_match_update after update on workplace
  referencing new table as changed
  for each statement execute function access.note_workplace_change();
create trigger workplace_match_delete after delete on workplace
  referencing old table as changed
  for each statement execute function access.note_workplace_change();
