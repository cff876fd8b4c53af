import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const served = (table: string): string => `${administrator} or exists (select 1 from access.served_person s where s.job_seeker_id = ${table}.job_seeker_id)`;
const self = (table: string): string => `${table}.job_seeker_id = (select access.job_seeker())`;
const coached = (table: string): string => `exists (select 1 from access.coached_person c where c.job_seeker_id = ${table}.job_seeker_id)`;

const tables = [
  `create table "employment" ("id" serial primary key, "job_seeker_id" int not null, "residence_code" text null, "employer_id" int null, "dispatched_by_id" int null, "kind" text not null, "started_on" date not null, "ended_on" date null,
    "end_reason" text null, "moved_from_id" int null, "follow_ups" jsonb not null, "due_on" date[] not null, "followed_up" int[] not null, "version" int not null default 1,
    constraint "employment_days_check" check (ended_on is null or ended_on >= started_on))`,
  `create index "employment_job_seeker_id_index" on "employment" ("job_seeker_id")`,
  `create index "employment_employer_id_index" on "employment" ("employer_id")`,
  `alter table "employment" add constraint "employment_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`,
  `alter table "employment" add constraint "employment_employer_id_foreign" foreign key ("employer_id") references "employer" ("id") on delete set null`,
  `alter table "employment" add constraint "employment_dispatched_by_id_foreign" foreign key ("dispatched_by_id") references "employer" ("id") on delete set null`,
  `alter table "employment" add constraint "employment_moved_from_id_foreign" foreign key ("moved_from_id") references "employment" ("id") on delete set null`,
  `create table "employment_plan" ("id" serial primary key, "job_seeker_id" int not null, "goal" text not null, "steps" jsonb not null, "agreed_on" date not null, "review_on" date not null, "version" int not null default 1)`,
  `alter table "employment_plan" add constraint "employment_plan_job_seeker_id_unique" unique ("job_seeker_id")`,
  `alter table "employment_plan" add constraint "employment_plan_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`,
  `create table "labour_dispute" ("id" serial primary key, "job_seeker_id" int not null, "employer_id" int not null, "matter" text not null, "summary" text not null, "known_on" date not null,
    "employment_ended_on" date null, "steps" jsonb not null, "version" int not null default 1)`,
  `create index "labour_dispute_job_seeker_id_index" on "labour_dispute" ("job_seeker_id")`,
  `create index "labour_dispute_employer_id_index" on "labour_dispute" ("employer_id")`,
  `alter table "labour_dispute" add constraint "labour_dispute_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`,
  `alter table "labour_dispute" add constraint "labour_dispute_employer_id_foreign" foreign key ("employer_id") references "employer" ("id")`,
] as const;

/** The centre and the coach keep employments and plans, and the person reads them; a dispute is the person's and the centre's. */
const policies = [
  ...['employment', 'employment_plan'].flatMap((table) => [
    `create policy ${table}_select on ${table} for select using (${served(table)} or ${self(table)} or ${coached(table)})`,
    `create policy ${table}_insert on ${table} for insert with check (${served(table)} or ${coached(table)})`,
    `create policy ${table}_update on ${table} for update using (${served(table)} or ${coached(table)})`,
  ]),
  `create policy labour_dispute_select on labour_dispute for select using (${served('labour_dispute')} or ${self('labour_dispute')})`,
  `create policy labour_dispute_insert on labour_dispute for insert with check (${served('labour_dispute')} or ${self('labour_dispute')})`,
  `create policy labour_dispute_update on labour_dispute for update using (${served('labour_dispute')} or ${self('labour_dispute')})`,
] as const;

const definer = 'security definer set search_path = public, pg_temp';

const helpers = [
  // Whoever may hire on an application brings about the employment, whether or not they may see it.
  `create function access.begin_employment(application_hired int) returns void language sql ${definer} as $$
    insert into employment (job_seeker_id, residence_code, employer_id, kind, started_on, follow_ups, due_on, followed_up)
    select a.job_seeker_id, s.residence_code, v.employer_id, coalesce(v.employment_kind, 'FULL_TIME'), d.today, '[]', array[(d.today + interval '1 month')::date, (d.today + interval '3 months')::date, (d.today + interval '6 months')::date, (d.today + interval '12 months')::date], '{}'
    from application a join vacancy v on v.id = a.vacancy_id join job_seeker s on s.id = a.job_seeker_id cross join (select (now() at time zone 'Asia/Shanghai')::date as today) d
    where a.id = application_hired and a.status = 'HIRED'
      and (access.is_administrator() or access.serves(v.region_code) or v.employer_id = access.employer() and access.handles(v.kind)
        or exists (select 1 from access.served_person s where s.job_seeker_id = a.job_seeker_id)) $$`,
  // Who moves takes along where the own work is counted. It says nothing, and writes what stands with the person.
  `create function access.work_moves_along(person int) returns void language sql ${definer} as $$
    update employment e set residence_code = s.residence_code from job_seeker s where s.id = person and e.job_seeker_id = s.id and e.residence_code is distinct from s.residence_code $$`,
  // Of an erased person, that somebody was employed stays as a number; the plan goes, and the words of disputes and follow-ups.
  `create function access.forget_casework(person int) returns void language plpgsql ${definer} as $$
    begin
      if not exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) then return; end if;
      delete from employment_plan where job_seeker_id = person;
      update employment e set version = version + 1, residence_code = null, follow_ups = (select coalesce(jsonb_agg(f || '{"note": null, "difficulties": [], "by": ""}'), '[]') from jsonb_array_elements(e.follow_ups) f) where job_seeker_id = person;
      update labour_dispute d set version = version + 1, summary = '', steps = (select coalesce(jsonb_agg(t || '{"note": null}'), '[]') from jsonb_array_elements(d.steps) t) where job_seeker_id = person;
    end $$`,
] as const;

/** Where people work and how they get on there, their plans, and their labour disputes. */
export class Migration20261125000000_casework extends Migration {
  override up(): void {
    for (const statement of [...tables, ...helpers]) this.addSql(statement);
    for (const table of ['employment', 'employment_plan', 'labour_dispute']) this.addSql(`alter table ${table} enable row level security`);
    for (const policy of policies) this.addSql(policy);
  }

  override down(): void {
    this.addSql('drop function access.begin_employment, access.work_moves_along, access.forget_casework');
    this.addSql('drop table labour_dispute, employment_plan, employment');
  }
}
