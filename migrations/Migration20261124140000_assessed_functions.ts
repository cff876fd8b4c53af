import { Migration } from '@mikro-orm/migrations';

/** A place for the functions whose level somebody assessed. By itself, so that readers wait for no more than this. */
export class Migration20261124140000_assessed_functions extends Migration {
  override up(): void {
    this.addSql(`alter table "job_seeker" add column "assessed_functions" json not null default '[]'`);
    this.addSql(`alter table "job_seeker" alter column "assessed_functions" drop default`);
  }

  override down(): void {
    this.addSql(`alter table "job_seeker" drop column "assessed_functions"`);
  }
}
