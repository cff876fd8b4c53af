-- The one question that goes past the policies: is the number taken? It tells nobody by whom.
create function access.is_certificate_of_other(index text, seeker int) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select 1 from disability_certificate where number_index = index and job_seeker_id <> seeker);

-- Nobody is erased before the transaction ends; it says nothing of the person. Whoever may not change a person can't
-- hold it otherwise (docs/decisions/013-advisory-locks.md).
create function access.hold_person(person int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  select 1 from job_seeker s where s.id = person for key share
$$;

-- Whether an agency acts for an employer today.
create function access.has_mandate(of_agency int, of_principal int) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from mandate m
    where m.agency_id = of_agency and m.principal_id = of_principal and m.revoked_at is null
      and (now() at time zone 'Asia/Shanghai')::date between m.starts_on and m.ends_on)
$$;

-- What is left of a person who was erased: the number. Nobody but the owner sees such a row again. Whoever may not
-- erase gets the same answer as for somebody who is not there.
create function access.erase_person(person int) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  home text;
begin
  select residence_code into home from job_seeker where id = person and erased_at is null for update;
  if not found then return false; end if;
  if not ((select access.is_administrator()) or (select access.job_seeker()) is not distinct from person
    or coalesce(starts_with(home, (select access.region())), false)) then return false; end if;
  delete from job_seeker_contact where job_seeker_id = person;
  delete from job_seeker_address where job_seeker_id = person;
  delete from disability_certificate where job_seeker_id = person;
  delete from university_graduate where job_seeker_id = person;
  delete from blind_massage_practitioner where job_seeker_id = person;
  delete from rural_worker where job_seeker_id = person;
  delete from stored_match where job_seeker_id = person;
  delete from caseload where job_seeker_id = person;
  delete from job_fair_registration where job_seeker_id = person;
  delete from identity.account_role where job_seeker_id = person;
  update consent set withdrawn_at = now() where job_seeker_id = person and withdrawn_at is null;
  update application_event set note = null
    where application_id in (select id from application where job_seeker_id = person);
  with ended as (
    update application set status = 'WITHDRAWN', version = version + 1
      where job_seeker_id = person and status in ('SUBMITTED', 'REFERRED', 'INTERVIEW', 'OFFERED') returning id
  )
  insert into application_event (application_id, status, note, actor, happened_at)
    select id, 'WITHDRAWN', null, coalesce((select access.subject()), 'erasure'), now() from ended;
  update job_seeker set sex = null, birth_date = null, residence_code = null, registered_code = null,
      education_level = null, is_willing = null, has_employment_difficulty = null, is_zero_employment_family = null,
      skills = '[]', are_skills_confirmed = false, certificates = '[]', are_certificates_confirmed = false,
      capacities = '{}', assessed_functions = '[]', aids = '[]', needs = '[]', education = '[]', work = '[]',
      wishes = '{}', version = version + 1, erased_at = now()
    where id = person;
  return true;
end $$;
