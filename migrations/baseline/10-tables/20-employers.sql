-- Columns with legal effect hold what a centre confirmed (docs/decisions/021-confirmed-facts-and-claims.md); a kind
-- may be unknown. provisions_set_on has the days on which the employer changed what it offers: changes are limited.
create table employer (
  id serial primary key,
  name text not null,
  kind text,
  organ_level text,
  region_code text,
  staff_count int,
  post_count int,
  description text,
  provisions jsonb not null,
  contact_name text,
  contact_phone_sealed text,
  source_key text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  is_school boolean,
  is_new_industry boolean,
  is_province_controlled boolean,
  is_name_confirmed boolean not null default false,
  provisions_set_on jsonb,
  constraint employer_source_key_unique unique (source_key),
  constraint employer_staff_check check (staff_count >= 0)
);
create index employer_region_code_index on employer (region_code);
create index employer_name_trigram on employer using gin (name gin_trgm_ops);
create index employer_visited_index on employer (kind, region_code, staff_count, is_new_industry);

-- Where the work of an employer is done, with what is known of its access.
create table workplace (
  id serial primary key,
  employer_id int not null,
  name text not null,
  region_code text not null,
  address text not null,
  floor smallint,
  has_lift boolean,
  has_step_free_entrance boolean,
  has_accessible_toilet boolean,
  has_tactile_guidance boolean,
  has_accessible_parking boolean,
  has_bus_stop_near boolean,
  has_lodging boolean,
  surveyed_facts json not null,
  surveyed_on date,
  surveyed_by text,
  facts_set_on jsonb,
  closed_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint workplace_floor_check check (floor is null or floor <> 0),
  constraint workplace_survey_check check ((surveyed_on is null) = (surveyed_by is null)),
  constraint workplace_employer_id_foreign foreign key (employer_id) references employer (id)
);
create index workplace_employer_id_index on workplace (employer_id);

-- Agencies that act for the vacancies of several employers.
create table mandate (
  id serial primary key,
  agency_id int not null,
  principal_id int not null,
  kind text not null,
  starts_on date not null,
  ends_on date not null,
  revoked_at timestamptz,
  version int not null default 1,
  constraint mandate_days_check check (ends_on >= starts_on),
  constraint mandate_parties_check check (agency_id <> principal_id),
  constraint mandate_agency_id_foreign foreign key (agency_id) references employer (id) on delete cascade,
  constraint mandate_principal_id_foreign foreign key (principal_id) references employer (id) on delete cascade
);
create index mandate_agency_id_principal_id_index on mandate (agency_id, principal_id);
create index mandate_principal_id_index on mandate (principal_id);
