alter table vacancy enable row level security;
create policy vacancy_select on vacancy for select using (
  vacancy.status <> 'DRAFT'
  or (select access.is_administrator())
  or vacancy.employer_id = (select access.employer()) and access.is_handled(vacancy.kind, (select access.post_kinds()))
  or starts_with(vacancy.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = vacancy.employer_id and starts_with(e.region_code, (select access.region())))
);
create policy vacancy_insert on vacancy for insert with check (
  (select access.is_administrator())
  or vacancy.employer_id = (select access.employer()) and access.is_handled(vacancy.kind, (select access.post_kinds()))
  or starts_with(vacancy.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = vacancy.employer_id and starts_with(e.region_code, (select access.region())))
);
-- Who serves an applicant may note that the seat is taken.
create policy vacancy_update on vacancy for update using (
  (select access.is_administrator())
  or vacancy.employer_id = (select access.employer()) and access.is_handled(vacancy.kind, (select access.post_kinds()))
  or starts_with(vacancy.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = vacancy.employer_id and starts_with(e.region_code, (select access.region())))
  or exists (select 1 from access.served_application a where a.vacancy_id = vacancy.id)
) with check (
  (select access.is_administrator())
  or vacancy.employer_id = (select access.employer()) and access.is_handled(vacancy.kind, (select access.post_kinds()))
  or starts_with(vacancy.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = vacancy.employer_id and starts_with(e.region_code, (select access.region())))
  or exists (select 1 from access.served_application a where a.vacancy_id = vacancy.id)
);

alter table vacancy_justification enable row level security;
create policy vacancy_justification_select on vacancy_justification for select using (
  exists (
    select 1 from vacancy v
    where v.id = vacancy_justification.vacancy_id and (
      (select access.is_administrator())
      or v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))
      or starts_with(v.region_code, (select access.region()))
      or exists (
        select 1 from employer e
        where e.id = v.employer_id and starts_with(e.region_code, (select access.region())))))
);
create policy vacancy_justification_insert on vacancy_justification for insert with check (
  exists (
    select 1 from vacancy v
    where v.id = vacancy_justification.vacancy_id and (
      (select access.is_administrator())
      or v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))
      or starts_with(v.region_code, (select access.region()))
      or exists (
        select 1 from employer e
        where e.id = v.employer_id and starts_with(e.region_code, (select access.region())))))
    and vacancy_justification.is_accepted is null
);
create policy vacancy_justification_update on vacancy_justification for update using (
  exists (
    select 1 from vacancy v
    where v.id = vacancy_justification.vacancy_id and (
      (select access.is_administrator())
      or v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))
      or starts_with(v.region_code, (select access.region()))
      or exists (
        select 1 from employer e
        where e.id = v.employer_id and starts_with(e.region_code, (select access.region())))))
) with check (
  exists (
    select 1 from vacancy v
    where v.id = vacancy_justification.vacancy_id and (
      (select access.is_administrator())
      or v.employer_id = (select access.employer()) and access.is_handled(v.kind, (select access.post_kinds()))
      or starts_with(v.region_code, (select access.region()))
      or exists (
        select 1 from employer e
        where e.id = v.employer_id and starts_with(e.region_code, (select access.region())))))
    and (
      vacancy_justification.is_accepted is not true
      or exists (
        select 1 from vacancy v
        where v.id = vacancy_justification.vacancy_id and (
          (select access.is_administrator())
          or starts_with(v.region_code, (select access.region()))
          or exists (
            select 1 from employer e
            where e.id = v.employer_id and starts_with(e.region_code, (select access.region()))))))
);

alter table stored_match enable row level security;
create policy stored_match_select on stored_match for select using (
  (select access.is_administrator())
  or stored_match.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = stored_match.job_seeker_id)
);
create policy stored_match_insert on stored_match for insert with check (
  (select access.is_administrator())
  or stored_match.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = stored_match.job_seeker_id)
);

-- Nobody's but the owner's: functions write and read it.
alter table match_change enable row level security;
