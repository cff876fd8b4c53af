select
  e.id,
  e.name,
  e.organ_level,
  e.post_count,
  e.contact_name,
  e.region_code
from
  employer e
where
  (e.kind = any ($1))
order by
  e.id asc
limit
  $2;

select
  count(*) as total
from
  employer e
where
  (e.kind = any ($1));

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
      v.seats,
      v.hired
    from
      vacancy v
      join employer e on e.id = v.employer_id
    where
      (v.employer_id = p.parent)
    order by
      v.published_at desc,
      v.id desc
    limit
      $2
  ) c;

select
  v.employer_id as parent,
  count(*) as total
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (v.employer_id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))
group by
  1;

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
      (a.vacancy_id = p.parent)
    order by
      a.id desc
    limit
      $2
  ) c;

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
