import { Migration } from '@mikro-orm/migrations';

/** The columns of a course: what is stated of a kind's details, and the stages that were reached. */
const courseColumns = `add column details jsonb not null default '{}', add column stage text, add column stages jsonb not null default '[]', add column due_on date`;

/** How many took part, and the years of whoever had a part in it, as they were counted before. */
const countAttended = `
      update programme p set attended = (
          select count(*) from participation t where t.programme_id = p.id and t.state = 'ATTENDED')
        where p.id = programme;
      delete from service_year where job_seeker_id in (
        select job_seeker_id from participation where programme_id = programme and job_seeker_id is not null);
      insert into service_year (job_seeker_id, year, first_on)
        select t.job_seeker_id, extract(year from p.starts_on)::int, min(p.starts_on)
        from participation t join programme p on p.id = t.programme_id
        where t.state = 'ATTENDED' and t.job_seeker_id is not null and t.job_seeker_id in (
          select job_seeker_id from participation where programme_id = programme and job_seeker_id is not null)
        group by 1, 2
        on conflict (year, job_seeker_id) do update set first_on = least(service_year.first_on, excluded.first_on)`;

/** How often each stage was reached on each day: the stages of the parts, and those of the programme itself. */
const countStages = `;
      delete from programme_stage s where s.programme_id = programme;
      insert into programme_stage (programme_id, stage, reached_on, reached)
        select programme, e ->> 'stage', (e ->> 'on')::date, count(*)
        from (
          select t.stages from participation t where t.programme_id = programme
          union all select p.stages from programme p where p.id = programme
        ) c cross join jsonb_array_elements(c.stages) e
        group by 2, 3`;

const countingFunction = (statements: string): string => `create or replace function access.count_attended(programme int) returns void
      language sql security definer set search_path = public, pg_temp as $$${statements}
      $$`;

/**
 * Programmes, and the parts in them, state the details of their kind and go through its stages. A place whose part has ended is free again. Whoever runs a programme tells
 * those who take part in it of a new stage. How often each stage was reached is kept, so that the measures are counted from it. Which institutions are recognised is everybody's to know; what was said of them is not.
 */
export class Migration20261219000000_courses_of_programmes extends Migration {
  override up(): void {
    this.addSql(`alter table programme ${courseColumns}`);
    this.addSql(`alter table participation ${courseColumns}, add column left_on date`);
    this.addSql('create index participation_due_on_index on participation (due_on) where due_on is not null');
    this.addSql(`create or replace view access.programme_count with (security_barrier = true) as
      select programme_id, count(*) as taken from participation
      where state in ('ALLOTTED', 'ATTENDED', 'ABSENT') and left_on is null group by programme_id`);
    this.addSql(`create or replace function access.forget_participations(person int) returns void
      language sql security definer set search_path = public, pg_temp as $$
      update participation set note = null, details = '{}',
          due_on = null, state = case when state in ('ASKED', 'ALLOTTED', 'WAITING') then 'CANCELLED' else state end
        where job_seeker_id = person
          and exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null)
      $$`);
    this.addSql(`create table programme_stage (
      programme_id int not null,
      stage text not null,
      reached_on date not null,
      reached int not null,
      primary key (programme_id, stage, reached_on),
      constraint programme_stage_programme_id_foreign foreign key (programme_id) references programme (id) on delete cascade
    )`);
    // Nobody's but the owner's: functions write and read it.
    this.addSql('alter table programme_stage enable row level security');
    this.addSql(countingFunction(countAttended + countStages));
    this.addSql(`create function access.stages_reached(of_region text, of_kinds text[], first_day date, last_day date, first_before date, last_before date)
      returns table (kind text, stage text, region_code text, reached bigint, reached_before bigint)
      language sql stable security definer set search_path = public, pg_temp as $$
        select p.kind, s.stage, p.region_code,
          coalesce(sum(s.reached) filter (where s.reached_on between first_day and last_day), 0), coalesce(sum(s.reached) filter (where s.reached_on between first_before and last_before), 0)
        from programme p join programme_stage s on s.programme_id = p.id
        where p.kind = any(of_kinds) and p.status <> 'CANCELLED' and p.region_code between of_region and rpad(of_region, 6, '9')
          and s.reached_on between first_before and last_day
          and ((select access.is_administrator()) or starts_with(rpad(of_region, 6, '0'), (select access.region())))
        group by 1, 2, 3
      $$`);
    this.addSql(`create policy notice_insert_of_programmes on notice for insert with check (
      object_type = 'Participation' and exists (
        select 1 from participation t join programme p on p.id = t.programme_id
        where t.id = notice.object_id and (t.job_seeker_id = notice.job_seeker_id or t.employer_id = notice.employer_id)
          and (starts_with(p.region_code, (select access.region())) or p.host_id = (select access.own_house()))))`);
    this.addSql(`create function access.recognitions(employers int[], kinds text[], stages_of text[])
      returns table (employer_id int, kind text, level text, valid_from date, valid_until date)
      language sql stable security definer set search_path = public, pg_temp as $$
        select t.employer_id, p.kind, t.details ->> 'level', (t.details ->> 'recognisedFrom')::date, (t.details ->> 'recognisedUntil')::date
        from participation t join programme p on p.id = t.programme_id
        where t.employer_id = any(employers) and p.kind = any(kinds) and t.stage = any(stages_of) and p.status <> 'CANCELLED'
        order by t.employer_id, 4, 2
      $$`);
  }

  override down(): void {
    this.addSql('drop function access.recognitions(int[], text[], text[])');
    this.addSql('drop policy notice_insert_of_programmes on notice');
    this.addSql('drop function access.stages_reached(text, text[], date, date, date, date)');
    this.addSql(countingFunction(countAttended));
    this.addSql('drop table programme_stage');
    this.addSql(`create or replace function access.forget_participations(person int) returns void
      language sql security definer set search_path = public, pg_temp as $$
      update participation set note = null,
          state = case when state in ('ASKED', 'ALLOTTED', 'WAITING') then 'CANCELLED' else state end
        where job_seeker_id = person
          and exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null)
      $$`);
    this.addSql(`create or replace view access.programme_count with (security_barrier = true) as
      select programme_id, count(*) as taken from participation
      where state in ('ALLOTTED', 'ATTENDED', 'ABSENT') group by programme_id`);
    this.addSql('alter table participation drop column details, drop column stage, drop column stages, drop column due_on, drop column left_on');
    this.addSql('alter table programme drop column details, drop column stage, drop column stages, drop column due_on');
  }
}
