-- Certificates that a law asks for: stated of oneself, they are claims. A test compares the list with the vocabulary.
create function access.certificates_asked_by_law() returns text[] language sql immutable
  return array[
    'medicalMassage', 'medicalMassageFiling', 'teacherPrimary', 'teacherSecondary', 'teacherKindergarten',
    'teacherJunior', 'teacherSenior', 'teacherVocational', 'teacherPractice', 'teacherUniversity', 'physician',
    'physicianAssistant', 'villageDoctor', 'nurse', 'pharmacist', 'pharmacyTitle', 'lawyer', 'electricianPermit',
    'welderPermit', 'electricianHighPermit', 'heightPermit', 'scaffoldPermit', 'coolingPermit', 'minePermit',
    'chemicalPermit', 'forkliftPermit', 'cranePermit', 'boilerPermit', 'pressureVesselPermit', 'liftPermit',
    'gasPermit', 'tractorLicence', 'driverA1', 'driverA2', 'driverA3', 'driverB1', 'driverB2', 'driverC3', 'driverC1',
    'driverC2', 'driverC5', 'securityGuard', 'fireFacility'];

-- How many certificates the asker has stated since a day began.
create function access.certificates_stated(day date) returns int
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from claim
  where kind = 'DISABILITY_CERTIFICATE' and claimed_by = (select access.subject())
    and claimed_at >= day::timestamp at time zone 'Asia/Shanghai'
$$;

create function access.forget_claims(person int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from claim
  where job_seeker_id = person and exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null)
$$;

-- What is claimed of an employer, and what it goes by, lies with the centre of its region, once it is confirmed where
-- it is.
create function access.claims_move_along(employer int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update claim c set region_code = e.region_code from employer e
  where e.id = $1 and c.employer_id = $1 and c.state in ('OPEN', 'CONFIRMED') and e.region_code is not null
    and c.region_code is distinct from e.region_code
$$;

-- What was confirmed until a day counts no longer after it, whichever fact it is. It says nothing, and does what each
-- confirmation says.
create function access.end_lapsed_facts(today date) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ended int;
begin
  with lapsed as (
    update claim set state = 'LAPSED', version = version + 1
      where state = 'CONFIRMED' and holds_until < least(today, (now() at time zone 'Asia/Shanghai')::date)
      returning kind, job_seeker_id, employer_id, key
  ), people as (
    update job_seeker s set version = s.version + 1,
        has_employment_difficulty = case when exists (
            select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = 'EMPLOYMENT_DIFFICULTY'
          ) then null else s.has_employment_difficulty end,
        is_zero_employment_family = case when exists (
            select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = 'ZERO_EMPLOYMENT_FAMILY'
          ) then null else s.is_zero_employment_family end,
        assessed_functions = case when exists (
            select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = 'ABILITY_ASSESSMENT'
          ) then '[]'::json else s.assessed_functions end,
        certificates = case when exists (
            select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = 'QUALIFICATION'
          ) then (
            select coalesce(json_agg(h), '[]'::json) from json_array_elements(s.certificates) h
            where not exists (
              select 1 from lapsed l
              where l.job_seeker_id = s.id and l.kind = 'QUALIFICATION' and l.key = h ->> 'code')
          ) else s.certificates end
      where s.id in (select job_seeker_id from lapsed)
  ), rural as (
    update rural_worker r set is_in_difficulty = false
      where r.job_seeker_id in (select job_seeker_id from lapsed where kind = 'RURAL_DIFFICULTY')
  ), graduates as (
    delete from university_graduate t using lapsed l where l.job_seeker_id = t.job_seeker_id and l.kind = 'GRADUATION'
  ), practitioners as (
    delete from blind_massage_practitioner t using lapsed l
      where l.job_seeker_id = t.job_seeker_id and l.kind = 'MASSAGE_PRACTICE'
  ), certificates as (
    delete from disability_certificate t using lapsed l
      where l.job_seeker_id = t.job_seeker_id and l.kind = 'DISABILITY_CERTIFICATE'
  ), employers as (
    update employer e set version = e.version + 1,
        is_name_confirmed = e.is_name_confirmed and not exists (
          select 1 from lapsed l where l.employer_id = e.id and l.kind = 'EMPLOYER_NAME'),
        kind = case when exists (
            select 1 from lapsed l where l.employer_id = e.id and l.kind = 'EMPLOYER_KIND'
          ) then null else e.kind end,
        organ_level = case when exists (
            select 1 from lapsed l where l.employer_id = e.id and l.kind = 'ORGAN_LEVEL'
          ) then null else e.organ_level end,
        region_code = case when exists (
            select 1 from lapsed l where l.employer_id = e.id and l.kind = 'EMPLOYER_REGION'
          ) then null else e.region_code end,
        is_province_controlled = case when exists (
            select 1 from lapsed l where l.employer_id = e.id and l.kind = 'PROVINCE_CONTROLLED'
          ) then null else e.is_province_controlled end,
        is_school = case when exists (
            select 1 from lapsed l where l.employer_id = e.id and l.kind = 'SCHOOL'
          ) then null else e.is_school end,
        is_new_industry = case when exists (
            select 1 from lapsed l where l.employer_id = e.id and l.kind = 'NEW_INDUSTRY'
          ) then null else e.is_new_industry end,
        post_count = case when exists (
            select 1 from lapsed l where l.employer_id = e.id and l.kind = 'ESTABLISHED_POSTS'
          ) then null else e.post_count end
      where e.id in (select employer_id from lapsed)
  )
  select count(*)::int into ended from lapsed;
  return ended;
end $$;
