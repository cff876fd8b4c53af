import { Migration } from '@mikro-orm/migrations';

/**
 * How many people each public body employs on a day, by the employments that centres recorded: what measure 1 asks of it holds from the day of the hire on, and not from
 * the next declaration. For the centre of its region and administrators alone: the body itself may employ somebody who did not tell it of a disability.
 */
export class Migration20261215000000_hires_of_public_bodies extends Migration {
  override up(): void {
    this.addSql(`create function access.employed_by_public_bodies(day date) returns table (employer_id int, heads int)
      language sql stable security definer set search_path = public, pg_temp as $$
        select m.employer_id, count(distinct m.job_seeker_id)::int
        from employment m join employer e on e.id = m.employer_id
        where ((select access.is_administrator()) or starts_with(e.region_code, (select access.region())))
          and e.kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION') and m.kind <> 'INTERNSHIP' and m.started_on <= day and (m.ended_on is null or m.ended_on >= day)
        group by m.employer_id
      $$`);
  }

  override down(): void {
    this.addSql('drop function access.employed_by_public_bodies(date)');
  }
}
