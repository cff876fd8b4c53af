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
  v.id,
  v.status,
  v.employer_id,
  v.region_code,
  v.published_at,
  v.kind,
  v.min_age,
  v.max_age,
  v.confirmed_at,
  v.title
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (
    v.open_findings > 0
    and v.status in ('DRAFT', 'OPEN')
  )
  and (v.region_code between $1 and $2)
order by
  v.published_at desc,
  v.id desc
limit
  $3;

select
  count(*) as total
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (
    v.open_findings > 0
    and v.status in ('DRAFT', 'OPEN')
  )
  and (v.region_code between $1 and $2);

select
  y.id,
  y.employer_id,
  y.year,
  y.staff,
  y.average_wage,
  y.declared_at,
  y.certified_at,
  y.version,
  y.region_code
from
  (
    select
      d.*,
      e.region_code
    from
      employer_year d
      join employer e on e.id = d.employer_id
  ) y
where
  (y.certified_at is null)
  and (y.region_code between $1 and $2)
order by
  y.declared_at asc,
  y.id asc
limit
  $3;

select
  count(*) as total
from
  (
    select
      d.*,
      e.region_code
    from
      employer_year d
      join employer e on e.id = d.employer_id
  ) y
where
  (y.certified_at is null)
  and (y.region_code between $1 and $2);

select
  s.id,
  s.residence_code
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    (
      coalesce(s.is_willing, false)
      and not exists (
        select
          1
        from
          participation t
          join programme p on p.id = t.programme_id
        where
          t.job_seeker_id = s.id
          and t.state = 'ATTENDED'
          and p.starts_on between $5::date and $6::date
      )
    ) = $7
  )
order by
  s.id asc
limit
  $8;

select
  count(*) as total
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    (
      coalesce(s.is_willing, false)
      and not exists (
        select
          1
        from
          participation t
          join programme p on p.id = t.programme_id
        where
          t.job_seeker_id = s.id
          and t.state = 'ATTENDED'
          and p.starts_on between $5::date and $6::date
      )
    ) = $7
  );

select
  s.id,
  s.residence_code
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    exists (
      select
        1
      from
        rural_worker r
      where
        r.job_seeker_id = s.id
        and r.is_in_difficulty
    )
    and not exists (
      select
        1
      from
        participation t
        join programme p on p.id = t.programme_id
      where
        t.job_seeker_id = s.id
        and p.kind = any ($5::text[])
        and t.state = 'ATTENDED'
        and p.starts_on >= ($6::date - make_interval(months => $7::int))::date
    )
  )
order by
  s.id asc
limit
  $8;

select
  count(*) as total
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    exists (
      select
        1
      from
        rural_worker r
      where
        r.job_seeker_id = s.id
        and r.is_in_difficulty
    )
    and not exists (
      select
        1
      from
        participation t
        join programme p on p.id = t.programme_id
      where
        t.job_seeker_id = s.id
        and p.kind = any ($5::text[])
        and t.state = 'ATTENDED'
        and p.starts_on >= ($6::date - make_interval(months => $7::int))::date
    )
  );

select
  s.id,
  s.residence_code
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    exists (
      select
        1
      from
        university_graduate g
      where
        g.job_seeker_id = s.id
        and g.graduated_on >= $5::date
        and (
          $6::date is null
          or g.graduated_on <= $7::date
        )
    )
    and not exists (
      select
        1
      from
        participation t
        join programme p on p.id = t.programme_id
      where
        t.job_seeker_id = s.id
        and p.kind = any ($8::text[])
        and t.state = 'ATTENDED'
        and p.starts_on >= $9::date
    )
  )
order by
  s.id asc
limit
  $10;

select
  count(*) as total
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    exists (
      select
        1
      from
        university_graduate g
      where
        g.job_seeker_id = s.id
        and g.graduated_on >= $5::date
        and (
          $6::date is null
          or g.graduated_on <= $7::date
        )
    )
    and not exists (
      select
        1
      from
        participation t
        join programme p on p.id = t.programme_id
      where
        t.job_seeker_id = s.id
        and p.kind = any ($8::text[])
        and t.state = 'ATTENDED'
        and p.starts_on >= $9::date
    )
  );

select
  s.id,
  s.residence_code
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    exists (
      select
        1
      from
        blind_massage_practitioner b
      where
        b.job_seeker_id = s.id
        and b.branch = 'MEDICAL'
        and (
          b.reviewed_on is null
          or (b.reviewed_on + interval '1 year')::date <= $5::date
        )
    )
  )
