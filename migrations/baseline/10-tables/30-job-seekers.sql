-- What matching reads of a person. Names, phones and addresses stand apart, in tables that fewer may read. Of a
-- person who was erased the number is left, so that applications and consents, which the law makes one keep, still
-- stand together. Whole rows are read for matching: kept together and uncompressed, they are read twice as fast
-- (toast_tuple_target).
create table job_seeker (
  id serial primary key,
  sex text,
  birth_date date,
  residence_code text,
  registered_code text,
  education_level text,
  is_willing boolean,
  has_employment_difficulty boolean,
  is_zero_employment_family boolean,
  skills jsonb not null,
  are_skills_confirmed boolean not null default false,
  certificates json not null,
  are_certificates_confirmed boolean not null default false,
  capacities json not null,
  aids json not null,
  needs json not null,
  education json not null,
  work json not null,
  wishes json not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  assessed_functions json not null,
  erased_at timestamptz,
  womens_retirement_group smallint,
  household_key text,
  constraint job_seeker_womens_retirement_group_check check (womens_retirement_group in (50, 55))
) with (toast_tuple_target = 8160);
create index job_seeker_residence_code_index on job_seeker (residence_code);
create index job_seeker_skills_index on job_seeker using gin (skills jsonb_path_ops);
create index job_seeker_willing on job_seeker (residence_code, id) where is_willing and erased_at is null;
create index job_seeker_household on job_seeker (household_key) where household_key is not null;

create table job_seeker_contact (
  job_seeker_id int primary key,
  full_name text not null,
  phone_sealed text,
  constraint job_seeker_contact_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on update cascade on delete cascade
);

create table job_seeker_address (
  job_seeker_id int primary key,
  address_sealed text not null,
  constraint job_seeker_address_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on update cascade on delete cascade
);

create table disability_certificate (
  job_seeker_id int primary key,
  kind smallint not null,
  components jsonb not null,
  grade smallint not null,
  number_sealed text not null,
  number_index text not null,
  issued_on date,
  valid_until date,
  constraint disability_certificate_number_index_unique unique (number_index),
  constraint disability_certificate_grade_check check (grade >= 1 and grade <= 4),
  constraint disability_certificate_kind_check check (kind >= 1 and kind <= 7),
  constraint disability_certificate_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on update cascade on delete cascade
);

create table university_graduate (
  job_seeker_id int primary key,
  university text not null,
  major text not null,
  degree text not null,
  graduated_on date not null,
  has_had_post boolean,
  constraint university_graduate_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on update cascade on delete cascade
);

create table blind_massage_practitioner (
  job_seeker_id int primary key,
  branch text not null,
  practising_since date,
  reviewed_on date,
  professional_title text,
  filed_on date,
  filed_at text,
  constraint blind_massage_practitioner_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on update cascade on delete cascade
);

create table rural_worker (
  job_seeker_id int primary key,
  village text not null,
  is_in_difficulty boolean not null default false,
  constraint rural_worker_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on update cascade on delete cascade
);

-- What somebody agreed to, in which words, and until when.
create table consent (
  id serial primary key,
  job_seeker_id int not null,
  purpose text not null,
  employer_id int,
  notice_version text not null,
  wording text not null,
  granted_at timestamptz not null default now(),
  expires_on date,
  withdrawn_at timestamptz,
  is_replaced boolean not null default false,
  constraint consent_job_seeker_id_foreign foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);
create index consent_job_seeker_id_purpose_index on consent (job_seeker_id, purpose);
