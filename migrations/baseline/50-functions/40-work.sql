-- Whoever may hire on an application brings about the employment, whether or not they may see it.
create function access.begin_employment(application_hired int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into employment
      (job_seeker_id, residence_code, employer_id, kind, started_on, follow_ups, due_on, followed_up)
    select a.job_seeker_id, s.residence_code, v.employer_id, coalesce(v.employment_kind, 'FULL_TIME'), d.today, '[]',
      array[(d.today + interval '1 month')::date, (d.today + interval '3 months')::date,
        (d.today + interval '6 months')::date, (d.today + interval '12 months')::date], '{}'
    from application a join vacancy v on v.id = a.vacancy_id join job_seeker s on s.id = a.job_seeker_id
      cross join (select (now() at time zone 'Asia/Shanghai')::date as today) d
    where a.id = application_hired and a.status = 'HIRED' and (
      (select access.is_administrator())
      or starts_with(v.region_code, (select access.region()))
      or v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))
      or exists (select 1 from access.served_person s where s.job_seeker_id = a.job_seeker_id))
$$;

-- Who moves takes along where the own work is counted. It says nothing, and writes what stands with the person.
create function access.work_moves_along(person int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update employment e set residence_code = s.residence_code from job_seeker s
  where s.id = person and e.job_seeker_id = s.id and e.residence_code is distinct from s.residence_code
$$;

-- Of an erased person, that somebody was employed stays as a number; the plan goes, and the words of disputes and
-- follow-ups.
create function access.forget_casework(person int) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) then return; end if;
  delete from employment_plan where job_seeker_id = person;
  update employment e set version = version + 1, residence_code = null, follow_ups = (
      select coalesce(jsonb_agg(f || '{"note": null, "difficulties": [], "by": ""}'), '[]')
      from jsonb_array_elements(e.follow_ups) f)
    where job_seeker_id = person;
  update labour_dispute d set version = version + 1, summary = '', steps = (
      select coalesce(jsonb_agg(t || '{"note": null}'), '[]') from jsonb_array_elements(d.steps) t)
    where job_seeker_id = person;
end $$;
