select
  s.id,
  s.residence_code
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.is_willing = $3)
order by
  s.id asc
limit
  $4;

select
  count(*) as total
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.is_willing = $3);

select
  t.job_seeker_id as parent,
  village,
  is_in_difficulty
from
  rural_worker t
where
  t.job_seeker_id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  t.job_seeker_id as parent,
  kind,
  components,
  grade,
  number_sealed,
  issued_on,
  valid_until
from
  disability_certificate t
where
  t.job_seeker_id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  t.job_seeker_id as parent,
  branch,
  practising_since,
  reviewed_on,
  professional_title,
  filed_on,
  filed_at
from
  blind_massage_practitioner t
where
  t.job_seeker_id = any (
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
      c.id,
      c.job_seeker_id,
      c.purpose,
      c.employer_id,
      c.notice_version,
      c.wording,
      c.granted_at,
      c.expires_on,
      c.withdrawn_at,
      c.is_replaced
    from
      consent c
    where
      (c.job_seeker_id = p.parent)
    order by
      c.id desc
    limit
      $2
  ) c;

select
  p.parent,
  c.*
from
  unnest($1::int[]) p (parent)
  cross join lateral (
    select
      a.id,
      a.vacancy_id,
      a.job_seeker_id,
      a.status,
      a.created_at,
      a.version
    from
      application a
      join vacancy v on v.id = a.vacancy_id
    where
      (a.job_seeker_id = p.parent)
    order by
      a.id desc
    limit
      $2
  ) c;

select
  t.job_seeker_id as parent,
  full_name,
  phone_sealed
from
  job_seeker_contact t
where
  t.job_seeker_id = any (
    (
      select
        $1::int[]
    )::int[]
  );

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
  model
from
  matching_model
order by
  valid_from,
  version;

-- 2 times
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
  p.parent,
  c.*
from
  unnest($1::int[]) p (parent)
  cross join lateral (
    select
      h.id,
      h.status,
      h.note,
      h.happened_at
    from
      application_event h
    where
      (h.application_id = p.parent)
    order by
      h.id asc
    limit
      $2
  ) c;

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
