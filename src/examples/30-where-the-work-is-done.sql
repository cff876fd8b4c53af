select
  "e0".*
from
  "employer" as "e0"
where
  "e0"."id" = $1
limit
  $2;

insert into
  "workplace" (
    "employer_id",
    "name",
    "region_code",
    "address",
    "floor",
    "has_lift",
    "has_step_free_entrance",
    "has_accessible_toilet",
    "has_tactile_guidance",
    "has_accessible_parking",
    "has_bus_stop_near",
    "has_lodging",
    "surveyed_facts",
    "surveyed_on",
    "surveyed_by",
    "facts_set_on",
    "closed_at",
    "created_at",
    "updated_at"
  )
values
  ($1, $2, $3, $4, $5, null, true, false, null, null, true, null, $6, null, null, null, null, $7, $8)
returning
  "id",
  "version";

select
  t.id,
  t.employer_id,
  t.region_code,
  t.floor,
  t.has_lift,
  t.has_step_free_entrance,
  t.surveyed_on,
  t.version
from
  workplace t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );
