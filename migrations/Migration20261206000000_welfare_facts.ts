import { Migration } from '@mikro-orm/migrations';

const today = "(now() at time zone 'Asia/Shanghai')::date";
const watched = ['employment', 'placement'] as const;

/**
 * What matching knows of somebody's work and placements, for public-welfare posts, of those whose rows the session reads: nobody's employer, and no work that has ended but its last day. A placement
 * that goes on is work that goes on.
 */
const view = `create view access.welfare_fact with (security_barrier = true) as
  select coalesce(w.job_seeker_id, p.job_seeker_id) as job_seeker_id, w.worked_until, w.employed_from, w.employed_until, p.placements
  from (
    select k.job_seeker_id, max(coalesce(k.ended_on, '9999-12-31')) filter (where k.started_on <= ${today}) as worked_until,
      min(k.started_on) filter (where k.ended_on is null or k.ended_on >= ${today}) as employed_from,
      case when not bool_or(k.ended_on is null) then max(k.ended_on) filter (where k.ended_on >= ${today}) end as employed_until
    from (
      select job_seeker_id, started_on, ended_on from employment where kind <> 'INTERNSHIP'
      union all select job_seeker_id, began_on, null from placement where ended_on is null
    ) k group by k.job_seeker_id
  ) w
  full join (
    select job_seeker_id, json_agg(json_build_object('beganOn', began_on, 'endedOn', ended_on) order by began_on, id) as placements
    from placement where ended_on is not null group by job_seeker_id
  ) p on p.job_seeker_id = w.job_seeker_id
  where (select access.purpose()) = 'MATCHING' and ((select access.is_administrator()) or access.reads_person(coalesce(w.job_seeker_id, p.job_seeker_id)))`;

/** Whether the session reads a person's row at all: asked with the rights of whoever asks, not with those of the view. */
const reading = `create function access.reads_person(person int) returns boolean language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
  begin
    return exists (select 1 from job_seeker s where s.id = person);
  end $$`;

/** Matching asks whether somebody works, and was placed on a public-welfare post before. */
export class Migration20261206000000_welfare_facts extends Migration {
  override up(): void {
    for (const statement of [reading, view]) this.addSql(statement);
    for (const table of watched) {
      for (const [event, rows] of [['insert', 'new'], ['update', 'new'], ['delete', 'old']] as const) {
        this.addSql(`create trigger ${table}_match_${event} after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function access.note_match_change('PERSON', 'job_seeker_id')`);
      }
    }
  }

  override down(): void {
    for (const table of watched) for (const event of ['insert', 'update', 'delete']) this.addSql(`drop trigger ${table}_match_${event} on ${table}`);
    this.addSql('drop view access.welfare_fact');
    this.addSql('drop function access.reads_person');
  }
}
