create table application (
  id serial primary key,
  vacancy_id int not null,
  job_seeker_id int not null,
  status text not null,
  created_at timestamptz not null default now(),
  version int not null default 1,
  constraint application_vacancy_id_job_seeker_id_unique unique (vacancy_id, job_seeker_id),
  constraint application_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade,
  constraint application_vacancy_id_foreign foreign key (vacancy_id) references vacancy (id)
);
create index application_job_seeker_id_index on application (job_seeker_id);

-- The history of an application: one row a step.
create table application_event (
  id serial primary key,
  application_id int not null,
  status text not null,
  actor text not null,
  note text,
  happened_at timestamptz not null default now(),
  constraint application_event_application_id_foreign
    foreign key (application_id) references application (id) on delete cascade
);
create index application_event_application_id_index on application_event (application_id);

-- Answers to mutations, so that one that is asked twice is done once.
create table idempotency_key (
  subject text not null,
  key text not null,
  digest text not null,
  answer jsonb not null,
  created_at timestamptz not null default now(),
  primary key (subject, key)
);
