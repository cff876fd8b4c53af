-- Texts are searched by their trigrams.
create extension if not exists pg_trgm;

-- The entries of every vocabulary of the code, as they were recorded: one may be deprecated, and none is ever deleted.
create table concept (
  scheme text not null,
  code text not null,
  label_zh text not null,
  since date not null,
  deprecated_on date,
  replaced_by text,
  version text not null,
  primary key (scheme, code)
);

-- Names of occupations that the operator imports from other classifications.
create table title_entry (
  source text not null,
  code text not null,
  names json not null,
  skills json not null,
  imported_at timestamptz not null default now(),
  primary key (source, code)
);

-- Centres of regions that the operator imports, between which distances are measured.
create table region_centre (
  code text primary key,
  latitude numeric(4,2) not null,
  longitude numeric(5,2) not null,
  imported_at timestamptz not null default now(),
  constraint region_centre_place_check check (
    latitude >= 3 and latitude <= 54 and longitude >= 73 and longitude <= 136
  )
);

-- How matches are scored, from a day on.
create table matching_model (
  version int primary key,
  valid_from date not null,
  model jsonb not null,
  author text not null,
  created_at timestamptz not null default now()
);

-- In which order public-welfare posts are given, from a day on.
create table priority_tier_model (
  version int primary key,
  valid_from date not null,
  tiers json not null,
  reason text not null,
  author text not null,
  created_at timestamptz not null default now()
);
