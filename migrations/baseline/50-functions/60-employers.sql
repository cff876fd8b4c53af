-- For the centre, which certifies: past the rows that it may see, as certificates and declarations of other regions
-- count too.
create function access.quota_comparison(index text, of_year int) returns text
  language sql stable security definer set search_path = public, pg_temp
  return case
    when not ((select access.is_administrator()) or (select access.region()) is not null) then null
    when (
      select sum(q.months_employed) from quota_employee q join employer_year y on y.id = q.employer_year_id
      where q.number_index = index and y.year = of_year) > 12 then 'DECLARED_TWICE'
    when exists (
      select 1 from disability_certificate c
      where c.number_index = index and (c.valid_until is null or c.valid_until >= make_date(of_year, 1, 1)))
      then 'FOUND'
    when exists (select 1 from disability_certificate c where c.number_index = index) then 'LAPSED'
    else 'UNKNOWN' end;

-- Who is registered among those whom an employer declares, for the record alone: only a session that was sealed for
-- that purpose hears of them (src/platform/database/session-seal.ts).
create function access.declared_people(of_years int[]) returns table (employer_year_id int, job_seeker_id int)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct q.employer_year_id, c.job_seeker_id
  from quota_employee q join disability_certificate c on c.number_index = q.number_index
  where q.employer_year_id = any(of_years) and (select access.purpose()) = 'RECORD'
  order by 1, 2
$$;

-- Whether an employer may offer in the zone of procurement, and nothing else of what it declared.
create function access.may_offer_in_zone(
    employer_asked int, kinds text[], share numeric, heads_at_least int, day date) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select e.kind = any(kinds) or coalesce((
    select y.heads >= heads_at_least and y.staff > 0 and y.heads >= y.staff * share
    from employer_year y where y.employer_id = e.id and y.year < extract(year from day)
    order by y.year desc limit 1), false)
  from employer e where e.id = employer_asked
$$;
