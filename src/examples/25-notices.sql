select
  d.id,
  d.job_seeker_id,
  d.matter,
  d.known_on,
  d.employment_ended_on,
  d.steps
from
  labour_dispute d
where
  coalesce(d.steps -> -1 ->> 'kind', '') <> 'CLOSED'
  and greatest(d.known_on, d.employment_ended_on, (d.steps -> -1 ->> 'on')::date) >= $1::date - $2::interval;

select
  count(*) as unread
from
  (
    select
      u.*,
      r.account is not null as is_read
    from
      (
        select
          'NOTICE:' || w.id as key,
          w.kind,
          w.object_type,
          w.object_id,
          '' as detail,
          (w.told_at at time zone 'Asia/Shanghai')::date as day,
          w.due_on,
          coalesce(w.job_seeker_id, w.concerned_id) as concerned,
          w.employer_id is not null as is_to_employer,
          w.id as place
        from
          notice w
        where
          w.account = $1
          or w.region_code between $2 and $3
        union all
        select
          concat_ws(':', $4::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $5::text as kind,
          $6::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $7::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              e.id as object,
              f.month::text as detail,
              f.due as due_on,
              e.started_on as since,
              e.job_seeker_id as concerned
            from
              employment e
              cross join unnest($8::int[], e.due_on) f (month, due)
            where
              (
                f.due <= $9::date
                and f.month <> all (e.followed_up)
                and (
                  e.ended_on is null
                  or e.ended_on >= $10::date
                )
              )
              and (e.residence_code between $11 and $12)
          ) d
        where
          d.due_on between $13::date and $14::date
        union all
        select
          concat_ws(':', $15::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $16::text as kind,
          $17::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $18::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              t.id as object,
              '' as detail,
              t.ends_on as due_on,
              t.started_on as since,
              t.job_seeker_id as concerned
            from
              work_trial t
            where
              (
                t.work_ended_on is null
                and (
                  t.outcome is null
                  or t.outcome = 'EXTENDED'
                )
              )
              and t.job_seeker_id is distinct from $19::int
              and (
                exists (
                  select
                    1
                  from
                    access.served_person s
                  where
                    s.job_seeker_id = t.job_seeker_id
                )
              )
          ) d
        where
          d.due_on between $20::date and $21::date
        union all
        select
          concat_ws(':', $22::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $23::text as kind,
          $24::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $25::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              e.id as object,
              '' as detail,
              e.contract_ends_on as due_on,
              coalesce(e.contract_starts_on, e.started_on) as since,
              e.job_seeker_id as concerned
            from
              employment e
            where
              e.ended_on is null
              and e.contract_ends_on is not null
              and ((e.residence_code between $26 and $27))
          ) d
        where
          d.due_on between $28::date and $29::date
        union all
        select
          concat_ws(':', $30::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $31::text as kind,
          $32::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $33::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              '' as detail,
              p.due_on,
              p.began_on as since,
              p.job_seeker_id as concerned
            from
              placement p
              join vacancy v on v.id = p.vacancy_id
            where
              p.ended_on is null
              and (v.region_code between $34 and $35)
          ) d
        where
          d.due_on between $36::date and $37::date
        union all
        select
          concat_ws(':', $38::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $39::text as kind,
          $40::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $41::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              '' as detail,
              p.due_on,
              p.began_on as since,
              p.job_seeker_id as concerned
            from
              placement p
              join vacancy v on v.id = p.vacancy_id
            where
              p.ended_on is null
              and (v.region_code between $42 and $43)
          ) d
        where
          d.due_on between $44::date and $45::date
        union all
        select
          concat_ws(':', $46::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $47::text as kind,
          $48::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $49::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              c.id as object,
              '' as detail,
              ((c.claimed_at at time zone 'Asia/Shanghai')::date + $50::int) as due_on,
              (c.claimed_at at time zone 'Asia/Shanghai')::date as since,
              c.job_seeker_id as concerned
            from
              claim c
            where
              c.state = 'OPEN'
              and not c.is_escalated
          ) d
        where
          d.due_on between $51::date and $52::date
        union all
        select
          concat_ws(':', $53::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $54::text as kind,
          $55::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $56::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              t.id as object,
              p.kind || '/' || t.stage as detail,
              t.due_on as due_on,
              null::date as since,
              t.job_seeker_id as concerned
            from
              participation t
              join programme p on p.id = t.programme_id
            where
              t.due_on is not null
              and p.status <> 'CANCELLED'
              and p.region_code between $57 and $58
          ) d
        where
          d.due_on between $59::date and $60::date
        union all
        select
          concat_ws(':', $61::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $62::text as kind,
          $63::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $64::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              p.kind || '/' || p.stage as detail,
              p.due_on as due_on,
              null::date as since,
              null::int as concerned
            from
              programme p
            where
              p.due_on is not null
              and p.status <> 'CANCELLED'
              and p.region_code between $65 and $66
          ) d
        where
          d.due_on between $67::date and $68::date
      ) u
      left join notice_read r on r.notice_key = u.key
      and r.account = $69
  ) n
