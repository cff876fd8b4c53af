alter table programme enable row level security;
create policy programme_select on programme for select using (
  not programme.is_private
  or (select access.is_administrator())
  or starts_with(programme.region_code, (select access.region()))
  or programme.host_id = (select access.employer())
  or exists (select 1 from access.programme_of_actor a where a.programme_id = programme.id)
);
create policy programme_insert on programme for insert
  with check ((select access.is_administrator()) or starts_with(programme.region_code, (select access.region())));
create policy programme_update on programme for update
  using ((select access.is_administrator()) or starts_with(programme.region_code, (select access.region())));

alter table participation enable row level security;
create policy participation_select on participation for select using (
  (select access.is_administrator())
  or participation.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person s where s.job_seeker_id = participation.job_seeker_id)
  or participation.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = participation.employer_id and starts_with(e.region_code, (select access.region())))
  or exists (
    select 1 from programme p
    where p.id = participation.programme_id and (
      starts_with(p.region_code, (select access.region())) or p.host_id = (select access.own_house())))
);
create policy participation_insert on participation for insert with check (
  (select access.is_administrator())
  or participation.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person s where s.job_seeker_id = participation.job_seeker_id)
  or participation.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = participation.employer_id and starts_with(e.region_code, (select access.region())))
);
create policy participation_update on participation for update using (
  (select access.is_administrator())
  or participation.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person s where s.job_seeker_id = participation.job_seeker_id)
  or participation.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = participation.employer_id and starts_with(e.region_code, (select access.region())))
  or exists (
    select 1 from programme p
    where p.id = participation.programme_id and (
      starts_with(p.region_code, (select access.region())) or p.host_id = (select access.own_house())))
);

-- Nobody's but the owner's: functions write and read it.
alter table service_year enable row level security;
