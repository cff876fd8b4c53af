select
  *
from
  access.work_retained ($1, $2::date, $3::date, $4::date, $5::text);