where
  not n.is_read;

select
  n.key,
  n.kind,
  n.object_type,
  n.object_id,
  n.detail,
  n.day,
  n.due_on,
  n.concerned,
  n.is_to_employer,
  n.place,
  n.is_read
from
  (
    select
      u.*,
      r.account is not null as is_read
    from
      (
        select
          'NOTICE:' || w.id as key,
          w.kind,
          w.object_type,
          w.object_id,
          '' as detail,
          (w.told_at at time zone 'Asia/Shanghai')::date as day,
          w.due_on,
          coalesce(w.job_seeker_id, w.concerned_id) as concerned,
          w.employer_id is not null as is_to_employer,
          w.id as place
        from
          notice w
        where
          w.account = $1
          or w.region_code between $2 and $3
        union all
        select
          concat_ws(':', $4::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $5::text as kind,
          $6::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $7::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              e.id as object,
              f.month::text as detail,
              f.due as due_on,
              e.started_on as since,
              e.job_seeker_id as concerned
            from
              employment e
              cross join unnest($8::int[], e.due_on) f (month, due)
            where
              (
                f.due <= $9::date
                and f.month <> all (e.followed_up)
                and (
                  e.ended_on is null
                  or e.ended_on >= $10::date
                )
              )
              and (e.residence_code between $11 and $12)
          ) d
        where
          d.due_on between $13::date and $14::date
        union all
        select
          concat_ws(':', $15::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $16::text as kind,
          $17::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $18::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              t.id as object,
              '' as detail,
              t.ends_on as due_on,
              t.started_on as since,
              t.job_seeker_id as concerned
            from
              work_trial t
            where
              (
                t.work_ended_on is null
                and (
                  t.outcome is null
                  or t.outcome = 'EXTENDED'
                )
              )
              and t.job_seeker_id is distinct from $19::int
              and (
                exists (
                  select
                    1
                  from
                    access.served_person s
                  where
                    s.job_seeker_id = t.job_seeker_id
                )
              )
          ) d
        where
          d.due_on between $20::date and $21::date
        union all
        select
          concat_ws(':', $22::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $23::text as kind,
          $24::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $25::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              e.id as object,
              '' as detail,
              e.contract_ends_on as due_on,
              coalesce(e.contract_starts_on, e.started_on) as since,
              e.job_seeker_id as concerned
            from
              employment e
            where
              e.ended_on is null
              and e.contract_ends_on is not null
              and ((e.residence_code between $26 and $27))
          ) d
        where
          d.due_on between $28::date and $29::date
        union all
        select
          concat_ws(':', $30::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $31::text as kind,
          $32::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $33::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              '' as detail,
              p.due_on,
              p.began_on as since,
              p.job_seeker_id as concerned
            from
              placement p
              join vacancy v on v.id = p.vacancy_id
            where
              p.ended_on is null
              and (v.region_code between $34 and $35)
          ) d
        where
          d.due_on between $36::date and $37::date
        union all
        select
          concat_ws(':', $38::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $39::text as kind,
          $40::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $41::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              '' as detail,
              p.due_on,
              p.began_on as since,
              p.job_seeker_id as concerned
            from
              placement p
              join vacancy v on v.id = p.vacancy_id
            where
              p.ended_on is null
              and (v.region_code between $42 and $43)
          ) d
        where
          d.due_on between $44::date and $45::date
        union all
        select
          concat_ws(':', $46::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $47::text as kind,
          $48::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $49::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              c.id as object,
              '' as detail,
              ((c.claimed_at at time zone 'Asia/Shanghai')::date + $50::int) as due_on,
              (c.claimed_at at time zone 'Asia/Shanghai')::date as since,
              c.job_seeker_id as concerned
            from
              claim c
            where
              c.state = 'OPEN'
              and not c.is_escalated
          ) d
        where
          d.due_on between $51::date and $52::date
        union all
        select
          concat_ws(':', $53::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $54::text as kind,
          $55::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $56::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              t.id as object,
              p.kind || '/' || t.stage as detail,
              t.due_on as due_on,
              null::date as since,
              t.job_seeker_id as concerned
            from
              participation t
              join programme p on p.id = t.programme_id
            where
              t.due_on is not null
              and p.status <> 'CANCELLED'
              and p.region_code between $57 and $58
          ) d
        where
          d.due_on between $59::date and $60::date
        union all
        select
          concat_ws(':', $61::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $62::text as kind,
          $63::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $64::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              p.kind || '/' || p.stage as detail,
              p.due_on as due_on,
              null::date as since,
              null::int as concerned
            from
              programme p
            where
              p.due_on is not null
              and p.status <> 'CANCELLED'
              and p.region_code between $65 and $66
          ) d
        where
          d.due_on between $67::date and $68::date
      ) u
      left join notice_read r on r.notice_key = u.key
      and r.account = $69
  ) n
