alter table caseload enable row level security;
create policy caseload_select on caseload for select using (
  (select access.is_administrator())
  or caseload.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = caseload.job_seeker_id)
  or caseload.coach = (select access.coach())
);
create policy caseload_insert on caseload for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = caseload.job_seeker_id)
);
create policy caseload_update on caseload for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person p where p.job_seeker_id = caseload.job_seeker_id)
) with check (true);

-- The centre and the coach keep employments and plans, and the person reads them; a dispute is the person's and the
-- centre's.
alter table employment enable row level security;
create policy employment_select on employment for select using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = employment.job_seeker_id)
  or employment.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.coached_person c where c.job_seeker_id = employment.job_seeker_id)
);
create policy employment_insert on employment for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = employment.job_seeker_id)
  or exists (select 1 from access.coached_person c where c.job_seeker_id = employment.job_seeker_id)
);
create policy employment_update on employment for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = employment.job_seeker_id)
  or exists (select 1 from access.coached_person c where c.job_seeker_id = employment.job_seeker_id)
);

alter table employment_plan enable row level security;
create policy employment_plan_select on employment_plan for select using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = employment_plan.job_seeker_id)
  or employment_plan.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.coached_person c where c.job_seeker_id = employment_plan.job_seeker_id)
);
create policy employment_plan_insert on employment_plan for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = employment_plan.job_seeker_id)
  or exists (select 1 from access.coached_person c where c.job_seeker_id = employment_plan.job_seeker_id)
);
create policy employment_plan_update on employment_plan for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = employment_plan.job_seeker_id)
  or exists (select 1 from access.coached_person c where c.job_seeker_id = employment_plan.job_seeker_id)
);

alter table labour_dispute enable row level security;
create policy labour_dispute_select on labour_dispute for select using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = labour_dispute.job_seeker_id)
  or labour_dispute.job_seeker_id = (select access.job_seeker())
);
create policy labour_dispute_insert on labour_dispute for insert with check (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = labour_dispute.job_seeker_id)
  or labour_dispute.job_seeker_id = (select access.job_seeker())
);
create policy labour_dispute_update on labour_dispute for update using (
  (select access.is_administrator())
  or exists (select 1 from access.served_person s where s.job_seeker_id = labour_dispute.job_seeker_id)
  or labour_dispute.job_seeker_id = (select access.job_seeker())
);

-- The centre of the post keeps it; the person and the person's centre read it. No employer does.
alter table placement enable row level security;
create policy placement_select on placement for select using (
  (select access.is_administrator())
  or exists (
    select 1 from vacancy v
    where v.id = placement.vacancy_id and starts_with(v.region_code, (select access.region())))
  or exists (select 1 from access.served_person s where s.job_seeker_id = placement.job_seeker_id)
  or placement.job_seeker_id = (select access.job_seeker())
);
create policy placement_insert on placement for insert with check (
  (select access.is_administrator())
  or exists (
    select 1 from vacancy v
    where v.id = placement.vacancy_id and starts_with(v.region_code, (select access.region())))
);
create policy placement_update on placement for update using (
  (select access.is_administrator())
  or exists (
    select 1 from vacancy v
    where v.id = placement.vacancy_id and starts_with(v.region_code, (select access.region())))
);
