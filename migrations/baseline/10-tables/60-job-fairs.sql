create table job_fair (
  id serial primary key,
  title text not null,
  organiser text not null,
  region_code text not null,
  venue text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  registration_closes_at timestamptz not null,
  places int,
  provisions jsonb not null,
  version int not null default 1,
  interview_minutes int,
  interpreters int not null default 0,
  booth_places int,
  constraint job_fair_times_check check (starts_at < ends_at)
);
create index job_fair_region_code_index on job_fair (region_code);

create table job_fair_session (
  id serial primary key,
  job_fair_id int not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  constraint job_fair_session_times_check check (starts_at < ends_at),
  constraint job_fair_session_job_fair_id_foreign
    foreign key (job_fair_id) references job_fair (id) on delete cascade
);
create index job_fair_session_job_fair_id_index on job_fair_session (job_fair_id);

create table job_fair_booth (
  id serial primary key,
  job_fair_id int not null,
  employer_id int not null,
  label text not null,
  is_wheelchair_accessible boolean not null default false,
  constraint job_fair_booth_job_fair_id_employer_id_unique unique (job_fair_id, employer_id),
  constraint job_fair_booth_job_fair_id_label_unique unique (job_fair_id, label),
  constraint job_fair_booth_employer_id_foreign foreign key (employer_id) references employer (id),
  constraint job_fair_booth_job_fair_id_foreign foreign key (job_fair_id) references job_fair (id) on delete cascade
);
create index job_fair_booth_employer_id_index on job_fair_booth (employer_id);

create table job_fair_post (
  id serial primary key,
  booth_id int not null,
  vacancy_id int not null,
  constraint job_fair_post_booth_id_vacancy_id_unique unique (booth_id, vacancy_id),
  constraint job_fair_post_booth_id_foreign foreign key (booth_id) references job_fair_booth (id) on delete cascade,
  constraint job_fair_post_vacancy_id_foreign foreign key (vacancy_id) references vacancy (id) on delete cascade
);
create index job_fair_post_vacancy_id_index on job_fair_post (vacancy_id);

create table job_fair_registration (
  id serial primary key,
  job_fair_id int not null,
  job_seeker_id int not null,
  registered_at timestamptz not null default now(),
  cancelled_at timestamptz,
  interviews_wished int not null default 3,
  constraint job_fair_registration_job_fair_id_job_seeker_id_unique unique (job_fair_id, job_seeker_id),
  constraint job_fair_registration_job_fair_id_foreign
    foreign key (job_fair_id) references job_fair (id) on delete cascade,
  constraint job_fair_registration_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);
create index job_fair_registration_job_seeker_id_index on job_fair_registration (job_seeker_id);

-- Interviews at the booths, in slots. Whatever the program does, no booth and no person has two at once.
create table job_fair_interview (
  id serial primary key,
  job_fair_id int not null,
  booth_id int not null,
  registration_id int not null,
  job_seeker_id int not null,
  vacancy_id int,
  starts_at timestamptz not null,
  with_interpreter boolean not null,
  booked_at timestamptz not null default now(),
  cancelled_at timestamptz,
  version int not null default 1,
  constraint job_fair_interview_booth_id_foreign
    foreign key (booth_id) references job_fair_booth (id) on delete cascade,
  constraint job_fair_interview_job_fair_id_foreign
    foreign key (job_fair_id) references job_fair (id) on delete cascade,
  constraint job_fair_interview_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade,
  constraint job_fair_interview_registration_id_foreign
    foreign key (registration_id) references job_fair_registration (id) on delete cascade,
  constraint job_fair_interview_vacancy_id_foreign
    foreign key (vacancy_id) references vacancy (id) on delete set null
);
create index job_fair_interview_job_fair_id_starts_at_index on job_fair_interview (job_fair_id, starts_at);
create index job_fair_interview_registration_id_index on job_fair_interview (registration_id);
create index job_fair_interview_job_seeker_id_index on job_fair_interview (job_seeker_id);
create unique index job_fair_interview_booth_slot on job_fair_interview (booth_id, starts_at)
  where cancelled_at is null;
create unique index job_fair_interview_person_slot on job_fair_interview (registration_id, starts_at)
  where cancelled_at is null;
