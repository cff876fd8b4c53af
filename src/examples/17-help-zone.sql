select
  p.id,
  p.supplier_id,
  p.title,
  p.description,
  p.category,
  p.price,
  p.unit,
  p.least_quantity,
  p.status,
  p.version
from
  product p
  join employer e on e.id = p.supplier_id
where
  (p.status = 'ON_OFFER')
  and (access.may_offer_in_zone (p.supplier_id, $1::text[], $2::numeric, $3::int, $4::date))
  and (p.category = any ($5))
order by
  p.id desc
limit
  $6;

select
  count(*) as total
from
  product p
  join employer e on e.id = p.supplier_id
where
  (p.status = 'ON_OFFER')
  and (access.may_offer_in_zone (p.supplier_id, $1::text[], $2::numeric, $3::int, $4::date))
  and (p.category = any ($5));

select
  t.id,
  t.region_code
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
  t.name,
  t.region_code
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
      o.id,
      o.product_id,
      o.buyer_id,
      o.quantity,
      o.amount,
      o.status,
      o.placed_at,
      o.delivered_on,
      o.note,
      o.version
    from
      (
        select
          o.*,
          s.supplier_id
        from
          product_order o
          join access.supplier_of_product s on s.product_id = o.product_id
      ) o
    where
      (o.buyer_id = p.parent)
    order by
      o.id desc
    limit
      $2
  ) c;
