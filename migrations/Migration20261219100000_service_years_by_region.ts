import { Migration } from '@mikro-orm/migrations';

/** Who is counted: whoever is willing to work and was not erased. */
const isCounted = 's.is_willing and s.erased_at is null';

const tallyOptions = `language sql stable security definer set search_path = public, pg_temp
      set work_mem = '32MB' set max_parallel_workers_per_gather = 0`;

const signatureOfServices = 'access.services_given(of_region text, first_day date, last_day date, first_before date, last_before date)';
const mayRead = "((select access.is_administrator()) or starts_with(rpad(of_region, 6, '0'), (select access.region())))";

/** The people served in a year up to a day, as the statement of before went over them. */
const servedBefore = (first: string, last: string): string => `count(*) filter (where s.id in (
            select y.job_seeker_id from service_year y where y.year = extract(year from ${first}) and y.first_on <= ${last}))`;

/** The regions in which people were served in a year up to a day, and how many of them. */
const served = (first: string, last: string): string => `select y.residence_code, count(*) as served from service_year y
            where y.is_counted and y.year = extract(year from ${first})::int and y.first_on <= ${last} and y.residence_code between of_region and rpad(of_region, 6, '9')
            group by 1`;

const signatureOfEmployers = 'access.employers_reached(kinds text[], first_day date, last_day date)';
const readableEmployer = '((select access.is_administrator()) or starts_with(e.region_code, (select access.region())))';

const reachedIn = (first: string, last: string): string => `coalesce(sum(s.reached) filter (where s.reached_on between ${first} and ${last}), 0)`;

/**
 * A year of service carries a copy of where the job seeker lives and whether the job seeker is counted, so that those who were served are counted from an index. Stages are counted for the
 * kinds and stages that are asked for, instead of for all stages of the kinds.
 */
export class Migration20261219100000_service_years_by_region extends Migration {
  override up(): void {
    this.addSql('alter table service_year add column residence_code text, add column is_counted boolean not null default false');
    this.addSql(`update service_year y set residence_code = s.residence_code, is_counted = coalesce(${isCounted}, false) from job_seeker s where s.id = y.job_seeker_id`);
    // The lock makes a move of the job seeker that is not yet committed wait, or waits for it: neither misses the other.
    this.addSql(`create function access.fill_service_year() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        select s.residence_code, coalesce(${isCounted}, false) into new.residence_code, new.is_counted from job_seeker s where s.id = new.job_seeker_id for share;
        return new;
      end $$`);
    this.addSql('create trigger service_year_filled before insert on service_year for each row execute function access.fill_service_year()');
    this.addSql(`create function access.service_years_move_along() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update service_year y set residence_code = s.residence_code, is_counted = coalesce(${isCounted}, false) from job_seeker s where s.id = new.id and y.job_seeker_id = s.id;
        return null;
      end $$`);
    this.addSql(`create trigger job_seeker_service_years after update of residence_code, is_willing, erased_at on job_seeker for each row
      when (old.residence_code is distinct from new.residence_code or old.is_willing is distinct from new.is_willing or old.erased_at is distinct from new.erased_at)
      execute function access.service_years_move_along()`);
    this.addSql('create index service_year_counted on service_year (year, residence_code, first_on) where is_counted');
    this.addSql(`create or replace function ${signatureOfServices}
      returns table (region_code text, willing bigint, served bigint, served_before bigint)
      ${tallyOptions} as $$
        select w.residence_code, w.willing, coalesce(now_served.served, 0), coalesce(then_served.served, 0)
        from (
          select s.residence_code, count(*) as willing from job_seeker s
          where ${isCounted} and s.residence_code between of_region and rpad(of_region, 6, '9') and ${mayRead}
          group by 1
        ) w
        left join (${served('first_day', 'last_day')}) now_served on now_served.residence_code = w.residence_code
        left join (${served('first_before', 'last_before')}) then_served on then_served.residence_code = w.residence_code
      $$`);
    this.addSql('drop function access.stages_reached(text, text[], date, date, date, date)');
    this.addSql(`create function access.times_reached(of_region text, of_kinds text[], of_stages text[], first_day date, last_day date, first_before date, last_before date)
      returns table (kind text, stage text, region_code text, reached bigint, reached_before bigint)
      ${tallyOptions} as $$
        select p.kind, s.stage, p.region_code, ${reachedIn('first_day', 'last_day')}, ${reachedIn('first_before', 'last_before')}
        from programme p join programme_stage s on s.programme_id = p.id
        where p.status <> 'CANCELLED' and p.region_code between of_region and rpad(of_region, 6, '9')
          and p.kind = any(of_kinds) and (p.kind, s.stage) in (select w.kind, w.stage from unnest(of_kinds, of_stages) w (kind, stage))
          and s.reached_on between first_before and last_day and ${mayRead}
        group by 1, 2, 3
      $$`);
    // The programmes come first, and are few: the parts of all programmes are many.
    this.addSql(`create or replace function ${signatureOfEmployers} returns table (employer_id int)
      language sql stable security definer set search_path = public, pg_temp as $$
        with held as materialized (select p.id from programme p where p.kind = any(kinds) and p.starts_on between first_day and last_day)
        select distinct t.employer_id
        from held cross join lateral (
          select a.employer_id from participation a
          where a.programme_id = held.id and a.employer_id is not null and a.state = 'ATTENDED' offset 0
        ) t join employer e on e.id = t.employer_id
        where ${readableEmployer}
      $$`);
    this.addSql("create index employer_public_bodies on employer (id) where kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION')");
  }

  override down(): void {
    this.addSql('drop index employer_public_bodies');
    this.addSql(`create or replace function ${signatureOfEmployers} returns table (employer_id int)
      language sql stable security definer set search_path = public, pg_temp as $$
        select distinct t.employer_id
        from programme p join participation t on t.programme_id = p.id join employer e on e.id = t.employer_id
        where p.kind = any(kinds) and p.starts_on between first_day and last_day and t.state = 'ATTENDED'
          and ${readableEmployer}
      $$`);
    this.addSql('drop function access.times_reached(text, text[], text[], date, date, date, date)');
    this.addSql(`create function access.stages_reached(of_region text, of_kinds text[], first_day date, last_day date, first_before date, last_before date)
      returns table (kind text, stage text, region_code text, reached bigint, reached_before bigint)
      language sql stable security definer set search_path = public, pg_temp as $$
        select p.kind, s.stage, p.region_code, ${reachedIn('first_day', 'last_day')}, ${reachedIn('first_before', 'last_before')}
        from programme p join programme_stage s on s.programme_id = p.id
        where p.kind = any(of_kinds) and p.status <> 'CANCELLED' and p.region_code between of_region and rpad(of_region, 6, '9')
          and s.reached_on between first_before and last_day and ${mayRead}
        group by 1, 2, 3
      $$`);
    this.addSql(`create or replace function ${signatureOfServices}
      returns table (region_code text, willing bigint, served bigint, served_before bigint)
      ${tallyOptions} as $$
        select s.residence_code, count(*), ${servedBefore('first_day', 'last_day')}, ${servedBefore('first_before', 'last_before')}
        from job_seeker s
        where ${isCounted} and s.residence_code between of_region and rpad(of_region, 6, '9') and ${mayRead}
        group by s.residence_code
      $$`);
    this.addSql('drop trigger job_seeker_service_years on job_seeker');
    this.addSql('drop function access.service_years_move_along()');
    this.addSql('drop trigger service_year_filled on service_year');
    this.addSql('drop function access.fill_service_year()');
    this.addSql('alter table service_year drop column residence_code, drop column is_counted');
  }
}
