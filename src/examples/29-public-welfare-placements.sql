select
  p.id,
  p.job_seeker_id,
  p.vacancy_id,
  p.began_on,
  p.due_on,
  p.basis,
  p.ordinal,
  p.ended_on,
  p.end_reason,
  p.created_at,
  p.version
from
  placement p
  join vacancy v on v.id = p.vacancy_id
where
  ((p.ended_on is null) = $1)
order by
  p.due_on asc,
  p.id asc
limit
  $2;

select
  count(*) as total
from
  placement p
  join vacancy v on v.id = p.vacancy_id
where
  ((p.ended_on is null) = $1);

select
  version,
  valid_from,
  tiers,
  reason
from
  priority_tier_model
order by
  valid_from,
  version;

select
  t.id,
  t.residence_code
from
  job_seeker t
where
  t.id = any (
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
