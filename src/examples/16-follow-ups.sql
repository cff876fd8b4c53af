select
  e.id,
  e.job_seeker_id,
  e.employer_id,
  e.dispatched_by_id,
  e.kind,
  e.contract,
  e.contract_starts_on,
  e.contract_ends_on,
  e.monthly_pay,
  e.started_on,
  e.ended_on,
  e.end_reason,
  e.moved_from_id,
  e.follow_ups,
  e.trial_statement,
  e.version
from
  employment e
where
  (
    exists (
      select
        1
      from
        unnest($1::int[], e.due_on) f (month, due)
      where
        (
          f.due <= $2::date
          and f.month <> all (e.followed_up)
          and (
            e.ended_on is null
            or e.ended_on >= $3::date
          )
        )
    )
  )
  and (
    exists (
      select
        1
      from
        job_seeker s
      where
        s.id = e.job_seeker_id
        and s.residence_code between $4 and $5
    )
  )
order by
  e.started_on asc,
  e.id asc
limit
  $6;

select
  count(*) as total
from
  employment e
where
  (
    exists (
      select
        1
      from
        unnest($1::int[], e.due_on) f (month, due)
      where
        (
          f.due <= $2::date
          and f.month <> all (e.followed_up)
          and (
            e.ended_on is null
            or e.ended_on >= $3::date
          )
        )
    )
  )
  and (
    exists (
      select
        1
      from
        job_seeker s
      where
        s.id = e.job_seeker_id
        and s.residence_code between $4 and $5
    )
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
  p.parent,
  c.*
from
  unnest($1::int[]) p (parent)
  cross join lateral (
    select
      c.id,
      c.coach,
      c.started_on,
      c.ended_on
    from
      caseload c
    where
      (c.job_seeker_id = p.parent)
    order by
      c.id desc
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
