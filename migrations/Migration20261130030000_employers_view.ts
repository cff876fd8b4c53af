import { Migration } from '@mikro-orm/migrations';

/** The days on which an employer changed what its vacancies ask of functions, and which accommodations it offers: changes are limited. */
export class Migration20261130030000_employers_view extends Migration {
  override up(): void {
    this.addSql('alter table "vacancy" add column "demands_set_on" jsonb null');
    this.addSql('alter table "employer" add column "provisions_set_on" jsonb null');
  }

  override down(): void {
    this.addSql('alter table "employer" drop column "provisions_set_on"');
    this.addSql('alter table "vacancy" drop column "demands_set_on"');
  }
}
