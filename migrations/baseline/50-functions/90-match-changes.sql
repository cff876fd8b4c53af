-- Changes that were not to be seen at a moment and are now: those of transactions that had not begun then, and of
-- those that had not ended. By time, or in their order, those that commit late would be missed.
create function access.match_changes(since pg_snapshot) returns table (side text, changed_id int)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.side, c.changed_id from match_change c where c.xid >= pg_snapshot_xmax(since)
  union
  select c.side, c.changed_id from match_change c where c.xid in (select pg_snapshot_xip(since))
$$;

-- Who has not read them for a day reads everything anew.
create function access.forget_match_changes() returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from match_change where changed_at < now() - interval '1 day'
$$;
