select
  model
from
  matching_model
order by
  valid_from,
  version;
