import { Migration } from '@mikro-orm/migrations';

/** The columns of a course: what is stated of a kind's details, and the stages that were reached. */
const courseColumns = `add column details jsonb not null default '{}', add column stage text, add column stages jsonb not null default '[]', add column due_on date`;

/**
 * Programmes, and the parts in them, state the details of their kind and go through its stages. A place whose part has ended is free again. Whoever runs a programme tells
 * those who take part in it of a new stage. Which institutions are recognised is everybody's to know; what was said of them is not.
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
