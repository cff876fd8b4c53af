-- Which job coach looks after whom: one at a time.
create table caseload (
  id serial primary key,
  coach text not null,
  job_seeker_id int not null,
  started_on date not null,
  ended_on date,
  constraint caseload_job_seeker_id_foreign foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);
create index caseload_coach_index on caseload (coach);
create unique index caseload_one_coach_unique on caseload (job_seeker_id) where ended_on is null;

-- Where people work. The residence is copied, so that a region's work is counted from here
-- (docs/decisions/014-residence-copied-to-employments.md).
create table employment (
  id serial primary key,
  job_seeker_id int not null,
  residence_code text,
  employer_id int,
  dispatched_by_id int,
  kind text not null,
  started_on date not null,
  ended_on date,
  end_reason text,
  moved_from_id int,
  follow_ups jsonb not null,
  due_on date[] not null,
  followed_up int[] not null,
  version int not null default 1,
  contract text,
  contract_ends_on date,
  monthly_pay numeric(12,2),
  constraint employment_days_check check (ended_on is null or ended_on >= started_on),
  constraint employment_dispatched_by_id_foreign
    foreign key (dispatched_by_id) references employer (id) on delete set null,
  constraint employment_employer_id_foreign foreign key (employer_id) references employer (id) on delete set null,
  constraint employment_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade,
  constraint employment_moved_from_id_foreign
    foreign key (moved_from_id) references employment (id) on delete set null
);
create index employment_job_seeker_id_index on employment (job_seeker_id);
create index employment_employer_id_index on employment (employer_id);

-- What a person and the centre or the coach agreed to do.
create table employment_plan (
  id serial primary key,
  job_seeker_id int not null,
  goal text not null,
  steps jsonb not null,
  agreed_on date not null,
  review_on date not null,
  version int not null default 1,
  constraint employment_plan_job_seeker_id_unique unique (job_seeker_id),
  constraint employment_plan_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);

-- A dispute is the person's and the centre's.
create table labour_dispute (
  id serial primary key,
  job_seeker_id int not null,
  employer_id int not null,
  matter text not null,
  summary text not null,
  known_on date not null,
  employment_ended_on date,
  steps jsonb not null,
  version int not null default 1,
  constraint labour_dispute_employer_id_foreign foreign key (employer_id) references employer (id),
  constraint labour_dispute_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);
create index labour_dispute_job_seeker_id_index on labour_dispute (job_seeker_id);
create index labour_dispute_employer_id_index on labour_dispute (employer_id);

-- Public-welfare posts that people hold, from one day to another: one at a time.
create table placement (
  id serial primary key,
  job_seeker_id int not null,
  vacancy_id int not null,
  began_on date not null,
  due_on date not null,
  basis text not null,
  ordinal smallint not null,
  ended_on date,
  end_reason text,
  created_at timestamptz not null default now(),
  version int not null default 1,
  constraint placement_days_check check (
    due_on >= began_on and (ended_on is null or ended_on >= began_on and ended_on <= due_on)
  ),
  constraint placement_end_check check ((ended_on is null) = (end_reason is null)),
  constraint placement_job_seeker_id_foreign foreign key (job_seeker_id) references job_seeker (id) on delete cascade,
  constraint placement_vacancy_id_foreign foreign key (vacancy_id) references vacancy (id)
);
create index placement_job_seeker_id_index on placement (job_seeker_id);
create index placement_vacancy_id_index on placement (vacancy_id);
create unique index placement_in_force_unique on placement (job_seeker_id) where ended_on is null;
create index placement_due_index on placement (due_on, id) where ended_on is null;
