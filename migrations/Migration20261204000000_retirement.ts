import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const columns = [
  `alter table "job_seeker" add column "womens_retirement_group" smallint null, add column "household_key" text null,
    add constraint "job_seeker_womens_retirement_group_check" check (womens_retirement_group in (50, 55))`,
  'create index "job_seeker_household" on "job_seeker" ("household_key") where "household_key" is not null',
] as const;

const functions = [
  // Both decide on posts that the law gives: a session that confirms nothing of the person leaves them as they are. An erased person has neither.
  `create function access.guard_person_standing() returns trigger language plpgsql ${definer} as $$
    begin
      if new.erased_at is not null then
        new.womens_retirement_group := null;
        new.household_key := null;
        return new;
      end if;
      if (new.womens_retirement_group, new.household_key) is distinct from (old.womens_retirement_group, old.household_key)
        and (select access.subject()) is not null and not (select access.is_administrator())
        and not starts_with(coalesce(old.residence_code, ''), coalesce((select access.region()), 'none'))
      then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$`,
  `create trigger job_seeker_standing before update of womens_retirement_group, household_key, erased_at on job_seeker
    for each row execute function access.guard_person_standing()`,
  // A group that was confirmed until a day counts no longer after it: access.end_lapsed_facts ends the claim.
  `create function access.end_lapsed_group() returns trigger language plpgsql ${definer} as $$
    begin
      update job_seeker set womens_retirement_group = null where id = new.job_seeker_id;
      return null;
    end $$`,
  `create trigger claim_lapsed_group after update on claim for each row
    when (new.kind = 'RETIREMENT_GROUP' and new.state = 'LAPSED' and old.state = 'CONFIRMED') execute function access.end_lapsed_group()`,
] as const;

/** By what a woman's retirement age is found, and who are of one household. */
export class Migration20261204000000_retirement extends Migration {
  override up(): void {
    for (const statement of [...columns, ...functions]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop trigger claim_lapsed_group on claim');
    this.addSql('drop trigger job_seeker_standing on job_seeker');
    this.addSql('drop function access.end_lapsed_group, access.guard_person_standing');
    this.addSql(`delete from claim where kind = 'RETIREMENT_GROUP'`);
    this.addSql('alter table "job_seeker" drop column "womens_retirement_group", drop column "household_key"');
  }
}
