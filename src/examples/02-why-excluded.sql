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
  v.certificates,
  v.demands,
  v.struck_demands,
  v.skills,
  v.occupation_code,
  v.occupation_basis,
  v.shift,
  v.working_conditions,
  v.work_mode,
  v.workplace_id,
  v.provisions
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (
    v.status = any ($1)
    or false
    or false
  )
  and (v.status = any ($2))
  and (v.region_code between $3 and $4)
  and (starts_with(v.occupation_code, $5))
order by
  v.published_at desc,
  v.id desc
limit
  $6;

select
  count(*) as total
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (
    v.status = any ($1)
    or false
    or false
  )
  and (v.status = any ($2))
  and (v.region_code between $3 and $4)
  and (starts_with(v.occupation_code, $5));

select
  t.id,
  t.name,
  t.region_code,
  t.provisions
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
