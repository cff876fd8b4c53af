select
  'SERVICES' as source,
  region_code,
  served as value,
  willing as of,
  served_before as before
from
  access.services_given ($1, $2::date, $3::date, $4::date, $5::date);

with
  counted as materialized (
    select
      *
    from
      access.work_followed ($1, $2::date, $3::date, $4::date, $5::date)
  )
select
  'FOLLOW_UPS' as source,
  region_code,
  done as value,
  due as of,
  null::bigint as before
from
  counted
union all
select
  'MOVED_ON',
  region_code,
  moved_on,
  0,
  moved_on_before
from
  counted;

with
  v as materialized (
    select
      *
    from
      access.open_posts ($1, $2::date)
  )
select
  'PUBLIC_POSTS' as source,
  region_code,
  sum(without_finding) as value,
  sum(public_posts) as of,
  null as before
from
  v
group by
  2
union all
select
  kind || '_POSTS',
  region_code,
  posts,
  0,
  null
from
  v
where
  kind in ('RESERVED', 'FLEXIBLE')
union all
select
  'WELFARE_POSTS',
  region_code,
  posts,
  0,
  null
from
  v
where
  kind = 'PUBLIC_WELFARE';

select
  $1 as source,
  e.region_code,
  count(*) filter (
    where
      e.id in (
        select
          employer_id
        from
          access.employers_reached ($2::text[], $3::date, $4::date)
      )
  ) as value,
  count(*) as of,
  null as before
from
  employer e
where
  e.region_code is not null
  and e.region_code between $5 and $6
  and (
    e.kind = any ($7::text[])
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
        y.year between $8::int and $9::int
        and y.counted >= y.staff * $10::numeric
    )
    and (
      e.founded_on is null
      or e.founded_on <= make_date($11::int, 1, 1)
    )
  )
group by
  2;

with
  b as materialized (
    with
      hired as materialized (
        select
          *
        from
          access.employed_by_public_bodies ($1::date)
        where
          $2
      )
    select
      e.id,
      e.region_code,
      e.kind,
      e.post_count,
      h.heads,
      coalesce(y.counted, 0) as counted,
      coalesce(y.staff, e.post_count, 0) * $3::numeric as required,
      case
        when $4 then 'NO_RULE'
        when e.kind = 'PUBLIC_INSTITUTION'
        and e.is_school then 'SCHOOL'
        when e.organ_level in ('COUNTY', 'TOWNSHIP') then 'POOLED'
        when e.organ_level is null
        or e.post_count is null then 'UNKNOWN'
        when e.post_count < case e.kind
          when 'PUBLIC_ORGAN' then $5::int
          else $6::int
        end then 'SMALL'
        when y.staff > 0
        and y.counted >= y.staff * $7::numeric then 'RATIO_MET'
        when h.heads >= 1 then 'EMPLOYS'
        when $8::date > $9::date then 'LATE'
        when h.has_plan then 'PLANNED'
        else 'WITHOUT_PLAN'
      end as standing,
      h.has_plan
    from
      employer e
      left join lateral (
        select
          y.staff,
          y.heads,
          y.counted
        from
          employer_year y
        where
          y.employer_id = e.id
          and y.year < extract(
            year
            from
              $10::date
          )
        order by
          y.year desc
        limit
          1
      ) y on true
      left join hired on hired.employer_id = e.id
      cross join lateral (
        select
          greatest(coalesce(y.heads, 0), coalesce(hired.heads, 0)) as heads,
          exists (
            select
              1
            from
              recruiting_plan p
            where
              p.employer_id = e.id
              and p.year between extract(
                year
                from
                  $11::date
              ) and extract(
                year
                from
                  $12::date
              )
          ) as has_plan
      ) h
    where
      e.kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION')
      and (e.region_code between $13 and $14)
  )
select
  'PUBLIC_BODIES' as source,
  region_code,
  count(*) filter (
    where
      standing in ('RATIO_MET', 'EMPLOYS')
  )::numeric as value,
  count(*)::numeric as of,
  null as before
from
  b
where
  standing in ('RATIO_MET', 'EMPLOYS', 'PLANNED', 'WITHOUT_PLAN', 'LATE')
group by
  2
union all
select
  'PUBLIC_PLANS',
  region_code,
  count(*) filter (
    where
      has_plan
  ),
  count(*),
  null
from
  b
where
  standing = any ($15::text[])
group by
  2
union all
select
  'POOLED',
  region_code,
  sum(counted),
  round(sum(required), 2),
  null
from
  b
