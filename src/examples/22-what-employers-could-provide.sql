select
  v.id,
  v.status,
  v.employer_id,
  v.region_code,
  v.published_at,
  v.kind,
  v.min_age,
  v.max_age,
  v.confirmed_at,
  v.title
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (
    v.status = any ($1)
    or false
    or v.region_code between $2 and $3
    or e.region_code between $4 and $5
  )
  and (v.status = any ($6))
  and (v.kind = any ($7))
  and (v.region_code between $8 and $9)
order by
  v.published_at desc,
  v.id desc
limit
  $10;

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

select
  vacancy_id as parent,
  job_seeker_id,
  status
from
  application
where
  vacancy_id = any (
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
  t.id,
  t.kind,
  t.region_code
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
  employer_id as parent,
  id,
  year,
  staff,
  average_wage,
  certified_at
from
  employer_year
where
  employer_id = any (
    (
      select
        $1::int[]
    )::int[]
  )
order by
  year;

-- 2 times
select distinct
  on (f.kind) f.id,
  f.kind,
  f.region_code,
  f.valid_from,
  f.valid_until,
  f.amount,
  f.source,
  f.version
from
  local_figure f
where
  f.region_code = any ($1)
  and f.valid_from <= $2::date
  and (
    f.valid_until is null
    or f.valid_until >= $3::date
  )
order by
  f.kind,
  array_position($4::text[], f.region_code),
  f.valid_from desc;

select
  employer_year_id as parent,
  position,
  number_sealed,
  number_index,
  certificate_grade,
  veteran_grade,
  contract_months,
  months_employed,
  is_paid_minimum_wage,
  is_insured_in_full,
  basis
from
  quota_employee
where
  employer_year_id = any (
    (
      select
        $1::int[]
    )::int[]
  )
order by
  position;

select
  d.employer_year_id as parent,
  d.job_seeker_id
from
  access.declared_people ($1::int[]) d;
