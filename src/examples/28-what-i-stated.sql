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
      c.kind,
      c.job_seeker_id,
      c.employer_id,
      c.key,
      c.value,
      c.papers,
      c.state,
      c.is_escalated,
      c.claimed_as,
      c.claimed_at,
      c.decided_as,
      c.decided_at,
      c.reason,
      c.holds_until,
      c.version
    from
      claim c
    where
      (c.job_seeker_id = p.parent)
    order by
      c.id desc
    limit
      $2
  ) c;
