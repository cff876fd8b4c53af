-- The confirmed facts on which a public-welfare post rests, of people who live in the asker's region, or who applied
-- for such a post there. Work since the graduation is known by the confirmed graduation, by employments and by what
-- the person says; an internship is none.
create function access.welfare_standing(people int[], day date)
  returns table (job_seeker_id int, birth_date date, sex text, is_age_confirmed boolean,
    womens_retirement_group smallint, has_difficulty boolean, is_zero_employment_family boolean, grade smallint,
    graduated_on date, has_worked_since boolean, employed_at int[], household_key text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id, s.birth_date, s.sex, d.job_seeker_id is not null, s.womens_retirement_group,
    s.has_employment_difficulty, s.is_zero_employment_family,
    case when d.valid_until is null or d.valid_until >= day then d.grade end, g.graduated_on,
    case
      when g.job_seeker_id is null then null
      when g.has_had_post
        or exists (
          select 1 from employment e
          where e.job_seeker_id = s.id and e.started_on <= day and coalesce(e.ended_on, day) > g.graduated_on
            and e.kind <> 'INTERNSHIP')
        or exists (
          select 1 from json_array_elements(s.work) w
          where coalesce((w ->> 'endedOn')::date, day) > g.graduated_on) then true
      else g.has_had_post
    end,
    array(
      select coalesce(e.employer_id, 0) from employment e
      where e.job_seeker_id = s.id and e.started_on <= day and (e.ended_on is null or e.ended_on >= day)
        and e.kind <> 'INTERNSHIP'
      order by e.id),
    s.household_key
  from job_seeker s
  left join disability_certificate d on d.job_seeker_id = s.id
  left join university_graduate g on g.job_seeker_id = s.id
  where s.id = any(people) and s.erased_at is null and (
    (select access.is_administrator()) or starts_with(s.residence_code, (select access.region()))
    or exists (
      select 1 from application a join vacancy v on v.id = a.vacancy_id
      where a.job_seeker_id = s.id and v.kind = 'PUBLIC_WELFARE'
        and a.status in ('SUBMITTED', 'INTERVIEW', 'OFFERED', 'HIRED')
        and starts_with(v.region_code, (select access.region()))))
  order by s.id
$$;

-- What was placed before, of the people of access.welfare_standing. Of the household it says whether there is
-- somebody, not who: somebody placed; somebody who was offered such a post, or was hired for one, works there and is
-- not placed yet.
create function access.placement_history(people int[])
  returns table (job_seeker_id int, is_placed boolean, is_household_placed boolean, is_household_offered boolean,
    ended jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id,
    exists (select 1 from placement p where p.job_seeker_id = s.id and p.ended_on is null),
    exists (
      select 1 from placement p join job_seeker o on o.id = p.job_seeker_id
      where o.household_key = s.household_key and o.id <> s.id and p.ended_on is null),
    exists (
      select 1 from job_seeker o join application a on a.job_seeker_id = o.id join vacancy v on v.id = a.vacancy_id
      where o.household_key = s.household_key and o.id <> s.id and v.kind = 'PUBLIC_WELFARE' and (
        a.status = 'OFFERED'
        or a.status = 'HIRED'
          and exists (
            select 1 from employment e
            where e.job_seeker_id = o.id and e.employer_id = v.employer_id and e.ended_on is null)
          and not exists (select 1 from placement p where p.job_seeker_id = o.id and p.vacancy_id = v.id))),
    (select coalesce(jsonb_agg(
        jsonb_build_object('began_on', p.began_on, 'ended_on', p.ended_on) order by p.began_on, p.id), '[]')
      from placement p where p.job_seeker_id = s.id and p.ended_on is not null)
  from job_seeker s
  where s.id in (
    select w.job_seeker_id from access.welfare_standing(people, (now() at time zone 'Asia/Shanghai')::date) w)
  order by s.id
$$;

-- Employments at the post's employer end with the placement: the centre of the post need not serve the person.
create function access.end_placed_employment(of_placement int) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update employment e set ended_on = p.ended_on, version = e.version + 1, end_reason = case p.end_reason
        when 'TERM_ENDED' then 'CONTRACT_ENDED'
        when 'POST_ENDED' then 'CONTRACT_ENDED'
        when 'FOUND_WORK' then 'RESIGNED'
        when 'RESIGNED' then 'RESIGNED'
        when 'DISMISSED' then 'DISMISSED'
        when 'HEALTH' then 'HEALTH'
        else 'OTHER' end
    from placement p join vacancy v on v.id = p.vacancy_id
    where p.id = $1 and p.ended_on is not null and e.job_seeker_id = p.job_seeker_id
      and e.employer_id = v.employer_id and e.ended_on is null and e.started_on <= p.ended_on
      and ((select access.is_administrator()) or starts_with(v.region_code, (select access.region())))
$$;

-- With an erased person go the placements; the seat of one that goes on falls free.
create function access.forget_placements(person int) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) then return; end if;
  update vacancy v set hired = greatest(v.hired - 1, 0), version = v.version + 1
    from placement p where p.job_seeker_id = person and p.ended_on is null and v.id = p.vacancy_id;
  delete from placement where job_seeker_id = person;
end $$;
