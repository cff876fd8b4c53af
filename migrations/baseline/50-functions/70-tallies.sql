-- The counts of the measures that go over very many rows: numbers, and nobody of them. Each is counted by one process
-- in memory (work_mem, no parallel workers): spread over several, each process would build the same sets anew.

-- Those willing to work, by where they live; of them, who was served this year, and the year before.
create function access.services_given(
    of_region text, first_day date, last_day date, first_before date, last_before date)
  returns table (region_code text, willing bigint, served bigint, served_before bigint)
  language sql stable security definer set search_path = public, pg_temp
  set work_mem = '32MB' set max_parallel_workers_per_gather = 0 as $$
  select s.residence_code, count(*),
    count(*) filter (where s.id in (
      select y.job_seeker_id from service_year y
      where y.year = extract(year from first_day) and y.first_on <= last_day)),
    count(*) filter (where s.id in (
      select y.job_seeker_id from service_year y
      where y.year = extract(year from first_before) and y.first_on <= last_before))
  from job_seeker s
  where s.is_willing and s.erased_at is null and s.residence_code between of_region and rpad(of_region, 6, '9')
    and ((select access.is_administrator()) or starts_with(rpad(of_region, 6, '0'), (select access.region())))
  group by s.residence_code
$$;

-- Follow-ups that had come to their day this year, and those done, after 1, 3, 6 and 12 months
-- (src/domain/employments/follow-ups.data.ts); who moved on from supported employment this year, and the year before.
create function access.work_followed(
    of_region text, first_day date, last_day date, first_before date, last_before date)
  returns table (region_code text, due bigint, done bigint, moved_on bigint, moved_on_before bigint)
  language sql stable security definer set search_path = public, pg_temp
  set work_mem = '32MB' set max_parallel_workers_per_gather = 0 as $$
  select w.residence_code,
    sum((w.due_on[1] between first_day and w.counted_until)::int
      + (w.due_on[2] between first_day and w.counted_until)::int
      + (w.due_on[3] between first_day and w.counted_until)::int
      + (w.due_on[4] between first_day and w.counted_until)::int),
    sum((w.due_on[1] between first_day and w.counted_until and 1 = any(w.followed_up))::int
      + (w.due_on[2] between first_day and w.counted_until and 3 = any(w.followed_up))::int
      + (w.due_on[3] between first_day and w.counted_until and 6 = any(w.followed_up))::int
      + (w.due_on[4] between first_day and w.counted_until and 12 = any(w.followed_up))::int),
    count(*) filter (where w.moved_from_id is not null and w.started_on between first_day and last_day),
    count(*) filter (where w.moved_from_id is not null and w.started_on between first_before and last_before)
  from (
    select e.*, least(last_day, coalesce(e.ended_on, 'infinity')) as counted_until
    from employment e where e.started_on > first_before - 366
  ) w
  where w.residence_code between of_region and rpad(of_region, 6, '9')
    and ((select access.is_administrator()) or starts_with(rpad(of_region, 6, '0'), (select access.region())))
  group by w.residence_code
$$;

-- Vacancies that are open are everybody's to see; counted from an index, by region and kind, with those of public
-- bodies and of them those without an open finding. Of a day gone by, those that were open at its last moment, in
-- China.
create function access.open_posts(of_region text, of_day date)
  returns table (region_code text, kind text, posts bigint, public_posts bigint, without_finding bigint)
  language sql stable security definer set search_path = public, pg_temp
  set work_mem = '32MB' set max_parallel_workers_per_gather = 0 as $$
  select v.region_code, v.kind, count(*), count(e.id), count(e.id) filter (where v.open_findings = 0)
  from vacancy v left join employer e on e.id = v.employer_id and e.kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION')
  where not (of_day < (now() at time zone 'Asia/Shanghai')::date)
    and v.status = 'OPEN' and v.region_code between of_region and rpad(of_region, 6, '9')
  group by 1, 2
  union all
  select v.region_code, v.kind, count(*), count(e.id), count(e.id) filter (where v.open_findings = 0)
  from vacancy v left join employer e on e.id = v.employer_id and e.kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION')
  where of_day < (now() at time zone 'Asia/Shanghai')::date
    and v.status <> 'DRAFT' and v.published_at < ((of_day + 1)::timestamp at time zone 'Asia/Shanghai')
    and (v.status = 'OPEN' or v.closed_at >= ((of_day + 1)::timestamp at time zone 'Asia/Shanghai'))
    and v.region_code between of_region and rpad(of_region, 6, '9')
  group by 1, 2
$$;

-- Employers of whom the actor's centre keeps such things that had a part in a programme of some kinds between two
-- days.
create function access.employers_reached(kinds text[], first_day date, last_day date)
  returns table (employer_id int)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct t.employer_id
  from programme p join participation t on t.programme_id = p.id join employer e on e.id = t.employer_id
  where p.kind = any(kinds) and p.starts_on between first_day and last_day and t.state = 'ATTENDED'
    and ((select access.is_administrator()) or starts_with(e.region_code, (select access.region())))
$$;
