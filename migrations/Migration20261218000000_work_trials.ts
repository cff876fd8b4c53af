import { Migration } from '@mikro-orm/migrations';

const served = `exists (select 1 from access.served_person s where s.job_seeker_id = work_trial.job_seeker_id)`;
const coached = `exists (select 1 from access.coached_person c where c.job_seeker_id = work_trial.job_seeker_id)`;
const kept = `(select access.is_administrator()) or ${served} or ${coached}`;
const atEmployer = 'work_trial.employer_id = (select access.own_house())';

/** Who hosts a person, by the baseline, and whoever tries the person out while the work goes on. */
const hosted = (more: string): string => `
  create or replace view access.hosted_person with (security_barrier = true) as
    select t.job_seeker_id from participation t join programme p on p.id = t.programme_id
    where p.host_id = (select access.own_house()) and t.job_seeker_id is not null
      and t.state in ('ALLOTTED', 'ATTENDED', 'ABSENT')
    union all
    select i.job_seeker_id from job_fair_interview i join job_fair_booth b on b.id = i.booth_id
    where b.employer_id = (select access.own_house()) and i.cancelled_at is null${more}`;

/** What is forgotten of an erased person's work, by the baseline, with what came later. */
const forgetting = (trials: string, columns: string): string => `
  create or replace function access.forget_casework(person int) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) then return; end if;
    delete from employment_plan where job_seeker_id = person;${trials}
    update employment e set version = version + 1, residence_code = null, ${columns}follow_ups = (
        select coalesce(jsonb_agg(f || '{"note": null, "difficulties": [], "by": ""}'), '[]')
        from jsonb_array_elements(e.follow_ups) f)
      where job_seeker_id = person;
    update labour_dispute d set version = version + 1, summary = '', steps = (
        select coalesce(jsonb_agg(t || '{"note": null}'), '[]') from jsonb_array_elements(d.steps) t)
      where job_seeker_id = person;
  end $$`;

const tables = `
  alter table "employment" add column "contract_starts_on" date null, add column "trial_statement" jsonb null;
  create table "work_trial" (
    "id" serial primary key,
    "employment_id" int not null,
    "job_seeker_id" int not null,
    "employer_id" int not null,
    "started_on" date not null,
    "weeks" smallint not null,
    "extended_weeks" smallint not null default 0,
    "ends_on" date not null,
    "coach" text null,
    "coach_hours" numeric(6,1) null,
    "evaluations" jsonb not null,
    "outcome" text null,
    "work_ended_on" date null,
    "version" int not null default 1
  );
  alter table "work_trial" add constraint "work_trial_days_check" check (ends_on >= started_on);
  alter table "work_trial" add constraint "work_trial_employment_id_unique" unique ("employment_id");
  alter table "work_trial" add constraint "work_trial_employment_id_foreign"
    foreign key ("employment_id") references "employment" ("id") on delete cascade;
  alter table "work_trial" add constraint "work_trial_job_seeker_id_foreign"
    foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade;
  alter table "work_trial" add constraint "work_trial_employer_id_foreign"
    foreign key ("employer_id") references "employer" ("id");
  create index "work_trial_job_seeker_id_index" on "work_trial" ("job_seeker_id");
  create index "work_trial_employer_id_index" on "work_trial" ("employer_id");
  create index "work_trial_open" on "work_trial" ("ends_on", "id")
    where "work_ended_on" is null and ("outcome" is null or "outcome" = 'EXTENDED')`;

/** The centre, the job coach and the employer's own people keep a trial; the person reads it. */
const policies = `
  alter table "work_trial" enable row level security;
  create policy "work_trial_select" on "work_trial" for select using (
    ${kept} or ${atEmployer} or work_trial.job_seeker_id = (select access.job_seeker()));
  create policy "work_trial_insert" on "work_trial" for insert with check (${kept});
  create policy "work_trial_update" on "work_trial" for update using (${kept} or ${atEmployer})`;

const functions = [
  // Whose trial it is, and where, never changes.
  `create function access.guard_trial() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if (new.employment_id, new.job_seeker_id, new.employer_id)
        is distinct from (old.employment_id, old.job_seeker_id, old.employer_id)
    then raise exception 'a trial stays with its employment' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$`,
  'create trigger work_trial_guard before update on work_trial for each row execute function access.guard_trial()',
  // The employer reads no employments: so the trial says itself when the work ended.
  `create function access.note_work_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    update work_trial set work_ended_on = new.ended_on where employment_id = new.id;
    return null;
  end $$`,
  `create trigger employment_trial_ended after update of ended_on on employment for each row
    when (old.ended_on is distinct from new.ended_on) execute function access.note_work_end()`,
  // The work ends with a trial that does not go on, whoever of those who may evaluate the trial says so.
  `create function access.end_tried_employment(of_trial int, last_day date, reason text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update employment e set ended_on = last_day, end_reason = reason, version = e.version + 1
    from work_trial t
    where t.id = of_trial and t.outcome = 'ENDED' and e.id = t.employment_id and e.ended_on is null
      and e.started_on <= last_day and (
        (select access.is_administrator()) or t.employer_id = (select access.own_house())
        or exists (select 1 from access.served_person s where s.job_seeker_id = t.job_seeker_id)
        or exists (select 1 from access.coached_person c where c.job_seeker_id = t.job_seeker_id))
  $$`,
  // The person says how the trial went, and writes nothing else of the employment; the centre and the coach write it
  // down for the person. The employer does not read it.
  `create function access.state_on_trial(of_employment int, of_version int, statement jsonb) returns boolean
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    with stated as (
      update employment e set trial_statement = statement, version = e.version + 1
      where e.id = of_employment and e.version = of_version
        and exists (select 1 from work_trial t where t.employment_id = e.id) and (
          (select access.is_administrator()) or e.job_seeker_id = (select access.job_seeker())
          or exists (select 1 from access.served_person s where s.job_seeker_id = e.job_seeker_id)
          or exists (select 1 from access.coached_person c where c.job_seeker_id = e.job_seeker_id))
      returning e.id)
    select exists (select 1 from stated)
  $$`,
];

/** Trials at work, what those concerned say of them, and from when a contract runs. */
export class Migration20261218000000_work_trials extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    for (const each of functions) this.addSql(each);
    this.addSql(hosted(`
    union all
    select t.job_seeker_id from work_trial t
    where t.employer_id = (select access.own_house()) and t.work_ended_on is null`));
    this.addSql(forgetting('\n    delete from work_trial where job_seeker_id = person;', 'trial_statement = null, '));
  }

  override down(): void {
    this.addSql(forgetting('', ''));
    this.addSql(hosted(''));
    this.addSql('drop function access.state_on_trial(int, int, jsonb)');
    this.addSql('drop function access.end_tried_employment(int, date, text)');
    this.addSql('drop trigger employment_trial_ended on employment');
    this.addSql('drop function access.note_work_end()');
    this.addSql('drop table "work_trial"');
    this.addSql('drop function access.guard_trial()');
    this.addSql('alter table "employment" drop column "contract_starts_on", drop column "trial_statement"');
  }
}
