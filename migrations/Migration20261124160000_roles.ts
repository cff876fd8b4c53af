import { Migration } from '@mikro-orm/migrations';

const accountOf = (grants: string, more: string): string => `
  create or replace function identity.account_of(of_issuer text, of_subject text, session text, issued_at timestamptz) returns jsonb
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return jsonb_build_object(
      'isRevoked', exists (select 1 from identity.revocation r where r.issuer = of_issuer
        and (r.kind = 'SESSION' and r.value = session or r.kind = 'SUBJECT' and r.value = of_subject and issued_at <= r.revoked_at)),
      'isDisabled', exists (select 1 from identity.account a where a.issuer = of_issuer and a.subject = of_subject and a.disabled_at is not null),
      ${more}
      'roles', coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'jobSeekerId', g.job_seeker_id, 'employerId', g.employer_id, 'regionCode', g.region_code${grants}))
        from identity.account a join identity.account_role g on g.account_id = a.id where a.issuer = of_issuer and a.subject = of_subject), '[]'::jsonb))`;

const accounts = [
  `alter table identity.account add column scopes text[] null`,
  `alter table identity.account_role add column university text null, drop constraint account_role_check, add constraint account_role_check check (
    role = 'JOB_SEEKER' and job_seeker_id is not null or role in ('RECRUITER', 'INSTITUTION_STAFF', 'TRAINING_BASE_STAFF') and employer_id is not null
    or role = 'COUNSELLOR' and region_code is not null or role = 'UNIVERSITY_STAFF' and university is not null or role in ('JOB_COACH', 'AUDITOR', 'ADMINISTRATOR'))`,
  accountOf(`, 'university', g.university`, `'scopes', (select to_jsonb(a.scopes) from identity.account a where a.issuer = of_issuer and a.subject = of_subject),`),
] as const;

const accountsBefore = [
  `delete from identity.account_role where role not in ('JOB_SEEKER', 'RECRUITER', 'COUNSELLOR', 'ADMINISTRATOR')`,
  accountOf('', ''),
  `alter table identity.account_role drop column university, drop constraint if exists account_role_check, add constraint account_role_check check (
    role = 'JOB_SEEKER' and job_seeker_id is not null or role = 'RECRUITER' and employer_id is not null or role = 'COUNSELLOR' and region_code is not null or role = 'ADMINISTRATOR')`,
  `alter table identity.account drop column scopes`,
] as const;

const caseload = [
  `create table "caseload" ("id" serial primary key, "coach" text not null, "job_seeker_id" int not null, "started_on" date not null, "ended_on" date null)`,
  `alter table "caseload" add constraint "caseload_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`,
  `create index "caseload_coach_index" on "caseload" ("coach")`,
  `create unique index "caseload_one_coach_unique" on "caseload" ("job_seeker_id") where "ended_on" is null`,
] as const;

const applicant = (handles: string): string => `
  create or replace view access.applicant as
    select a.job_seeker_id from application a join vacancy v on v.id = a.vacancy_id where v.employer_id = access.employer()${handles} or access.serves(v.region_code)`;

const guards = [
  // The kinds of posts that somebody acts for at the own employer; all of them where none is named.
  `create function access.handles(kind text) returns boolean language sql stable
    return coalesce(current_setting('jinqiao.post_kinds', true), '') = '' or kind = any(string_to_array(current_setting('jinqiao.post_kinds', true), ','))`,
  `create function access.is_recruiter() returns boolean language sql stable return access.employer() is not null and coalesce(current_setting('jinqiao.post_kinds', true), '') = ''`,
  `create function access.coach() returns text language sql stable return nullif(current_setting('jinqiao.coach', true), '')`,
  `create function access.university() returns text language sql stable return nullif(current_setting('jinqiao.university', true), '')`,
  applicant(' and access.handles(v.kind)'),
  `create view access.coached_person as
    select job_seeker_id from caseload where coach = access.coach() and ended_on is null`,
  `create view access.own_graduate as select job_seeker_id from university_graduate where university = access.university()`,
] as const;

const administrator = '(select access.is_administrator())';
const serves = (region: string): string => `access.serves(${region})`;
const servesEmployer = `exists (select 1 from employer e where e.id = vacancy.employer_id and access.serves(e.region_code))`;
const servesPerson = (person: string): string => `exists (select 1 from access.served_person p where p.job_seeker_id = ${person})`;
const self = (person: string): string => `${person} = (select access.job_seeker())`;
const isServed = (person: string): string => `${administrator} or ${self(person)} or ${servesPerson(person)}`;
const coached = (person: string): string => `exists (select 1 from access.coached_person c where c.job_seeker_id = ${person})`;
const ownGraduate = (person: string): string => `exists (select 1 from access.own_graduate g where g.job_seeker_id = ${person})`;

