select
  p.id,
  p.kind,
  p.is_private,
  p.title,
  p.summary,
  p.region_code,
  p.organiser,
  p.host_id,
  p.starts_on,
  p.ends_on,
  p.closes_on,
  p.places,
  p.places_in_all,
  p.fee,
  p.usual_fee,
  p.hours,
  p.ordered_by_id,
  p.provisions,
  p.skills,
  p.certificate,
  p.reached,
  p.status,
  p.drawn_at,
  p.version,
  p.details,
  p.stage,
  p.stages,
  p.due_on
from
  programme p
where
  (p.region_code between $1 and $2)
  and (
    p.status = 'PLANNED'
    and p.drawn_at is null
    and coalesce(p.closes_on, p.ends_on, p.starts_on) >= $3::date
    and not p.is_private
  )
order by
  p.starts_on desc,
  p.id desc
limit
  $4;

select
  count(*) as total
from
  programme p
where
  (p.region_code between $1 and $2)
  and (
    p.status = 'PLANNED'
    and p.drawn_at is null
    and coalesce(p.closes_on, p.ends_on, p.starts_on) >= $3::date
    and not p.is_private
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
  programme_id as parent,
  taken
from
  access.programme_count
where
  programme_id = any (
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
  p.parent,
  c.*
from
  unnest($1::int[]) p (parent)
  cross join lateral (
    select
      t.id,
      t.programme_id,
      t.job_seeker_id,
      t.employer_id,
      t.state,
      t.asked_at,
      t.rank,
      t.hours_attended,
      t.outcome,
      t.note,
      t.version,
      t.details,
      t.stage,
      t.stages,
      t.due_on,
      t.left_on,
      t.kind
    from
      (
        select
          r.*,
          p.kind,
          p.region_code as programme_region,
          p.status as programme_status
        from
          participation r
          left join programme p on p.id = r.programme_id
      ) t
    where
      (t.job_seeker_id = p.parent)
    order by
      t.id asc
    limit
      $2
  ) c;

select
  p.id as parent,
  p.*
from
  programme p
where
  p.id = any (
    (
      select
        $1::int[]
    )::int[]
  );
