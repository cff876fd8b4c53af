import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = public, pg_temp';
const inOneGo = `set work_mem = '32MB' set max_parallel_workers_per_gather = 0`;
const willing = `from job_seeker s where s.is_willing and s.erased_at is null and s.residence_code between of_region and rpad(of_region, 6, '9')
    and (access.is_administrator() or access.serves(rpad(of_region, 6, '0'))) group by s.residence_code`;
const signature = 'access.services_given(of_region text, first_day date, last_day date, first_before date, last_before date) returns table (region_code text, willing bigint, served bigint, served_before bigint)';

/** Of each person and year, the day of the first programme that the person took part in. */
const yearsOf = (people: string): string => `
  select t.job_seeker_id, extract(year from p.starts_on)::int, min(p.starts_on) from participation t join programme p on p.id = t.programme_id
  where t.state = 'ATTENDED' and t.job_seeker_id is not null${people} group by 1, 2`;
const ofProgramme = ' in (select job_seeker_id from participation where programme_id = programme and job_seeker_id is not null)';

const countAttended = (more: string): string => `create or replace function access.count_attended(programme int) returns void language sql ${definer} as $$
    update programme p set attended = (select count(*) from participation t where t.programme_id = p.id and t.state = 'ATTENDED') where p.id = programme${more} $$`;

/** The years of whoever had a part in the programme are told anew. Two who do so for one person at once both leave the earliest day. */
const tellYears = `;
    delete from service_year where job_seeker_id${ofProgramme};
    insert into service_year (job_seeker_id, year, first_on) ${yearsOf(` and t.job_seeker_id${ofProgramme}`)}
      on conflict (year, job_seeker_id) do update set first_on = least(service_year.first_on, excluded.first_on)`;

const served = (first: string, last: string): string => `select y.job_seeker_id from service_year y where y.year = extract(year from ${first}) and y.first_on <= ${last}`;
const countYears = `create or replace function ${signature} language sql stable ${definer} ${inOneGo} as $$
  select s.residence_code, count(*), count(*) filter (where s.id in (${served('first_day', 'last_day')})), count(*) filter (where s.id in (${served('first_before', 'last_before')})) ${willing} $$`;

const attended = (first: string, last: string): string => `select t.job_seeker_id from participation t join programme p on p.id = t.programme_id
  where t.state = 'ATTENDED' and t.job_seeker_id is not null and p.starts_on between ${first} and ${last}`;
const countParts = `create or replace function ${signature} language sql stable ${definer} ${inOneGo} as $$
  select s.residence_code, count(*), count(*) filter (where s.id in (${attended('first_day', 'last_day')})), count(*) filter (where s.id in (${attended('first_before', 'last_before')})) ${willing} $$`;

/** Who was served in which year, kept so that a province's people are counted without going through all that they took part in. */
export class Migration20261125070000_served_in_years extends Migration {
  override up(): void {
    this.addSql(`create table "service_year" ("job_seeker_id" int not null, "year" int not null, "first_on" date not null, primary key ("year", "job_seeker_id"))`);
    this.addSql(`create index "service_year_job_seeker_id_index" on "service_year" ("job_seeker_id")`);
    this.addSql(`alter table "service_year" add constraint "service_year_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`);
    this.addSql(`alter table service_year enable row level security`);
    this.addSql(`insert into service_year (job_seeker_id, year, first_on) ${yearsOf('')}`);
    this.addSql(countAttended(tellYears));
    this.addSql(countYears);
  }

  override down(): void {
    this.addSql(countParts);
    this.addSql(countAttended(''));
    this.addSql('drop table service_year');
  }
}
