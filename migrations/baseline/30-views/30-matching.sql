-- What matching knows beside the rows that the session reads.

-- To matching, a fact that somebody claims is unknown; which qualification it is, it reads, so that nobody is asked
-- again.
create view access.claimed_fact with (security_barrier = true) as
  select job_seeker_id, kind, case when kind = 'QUALIFICATION' then key end as code from claim
  where state = 'OPEN' and job_seeker_id is not null and kind in ('QUALIFICATION', 'GRADUATION')
    and (select access.purpose()) = 'MATCHING';

-- Somebody's work and placements, for public-welfare posts, of those whose rows the session reads: nobody's employer,
-- and no work that has ended but its last day. A placement that goes on is work that goes on.
create view access.welfare_fact with (security_barrier = true) as
  select coalesce(w.job_seeker_id, p.job_seeker_id) as job_seeker_id, w.worked_until, w.employed_from, w.employed_until,
    p.placements
  from (
    select k.job_seeker_id,
      max(coalesce(k.ended_on, '9999-12-31'))
        filter (where k.started_on <= (now() at time zone 'Asia/Shanghai')::date) as worked_until,
      min(k.started_on)
        filter (where k.ended_on is null or k.ended_on >= (now() at time zone 'Asia/Shanghai')::date) as employed_from,
      case when not bool_or(k.ended_on is null) then
        max(k.ended_on) filter (where k.ended_on >= (now() at time zone 'Asia/Shanghai')::date)
      end as employed_until
    from (
      select job_seeker_id, started_on, ended_on from employment where kind <> 'INTERNSHIP'
      union all
      select job_seeker_id, began_on, null from placement where ended_on is null
    ) k
    group by k.job_seeker_id
  ) w
  full join (
    select job_seeker_id,
      json_agg(json_build_object('beganOn', began_on, 'endedOn', ended_on) order by began_on, id) as placements
    from placement where ended_on is not null group by job_seeker_id
  ) p on p.job_seeker_id = w.job_seeker_id
  where (select access.purpose()) = 'MATCHING'
    and ((select access.is_administrator()) or access.reads_person(coalesce(w.job_seeker_id, p.job_seeker_id)));
