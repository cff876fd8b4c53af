import { Migration } from '@mikro-orm/migrations';

/** The tables of the spine: people, employers, posts, fairs, applications, matches, and the record of concepts. */
export class Migration20261124000000_spine extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm`);
    this.addSql(`
      create table "concept" (
        "scheme" text not null,
        "code" text not null,
        "label_zh" text not null,
        "since" date not null,
        "deprecated_on" date null,
        "replaced_by" text null,
        "version" text not null,
        primary key ("scheme", "code")
      )`);
    this.addSql(`
      create table "employer" (
        "id" serial primary key,
        "name" text not null,
        "kind" text not null,
        "organ_level" text null,
        "region_code" text null,
        "staff_count" int null,
        "post_count" int null,
        "description" text null,
        "provisions" jsonb not null,
        "contact_name" text null,
        "contact_phone_sealed" text null,
        "source_key" text null,
        "version" int not null default 1,
        "created_at" timestamptz not null default now()
      )`);
    this.addSql(`create index "employer_region_code_index" on "employer" ("region_code")`);
    this.addSql(`alter table "employer" add constraint "employer_source_key_unique" unique ("source_key")`);
    this.addSql(`create index "employer_name_trigram" on "employer" using gin ("name" gin_trgm_ops)`);
    this.addSql(`alter table "employer" add constraint "employer_staff_check" check (staff_count >= 0)`);
    this.addSql(`
      create table "idempotency_key" (
        "subject" text not null,
        "key" text not null,
        "digest" text not null,
        "answer" jsonb not null,
        "created_at" timestamptz not null default now(),
        primary key ("subject", "key")
      )`);
    this.addSql(`
      create table "job_fair" (
        "id" serial primary key,
        "title" text not null,
        "organiser" text not null,
        "region_code" text not null,
        "venue" text not null,
        "starts_at" timestamptz not null,
        "ends_at" timestamptz not null,
        "registration_closes_at" timestamptz not null,
        "places" int null,
        "provisions" jsonb not null,
        "version" int not null default 1
      )`);
    this.addSql(`create index "job_fair_region_code_index" on "job_fair" ("region_code")`);
    this.addSql(`alter table "job_fair" add constraint "job_fair_times_check" check (starts_at < ends_at)`);
    this.addSql(`
      create table "job_fair_booth" (
        "id" serial primary key,
        "job_fair_id" int not null,
        "employer_id" int not null,
        "label" text not null,
        "is_wheelchair_accessible" boolean not null default false
      )`);
    this.addSql(`create index "job_fair_booth_employer_id_index" on "job_fair_booth" ("employer_id")`);
    this.addSql(`alter table "job_fair_booth" add constraint "job_fair_booth_job_fair_id_employer_id_unique" unique ("job_fair_id", "employer_id")`);
    this.addSql(`alter table "job_fair_booth" add constraint "job_fair_booth_job_fair_id_label_unique" unique ("job_fair_id", "label")`);
    this.addSql(`
      create table "job_fair_session" (
        "id" serial primary key,
        "job_fair_id" int not null,
        "title" text not null,
        "starts_at" timestamptz not null,
        "ends_at" timestamptz not null
      )`);
    this.addSql(`create index "job_fair_session_job_fair_id_index" on "job_fair_session" ("job_fair_id")`);
    this.addSql(`alter table "job_fair_session" add constraint "job_fair_session_times_check" check (starts_at < ends_at)`);
    this.addSql(`
      create table "job_seeker" (
        "id" serial primary key,
        "full_name" text not null,
        "sex" text null,
        "birth_date" date null,
        "residence_code" text null,
        "registered_code" text null,
        "education_level" text null,
        "is_willing" boolean null,
        "has_employment_difficulty" boolean null,
        "is_zero_employment_family" boolean null,
        "skills" jsonb not null,
        "are_skills_confirmed" boolean not null default false,
        "certificates" json not null,
        "are_certificates_confirmed" boolean not null default false,
        "capacities" json not null,
        "aids" json not null,
        "needs" json not null,
        "education" json not null,
        "work" json not null,
        "wishes" json not null,
        "phone_sealed" text null,
        "address_sealed" text null,
        "version" int not null default 1,
        "created_at" timestamptz not null default now()
      )`);
    this.addSql(`create index "job_seeker_residence_code_index" on "job_seeker" ("residence_code")`);
    this.addSql(`create index "job_seeker_skills_index" on "job_seeker" using gin ("skills" jsonb_path_ops)`);
    this.addSql(`
      create table "job_fair_registration" (
        "id" serial primary key,
        "job_fair_id" int not null,
        "job_seeker_id" int not null,
        "registered_at" timestamptz not null default now(),
        "cancelled_at" timestamptz null
      )`);
    this.addSql(`create index "job_fair_registration_job_seeker_id_index" on "job_fair_registration" ("job_seeker_id")`);
    this.addSql(`alter table "job_fair_registration" add constraint "job_fair_registration_job_fair_id_job_seeker_id_unique" unique ("job_fair_id", "job_seeker_id")`);
    this.addSql(`
      create table "disability_certificate" (
        "job_seeker_id" int not null,
        "kind" smallint not null,
        "components" jsonb not null,
        "grade" smallint not null,
        "number_sealed" text not null,
        "number_index" text not null,
        "issued_on" date null,
        "valid_until" date null,
        primary key ("job_seeker_id")
      )`);
    this.addSql(`alter table "disability_certificate" add constraint "disability_certificate_number_index_unique" unique ("number_index")`);
    this.addSql(`alter table "disability_certificate" add constraint "disability_certificate_grade_check" check (grade >= 1 and grade <= 4)`);
    this.addSql(`alter table "disability_certificate" add constraint "disability_certificate_kind_check" check (kind >= 1 and kind <= 7)`);
    this.addSql(`
      create table "consent" (
        "id" serial primary key,
        "job_seeker_id" int not null,
        "purpose" text not null,
        "employer_id" int null,
        "notice_version" text not null,
        "wording" text not null,
        "granted_at" timestamptz not null default now(),
        "expires_on" date null,
        "withdrawn_at" timestamptz null
      )`);
    this.addSql(`create index "consent_job_seeker_id_purpose_index" on "consent" ("job_seeker_id", "purpose")`);
    this.addSql(`
      create table "blind_massage_practitioner" (
        "job_seeker_id" int not null,
        "branch" text not null,
        "practising_since" date null,
        "reviewed_on" date null,
        primary key ("job_seeker_id")
      )`);
    this.addSql(`
      create table "rural_worker" (
        "job_seeker_id" int not null,
        "village" text not null,
        "is_in_difficulty" boolean not null default false,
        primary key ("job_seeker_id")
      )`);
    this.addSql(`
      create table "matching_model" (
        "version" int not null,
        "valid_from" date not null,
        "model" jsonb not null,
        "author" text not null,
        "created_at" timestamptz not null default now(),
        primary key ("version")
      )`);
    this.addSql(`
      create table "university_graduate" (
        "job_seeker_id" int not null,
        "university" text not null,
        "major" text not null,
        "degree" text not null,
        "graduated_on" date not null,
        "has_had_post" boolean null,
        primary key ("job_seeker_id")
      )`);
    this.addSql(`
      create table "vacancy" (
        "id" serial primary key,
        "employer_id" int not null,
        "kind" text not null,
        "status" text not null default 'DRAFT',
        "title" text not null,
        "description" text not null default '',
        "occupation_code" text null,
        "occupation_basis" text null,
        "occupation_confidence" smallint null,
        "region_code" text null,
        "work_mode" text null,
        "employment_kind" text null,
        "pay_min_cny" int null,
        "pay_max_cny" int null,
        "hours_per_week" smallint null,
        "shift" text null,
        "seats" int null,
        "hired" int not null default 0,
        "min_education" text null,
        "min_age" smallint null,
        "max_age" smallint null,
        "residence_code" text null,
        "reservation" jsonb null,
        "demands" json not null,
        "provisions" jsonb not null,
        "skills" jsonb not null,
        "certificates" json not null,
        "opens_on" date not null,
        "closes_on" date null,
        "published_at" timestamptz not null default now(),
        "source_key" text null,
        "source_digest" text null,
        "version" int not null default 1,
        "created_at" timestamptz not null default now()
      )`);
    this.addSql(`create index "vacancy_employer_id_index" on "vacancy" ("employer_id")`);
    this.addSql(`create index "vacancy_occupation_code_index" on "vacancy" ("occupation_code")`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_source_key_unique" unique ("source_key")`);
    this.addSql(`create index "vacancy_skills_index" on "vacancy" using gin ("skills" jsonb_path_ops)`);
    this.addSql(`create index "vacancy_description_trigram" on "vacancy" using gin ("description" gin_trgm_ops)`);
    this.addSql(`create index "vacancy_title_trigram" on "vacancy" using gin ("title" gin_trgm_ops)`);
    this.addSql(`create index "vacancy_published_at_id_index" on "vacancy" ("published_at", "id")`);
    this.addSql(`create index "vacancy_status_region_code_index" on "vacancy" ("status", "region_code")`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_dates_check" check (closes_on is null or opens_on <= closes_on)`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_pay_check" check (pay_min_cny is null or pay_max_cny is null or pay_min_cny <= pay_max_cny)`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_seats_check" check (seats is null or seats >= 1)`);
    this.addSql(`
      create table "stored_match" (
        "id" serial primary key,
        "job_seeker_id" int not null,
        "vacancy_id" int not null,
        "model_version" int not null,
        "rules_on" date not null,
        "facts" jsonb not null,
        "score" int not null,
        "confidence" int not null,
        "eligibility" text not null,
        "created_at" timestamptz not null default now()
      )`);
    this.addSql(`create index "stored_match_vacancy_id_index" on "stored_match" ("vacancy_id")`);
    this.addSql(`create index "stored_match_job_seeker_id_vacancy_id_index" on "stored_match" ("job_seeker_id", "vacancy_id")`);
    this.addSql(`
      create table "job_fair_post" (
        "id" serial primary key,
        "booth_id" int not null,
        "vacancy_id" int not null
      )`);
    this.addSql(`create index "job_fair_post_vacancy_id_index" on "job_fair_post" ("vacancy_id")`);
    this.addSql(`alter table "job_fair_post" add constraint "job_fair_post_booth_id_vacancy_id_unique" unique ("booth_id", "vacancy_id")`);
    this.addSql(`
      create table "application" (
        "id" serial primary key,
        "vacancy_id" int not null,
        "job_seeker_id" int not null,
        "status" text not null,
        "created_at" timestamptz not null default now(),
        "version" int not null default 1
      )`);
    this.addSql(`create index "application_job_seeker_id_index" on "application" ("job_seeker_id")`);
    this.addSql(`alter table "application" add constraint "application_vacancy_id_job_seeker_id_unique" unique ("vacancy_id", "job_seeker_id")`);
    this.addSql(`
      create table "application_event" (
        "id" serial primary key,
        "application_id" int not null,
        "status" text not null,
        "actor" text not null,
        "note" text null,
        "happened_at" timestamptz not null default now()
      )`);
    this.addSql(`create index "application_event_application_id_index" on "application_event" ("application_id")`);
    this.addSql(`alter table "job_fair_booth" add constraint "job_fair_booth_job_fair_id_foreign" foreign key ("job_fair_id") references "job_fair" ("id") on delete cascade`);
    this.addSql(`alter table "job_fair_booth" add constraint "job_fair_booth_employer_id_foreign" foreign key ("employer_id") references "employer" ("id")`);
    this.addSql(`alter table "job_fair_session" add constraint "job_fair_session_job_fair_id_foreign" foreign key ("job_fair_id") references "job_fair" ("id") on delete cascade`);
    this.addSql(`alter table "job_fair_registration" add constraint "job_fair_registration_job_fair_id_foreign" foreign key ("job_fair_id") references "job_fair" ("id") on delete cascade`);
    this.addSql(`alter table "job_fair_registration" add constraint "job_fair_registration_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`);
    this.addSql(`alter table "disability_certificate" add constraint "disability_certificate_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on update cascade on delete cascade`);
    this.addSql(`alter table "consent" add constraint "consent_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`);
    this.addSql(`alter table "blind_massage_practitioner" add constraint "blind_massage_practitioner_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on update cascade on delete cascade`);
    this.addSql(`alter table "rural_worker" add constraint "rural_worker_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on update cascade on delete cascade`);
    this.addSql(`alter table "university_graduate" add constraint "university_graduate_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on update cascade on delete cascade`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_employer_id_foreign" foreign key ("employer_id") references "employer" ("id")`);
    this.addSql(`alter table "stored_match" add constraint "stored_match_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`);
    this.addSql(`alter table "stored_match" add constraint "stored_match_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade`);
    this.addSql(`alter table "job_fair_post" add constraint "job_fair_post_booth_id_foreign" foreign key ("booth_id") references "job_fair_booth" ("id") on delete cascade`);
    this.addSql(`alter table "job_fair_post" add constraint "job_fair_post_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade`);
    this.addSql(`alter table "application" add constraint "application_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id")`);
    this.addSql(`alter table "application" add constraint "application_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete cascade`);
    this.addSql(`alter table "application_event" add constraint "application_event_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade`);
    // Whole rows of people and posts are read for matching: kept together and uncompressed, they are read twice as fast.
    this.addSql(`alter table "job_seeker" set (toast_tuple_target = 8160)`);
    this.addSql(`alter table "vacancy" set (toast_tuple_target = 8160)`);
  }

  override down(): void {
    this.addSql(`drop table "concept", "employer", "idempotency_key", "job_fair", "job_fair_booth", "job_fair_session", "job_seeker", "job_fair_registration", "disability_certificate", "consent", "blind_massage_practitioner", "rural_worker", "matching_model", "university_graduate", "vacancy", "stored_match", "job_fair_post", "application", "application_event" cascade`);
  }
}
