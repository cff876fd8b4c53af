-- A session that states facts of itself writes none that count, whichever way it comes: triggers see to it beneath
-- the program. The owner has no session, and is not asked.

-- An erased person has no facts: what erases somebody is not asked.
create function access.guard_person_facts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.has_employment_difficulty is distinct from old.has_employment_difficulty and new.has_employment_difficulty
      or new.is_zero_employment_family is distinct from old.is_zero_employment_family and new.is_zero_employment_family
      or new.erased_at is null and (
        new.assessed_functions::jsonb <> old.assessed_functions::jsonb
        or exists (
          select 1 from json_array_elements_text(old.assessed_functions) f
          where new.capacities ->> f is distinct from old.capacities ->> f)
        or (
          select jsonb_agg(h::jsonb order by h ->> 'code') from json_array_elements(new.certificates) h
          where h ->> 'code' = any(access.certificates_asked_by_law())
        ) is distinct from (
          select jsonb_agg(h::jsonb order by h ->> 'code') from json_array_elements(old.certificates) h
          where h ->> 'code' = any(access.certificates_asked_by_law()))))
    and (select access.subject()) is not null and not (select access.is_administrator())
    and not starts_with(coalesce(old.residence_code, ''), coalesce((select access.region()), 'none'))
  then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger job_seeker_facts before update on job_seeker
  for each row execute function access.guard_person_facts();

-- The retirement group and the household decide on posts that the law gives. An erased person has neither.
create function access.guard_person_standing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.erased_at is not null then
    new.womens_retirement_group := null;
    new.household_key := null;
    return new;
  end if;
  if (new.womens_retirement_group, new.household_key)
      is distinct from (old.womens_retirement_group, old.household_key)
    and (select access.subject()) is not null and not (select access.is_administrator())
    and not starts_with(coalesce(old.residence_code, ''), coalesce((select access.region()), 'none'))
  then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger job_seeker_standing before update of womens_retirement_group, household_key, erased_at on job_seeker
  for each row execute function access.guard_person_standing();

-- What is written anew with the village is no change: an insert may find its row there.
create function access.guard_rural_facts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.is_in_difficulty
    and not exists (select 1 from rural_worker r where r.job_seeker_id = new.job_seeker_id and r.is_in_difficulty)
    and (select access.subject()) is not null and not (select access.is_administrator())
    and not starts_with(
      coalesce((select s.residence_code from job_seeker s where s.id = new.job_seeker_id), ''),
      coalesce((select access.region()), 'none'))
  then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger rural_worker_facts before insert or update on rural_worker
  for each row execute function access.guard_rural_facts();

create function access.guard_employer_facts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.name, new.is_name_confirmed, new.kind, new.organ_level, new.region_code, new.is_school, new.is_new_industry,
        new.is_province_controlled, new.post_count)
      is distinct from (old.name, old.is_name_confirmed, old.kind, old.organ_level, old.region_code, old.is_school,
        old.is_new_industry, old.is_province_controlled, old.post_count)
    and (select access.subject()) is not null and not (select access.is_administrator())
    and (select access.region()) is null
  then raise exception 'only a centre confirms facts of an employer' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger employer_facts before update on employer
  for each row execute function access.guard_employer_facts();

-- A decided claim says what a fact rests on, and how long it counts: whom it is about changes nothing of it.
create function access.guard_claims() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.state <> 'OPEN' and (select access.subject()) is not null and not (select access.is_administrator())
    and (select access.region()) is null
  then raise exception 'a decided claim stays as it is' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger claim_decided before update on claim
  for each row execute function access.guard_claims();

-- A group that was confirmed until a day counts no longer after it: access.end_lapsed_facts ends the claim.
create function access.end_lapsed_group() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update job_seeker set womens_retirement_group = null where id = new.job_seeker_id;
  return null;
end $$;
create trigger claim_lapsed_group after update on claim
  for each row when (new.kind = 'RETIREMENT_GROUP' and new.state = 'LAPSED' and old.state = 'CONFIRMED')
  execute function access.end_lapsed_group();
