import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const self = 'job_fair_interview.job_seeker_id = (select access.job_seeker())';
const served = 'exists (select 1 from access.served_person s where s.job_seeker_id = job_fair_interview.job_seeker_id)';
const servesFair = 'exists (select 1 from job_fair f where f.id = job_fair_interview.job_fair_id and access.serves(f.region_code))';
const ownBooth = 'exists (select 1 from job_fair_booth b where b.id = job_fair_interview.booth_id and b.employer_id = (select access.own_house()))';
const coached = 'exists (select 1 from access.coached_person c where c.job_seeker_id = job_fair_interview.job_seeker_id)';
const registered = 'exists (select 1 from job_fair_registration r where r.id = job_fair_interview.registration_id and r.job_seeker_id = job_fair_interview.job_seeker_id and r.job_fair_id = job_fair_interview.job_fair_id)';
const arranges = `(${administrator} or ${self} or ${served} or ${servesFair}) and ${registered}`;
const recruits = 'job_fair_booth.employer_id = (select access.employer()) and (select access.is_recruiter())';

const tables = [
  `alter table "job_fair" add column "interview_minutes" int null, add column "interpreters" int not null default 0, add column "booth_places" int null`,
  `alter table "job_fair_registration" add column "interviews_wished" int not null default 3`,
  `create table "job_fair_interview" ("id" serial primary key, "job_fair_id" int not null, "booth_id" int not null, "registration_id" int not null, "job_seeker_id" int not null, "vacancy_id" int null,
    "starts_at" timestamptz not null, "with_interpreter" boolean not null, "booked_at" timestamptz not null default now(), "cancelled_at" timestamptz null, "version" int not null default 1)`,
  `create index "job_fair_interview_job_fair_id_starts_at_index" on "job_fair_interview" ("job_fair_id", "starts_at")`,
  `create index "job_fair_interview_registration_id_index" on "job_fair_interview" ("registration_id")`,
  `create index "job_fair_interview_job_seeker_id_index" on "job_fair_interview" ("job_seeker_id")`,
  // Whatever the program does, no booth and no person has two interviews at once.
  `create unique index "job_fair_interview_booth_slot" on "job_fair_interview" ("booth_id", "starts_at") where "cancelled_at" is null`,
  `create unique index "job_fair_interview_person_slot" on "job_fair_interview" ("registration_id", "starts_at") where "cancelled_at" is null`,
  ...[['job_fair_id', 'job_fair', 'cascade'], ['booth_id', 'job_fair_booth', 'cascade'], ['registration_id', 'job_fair_registration', 'cascade'], ['job_seeker_id', 'job_seeker', 'cascade'], ['vacancy_id', 'vacancy', 'set null']]
    .map(([column, of, rule]) => `alter table "job_fair_interview" add constraint "job_fair_interview_${column}_foreign" foreign key ("${column}") references "${of}" ("id") on delete ${rule}`),
  `alter table job_fair_interview enable row level security`,
] as const;

const policies = [
  `create policy job_fair_interview_select on job_fair_interview for select using (${administrator} or ${self} or ${served} or ${coached} or ${servesFair} or ${ownBooth})`,
  `create policy job_fair_interview_insert on job_fair_interview for insert with check (${arranges})`,
  `create policy job_fair_interview_update on job_fair_interview for update using (${arranges})`,
  `create policy job_fair_booth_insert_recruiter on job_fair_booth for insert with check (${recruits})`,
  `create policy job_fair_post_insert_recruiter on job_fair_post for insert with check (exists (select 1 from job_fair_booth where job_fair_booth.id = job_fair_post.booth_id and ${recruits}))`,
] as const;

const hostedBefore = `select t.job_seeker_id from participation t join programme p on p.id = t.programme_id
      where p.host_id = access.own_house() and t.job_seeker_id is not null and t.state in ('ALLOTTED', 'ATTENDED', 'ABSENT')`;
const hosted = `${hostedBefore}
    union all select i.job_seeker_id from job_fair_interview i join job_fair_booth b on b.id = i.booth_id where b.employer_id = access.own_house() and i.cancelled_at is null`;

/** Interviews at the booths of fairs, in slots; booths that an employer takes itself. */
export class Migration20261125100000_fair_interviews extends Migration {
  override up(): void {
    for (const statement of [...tables, ...policies]) this.addSql(statement);
    // Which slots are taken is everybody's to know, and by whom is not.
    this.addSql(`create view access.taken_slot as select job_fair_id, booth_id, starts_at, with_interpreter from job_fair_interview where cancelled_at is null`);
    this.addSql(`create or replace view access.hosted_person as ${hosted}`);
  }

  override down(): void {
    this.addSql(`create or replace view access.hosted_person as ${hostedBefore}`);
    this.addSql('drop view access.taken_slot');
    this.addSql('drop policy job_fair_post_insert_recruiter on job_fair_post');
    this.addSql('drop policy job_fair_booth_insert_recruiter on job_fair_booth');
    this.addSql('drop table job_fair_interview');
    this.addSql('alter table "job_fair_registration" drop column "interviews_wished"');
    this.addSql('alter table "job_fair" drop column "interview_minutes", drop column "interpreters", drop column "booth_places"');
  }
}
