select
  f.id,
  f.region_code,
  f.starts_at,
  f.title
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
  i.id,
  i.starts_at,
  coalesce(f.interview_minutes, 0) as minutes,
  f.title as fair_title,
  f.venue,
  b.label,
  e.name as employer_name,
  v.title as post_title,
  i.job_seeker_id,
  c.full_name,
  i.with_interpreter
from
  job_fair_interview i
  join job_fair f on f.id = i.job_fair_id
  join job_fair_booth b on b.id = i.booth_id
  join employer e on e.id = b.employer_id
  left join vacancy v on v.id = i.vacancy_id
  left join job_seeker_contact c on c.job_seeker_id = i.job_seeker_id
where
  i.cancelled_at is null
  and i.job_fair_id = $1
order by
  i.starts_at,
  b.label;

select
  p.parent,
  c.*
from
  unnest($1::int[]) p (parent)
  cross join lateral (
    select
      i.id,
      i.job_fair_id,
      i.booth_id,
      i.job_seeker_id,
      i.vacancy_id,
      i.starts_at,
      i.with_interpreter,
      i.cancelled_at,
      i.version
    from
      job_fair_interview i
    where
      (i.job_fair_id = p.parent)
      and (i.cancelled_at is null)
    order by
      i.starts_at asc,
      i.id asc
    limit
      $2
  ) c;

select
  i.job_fair_id as parent,
  count(*) as total
from
  job_fair_interview i
where
  (i.job_fair_id in ($1))
  and (i.cancelled_at is null)
group by
  1;

select
  t.id,
  t.job_fair_id,
  t.employer_id,
  t.label,
  t.is_wheelchair_accessible
from
  job_fair_booth t
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
