-- Columns are named with their table throughout: within a sub-query, a bare name would mean the sub-query's own
-- column.

alter table employer enable row level security;
create policy employer_select on employer for select using (true);
create policy employer_insert on employer for insert
  with check ((select access.is_administrator()) or (select access.region()) is not null);
create policy employer_update on employer for update using (
  (select access.is_administrator())
  or employer.id = (select access.employer()) and (select access.is_recruiter())
  or starts_with(employer.region_code, (select access.region()))
) with check (
  (select access.is_administrator())
  or employer.id = (select access.employer()) and (select access.is_recruiter())
  or (select access.region()) is not null
);
-- Of an employer whose region nobody confirmed, the centre that decides on a claim writes what it confirms.
create policy employer_update_claimed on employer for update using (
  employer.region_code is null and exists (
    select 1 from claim c
    where c.employer_id = employer.id and c.state = 'OPEN' and starts_with(c.region_code, (select access.region())))
) with check ((select access.region()) is not null);

-- Whoever reads a vacancy that was published reads where it is done.
alter table workplace enable row level security;
create policy workplace_select on workplace for select using (
  (select access.is_administrator())
  or workplace.employer_id = (select access.employer())
  or starts_with(workplace.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = workplace.employer_id and starts_with(e.region_code, (select access.region())))
  or exists (
    select 1 from vacancy v
    where v.workplace_id = workplace.id and v.employer_id = workplace.employer_id and v.status <> 'DRAFT')
);
create policy workplace_insert on workplace for insert with check (
  (select access.is_administrator())
  or workplace.employer_id = (select access.employer()) and (select access.is_recruiter())
  or starts_with(workplace.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = workplace.employer_id and starts_with(e.region_code, (select access.region())))
);
create policy workplace_update on workplace for update using (
  (select access.is_administrator())
  or workplace.employer_id = (select access.employer()) and (select access.is_recruiter())
  or starts_with(workplace.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = workplace.employer_id and starts_with(e.region_code, (select access.region())))
) with check (
  (select access.is_administrator())
  or workplace.employer_id = (select access.employer()) and (select access.is_recruiter())
  or starts_with(workplace.region_code, (select access.region()))
  or exists (
    select 1 from employer e
    where e.id = workplace.employer_id and starts_with(e.region_code, (select access.region())))
);

alter table mandate enable row level security;
-- An agency's staff reads which mandates it holds; acting for another employer, it is of that one.
create policy mandate_select on mandate for select using (
  (select access.is_administrator())
  or mandate.principal_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = mandate.principal_id and starts_with(e.region_code, (select access.region())))
  or mandate.agency_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = mandate.agency_id and starts_with(e.region_code, (select access.region())))
  or mandate.agency_id = (select access.employer())
);
create policy mandate_insert on mandate for insert with check (
  (select access.is_administrator())
  or mandate.principal_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = mandate.principal_id and starts_with(e.region_code, (select access.region())))
);
create policy mandate_update on mandate for update using (
  (select access.is_administrator())
  or mandate.principal_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = mandate.principal_id and starts_with(e.region_code, (select access.region())))
  or mandate.agency_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = mandate.agency_id and starts_with(e.region_code, (select access.region())))
);
