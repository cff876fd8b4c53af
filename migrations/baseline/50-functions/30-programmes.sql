-- Of all who asked, for the centre that draws.
create function access.asking_in_draw(programme int) returns table (participation_id int, priority int)
  language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, case when s.is_zero_employment_family then 2 when s.has_employment_difficulty then 1 else 0 end
  from participation t join programme p on p.id = t.programme_id join job_seeker s on s.id = t.job_seeker_id
  where p.id = programme and t.state = 'ASKED'
    and ((select access.is_administrator()) or starts_with(p.region_code, (select access.region())))
$$;

-- Whoever gives up a place makes room for somebody whom they may not see. It gives places that are free, in the order
-- drawn, and nothing else; for whom, only a session hears that was sealed for the record.
create function access.move_up(programme int) returns setof int
  language sql security definer set search_path = public, pg_temp as $$
  with moved as (
    update participation set state = 'ALLOTTED', version = version + 1
      where id in (
        select t.id from participation t join programme p on p.id = t.programme_id
        where p.id = programme and p.drawn_at is not null and t.state = 'WAITING'
        order by t.rank
        limit greatest((
          select p.places - coalesce((
            select taken from access.programme_count c where c.programme_id = programme), 0)
          from programme p where p.id = programme), 0))
      returning job_seeker_id)
  select job_seeker_id from moved where job_seeker_id is not null and (select access.purpose()) = 'RECORD'
$$;

-- How many took part, kept with the programme. The years of whoever had a part in it are told anew: of each person
-- and year, the day of the first programme in which the person took part. Two who do so for one person at once both
-- leave the earliest.
create function access.count_attended(programme int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update programme p set attended = (
      select count(*) from participation t where t.programme_id = p.id and t.state = 'ATTENDED')
    where p.id = programme;
  delete from service_year where job_seeker_id in (
    select job_seeker_id from participation where programme_id = programme and job_seeker_id is not null);
  insert into service_year (job_seeker_id, year, first_on)
    select t.job_seeker_id, extract(year from p.starts_on)::int, min(p.starts_on)
    from participation t join programme p on p.id = t.programme_id
    where t.state = 'ATTENDED' and t.job_seeker_id is not null and t.job_seeker_id in (
      select job_seeker_id from participation where programme_id = programme and job_seeker_id is not null)
    group by 1, 2
    on conflict (year, job_seeker_id) do update set first_on = least(service_year.first_on, excluded.first_on)
$$;

-- What a certificate of a programme adds to the person, whatever else its host may not change of the person. A
-- qualification that a law asks for is a claim.
create function access.add_evidence(person int, of_programme int, day date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  taught record;
  is_asked boolean := false;
  held boolean;
begin
  select p.certificate, p.skills::jsonb as skills, p.organiser, p.title into taught
    from programme p join participation t on t.programme_id = p.id
    where p.id = of_programme and t.job_seeker_id = person and t.outcome = 'CERTIFIED' and p.certificate is not null
      and ((select access.is_administrator()) or starts_with(p.region_code, (select access.region()))
        or p.host_id = (select access.employer()));
  if not found then return; end if;
  is_asked := taught.certificate = any(access.certificates_asked_by_law());
  select s.certificates::jsonb @> jsonb_build_array(jsonb_build_object('code', taught.certificate)) into held
    from job_seeker s where s.id = person and s.erased_at is null;
  if not found then return; end if;
  update job_seeker s set
      certificates = case when held or is_asked then s.certificates else (
        s.certificates::jsonb || jsonb_build_array(jsonb_build_object(
          'code', taught.certificate, 'issuedOn', day::text, 'validUntil', null)))::json end,
      skills = (
        select coalesce(jsonb_agg(
          case when taught.skills ? (held_skill ->> 'code')
            then held_skill || '{"evidence": "CERTIFICATE"}' else held_skill end), '[]')
        from jsonb_array_elements(s.skills::jsonb) held_skill
      ) || (
        select coalesce(jsonb_agg(jsonb_build_object('code', code, 'level', null, 'evidence', 'CERTIFICATE')), '[]')
        from jsonb_array_elements_text(taught.skills) code
        where not s.skills::jsonb @> jsonb_build_array(jsonb_build_object('code', code))
      ),
      version = s.version + 1
    where s.id = person;
  if is_asked and not held then
    insert into claim (kind, job_seeker_id, key, value, papers, claimed_as, claimed_by)
      values ('QUALIFICATION', person, taught.certificate,
        json_build_object('issuedOn', day::text, 'validUntil', null),
        left(taught.organiser || ' ' || taught.title, 200),
        case when (select access.employer()) is null then 'CENTRE' else 'EMPLOYER' end, (select access.subject()))
      on conflict do nothing;
  end if;
end $$;

-- What an erased person took part in stays as a number; what was said of it goes, and places fall free.
create function access.forget_participations(person int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update participation set note = null,
      state = case when state in ('ASKED', 'ALLOTTED', 'WAITING') then 'CANCELLED' else state end
    where job_seeker_id = person
      and exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null)
$$;
