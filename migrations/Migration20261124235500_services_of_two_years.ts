import { Migration } from '@mikro-orm/migrations';

const head = 'language sql stable security definer set search_path = public, pg_temp as';
const mayRead = `(access.is_administrator() or access.serves(rpad(of_region, 6, '0')))`;

/** Numbers of the people who took part in something between two days: hashed once, and looked up for each person. */
const served = (from: string, until: string): string => `
        select t.job_seeker_id from participation t join programme p on p.id = t.programme_id
        where t.state = 'ATTENDED' and t.job_seeker_id is not null and p.starts_on between ${from} and ${until}`;

/** The services of a year, and of the year before, in one pass over whoever is willing to work. */
export class Migration20261124235500_services_of_two_years extends Migration {
  override up(): void {
    this.addSql('drop function access.services_given(text, date, date)');
    this.addSql(`create function access.services_given(of_region text, first_day date, last_day date, first_before date, last_before date)
      returns table (region_code text, willing bigint, served bigint, served_before bigint) ${head} $$
      select s.residence_code, count(*), count(*) filter (where s.id in (${served('first_day', 'last_day')})), count(*) filter (where s.id in (${served('first_before', 'last_before')}))
      from job_seeker s where s.is_willing and s.erased_at is null and starts_with(s.residence_code, of_region) and ${mayRead}
      group by s.residence_code $$`);
  }

  override down(): void {
    this.addSql('drop function access.services_given');
    this.addSql(`create function access.services_given(of_region text, first_day date, last_day date) returns table (region_code text, willing bigint, served bigint) ${head} $$
      select s.residence_code, count(*), count(t.job_seeker_id)
      from job_seeker s left join (
        select distinct t.job_seeker_id from participation t join programme p on p.id = t.programme_id
        where t.state = 'ATTENDED' and t.job_seeker_id is not null and p.starts_on between first_day and last_day
      ) t on t.job_seeker_id = s.id
      where s.is_willing and s.erased_at is null and s.residence_code like of_region || '%' and ${mayRead}
      group by s.residence_code $$`);
  }
}
