-- A row for each vacancy that was published, each employer and each fair: when it is from, what it is filed under, its
-- title, and its title with its text.
create table search.vacancy (
  id int primary key,
  at timestamptz not null,
  filed text[] not null,
  title text not null,
  whole text not null,
  constraint vacancy_id_fkey foreign key (id) references public.vacancy (id) on delete cascade
);
create table search.employer (
  id int primary key,
  at timestamptz not null,
  filed text[] not null,
  title text not null,
  whole text not null,
  constraint employer_id_fkey foreign key (id) references public.employer (id) on delete cascade
);
create table search.job_fair (
  id int primary key,
  at timestamptz not null,
  filed text[] not null,
  title text not null,
  whole text not null,
  constraint job_fair_id_fkey foreign key (id) references public.job_fair (id) on delete cascade
);

-- What there is to search, as the tables have it now.
create view search.vacancy_source as
  select v.id, v.published_at as at,
    array[v.status] || case when v.work_mode = 'HOME_BASED' then array['HOME_BASED'] else '{}' end || search.lineage(v.region_code) as filed,
    v.title, v.description as text
  from public.vacancy v where v.status <> 'DRAFT';
create view search.employer_source as
  select e.id, e.created_at as at, search.lineage(e.region_code) as filed, e.name as title, coalesce(e.description, '') as text
  from public.employer e;
create view search.job_fair_source as
  select f.id, f.starts_at as at, search.lineage(f.region_code) as filed, f.title, f.organiser || ' ' || f.venue as text
  from public.job_fair f;
