alter table local_figure enable row level security;
create policy local_figure_select on local_figure for select using (true);
create policy local_figure_insert on local_figure for insert
  with check ((select access.is_administrator()) or starts_with(local_figure.region_code, (select access.region())));
create policy local_figure_update on local_figure for update
  using ((select access.is_administrator()) or starts_with(local_figure.region_code, (select access.region())))
  with check ((select access.is_administrator()) or starts_with(local_figure.region_code, (select access.region())));

alter table employer_year enable row level security;
create policy employer_year_select on employer_year for select using (
  (select access.is_administrator())
  or employer_year.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = employer_year.employer_id and starts_with(e.region_code, (select access.region())))
);
create policy employer_year_insert on employer_year for insert with check (
  (select access.is_administrator())
  or employer_year.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = employer_year.employer_id and starts_with(e.region_code, (select access.region())))
);
create policy employer_year_update on employer_year for update using (
  (select access.is_administrator())
  or employer_year.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = employer_year.employer_id and starts_with(e.region_code, (select access.region())))
);

alter table quota_employee enable row level security;
create policy quota_employee_select on quota_employee for select
  using (exists (select 1 from employer_year y where y.id = quota_employee.employer_year_id));
create policy quota_employee_insert on quota_employee for insert
  with check (exists (select 1 from employer_year y where y.id = quota_employee.employer_year_id));
create policy quota_employee_update on quota_employee for update
  using (exists (select 1 from employer_year y where y.id = quota_employee.employer_year_id));
create policy quota_employee_delete on quota_employee for delete
  using (exists (select 1 from employer_year y where y.id = quota_employee.employer_year_id));

alter table recruiting_plan enable row level security;
create policy recruiting_plan_select on recruiting_plan for select using (
  (select access.is_administrator())
  or recruiting_plan.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = recruiting_plan.employer_id and starts_with(e.region_code, (select access.region())))
);
create policy recruiting_plan_insert on recruiting_plan for insert with check (
  (select access.is_administrator())
  or recruiting_plan.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = recruiting_plan.employer_id and starts_with(e.region_code, (select access.region())))
);
create policy recruiting_plan_update on recruiting_plan for update using (
  (select access.is_administrator())
  or recruiting_plan.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = recruiting_plan.employer_id and starts_with(e.region_code, (select access.region())))
);

alter table public_statistics enable row level security;
create policy public_statistics_select on public_statistics for select using (true);
create policy public_statistics_insert on public_statistics for insert with check (
  (select access.is_administrator()) or starts_with(public_statistics.region_code, (select access.region()))
);

alter table product enable row level security;
create policy product_select on product for select using (
  product.status = 'ON_OFFER'
  or (select access.is_administrator())
  or product.supplier_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = product.supplier_id and starts_with(e.region_code, (select access.region())))
);
create policy product_insert on product for insert with check (
  (select access.is_administrator())
  or product.supplier_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = product.supplier_id and starts_with(e.region_code, (select access.region())))
);
create policy product_update on product for update using (
  (select access.is_administrator())
  or product.supplier_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = product.supplier_id and starts_with(e.region_code, (select access.region())))
);

alter table product_order enable row level security;
create policy product_order_select on product_order for select using (
  (select access.is_administrator())
  or product_order.buyer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = product_order.buyer_id and starts_with(e.region_code, (select access.region())))
  or exists (
    select 1 from access.supplier_of_product s
    where s.product_id = product_order.product_id and (
      s.supplier_id = (select access.employer()) and (select access.is_recruiter())
      or exists (
        select 1 from employer e
        where e.id = s.supplier_id and starts_with(e.region_code, (select access.region())))))
);
create policy product_order_insert on product_order for insert with check (
  (select access.is_administrator())
  or product_order.buyer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = product_order.buyer_id and starts_with(e.region_code, (select access.region())))
);
create policy product_order_update on product_order for update using (
  (select access.is_administrator())
  or product_order.buyer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (
    select 1 from employer e
    where e.id = product_order.buyer_id and starts_with(e.region_code, (select access.region())))
  or exists (
    select 1 from access.supplier_of_product s
    where s.product_id = product_order.product_id and (
      s.supplier_id = (select access.employer()) and (select access.is_recruiter())
      or exists (
        select 1 from employer e
        where e.id = s.supplier_id and starts_with(e.region_code, (select access.region())))))
);