where
  standing = 'POOLED'
group by
  2;

select
  $1 as source,
  e.region_code,
  count(*) filter (
    where
      e.id in (
        select
          employer_id
        from
          access.employers_reached ($2::text[], $3::date, $4::date)
      )
  ) as value,
  count(*) as of,
  null as before
from
  employer e
where
  e.region_code is not null
  and e.region_code between $5 and $6
  and (
    (
      e.staff_count >= $7::int
      or e.is_new_industry
    )
    and e.kind in ('STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM')
  )
group by
  2;

select
  $1 as source,
  e.region_code,
  count(*) filter (
    where
      e.id in (
        select
          employer_id
        from
          access.employers_reached ($2::text[], $3::date, $4::date)
      )
  ) as value,
  count(*) as of,
  null as before
from
  employer e
where
  e.region_code is not null
  and e.region_code between $5 and $6
  and (
    e.kind = 'LISTED'
    and e.is_province_controlled
  )
group by
  2;

select
  'ORDERS' as source,
  e.region_code,
  coalesce(
    sum(o.amount) filter (
      where
        o.delivered_on between $1::date and $2::date
    ),
    0
  ) as value,
  0 as of,
  coalesce(
    sum(o.amount) filter (
      where
        o.delivered_on between $3::date and $4::date
    ),
    0
  ) as before
from
  product_order o
  join access.supplier_of_product p on p.product_id = o.product_id
  join employer e on e.id = p.supplier_id
where
  o.status = 'DELIVERED'
  and e.region_code between $5 and $6
group by
  2;

select
  'FAIRS' as source,
  f.region_code,
  count(*) filter (
    where
      (f.starts_at at time zone 'Asia/Shanghai')::date between $1::date and $2::date
  ) as value,
  0 as of,
  count(*) filter (
    where
      (f.starts_at at time zone 'Asia/Shanghai')::date between $3::date and $4::date
  ) as before
from
  job_fair f
where
  f.region_code between $5 and $6
  and f.cancelled_at is null
  and exists (
    select
      1
    from
      job_fair_booth b
    where
      b.job_fair_id = f.id
  )
  and exists (
    select
      1
    from
      access.fair_registration_count c
    where
      c.job_fair_id = f.id
      and c.registered > 0
  )
group by
  2;

select
  'KEPT_PLACES' as source,
  p.region_code,
  sum(p.places) as value,
  sum(p.places_in_all) as of,
  null as before
from
  programme p
where
  p.kind = any ($1)
  and p.status <> 'CANCELLED'
  and p.starts_on <= $2::date
  and (
    p.ends_on is null
    or p.ends_on >= $3::date
  )
  and p.region_code between $4 and $5
group by
  2;

select
  'COVERAGE' as source,
  c.code as region_code,
  (w.region_code is not null)::int as value,
  1 as of,
  null as before
from
  concept c
  left join access.institutions_at_work ($1, $2::date) w on w.region_code = c.code
where
  c.scheme = 'region'
  and c.deprecated_on is null
  and c.code not like '%00'
  and c.code between $3 and $4
  and (
    c.label_zh like '%区'
    or exists (
      select
        1
      from
        local_figure f
      where
        f.kind = 'POPULATION'
        and f.region_code = c.code
        and f.valid_from <= $5::date
        and (
          f.valid_until is null
          or f.valid_until >= $6::date
        )
        and f.amount >= $7::numeric
    )
  );

select
  *
from
  access.times_reached ($1, $2::text[], $3::text[], $4::date, $5::date, $6::date, $7::date);

select
  p.kind,
  p.region_code,
  extract(
    year
    from
      p.starts_on
  )::int as year,
  extract(
    month
    from
      p.starts_on
  )::int as month,
  count(*)::int as held,
  sum(p.attended)::int as times
from
  programme p
where
  p.kind = any ($1)
  and p.status = 'HELD'
  and p.starts_on between $2::date and $3::date
  and p.region_code between $4 and $5
group by
  1,
  2,
  3,
  4;

-- 11 times
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
  (p.kind = any ($1))
  and (p.region_code between $2 and $3)
  and (p.starts_on >= $4::date)
  and (p.starts_on <= $5::date)
  and (p.status = $6)
order by
  p.starts_on desc,
  p.id desc
limit
  $7;

-- 11 times
select
  count(*) as total
from
  programme p
where
  (p.kind = any ($1))
  and (p.region_code between $2 and $3)
  and (p.starts_on >= $4::date)
  and (p.starts_on <= $5::date)
  and (p.status = $6);
