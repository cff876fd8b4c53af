-- confirmed_at: when the centre confirmed that a vacancy may be kept for those whom the law names. demands_set_on:
-- the days on which the employer changed what it asks; changes are limited. core_skills: the codes alone, for the
-- matching index. Whole rows are read for matching, as those of job seekers.
create table vacancy (
  id serial primary key,
  employer_id int not null,
  kind text not null,
  status text not null default 'DRAFT',
  title text not null,
  description text not null default '',
  occupation_code text,
  occupation_basis text,
  occupation_confidence smallint,
  region_code text,
  work_mode text,
  employment_kind text,
  pay_min_cny int,
  pay_max_cny int,
  hours_per_week smallint,
  shift text,
  seats int,
  hired int not null default 0,
  min_education text,
  min_age smallint,
  max_age smallint,
  residence_code text,
  reservation jsonb,
  demands json not null,
  provisions jsonb not null,
  skills jsonb not null,
  certificates json not null,
  opens_on date not null,
  closes_on date,
  published_at timestamptz not null default now(),
  source_key text,
  source_digest text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  open_findings smallint not null default 0,
  closed_at timestamptz,
  demands_set_on jsonb,
  workplace_id int,
  demands_confirmed_at timestamptz,
  struck_demands jsonb not null default '[]',
  core_skills jsonb generated always as (
    nullif(jsonb_path_query_array(skills, '$[*] ? (@.isCore == true).code'), '[]'::jsonb)
  ) stored,
  working_conditions jsonb not null default '[]',
  constraint vacancy_source_key_unique unique (source_key),
  constraint vacancy_dates_check check (closes_on is null or opens_on <= closes_on),
  constraint vacancy_pay_check check (pay_min_cny is null or pay_max_cny is null or pay_min_cny <= pay_max_cny),
  constraint vacancy_seats_check check (seats is null or seats >= 1),
  constraint vacancy_employer_id_foreign foreign key (employer_id) references employer (id),
  constraint vacancy_workplace_id_foreign foreign key (workplace_id) references workplace (id) on delete set null
) with (toast_tuple_target = 8160);
create index vacancy_employer_id_index on vacancy (employer_id);
create index vacancy_occupation_code_index on vacancy (occupation_code);
create index vacancy_skills_index on vacancy using gin (skills jsonb_path_ops);
create index vacancy_description_trigram on vacancy using gin (description gin_trgm_ops);
create index vacancy_title_trigram on vacancy using gin (title gin_trgm_ops);
create index vacancy_published_at_id_index on vacancy (published_at, id);
create index vacancy_status_region_code_index on vacancy (status, region_code);
create index vacancy_open_findings on vacancy (region_code) where open_findings > 0;
create index vacancy_counted on vacancy (region_code, kind, open_findings, employer_id) where status = 'OPEN';
create index vacancy_workplace_id_index on vacancy (workplace_id);

-- Why an employer holds a condition essential that a vacancy should not set.
create table vacancy_justification (
  id serial primary key,
  vacancy_id int not null,
  rule text not null,
  words text not null,
  reason text not null,
  requested_at timestamptz not null default now(),
  decided_at timestamptz,
  is_accepted boolean,
  constraint vacancy_justification_vacancy_id_rule_words_unique unique (vacancy_id, rule, words),
  constraint vacancy_justification_vacancy_id_foreign
    foreign key (vacancy_id) references vacancy (id) on delete cascade
);
