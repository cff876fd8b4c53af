select
  t.id,
  t.region_code,
  t.kind,
  t.staff_count,
  t.founded_on
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
      y.id,
      y.employer_id,
      y.year,
      y.staff,
      y.average_wage,
      y.declared_at,
      y.certified_at,
      y.version
    from
      employer_year y
      join employer e on e.id = y.employer_id
    where
      (y.employer_id = p.parent)
    order by
      y.year desc
    limit
      $2
  ) c;

select
  employer_id as parent,
  id,
  year,
  staff,
  average_wage,
  certified_at
from
  employer_year
where
  employer_id = any (
    (
      select
        $1::int[]
    )::int[]
  )
order by
  year;

-- 2 times
select distinct
  on (f.kind) f.id,
  f.kind,
  f.region_code,
  f.valid_from,
  f.valid_until,
  f.amount,
  f.source,
  f.version
from
  local_figure f
where
  f.region_code = any ($1)
  and f.valid_from <= $2::date
  and (
    f.valid_until is null
    or f.valid_until >= $3::date
  )
order by
  f.kind,
  array_position($4::text[], f.region_code),
  f.valid_from desc;

select
  employer_year_id as parent,
  position,
  number_sealed,
  number_index,
  certificate_grade,
  veteran_grade,
  contract_months,
  months_employed,
  is_paid_minimum_wage,
  is_insured_in_full,
  basis
from
  quota_employee
where
  employer_year_id = any (
    (
      select
        $1::int[]
    )::int[]
  )
order by
  position;

select
  d.employer_year_id as parent,
  d.job_seeker_id
from
  access.declared_people ($1::int[]) d;
