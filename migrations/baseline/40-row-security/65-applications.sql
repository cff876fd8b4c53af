alter table application enable row level security;
create policy application_select on application for select using (
  (select access.is_administrator())
  or application.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = application.job_seeker_id)
  or exists (
    select 1 from vacancy v
    where v.id = application.vacancy_id and (
      v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))
      or starts_with(v.region_code, (select access.region()))))
);
create policy application_select_staff on application for select
  using (exists (select 1 from access.coached_person c where c.job_seeker_id = application.job_seeker_id));
create policy application_insert on application for insert with check (
  (select access.is_administrator())
  or application.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = application.job_seeker_id)
);
-- The employer, and the centre that allots the vacancy, change only applications that the person has made or taken
-- up.
create policy application_update on application for update using (
  (select access.is_administrator())
  or application.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = application.job_seeker_id)
  or access.opens_person(application.status) and exists (
    select 1 from vacancy v
    where v.id = application.vacancy_id and v.employer_id = (select access.employer())
      and access.is_handled(v.kind, (select access.post_kinds())))
) with check (true);
-- The centre of its region allots a public-welfare post, wherever those who applied for it live.
create policy application_update_allotting on application for update using (
  access.opens_person(application.status) and exists (
    select 1 from vacancy v
    where v.id = application.vacancy_id and v.kind = 'PUBLIC_WELFARE'
      and starts_with(v.region_code, (select access.region())))
);

-- Whoever may see an application may see and add to its history: the sub-query is bound by the policies of its own
-- table.
alter table application_event enable row level security;
create policy application_event_select on application_event for select
  using (exists (select 1 from application a where a.id = application_event.application_id));
create policy application_event_insert on application_event for insert
  with check (exists (select 1 from application a where a.id = application_event.application_id));

alter table idempotency_key enable row level security;
create policy idempotency_key_select on idempotency_key for select
  using (idempotency_key.subject = (select access.subject()));
create policy idempotency_key_insert on idempotency_key for insert
  with check (idempotency_key.subject = (select access.subject()));
create policy idempotency_key_update on idempotency_key for update
  using (idempotency_key.subject = (select access.subject()))
  with check (true);
