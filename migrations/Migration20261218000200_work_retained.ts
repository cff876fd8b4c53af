import { Migration } from '@mikro-orm/migrations';

const places = [1, 2, 3, 4];
/** A condition for each of the four follow-up days of an employment. */
const ofEach = (condition: (day: string, place: number) => string): string =>
  places.map((place) => condition(`b.due_on[${place}]`, place)).join(',\n          ');
const isAtPost = (day: string): string => `${day} <= as_of and (b.ended_on is null or b.ended_on >= ${day})`;
const isInWork = (day: string, place: number): string => `${isAtPost(day)}
            or ${day} <= as_of and (w.works_${place} or b.end_reason = 'MOVED_ON' and w.has_later is not true)`;
const worksElsewhere = (day: string): string =>
  `o.started_on <= ${day} and (o.ended_on is null or o.ended_on >= ${day})`;

/** A row of the answer for each count of each follow-up day. */
const counts = ['REACHED', 'AT_POST', 'IN_WORK']
  .flatMap((what) => places.map((place) => `('${what}', '${place}', c.${what.toLowerCase()}_${place})`))
  .join(',\n        ');

/**
 * Of the work that began between two days: how much of it had come to each of its follow-up days by a day, who was
 * then in work, and at the same post; and why work has ended. Numbers, and nobody of them. Somebody is in work on a
 * day that this or another employment covers, or whose employment ended as the person moved on while no later one is
 * recorded.
 *
 * Other centres read the numbers of provinces and cities; the program masks small ones for them
 * (src/domain/employments/retention).
 */
export class Migration20261218000200_work_retained extends Migration {
  override up(): void {
    this.addSql(`create function access.work_retained(
        of_region text, first_day date, last_day date, as_of date, breakdown text)
      returns table (code text, what text, key text, count bigint)
      language sql stable security definer set search_path = public, pg_temp
      set work_mem = '32MB' set max_parallel_workers_per_gather = 0 as $$
      with began as materialized (
        select e.id, e.job_seeker_id, e.started_on, e.ended_on, e.end_reason, e.due_on,
          case breakdown
            when 'DISABILITY_KIND' then d.kind::text
            when 'DISABILITY_GRADE' then d.grade::text
            when 'EMPLOYMENT_KIND' then e.kind
          end as code
        from employment e
        left join disability_certificate d
          on breakdown in ('DISABILITY_KIND', 'DISABILITY_GRADE') and d.job_seeker_id = e.job_seeker_id
        where e.started_on between first_day and least(last_day, as_of)
          and e.residence_code between of_region and rpad(of_region, 6, '9')
          and ((select access.is_administrator())
            or starts_with(rpad(of_region, 6, '0'), (select access.region()))
            or (select access.region()) is not null and length(of_region) <= 4)
      ), elsewhere as (
        select b.id, bool_or(o.started_on > b.started_on) as has_later,
          ${ofEach((day, place) => `bool_or(${worksElsewhere(day)}) as works_${place}`)}
        from began b join employment o on o.job_seeker_id = b.job_seeker_id and o.id <> b.id
        where b.ended_on is not null
        group by b.id
      ), counted as (
        select b.code, count(*) as began,
          ${ofEach((day, place) => `count(*) filter (where ${day} <= as_of) as reached_${place}`)},
          ${ofEach((day, place) => `count(*) filter (where ${isAtPost(day)}) as at_post_${place}`)},
          ${ofEach((day, place) => `count(*) filter (where ${isInWork(day, place)}) as in_work_${place}`)}
        from began b left join elsewhere w on w.id = b.id
        group by b.code
      )
      select c.code, v.what, v.key, v.count
      from counted c cross join lateral (values
        ('BEGAN', null, c.began),
        ${counts}
      ) v(what, key, count)
      union all
      select b.code, 'ENDED', b.end_reason, count(*) from began b where b.ended_on <= as_of group by 1, 3
    $$`);
  }

  override down(): void {
    this.addSql('drop function access.work_retained(text, date, date, date, text)');
  }
}