/** What the policies on posts and applications say of an employer's people; before, all of them acted for all posts. */
function ofPosts(ownPost: string, ofOwnPost: string, ownEmployer: string): string[] {
  const manages = `${administrator} or ${ownPost} or ${serves('vacancy.region_code')} or ${servesEmployer}`;
  const ofVacancy = (condition: string): string => `exists (select 1 from vacancy v where v.id = application.vacancy_id and (${condition}))`;
  const ofEmployer = `${administrator} or ${ownEmployer} or ${serves('employer.region_code')}`;
  return [
    `alter policy vacancy_select on vacancy using (vacancy.status <> 'DRAFT' or ${manages})`,
    `alter policy vacancy_insert on vacancy with check (${manages})`,
    `alter policy vacancy_update on vacancy using (${manages} or exists (select 1 from access.served_application a where a.vacancy_id = vacancy.id))
      with check (${manages} or exists (select 1 from access.served_application a where a.vacancy_id = vacancy.id))`,
    `alter policy application_select on application using (${isServed('application.job_seeker_id')} or ${ofVacancy(`${ofOwnPost} or access.serves(v.region_code)`)})`,
    `alter policy application_update on application using (${isServed('application.job_seeker_id')} or ${ofVacancy(ofOwnPost)})`,
    `alter policy employer_update on employer using (${ofEmployer}) with check (${administrator} or ${ownEmployer} or (select access.region()) is not null)`,
  ];
}

/** What is opened beside what the policies of before open; policies for one command add up. */
const opened = {
  job_seeker: (person: string) => `${coached(person)} or ${ownGraduate(person)}`,
  job_seeker_contact: (person: string) => `${coached(person)} or ${ownGraduate(person)}`,
  university_graduate: (person: string) => `${coached(person)} or university_graduate.university = (select access.university())`,
  application: coached,
  // To rank posts for somebody, the law's conditions and the consent must be read; a coach is told whether they hold.
  disability_certificate: (person: string) => `(select access.purpose()) = 'MATCHING' and ${coached(person)}`,
  consent: (person: string) => `(select access.purpose()) = 'MATCHING' and consent.purpose = 'MATCHING' and ${coached(person)}`,
} as const;

function personOf(table: string): string {
  return table === 'job_seeker' ? 'job_seeker.id' : `${table}.job_seeker_id`;
}

const manageCaseload = `${administrator} or ${servesPerson('caseload.job_seeker_id')}`;

/** Job coaches with their caseloads, staff of institutions, training bases and universities, auditors; scopes of service accounts. */
export class Migration20261124160000_roles extends Migration {
  override up(): void {
    for (const statement of [...accounts, ...caseload, ...guards]) this.addSql(statement);
    for (const statement of ofPosts(
      'vacancy.employer_id = (select access.employer()) and access.handles(vacancy.kind)', 'v.employer_id = access.employer() and access.handles(v.kind)',
      'employer.id = (select access.employer()) and (select access.is_recruiter())',
    )) this.addSql(statement);
    for (const [table, condition] of Object.entries(opened)) this.addSql(`create policy ${table}_select_staff on ${table} for select using (${condition(personOf(table))})`);
    this.addSql(`alter table caseload enable row level security`);
    this.addSql(`create policy caseload_select on caseload for select using (${isServed('caseload.job_seeker_id')} or caseload.coach = (select access.coach()))`);
    this.addSql(`create policy caseload_insert on caseload for insert with check (${manageCaseload})`);
    this.addSql(`create policy caseload_update on caseload for update using (${manageCaseload}) with check (true)`);
  }

  override down(): void {
    for (const table of Object.keys(opened)) this.addSql(`drop policy ${table}_select_staff on ${table}`);
    for (const statement of ofPosts('vacancy.employer_id = (select access.employer())', 'v.employer_id = access.employer()', 'employer.id = (select access.employer())')) this.addSql(statement);
    this.addSql(applicant(''));
    this.addSql('drop view access.coached_person, access.own_graduate');
    this.addSql('drop table caseload');
    this.addSql('drop function access.handles, access.is_recruiter, access.coach, access.university');
    for (const statement of accountsBefore) this.addSql(statement);
  }
}
