-- Amounts that regions set, from a day on.
create table local_figure (
  id serial primary key,
  kind text not null,
  region_code text not null,
  valid_from date not null,
  valid_until date,
  amount numeric(14,2) not null,
  source text not null,
  version int not null default 1,
  constraint local_figure_kind_region_code_valid_from_unique unique (kind, region_code, valid_from),
  constraint local_figure_amount_check check (amount >= 0),
  constraint local_figure_days_check check (valid_until is null or valid_until >= valid_from)
);

-- What an employer declares of a year for the quota.
create table employer_year (
  id serial primary key,
  employer_id int not null,
  year smallint not null,
  staff numeric(12,2) not null,
  average_wage numeric(14,2) not null,
  heads int not null default 0,
  counted numeric(12,4) not null default '0',
  declared_at timestamptz not null,
  certified_at timestamptz,
  version int not null default 1,
  constraint employer_year_employer_id_year_unique unique (employer_id, year),
  constraint employer_year_staff_check check (staff >= 0 and average_wage >= 0),
  constraint employer_year_employer_id_foreign foreign key (employer_id) references employer (id)
);

-- The disabled employees whom it declares.
create table quota_employee (
  id serial primary key,
  employer_year_id int not null,
  position smallint not null,
  number_sealed text not null,
  number_index text not null,
  certificate_grade smallint,
  veteran_grade smallint,
  contract_months smallint not null,
  months_employed smallint not null,
  is_paid_minimum_wage boolean not null,
  is_insured_in_full boolean not null,
  basis text,
  constraint quota_employee_employer_year_id_position_unique unique (employer_year_id, position),
  constraint quota_employee_employer_year_id_foreign
    foreign key (employer_year_id) references employer_year (id) on delete cascade
);
create index quota_employee_number_index_index on quota_employee (number_index);

-- Plans of public organs and institutions.
create table recruiting_plan (
  id serial primary key,
  employer_id int not null,
  year smallint not null,
  planned_hires int not null,
  note text,
  version int not null default 1,
  constraint recruiting_plan_employer_id_year_unique unique (employer_id, year),
  constraint recruiting_plan_hires_check check (planned_hires >= 1),
  constraint recruiting_plan_employer_id_foreign foreign key (employer_id) references employer (id)
);

-- What regions publish of them.
create table public_statistics (
  id serial primary key,
  region_code text not null,
  counted_on date not null,
  figures jsonb not null,
  published_at timestamptz not null
);
