-- A survey is the word of a centre of the region, and nobody else's changes what it recorded. The owner has no
-- session, and is not asked. The column of a surveyed fact has the name of the fact.
create function access.guard_workplace_survey() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (select access.subject()) is not null and not (select access.is_administrator()) then
    if tg_op = 'INSERT' then
      if (new.surveyed_on is not null or new.surveyed_facts::text <> '[]')
        and not starts_with(new.region_code, coalesce((select access.region()), 'none'))
      then raise exception 'only a centre surveys a workplace' using errcode = 'insufficient_privilege'; end if;
    elsif not starts_with(old.region_code, coalesce((select access.region()), 'none')) and (
      (new.surveyed_on, new.surveyed_by, new.surveyed_facts::text)
        is distinct from (old.surveyed_on, old.surveyed_by, old.surveyed_facts::text)
      or old.surveyed_on is not null and (
        (new.employer_id, new.region_code, new.address)
          is distinct from (old.employer_id, old.region_code, old.address)
        or exists (
          select 1 from json_array_elements_text(old.surveyed_facts) f
          where to_jsonb(new) ->> (case f when 'FLOOR' then 'floor' else 'has_' || lower(f) end)
            is distinct from to_jsonb(old) ->> (case f when 'FLOOR' then 'floor' else 'has_' || lower(f) end))))
    then raise exception 'only a centre surveys a workplace' using errcode = 'insufficient_privilege'; end if;
  end if;
  return new;
end $$;
create trigger workplace_survey before insert or update on workplace
  for each row execute function access.guard_workplace_survey();

-- Somebody went through what a vacancy asks of functions, and confirmed it. Whatever changes what the work asks takes
-- the confirmation away, whichever way the change comes.
create function public.forget_confirmed_demands() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.demands_confirmed_at := null;
  return new;
end $$;
create trigger vacancy_demands_confirmed before update on vacancy
  for each row when (
    old.demands_confirmed_at is not null and new.demands_confirmed_at is not distinct from old.demands_confirmed_at
    and (
      old.occupation_code is distinct from new.occupation_code
      or old.occupation_basis is distinct from new.occupation_basis
      or old.demands::jsonb is distinct from new.demands::jsonb
      or old.shift is distinct from new.shift
      or old.work_mode is distinct from new.work_mode
      or old.workplace_id is distinct from new.workplace_id
      or old.working_conditions is distinct from new.working_conditions))
  execute function public.forget_confirmed_demands();
