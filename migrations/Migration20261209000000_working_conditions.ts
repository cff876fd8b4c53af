import { Migration } from '@mikro-orm/migrations';

const forgets = (conditions: string): string => `
  create or replace trigger vacancy_demands_confirmed before update on vacancy for each row
  when (old.demands_confirmed_at is not null and new.demands_confirmed_at is not distinct from old.demands_confirmed_at and (
    old.occupation_code is distinct from new.occupation_code or old.occupation_basis is distinct from new.occupation_basis
    or old.demands::jsonb is distinct from new.demands::jsonb or old.shift is distinct from new.shift or old.work_mode is distinct from new.work_mode
    or old.workplace_id is distinct from new.workplace_id${conditions}))
  execute function public.forget_confirmed_demands()`;

/** What work exposes people to (loads, heat, cold, dust, heights), as notices state it; a change asks again for the demands to be confirmed. */
export class Migration20261209000000_working_conditions extends Migration {
  override up(): void {
    this.addSql('alter table "vacancy" add column "working_conditions" jsonb not null default \'[]\'');
    this.addSql(forgets(' or old.working_conditions is distinct from new.working_conditions'));
  }

  override down(): void {
    this.addSql(forgets(''));
    this.addSql('alter table "vacancy" drop column "working_conditions"');
  }
}
