-- Files the rows of a table that these ids name, as they are now.
create function search.file(searched text, ids int[]) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format(
    'insert into search.%1$I (id, at, filed, title, whole)
     select s.id, s.at, s.filed, replace(s.title, '' '', ''''), s.title || '' '' || s.text
     from (select p.id, p.at, p.filed, search.plain(p.title) as title, search.plain(p.text) as text from search.%1$I_source p where p.id = any($1) order by p.id offset 0) s
     on conflict (id) do update set at = excluded.at, filed = excluded.filed, title = excluded.title, whole = excluded.whole', searched)
    using ids;
  execute format(
    'with new_pair as (
       select distinct p.pair from search.%1$I f cross join unnest(search.pairs(f.title)) p(pair)
       where f.id = any($1) and length(p.pair) = 2 and not exists (select from search.typed_pair k where k.pair = p.pair))
     insert into search.typed_pair (typed, pair)
     select distinct t.typed, n.pair from new_pair n
     join search.character a on a.character = left(n.pair, 1)
     join search.character b on b.character = right(n.pair, 1)
     cross join unnest(a.readings) ra
     cross join unnest(b.readings) rb
     cross join lateral (values (ra || '' '' || rb), (ra || '' '' || left(rb, 1)), (left(ra, 1) || '' '' || left(rb, 1))) t(typed)
     order by 1, 2
     on conflict do nothing', searched)
    using ids;
end $$;

create function search.file_new() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform search.file(tg_argv[0], array(select c.id from changed c));
  return null;
end $$;

-- After an update, those of which a column that is searched by is another: posts change more often than what they say.
create function search.file_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  columns text[] := string_to_array(tg_argv[1], ' ');
  ids int[];
begin
  execute format(
    'select array_agg(c.id) from changed c join before b on b.id = c.id where (%s) is distinct from (%s)',
    (select string_agg('c.' || name, ', ') from unnest(columns) name), (select string_agg('b.' || name, ', ') from unnest(columns) name))
    into ids;
  if ids is not null then perform search.file(tg_argv[0], ids); end if;
  return null;
end $$;

create trigger vacancy_new_filed after insert on vacancy
  referencing new table as changed
  for each statement execute function search.file_new('vacancy');
create trigger vacancy_changed_filed after update on vacancy
  referencing old table as before new table as changed
  for each statement execute function search.file_changed('vacancy', 'title description status region_code work_mode published_at');
create trigger employer_new_filed after insert on employer
  referencing new table as changed
  for each statement execute function search.file_new('employer');
create trigger employer_changed_filed after update on employer
  referencing old table as before new table as changed
  for each statement execute function search.file_changed('employer', 'name description region_code');
create trigger job_fair_new_filed after insert on job_fair
  referencing new table as changed
  for each statement execute function search.file_new('job_fair');
create trigger job_fair_changed_filed after update on job_fair
  referencing old table as before new table as changed
  for each statement execute function search.file_changed('job_fair', 'title organiser venue region_code starts_at');
