select
  "e0".*
from
  "employer" as "e0"
where
  "e0"."id" = $1
limit
  $2;

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

insert into
  "vacancy" (
    "employer_id",
    "kind",
    "status",
    "title",
    "description",
    "occupation_code",
    "occupation_basis",
    "occupation_confidence",
    "region_code",
    "workplace_id",
    "work_mode",
    "employment_kind",
    "pay_min_cny",
    "pay_max_cny",
    "hours_per_week",
    "shift",
    "working_conditions",
    "seats",
    "hired",
    "min_education",
    "min_age",
    "max_age",
    "residence_code",
    "reservation",
    "confirmed_at",
    "open_findings",
    "demands",
    "struck_demands",
    "demands_confirmed_at",
    "demands_set_on",
    "provisions",
    "skills",
    "certificates",
    "opens_on",
    "closes_on",
    "published_at",
    "closed_at",
    "source_key",
    "source_row",
    "as_written",
    "source_digest",
    "created_at"
  )
values
  (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6,
    $7,
    null,
    $8,
    null,
    $9,
    $10,
    $11,
    $12,
    $13,
    $14,
    $15,
    $16,
    $17,
    null,
    null,
    null,
    null,
    $18,
    null,
    $19,
    $20,
    $21,
    null,
    null,
    $22,
    $23,
    $24,
    $25,
    null,
    $26,
    null,
    null,
    null,
    $27,
    null,
    $28
  )
returning
  "id",
  "core_skills",
  "version";

select
  t.id,
  t.status,
  t.employer_id,
  t.region_code,
  t.published_at,
  t.kind,
  t.min_age,
  t.max_age,
  t.confirmed_at,
  t.title,
  t.reservation,
  t.min_education
from
  vacancy t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );
