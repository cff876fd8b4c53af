-- Matches as they were shown, with the facts and the model that they rest on.
create table stored_match (
  id serial primary key,
  job_seeker_id int not null,
  vacancy_id int not null,
  model_version int not null,
  rules_on date not null,
  facts jsonb not null,
  score int not null,
  confidence int not null,
  eligibility text not null,
  created_at timestamptz not null default now(),
  constraint stored_match_job_seeker_id_foreign
    foreign key (job_seeker_id) references job_seeker (id) on delete cascade,
  constraint stored_match_vacancy_id_foreign foreign key (vacancy_id) references vacancy (id) on delete cascade
);
create index stored_match_vacancy_id_index on stored_match (vacancy_id);
create index stored_match_job_seeker_id_vacancy_id_index on stored_match (job_seeker_id, vacancy_id);

-- What the matching index has to read again. Not worth a log: a crash empties it, and ends the connections of all who
-- read it, who then read everything anew.
create unlogged table match_change (
  xid xid8 not null default pg_current_xact_id(),
  side text not null,
  changed_id int not null,
  changed_at timestamptz not null default now(),
  primary key (xid, side, changed_id)
);
create index match_change_changed_at_index on match_change (changed_at);
