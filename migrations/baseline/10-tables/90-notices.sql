-- What people, employers and centres are told: one addressee each.
create table notice (
  id serial primary key,
  job_seeker_id int,
  employer_id int,
  vacancy_kind text,
  region_code text,
  account text,
  kind text not null,
  object_type text not null,
  object_id int not null,
  concerned_id int,
  told_at timestamptz not null default now(),
  due_on date,
  constraint notice_addressee_check check (num_nonnulls(job_seeker_id, employer_id, region_code, account) = 1),
  constraint notice_vacancy_kind_check check (vacancy_kind is null or employer_id is not null),
  constraint notice_concerned_id_foreign foreign key (concerned_id) references job_seeker (id) on delete cascade,
  constraint notice_employer_id_foreign foreign key (employer_id) references employer (id) on delete cascade,
  constraint notice_job_seeker_id_foreign foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);
create index notice_job_seeker_id_index on notice (job_seeker_id);
create index notice_employer_id_index on notice (employer_id);
create index notice_region_code_index on notice (region_code);
create index notice_account_index on notice (account);
create index notice_concerned_id_index on notice (concerned_id);

-- Which notices an account has read.
create table notice_read (
  notice_key text not null,
  account text not null,
  job_seeker_id int,
  read_at timestamptz not null default now(),
  primary key (notice_key, account),
  constraint notice_read_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);
create index notice_read_job_seeker_id_index on notice_read (job_seeker_id);
