-- Facts with legal effect that somebody stated, and what a centre decided.
create table claim (
  id serial primary key,
  kind text not null,
  job_seeker_id int,
  employer_id int,
  key text not null default '',
  value json,
  number_sealed text,
  number_index text,
  region_code text,
  papers text,
  state text not null default 'OPEN',
  is_escalated boolean not null default false,
  claimed_as text not null,
  claimed_by text,
  claimed_at timestamptz not null default now(),
  decided_as text,
  decided_by text,
  decided_at timestamptz,
  reason text,
  holds_until date,
  version int not null default 1,
  constraint claim_subject_check check (num_nonnulls(job_seeker_id, employer_id) = 1)
);
create index claim_job_seeker_id_index on claim (job_seeker_id);
create index claim_employer_id_index on claim (employer_id);
create unique index claim_open_unique on claim (kind, job_seeker_id, employer_id, key) nulls not distinct
  where state = 'OPEN';
create unique index claim_confirmed_unique on claim (kind, job_seeker_id, employer_id, key) nulls not distinct
  where state = 'CONFIRMED';
create index claim_worklist_index on claim (claimed_at, id) where state = 'OPEN';
create index claim_certificates_index on claim (claimed_by, claimed_at) where kind = 'DISABILITY_CERTIFICATE';
