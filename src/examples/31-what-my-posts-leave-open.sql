select
  t.id
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
      v.id,
      v.status,
      v.employer_id,
      v.region_code,
      v.published_at,
      v.kind,
      v.min_age,
      v.max_age,
      v.confirmed_at,
      v.title,
      v.version,
      v.working_conditions,
      v.demands_confirmed_at,
      v.skills,
      v.occupation_code,
      v.occupation_basis,
      v.shift,
      v.work_mode,
      v.description,
      v.workplace_id,
      v.demands,
      v.hours_per_week,
      v.pay_min_cny,
      v.pay_max_cny,
      v.provisions,
      v.struck_demands
    from
      vacancy v
      join employer e on e.id = v.employer_id
    where
      (v.employer_id = p.parent)
      and (
        v.status = any ($2)
        or v.employer_id = $3
        or false
      )
    order by
      v.published_at desc,
      v.id desc
    limit
      $4
  ) c;

select
  t.id,
  t.employer_id,
  t.region_code,
  t.floor,
  t.has_lift,
  t.has_step_free_entrance,
  t.has_accessible_toilet,
  t.has_tactile_guidance,
  t.has_accessible_parking,
  t.has_lodging
from
  workplace t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );
