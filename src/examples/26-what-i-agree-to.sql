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
