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
  left join job_seeker s on s.id = c.job_seeker_id
where
  (c.state = 'OPEN')
  and (
    (
      s.residence_code between $1 and $2
      or c.region_code between $3 and $4
    )
  )
  and (
    (
      s.residence_code between $5 and $6
      or c.region_code between $7 and $8
    )
  )
order by
  c.claimed_at asc,
  c.id asc
limit
  $9;

select
  count(*) as total
from
  claim c
  left join job_seeker s on s.id = c.job_seeker_id
where
  (c.state = 'OPEN')
  and (
    (
      s.residence_code between $1 and $2
      or c.region_code between $3 and $4
    )
  )
  and (
    (
      s.residence_code between $5 and $6
      or c.region_code between $7 and $8
    )
  );

select
  t.id,
  t.residence_code,
  t.has_employment_difficulty,
  t.is_zero_employment_family
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
  t.name,
  t.is_name_confirmed,
  t.kind
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