where
  true
order by
  n.day desc,
  n.place desc,
  n.key desc
limit
  $70;

select
  count(*) as total
from
  (
    select
      u.*,
      r.account is not null as is_read
    from
      (
        select
          'NOTICE:' || w.id as key,
          w.kind,
          w.object_type,
          w.object_id,
          '' as detail,
          (w.told_at at time zone 'Asia/Shanghai')::date as day,
          w.due_on,
          coalesce(w.job_seeker_id, w.concerned_id) as concerned,
          w.employer_id is not null as is_to_employer,
          w.id as place
        from
          notice w
        where
          w.account = $1
          or w.region_code between $2 and $3
        union all
        select
          concat_ws(':', $4::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $5::text as kind,
          $6::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $7::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              e.id as object,
              f.month::text as detail,
              f.due as due_on,
              e.started_on as since,
              e.job_seeker_id as concerned
            from
              employment e
              cross join unnest($8::int[], e.due_on) f (month, due)
            where
              (
                f.due <= $9::date
                and f.month <> all (e.followed_up)
                and (
                  e.ended_on is null
                  or e.ended_on >= $10::date
                )
              )
              and (e.residence_code between $11 and $12)
          ) d
        where
          d.due_on between $13::date and $14::date
        union all
        select
          concat_ws(':', $15::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $16::text as kind,
          $17::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $18::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              t.id as object,
              '' as detail,
              t.ends_on as due_on,
              t.started_on as since,
              t.job_seeker_id as concerned
            from
              work_trial t
            where
              (
                t.work_ended_on is null
                and (
                  t.outcome is null
                  or t.outcome = 'EXTENDED'
                )
              )
              and t.job_seeker_id is distinct from $19::int
              and (
                exists (
                  select
                    1
                  from
                    access.served_person s
                  where
                    s.job_seeker_id = t.job_seeker_id
                )
              )
          ) d
        where
          d.due_on between $20::date and $21::date
        union all
        select
          concat_ws(':', $22::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $23::text as kind,
          $24::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $25::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              e.id as object,
              '' as detail,
              e.contract_ends_on as due_on,
              coalesce(e.contract_starts_on, e.started_on) as since,
              e.job_seeker_id as concerned
            from
              employment e
            where
              e.ended_on is null
              and e.contract_ends_on is not null
              and ((e.residence_code between $26 and $27))
          ) d
        where
          d.due_on between $28::date and $29::date
        union all
        select
          concat_ws(':', $30::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $31::text as kind,
          $32::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $33::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              '' as detail,
              p.due_on,
              p.began_on as since,
              p.job_seeker_id as concerned
            from
              placement p
              join vacancy v on v.id = p.vacancy_id
            where
              p.ended_on is null
              and (v.region_code between $34 and $35)
          ) d
        where
          d.due_on between $36::date and $37::date
        union all
        select
          concat_ws(':', $38::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $39::text as kind,
          $40::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $41::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              '' as detail,
              p.due_on,
              p.began_on as since,
              p.job_seeker_id as concerned
            from
              placement p
              join vacancy v on v.id = p.vacancy_id
            where
              p.ended_on is null
              and (v.region_code between $42 and $43)
          ) d
        where
          d.due_on between $44::date and $45::date
        union all
        select
          concat_ws(':', $46::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $47::text as kind,
          $48::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $49::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              c.id as object,
              '' as detail,
              ((c.claimed_at at time zone 'Asia/Shanghai')::date + $50::int) as due_on,
              (c.claimed_at at time zone 'Asia/Shanghai')::date as since,
              c.job_seeker_id as concerned
            from
              claim c
            where
              c.state = 'OPEN'
              and not c.is_escalated
          ) d
        where
          d.due_on between $51::date and $52::date
        union all
        select
          concat_ws(':', $53::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $54::text as kind,
          $55::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $56::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              t.id as object,
              p.kind || '/' || t.stage as detail,
              t.due_on as due_on,
              null::date as since,
              t.job_seeker_id as concerned
            from
              participation t
              join programme p on p.id = t.programme_id
            where
              t.due_on is not null
              and p.status <> 'CANCELLED'
              and p.region_code between $57 and $58
          ) d
        where
          d.due_on between $59::date and $60::date
        union all
        select
          concat_ws(':', $61::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key,
          $62::text as kind,
          $63::text as object_type,
          d.object as object_id,
          d.detail,
          greatest(d.due_on - $64::int, d.since) as day,
          d.due_on,
          d.concerned,
          false as is_to_employer,
          0 as place
        from
          (
            select
              p.id as object,
              p.kind || '/' || p.stage as detail,
              p.due_on as due_on,
              null::date as since,
              null::int as concerned
            from
              programme p
            where
              p.due_on is not null
              and p.status <> 'CANCELLED'
              and p.region_code between $65 and $66
          ) d
        where
          d.due_on between $67::date and $68::date
      ) u
      left join notice_read r on r.notice_key = u.key
      and r.account = $69
  ) n
where
  true;

select
  c.id,
  $1::jsonb ->> c.kind as name
from
  claim c
where
  c.id = any (
    (
      select
        $2::int[]
    )::int[]
  );

select
  t.id,
  t.kind,
  t.job_seeker_id,
  t.employer_id,
  t.key,
  t.value,
  t.papers,
  t.state,
  t.is_escalated,
  t.claimed_as,
  t.claimed_at,
  t.decided_as,
  t.decided_at,
  t.reason,
  t.holds_until,
  t.version
from
  claim t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  e.id,
  m.name
from
  employment e
  join employer m on m.id = e.employer_id
where
  e.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  t.id,
  t.job_seeker_id,
  t.employer_id,
  t.dispatched_by_id,
  t.kind,
  t.contract,
  t.contract_starts_on,
  t.contract_ends_on,
  t.monthly_pay,
  t.started_on,
  t.ended_on,
  t.end_reason,
  t.moved_from_id,
  t.follow_ups,
  t.trial_statement,
  t.version
from
  employment t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  t.id,
  t.residence_code
from
  job_seeker t
where
  t.id = any (
    (
      select
        $1::int[]
    )::int[]
  );

select
  t.job_seeker_id as parent,
  full_name,
  phone_sealed
from
  job_seeker_contact t
where
  t.job_seeker_id = any (
    (
      select
        $1::int[]
    )::int[]
  );
