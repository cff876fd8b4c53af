-- What the measures offer. attended: how many took part, kept here so that the measures are counted from it.
create table programme (
  id serial primary key,
  kind text not null,
  is_private boolean not null,
  title text not null,
  summary text not null default '',
  region_code text not null,
  organiser text not null,
  host_id int,
  starts_on date not null,
  ends_on date,
  closes_on date,
  places int,
  places_in_all int,
  fee numeric(12,2),
  usual_fee numeric(12,2),
  hours numeric(7,1),
  ordered_by_id int,
  provisions jsonb not null,
  skills json not null,
  certificate text,
  reached int,
  attended int not null default 0,
  status text not null default 'PLANNED',
  drawn_at timestamptz,
  version int not null default 1,
  constraint programme_days_check check (ends_on is null or ends_on >= starts_on),
  constraint programme_places_check check (places is null or places >= 0),
  constraint programme_host_id_foreign foreign key (host_id) references employer (id) on delete set null,
  constraint programme_ordered_by_id_foreign foreign key (ordered_by_id) references employer (id) on delete set null
);
create index programme_kind_region_code_starts_on_index on programme (kind, region_code, starts_on);
create index programme_host_id_index on programme (host_id);

-- Who takes part: a person, an employer, or neither any more.
create table participation (
  id serial primary key,
  programme_id int not null,
  job_seeker_id int,
  employer_id int,
  state text not null,
  asked_at timestamptz not null,
  rank int,
  hours_attended numeric(7,1),
  outcome text,
  note text,
  version int not null default 1,
  constraint participation_programme_id_employer_id_unique unique (programme_id, employer_id),
  constraint participation_programme_id_job_seeker_id_unique unique (programme_id, job_seeker_id),
  constraint participation_who_check check (num_nonnulls(job_seeker_id, employer_id) <= 1),
  constraint participation_employer_id_foreign foreign key (employer_id) references employer (id) on delete set null,
  constraint participation_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete set null,
  constraint participation_programme_id_foreign
    foreign key (programme_id) references programme (id) on delete cascade
);
create index participation_job_seeker_id_index on participation (job_seeker_id);
create index participation_employer_id_index on participation (employer_id);

-- Who was served in which year, kept so that a province's people are counted without going through all that they took
-- part in.
create table service_year (
  job_seeker_id int not null,
  year int not null,
  first_on date not null,
  primary key (year, job_seeker_id),
  constraint service_year_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade
);
create index service_year_job_seeker_id_index on service_year (job_seeker_id);
