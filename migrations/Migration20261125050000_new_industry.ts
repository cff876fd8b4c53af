import { Migration } from '@mikro-orm/migrations';

/** Employers of a new industry, which are visited every year. */
export class Migration20261125050000_new_industry extends Migration {
  override up(): void {
    this.addSql('alter table "employer" add column "is_new_industry" boolean null');
  }

  override down(): void {
    this.addSql('alter table "employer" drop column "is_new_industry"');
  }
}
