import { Migration } from '@mikro-orm/migrations';

/** The codes of the skills that an employer marks as core, beside the skills that a vacancy asks for: the matching index reads them without the rest. */
export class Migration20261207000000_core_skills extends Migration {
  override up(): void {
    this.addSql(`alter table "vacancy" add column "core_skills" jsonb null generated always as (
      nullif(jsonb_path_query_array("skills", '$[*] ? (@.isCore == true).code'), '[]'::jsonb)) stored`);
  }

  override down(): void {
    this.addSql('alter table "vacancy" drop column "core_skills"');
  }
}
