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
  v.pay_min_cny,
  v.pay_max_cny,
  v.title,
  v.work_mode
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (
    v.status = any ($1)
    or false
    or false
  )
  and (v.status = any ($2))
  and (
    v.region_code between $3 and $4
    or v.work_mode = 'HOME_BASED'
  )
  and (coalesce(v.pay_max_cny, v.pay_min_cny) >= $5)
  and (
    coalesce(
      v.provisions ->> $6,
      (
        select
          case w.has_step_free_entrance
            when true then 'PROVIDED'
            when false then 'REFUSED'
          end
        from
          workplace w
        where
          w.id = v.workplace_id
          and v.work_mode is distinct from 'HOME_BASED'
      ),
      e.provisions ->> $7
    ) in ('PROVIDED', 'WILLING')
  )
order by
  coalesce(v.pay_max_cny, v.pay_min_cny, 0) desc,
  v.id desc
limit
  $8;

select
  count(*) as total
from
  vacancy v
  join employer e on e.id = v.employer_id
where
  (
    v.status = any ($1)
    or false
    or false
  )
  and (v.status = any ($2))
  and (
    v.region_code between $3 and $4
    or v.work_mode = 'HOME_BASED'
  )
  and (coalesce(v.pay_max_cny, v.pay_min_cny) >= $5)
  and (
    coalesce(
      v.provisions ->> $6,
      (
        select
          case w.has_step_free_entrance
            when true then 'PROVIDED'
            when false then 'REFUSED'
          end
        from
          workplace w
        where
          w.id = v.workplace_id
          and v.work_mode is distinct from 'HOME_BASED'
      ),
      e.provisions ->> $7
    ) in ('PROVIDED', 'WILLING')
  );

select
  t.id,
  t.name,
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
