import { Migration } from '@mikro-orm/migrations';

const head = 'language sql stable security definer set search_path = public, pg_temp';
/** Counted by one process in memory: spread over several, each would build the same sets anew. */
const inOneGo = `set work_mem = '32MB' set max_parallel_workers_per_gather = 0`;
const mayRead = `(access.is_administrator() or access.serves(rpad(of_region, 6, '0')))`;

/** Numbers of the people who took part in something between two days: hashed once, and looked up for each person. */
const served = (from: string, until: string): string => `
      select t.job_seeker_id from participation t join programme p on p.id = t.programme_id
      where t.state = 'ATTENDED' and t.job_seeker_id is not null and p.starts_on between ${from} and ${until}`;

/** The months after which somebody looks how it goes at work, as src/domain/employments/follow-ups.data.ts has them. */
const months = [1, 3, 6, 12] as const;
const isDue = (index: number): string => `w.due_on[${index + 1}] between first_day and w.counted_until`;
const sumOf = (condition: (index: number, month: number) => string): string => months.map((month, index) => `(${condition(index, month)})::int`).join(' + ');

const servedBefore = `create function access.services_given(of_region text, first_day date, last_day date) returns table (region_code text, willing bigint, served bigint) ${head} as $$
  select s.residence_code, count(*), count(t.job_seeker_id)
  from job_seeker s left join (
    select distinct t.job_seeker_id from participation t join programme p on p.id = t.programme_id
    where t.state = 'ATTENDED' and t.job_seeker_id is not null and p.starts_on between first_day and last_day
  ) t on t.job_seeker_id = s.id
  where s.is_willing and s.erased_at is null and s.residence_code like of_region || '%' and ${mayRead}
  group by s.residence_code $$`;

/** Those willing to work, by where they live; of them, who was served this year, and the year before. */
const services = `create function access.services_given(of_region text, first_day date, last_day date, first_before date, last_before date)
  returns table (region_code text, willing bigint, served bigint, served_before bigint) ${head} ${inOneGo} as $$
  select s.residence_code, count(*), count(*) filter (where s.id in (${served('first_day', 'last_day')})), count(*) filter (where s.id in (${served('first_before', 'last_before')}))
  from job_seeker s where s.is_willing and s.erased_at is null and s.residence_code between of_region and rpad(of_region, 6, '9') and ${mayRead}
  group by s.residence_code $$`;

/** Follow-ups that had come to their day this year, and those done; who moved on from supported employment this year, and the year before. */
const work = `create function access.work_followed(of_region text, first_day date, last_day date, first_before date, last_before date)
  returns table (region_code text, due bigint, done bigint, moved_on bigint, moved_on_before bigint) ${head} ${inOneGo} as $$
  select w.residence_code, sum(${sumOf((index) => isDue(index))}), sum(${sumOf((index, month) => `${isDue(index)} and ${month} = any(w.followed_up)`)}),
    count(*) filter (where w.moved_from_id is not null and w.started_on between first_day and last_day), count(*) filter (where w.moved_from_id is not null and w.started_on between first_before and last_before)
  from (select e.*, least(last_day, coalesce(e.ended_on, 'infinity')) as counted_until from employment e where e.started_on > first_before - 366) w
  where w.residence_code between of_region and rpad(of_region, 6, '9') and ${mayRead}
  group by w.residence_code $$`;

/** Posts that are open are everybody's to see; counted from an index, by region and kind, with those of public bodies and of them those without an open finding. */
const posts = `create function access.open_posts(of_region text) returns table (region_code text, kind text, posts bigint, public_posts bigint, without_finding bigint) ${head} ${inOneGo} as $$
  select v.region_code, v.kind, count(*), count(e.id), count(e.id) filter (where v.open_findings = 0)
  from vacancy v left join employer e on e.id = v.employer_id and e.kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION')
  where v.status = 'OPEN' and v.region_code between of_region and rpad(of_region, 6, '9') group by 1, 2 $$`;

/** Employers of whom the actor's centre keeps such things that had a part in a programme of some kinds between two days. */
const reached = `create function access.employers_reached(kinds text[], first_day date, last_day date) returns table (employer_id int) ${head} as $$
  select distinct t.employer_id from programme p join participation t on t.programme_id = p.id join employer e on e.id = t.employer_id
  where p.kind = any(kinds) and p.starts_on between first_day and last_day and t.state = 'ATTENDED' and (access.is_administrator() or access.serves(e.region_code)) $$`;

/** The counts of the measures that go over very many rows. */
export class Migration20261125040000_tallies extends Migration {
  override up(): void {
    this.addSql('drop function access.services_given');
    for (const statement of [services, work, posts, reached]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop function access.services_given, access.work_followed, access.open_posts, access.employers_reached');
    this.addSql(servedBefore);
  }
}