order by
  s.id asc
limit
  $6;

select
  count(*) as total
from
  job_seeker s
where
  (
    s.residence_code between $1 and $2
    or exists (
      select
        1
      from
        access.coached_person c
      where
        c.job_seeker_id = s.id
    )
    or exists (
      select
        1
      from
        access.own_graduate g
      where
        g.job_seeker_id = s.id
    )
  )
  and (s.residence_code between $3 and $4)
  and (
    exists (
      select
        1
      from
        blind_massage_practitioner b
      where
        b.job_seeker_id = s.id
        and b.branch = 'MEDICAL'
        and (
          b.reviewed_on is null
          or (b.reviewed_on + interval '1 year')::date <= $5::date
        )
    )
  );

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
  and (
    exists (
      select
        1
      from
        job_seeker s
      where
        s.id = t.job_seeker_id
        and s.residence_code between $2 and $3
    )
  )
order by
  t.ends_on asc,
  t.id asc
limit
  $4;

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
  and (t.ends_on <= $1::date)
  and (
    exists (
      select
        1
      from
        job_seeker s
      where
        s.id = t.job_seeker_id
        and s.residence_code between $2 and $3
    )
  );

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
  and (e.residence_code between $2 and $3)
order by
  e.contract_ends_on asc,
  e.id asc
limit
  $4;

select
  count(*) as total
from
  employment e
where
  (
    e.ended_on is null
    and e.contract_ends_on is not null
    and e.contract_ends_on <= $1::date
  )
  and (e.residence_code between $2 and $3);

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
  (t.due_on <= $1::date)
  and (t.programme_status <> 'CANCELLED')
  and (t.programme_region between $2 and $3)
order by
  t.due_on asc,
  t.id asc
limit
  $4;

select
  count(*) as total
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
  (t.due_on <= $1::date)
  and (t.programme_status <> 'CANCELLED')
  and (t.programme_region between $2 and $3);

select
  e.id
from
  employer e
where
  (e.region_code between $1 and $2)
  and (
    e.kind = any ($3::text[])
    and coalesce(
      e.staff_count,
      (
        select
          d.staff
        from
          employer_year d
        where
          d.employer_id = e.id
        order by
          d.year desc
        limit
          1
      )
    ) > 0
    and not e.id in (
      select
        y.employer_id
      from
        employer_year y
      where
        y.year between $4::int and $5::int
        and y.counted >= y.staff * $6::numeric
    )
    and (
      e.founded_on is null
      or e.founded_on <= make_date($7::int, 1, 1)
    )
  )
  and (
    not e.id in (
      select
        employer_id
      from
        access.employers_reached ($8::text[], $9::date, $10::date)
    )
  )
order by
  e.id asc
limit
  $11;

select
  count(*) as total
from
  employer e
where
  (e.region_code between $1 and $2)
  and (
    e.kind = any ($3::text[])
    and coalesce(
      e.staff_count,
      (
        select
          d.staff
        from
          employer_year d
        where
          d.employer_id = e.id
        order by
          d.year desc
        limit
          1
      )
    ) > 0
    and not e.id in (
      select
        y.employer_id
      from
        employer_year y
      where
        y.year between $4::int and $5::int
        and y.counted >= y.staff * $6::numeric
    )
    and (
      e.founded_on is null
      or e.founded_on <= make_date($7::int, 1, 1)
    )
  )
  and (
    not e.id in (
      select
        employer_id
      from
        access.employers_reached ($8::text[], $9::date, $10::date)
    )
  );

select
  e.id
from
  employer e
where
  (e.region_code between $1 and $2)
  and (
    (
      e.staff_count >= $3::int
      or e.is_new_industry
    )
    and e.kind in ('STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM')
  )
  and (
    not e.id in (
      select
        employer_id
      from
        access.employers_reached ($4::text[], $5::date, $6::date)
    )
  )
order by
  e.id asc
limit
  $7;

select
  count(*) as total
from
  employer e
where
  (e.region_code between $1 and $2)
  and (
    (
      e.staff_count >= $3::int
      or e.is_new_industry
    )
    and e.kind in ('STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM')
  )
  and (
    not e.id in (
      select
        employer_id
      from
        access.employers_reached ($4::text[], $5::date, $6::date)
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

-- 2 times
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
