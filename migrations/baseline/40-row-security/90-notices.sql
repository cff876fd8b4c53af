alter table notice enable row level security;
-- Only the addressee's readers see a notice; administrators act for every centre, and so read what centres are told.
create policy notice_select on notice for select using (
  job_seeker_id = (select access.job_seeker())
  or account = (select access.subject())
  or starts_with(region_code, (select access.region()))
  or region_code is not null and (select access.is_administrator())
  or employer_id = (select access.employer())
    and (
      vacancy_kind is null and (select access.is_recruiter())
      or access.is_handled(vacancy_kind, (select access.post_kinds())))
);
-- Whoever has to do with somebody may tell them something: who serves, coaches or employs, who applied. People,
-- employers, job coaches and centres tell any centre; auditors and universities, who write nothing, tell nobody.
create policy notice_insert on notice for insert with check (
  (select access.subject()) is not null and (
    (select access.is_administrator())
    or account = (select access.subject())
    or account is not null and (select access.region()) is not null
    or region_code is not null
      and coalesce((select access.job_seeker())::text, (select access.employer())::text,
        (select access.region()), (select access.coach())) is not null
    or job_seeker_id = (select access.job_seeker())
    or exists (select 1 from access.served_person p where p.job_seeker_id = notice.job_seeker_id)
    or exists (select 1 from access.applicant p where p.job_seeker_id = notice.job_seeker_id)
    or exists (select 1 from access.coached_person p where p.job_seeker_id = notice.job_seeker_id)
    or employer_id = (select access.employer())
    or exists (
      select 1 from employer e
      where e.id = notice.employer_id and starts_with(e.region_code, (select access.region())))
    or exists (
      select 1 from application a join vacancy v on v.id = a.vacancy_id
      where a.job_seeker_id = notice.job_seeker_id and v.employer_id = (select access.employer()))
    or object_type = 'Claim' and exists (
      select 1 from claim c
      where c.id = notice.object_id and (c.employer_id = notice.employer_id or c.job_seeker_id = notice.job_seeker_id))
    or exists (
      select 1 from application a join vacancy v on v.id = a.vacancy_id
      where v.employer_id = notice.employer_id))
);

alter table notice_read enable row level security;
create policy notice_read_select on notice_read for select using (account = (select access.subject()));
create policy notice_read_insert on notice_read for insert with check (
  account = (select access.subject()) and (job_seeker_id is null or job_seeker_id = (select access.job_seeker()))
);
