import { Migration } from '@mikro-orm/migrations';

/**
 * When an employer was founded, which says from when on it owed the quota: a fact with legal effect, as the others of
 * employers (baseline/60-triggers/10-confirmed-facts.sql).
 */
export class Migration20261216000000_day_of_foundation extends Migration {
  override up(): void {
    this.addSql('alter table "employer" add column "founded_on" date null');
    this.addSql(`create function access.guard_employer_founding() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if new.founded_on is distinct from old.founded_on
          and (select access.subject()) is not null and not (select access.is_administrator())
          and (select access.region()) is null
        then
          raise exception 'only a centre confirms facts of an employer' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger employer_founding before update of founded_on on employer
      for each row execute function access.guard_employer_founding()`);
    // A day that was confirmed until another counts no longer after it: access.end_lapsed_facts ends the claim.
    this.addSql(`create function access.end_lapsed_founding() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update employer set founded_on = null where id = new.employer_id;
        return null;
      end $$`);
    this.addSql(`create trigger claim_lapsed_founding after update on claim
      for each row when (new.kind = 'FOUNDING_DAY' and new.state = 'LAPSED' and old.state = 'CONFIRMED')
      execute function access.end_lapsed_founding()`);
  }

  override down(): void {
    this.addSql('drop trigger claim_lapsed_founding on claim');
    this.addSql('drop function access.end_lapsed_founding()');
    this.addSql('drop trigger employer_founding on employer');
    this.addSql('drop function access.guard_employer_founding()');
    this.addSql(`delete from "claim" where "kind" = 'FOUNDING_DAY'`);
    this.addSql('alter table "employer" drop column "founded_on"');
  }
}
