import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "notice" ("id" serial primary key, "job_seeker_id" int null, "employer_id" int null, "vacancy_kind" text null, "region_code" text null, "account" text null, "kind" text not null,
    "object_type" text not null, "object_id" int not null, "concerned_id" int null, "told_at" timestamptz not null default now(), "due_on" date null,
    constraint "notice_addressee_check" check (num_nonnulls(job_seeker_id, employer_id, region_code, account) = 1),
    constraint "notice_vacancy_kind_check" check (vacancy_kind is null or employer_id is not null))`,
  ...['job_seeker_id', 'employer_id', 'region_code', 'account', 'concerned_id'].map((column) => `create index "notice_${column}_index" on "notice" ("${column}")`),
  `alter table "notice" add constraint "notice_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`,
  `alter table "notice" add constraint "notice_employer_id_foreign" foreign key ("employer_id") references "employer" ("id") on delete cascade`,
  `alter table "notice" add constraint "notice_concerned_id_foreign" foreign key ("concerned_id") references "job_seeker" ("id") on delete cascade`,
  `create table "notice_read" ("notice_key" text not null, "account" text not null, "job_seeker_id" int null, "read_at" timestamptz not null default now(), primary key ("notice_key", "account"))`,
  `create index "notice_read_job_seeker_id_index" on "notice_read" ("job_seeker_id")`,
  `alter table "notice_read" add constraint "notice_read_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`,
] as const;

const administrator = '(select access.is_administrator())';
const subject = '(select access.subject())';
const region = '(select access.region())';
const employer = '(select access.employer())';
const jobSeeker = '(select access.job_seeker())';
const personIn = (view: string): string => `exists (select 1 from access.${view} p where p.job_seeker_id = notice.job_seeker_id)`;

/** Only the addressee's readers see a notice; administrators act for every centre, and so read what centres are told. */
const readers = `
  job_seeker_id = ${jobSeeker} or account = ${subject} or starts_with(region_code, ${region}) or region_code is not null and ${administrator}
  or employer_id = ${employer} and (vacancy_kind is null and (select access.is_recruiter()) or access.is_handled(vacancy_kind, (select access.post_kinds())))`;

/**
 * Whoever has to do with somebody may tell them something: who serves, coaches or employs, who applied. People, employers, job coaches and centres tell
 * any centre; auditors and universities, who write nothing, tell nobody.
 */
const writers = `
  ${subject} is not null and (
    ${administrator} or account = ${subject} or account is not null and ${region} is not null
    or region_code is not null and coalesce(${jobSeeker}::text, ${employer}::text, ${region}, (select access.coach())) is not null
    or job_seeker_id = ${jobSeeker} or ${personIn('served_person')} or ${personIn('applicant')} or ${personIn('coached_person')}
    or employer_id = ${employer} or exists (select 1 from employer e where e.id = notice.employer_id and starts_with(e.region_code, ${region}))
    or exists (select 1 from application a join vacancy v on v.id = a.vacancy_id where a.job_seeker_id = notice.job_seeker_id and v.employer_id = ${employer})
    or object_type = 'Claim' and exists (select 1 from claim c where c.id = notice.object_id and (c.employer_id = notice.employer_id or c.job_seeker_id = notice.job_seeker_id))
    or exists (select 1 from application a join vacancy v on v.id = a.vacancy_id where v.employer_id = notice.employer_id))`;

const policies = [
  `create policy notice_select on notice for select using (${readers})`,
  `create policy notice_insert on notice for insert with check (${writers})`,
  `create policy notice_read_select on notice_read for select using (account = ${subject})`,
  `create policy notice_read_insert on notice_read for insert with check (account = ${subject} and (job_seeker_id is null or job_seeker_id = ${jobSeeker}))`,
] as const;

/** With an erased person go the notices to the person and about the person, and the marks of who read them. */
const forget = `
  create function access.forget_notices(person int) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      if not exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) then return; end if;
      with gone as (delete from notice where job_seeker_id = person or concerned_id = person returning id)
        delete from notice_read r using gone where r.notice_key = 'NOTICE:' || gone.id;
      delete from notice_read where job_seeker_id = person;
    end $$`;

/** What people, employers and centres are told, and which of it each account has read. */
export class Migration20261130040000_notices extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
    for (const table of ['notice', 'notice_read']) this.addSql(`alter table ${table} enable row level security`);
    for (const policy of policies) this.addSql(policy);
    this.addSql(forget);
  }

  override down(): void {
    this.addSql('drop function access.forget_notices');
    this.addSql('drop table notice_read, notice');
  }
}
