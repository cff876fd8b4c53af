select
  f.id,
  f.region_code,
  f.starts_at,
  f.title,
  f.venue,
  f.places,
  f.interpreters,
  f.provisions
from
  job_fair f
where
  (f.region_code between $1 and $2)
  and (
    f.ends_at > now()
    and f.cancelled_at is null
  )
order by
  f.starts_at asc,
  f.id asc
limit
  $3;

select
  job_fair_id as parent,
  registered
from
  access.fair_registration_count
where
  job_fair_id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  job_fair_id as parent,
  job_seeker_id
from
  job_fair_registration
where
  job_fair_id = any (
    (
      select
        $1::int[]
    )::int[]
  )
  and cancelled_at is null
order by
  job_seeker_id;

select
  s.id,
  s.birth_date,
  s.sex,
  s.womens_retirement_group,
  s.residence_code,
  s.education_level,
  s.has_employment_difficulty,
  s.is_zero_employment_family,
  s.skills,
  s.are_skills_confirmed,
  s.certificates,
  s.capacities,
  s.aids,
  s.needs,
  s.work,
  s.wishes,
  s.created_at,
  s.are_certificates_confirmed
  and q.codes is null as are_certificates_confirmed,
  q.codes as claimed,
  d.kind,
  d.components,
  d.grade,
  d.valid_until,
  case
    when g.job_seeker_id is not null then true
    when exists (
      select
        1
      from
        access.claimed_fact f
      where
        f.job_seeker_id = s.id
        and f.kind = $1
    ) then null
    else false
  end as is_graduate,
  case
    when g.job_seeker_id is not null
    or w.employed_from is not null
    or w.placements is not null
    or exists (
      select
        1
      from
        access.claimed_fact f
      where
        f.job_seeker_id = s.id
        and f.kind = 'GRADUATION'
    ) then json_build_object(
      'graduatedOn',
      g.graduated_on,
      'isGraduationClaimed',
      g.job_seeker_id is null
      and exists (
        select
          1
        from
          access.claimed_fact f
        where
          f.job_seeker_id = s.id
          and f.kind = 'GRADUATION'
      ),
      'hasWorkedSince',
      case
        when g.job_seeker_id is null then null
        when g.has_had_post
        or w.worked_until > g.graduated_on
        or exists (
          select
            1
          from
            json_array_elements(s.work) k
          where
            coalesce((k ->> 'endedOn')::date, '9999-12-31') > g.graduated_on
        ) then true
        else g.has_had_post
      end,
      'employedFrom',
      w.employed_from,
      'employedUntil',
      case
        when w.employed_from is not null then w.employed_until
      end,
      'placements',
      coalesce(w.placements, '[]'),
      'certificate',
      case
        when d.job_seeker_id is not null
        and (
          g.job_seeker_id is not null
          or w.placements is not null
        ) then json_build_object('grade', d.grade, 'validUntil', d.valid_until)
      end,
      'person',
      case
        when w.placements is not null then json_build_object(
          'birthDate',
          s.birth_date,
          'sex',
          s.sex,
          'womensRetirementGroup',
          s.womens_retirement_group,
          'hasEmploymentDifficulty',
          s.has_employment_difficulty,
          'isZeroEmploymentFamily',
          s.is_zero_employment_family
        )
      end
    )::text
  end as welfare,
  exists (
    select
      1
    from
      consent c
    where
      c.job_seeker_id = s.id
      and c.purpose = 'MATCHING'
      and access.is_in_force (c.expires_on, c.withdrawn_at, $2::date)
  ) as consents
from
  job_seeker s
  left join disability_certificate d on d.job_seeker_id = s.id
  left join university_graduate g on g.job_seeker_id = s.id
  left join lateral (
    select
      string_agg(
        f.code,
        ' '
        order by
          f.code
      ) as codes
    from
      access.claimed_fact f
    where
      f.job_seeker_id = s.id
      and f.kind = 'QUALIFICATION'
  ) q on true
  left join access.welfare_fact w on w.job_seeker_id = s.id
where
  s.id = any (
    (
      select
        $3::int[]
    )::int[]
  );

select
  job_fair_id as parent,
  title,
  starts_at,
  ends_at
from
  job_fair_session
where
  job_fair_id = any (
    (
      select
        $1::int[]
    )::int[]
  )
order by
  starts_at,
  id;

select
  p.parent,
  c.*
from
  unnest($1::int[]) p (parent)
  cross join lateral (
    select
      b.id,
      b.job_fair_id,
      b.employer_id,
      b.label,
      b.is_wheelchair_accessible
    from
      job_fair_booth b
    where
      (b.job_fair_id = p.parent)
    order by
      b.label asc,
      b.id asc
    limit
      $2
  ) c;

select distinct
  b.job_fair_id as parent,
  p.vacancy_id
from
  job_fair_post p
  join job_fair_booth b on b.id = p.booth_id
where
  b.job_fair_id = any (
    (
      select
        $1::int[]
    )::int[]
  )
order by
  p.vacancy_id;

select
  v.id,
  v.kind,
  v.status,
  v.employer_id,
  v.opens_on,
  v.closes_on,
  v.seats,
  v.hired,
  v.occupation_code,
  v.occupation_basis,
  v.region_code,
  v.work_mode,
  v.employment_kind,
  v.pay_min_cny,
  v.pay_max_cny,
  v.hours_per_week,
  v.shift,
  v.working_conditions,
  v.min_age,
  v.residence_code,
  v.reservation,
  v.skills,
  v.certificates,
  v.published_at,
  v.title,
  v.min_education,
  v.max_age,
  v.demands,
  v.demands_confirmed_at,
  v.provisions,
  v.workplace_id,
  e.kind as employer_kind,
  e.provisions as employer_provisions,
  w.floor,
  w.has_lift,
  w.has_step_free_entrance,
  w.has_accessible_toilet,
  w.has_tactile_guidance,
  w.has_accessible_parking,
  w.has_lodging
from
  vacancy v
  join employer e on e.id = v.employer_id
  left join workplace w on w.id = v.workplace_id
where
  v.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  t.id,
  t.region_code,
  t.starts_at,
  t.ends_at,
  t.interview_minutes
from
  job_fair t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

-- 2 times
select
  t.id,
  t.name
from
  employer t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  p.parent,
  c.*
from
  unnest($1::int[]) p (parent)
  cross join lateral (
    select
      p1.id,
      p1.vacancy_id
    from
      job_fair_post p1
    where
      (p1.booth_id = p.parent)
    order by
      p1.id asc
    limit
      $2
  ) c;

select
  job_seeker_id as parent,
  vacancy_id,
  status
from
  application
where
  job_seeker_id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  t.id,
  t.status,
  t.employer_id,
  t.region_code,
  t.published_at,
  t.kind,
  t.min_age,
  t.max_age,
  t.confirmed_at,
  t.title
from
  vacancy t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  booth_id as parent,
  starts_at
from
  access.taken_slot
where
  booth_id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  model
from
  matching_model
order by
  valid_from,
  version;

select
  t.id,
  t.status,
  t.employer_id,
  t.region_code,
  t.published_at,
  t.kind,
  t.min_age,
  t.max_age,
  t.confirmed_at,
  t.title,
  t.pay_min_cny,
  t.pay_max_cny
from
  vacancy t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );
