select
  t.id,
  t.employment_id,
  t.job_seeker_id,
  t.employer_id,
  t.started_on,
  t.weeks,
  t.extended_weeks,
  t.ends_on,
  t.coach,
  t.coach_hours,
  t.evaluations,
  t.outcome,
  t.work_ended_on,
  t.version
from
  work_trial t
where
  (
    (
      t.work_ended_on is null
      and (
        t.outcome is null
        or t.outcome = 'EXTENDED'
      )
    )
  )
  and (t.ends_on <= $1::date)
order by
  t.ends_on asc,
  t.id asc
limit
  $2;

select
  count(*) as total
from
  work_trial t
where
  (
    (
      t.work_ended_on is null
      and (
        t.outcome is null
        or t.outcome = 'EXTENDED'
      )
    )
  )
  and (t.ends_on <= $1::date);

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
    e.ended_on is null
    and e.contract_ends_on is not null
    and e.contract_ends_on <= $1::date
  )
order by
  e.contract_ends_on asc,
  e.id asc
limit
  $2;

select
  count(*) as total
from
  employment e
where
  (
    e.ended_on is null
    and e.contract_ends_on is not null
    and e.contract_ends_on <= $1::date
  );

select
  t.id,
  t.job_seeker_id,
  t.employer_id,
  t.dispatched_by_id,
  t.kind,
  t.contract,
  t.contract_starts_on,
  t.contract_ends_on,
  t.monthly_pay,
  t.started_on,
  t.ended_on,
  t.end_reason,
  t.moved_from_id,
  t.follow_ups,
  t.trial_statement,
  t.version
from
  employment t
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
  t.employment_id as parent,
  t.id,
  t.employment_id,
  t.job_seeker_id,
  t.employer_id,
  t.started_on,
  t.weeks,
  t.extended_weeks,
  t.ends_on,
  t.coach,
  t.coach_hours,
  t.evaluations,
  t.outcome,
  t.work_ended_on,
  t.version
from
  work_trial t
where
  t.employment_id = any (
    (
      select
        $1::int[]
    )::int[]
  );
