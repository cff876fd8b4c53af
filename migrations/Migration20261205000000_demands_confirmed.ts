import { Migration } from '@mikro-orm/migrations';

/**
 * When somebody went through what a vacancy asks of functions, and confirmed it. Whatever changes what the work asks takes the confirmation away:
 * a trigger sees to it, whichever way the change comes.
 */
export class Migration20261205000000_demands_confirmed extends Migration {
  override up(): void {
    this.addSql('alter table "vacancy" add column "demands_confirmed_at" timestamptz null, add column "struck_demands" jsonb not null default \'[]\'');
    this.addSql(`
      create function public.forget_confirmed_demands() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        new.demands_confirmed_at := null;
        return new;
      end $$`);
    this.addSql(`
      create trigger vacancy_demands_confirmed before update on vacancy for each row
      when (old.demands_confirmed_at is not null and new.demands_confirmed_at is not distinct from old.demands_confirmed_at and (
        old.occupation_code is distinct from new.occupation_code or old.occupation_basis is distinct from new.occupation_basis
        or old.demands::jsonb is distinct from new.demands::jsonb or old.shift is distinct from new.shift or old.work_mode is distinct from new.work_mode
        or old.workplace_id is distinct from new.workplace_id))
      execute function public.forget_confirmed_demands()`);
  }

  override down(): void {
    this.addSql('drop trigger vacancy_demands_confirmed on vacancy');
    this.addSql('drop function public.forget_confirmed_demands');
    this.addSql('alter table "vacancy" drop column "demands_confirmed_at", drop column "struck_demands"');
  }
}
