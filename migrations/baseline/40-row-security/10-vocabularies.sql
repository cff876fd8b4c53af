-- For which rows each command may be used; a command that is not named is nobody's. The server's login gets a right
-- where a policy says for which rows (src/platform/database/server-login.ts).

alter table concept enable row level security;
create policy concept_select on concept for select using (true);

alter table title_entry enable row level security;
create policy title_entry_select on title_entry for select using (true);

alter table region_centre enable row level security;
create policy region_centre_select on region_centre for select using (true);

-- Tuned by the provincial centre: two digits of a code are a province.
alter table matching_model enable row level security;
create policy matching_model_select on matching_model for select using (true);
create policy matching_model_insert on matching_model for insert
  with check ((select access.is_administrator()) or length((select access.region())) = 2);

alter table priority_tier_model enable row level security;
create policy priority_tier_model_select on priority_tier_model for select using (true);
create policy priority_tier_model_insert on priority_tier_model for insert
  with check ((select access.is_administrator()));
