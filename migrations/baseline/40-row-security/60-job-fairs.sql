-- What belongs to a fair is seen by all, and written by those who serve its region. An employer takes a booth itself.
alter table job_fair enable row level security;
create policy job_fair_select on job_fair for select using (true);
create policy job_fair_insert on job_fair for insert
  with check ((select access.is_administrator()) or starts_with(job_fair.region_code, (select access.region())));
create policy job_fair_update on job_fair for update
  using ((select access.is_administrator()) or starts_with(job_fair.region_code, (select access.region())))
  with check ((select access.is_administrator()) or starts_with(job_fair.region_code, (select access.region())));

alter table job_fair_session enable row level security;
create policy job_fair_session_select on job_fair_session for select using (true);
create policy job_fair_session_insert on job_fair_session for insert with check (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_session.job_fair_id and starts_with(f.region_code, (select access.region())))
);
create policy job_fair_session_update on job_fair_session for update using (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_session.job_fair_id and starts_with(f.region_code, (select access.region())))
) with check (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_session.job_fair_id and starts_with(f.region_code, (select access.region())))
);

alter table job_fair_booth enable row level security;
create policy job_fair_booth_select on job_fair_booth for select using (true);
create policy job_fair_booth_insert on job_fair_booth for insert with check (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_booth.job_fair_id and starts_with(f.region_code, (select access.region())))
);
create policy job_fair_booth_insert_recruiter on job_fair_booth for insert
  with check (job_fair_booth.employer_id = (select access.employer()) and (select access.is_recruiter()));
create policy job_fair_booth_update on job_fair_booth for update using (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_booth.job_fair_id and starts_with(f.region_code, (select access.region())))
) with check (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_booth.job_fair_id and starts_with(f.region_code, (select access.region())))
);

alter table job_fair_post enable row level security;
create policy job_fair_post_select on job_fair_post for select using (true);
create policy job_fair_post_insert on job_fair_post for insert with check (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = (select b.job_fair_id from job_fair_booth b where b.id = job_fair_post.booth_id)
      and starts_with(f.region_code, (select access.region())))
);
create policy job_fair_post_insert_recruiter on job_fair_post for insert with check (
  exists (
    select 1 from job_fair_booth
    where job_fair_booth.id = job_fair_post.booth_id and job_fair_booth.employer_id = (select access.employer())
      and (select access.is_recruiter()))
);
create policy job_fair_post_update on job_fair_post for update using (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = (select b.job_fair_id from job_fair_booth b where b.id = job_fair_post.booth_id)
      and starts_with(f.region_code, (select access.region())))
) with check (
  (select access.is_administrator())
  or exists (
    select 1 from job_fair f
    where f.id = (select b.job_fair_id from job_fair_booth b where b.id = job_fair_post.booth_id)
      and starts_with(f.region_code, (select access.region())))
);

alter table job_fair_registration enable row level security;
create policy job_fair_registration_select on job_fair_registration for select using (
  (select access.is_administrator())
  or job_fair_registration.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_fair_registration.job_seeker_id)
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_registration.job_fair_id and starts_with(f.region_code, (select access.region())))
);
create policy job_fair_registration_insert on job_fair_registration for insert with check (
  (select access.is_administrator())
  or job_fair_registration.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_fair_registration.job_seeker_id)
);
create policy job_fair_registration_update on job_fair_registration for update using (
  (select access.is_administrator())
  or job_fair_registration.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = job_fair_registration.job_seeker_id)
) with check (true);

alter table job_fair_interview enable row level security;
create policy job_fair_interview_select on job_fair_interview for select using (
  (select access.is_administrator())
  or job_fair_interview.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person s where s.job_seeker_id = job_fair_interview.job_seeker_id)
  or exists (select 1 from access.coached_person c where c.job_seeker_id = job_fair_interview.job_seeker_id)
  or exists (
    select 1 from job_fair f
    where f.id = job_fair_interview.job_fair_id and starts_with(f.region_code, (select access.region())))
  or exists (
    select 1 from job_fair_booth b
    where b.id = job_fair_interview.booth_id and b.employer_id = (select access.own_house()))
);
create policy job_fair_interview_insert on job_fair_interview for insert with check (
  (
    (select access.is_administrator())
    or job_fair_interview.job_seeker_id = (select access.job_seeker())
    or exists (select 1 from access.served_person s where s.job_seeker_id = job_fair_interview.job_seeker_id)
    or exists (
      select 1 from job_fair f
      where f.id = job_fair_interview.job_fair_id and starts_with(f.region_code, (select access.region()))))
    and exists (
      select 1 from job_fair_registration r
      where r.id = job_fair_interview.registration_id and r.job_seeker_id = job_fair_interview.job_seeker_id
        and r.job_fair_id = job_fair_interview.job_fair_id)
);
create policy job_fair_interview_update on job_fair_interview for update using (
  (
    (select access.is_administrator())
    or job_fair_interview.job_seeker_id = (select access.job_seeker())
    or exists (select 1 from access.served_person s where s.job_seeker_id = job_fair_interview.job_seeker_id)
    or exists (
      select 1 from job_fair f
      where f.id = job_fair_interview.job_fair_id and starts_with(f.region_code, (select access.region()))))
    and exists (
      select 1 from job_fair_registration r
      where r.id = job_fair_interview.registration_id and r.job_seeker_id = job_fair_interview.job_seeker_id
        and r.job_fair_id = job_fair_interview.job_fair_id)
);
