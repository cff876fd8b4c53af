import { Migration } from '@mikro-orm/migrations';

/** Title and filing of practitioners of medical massage. */
export class Migration20261125020000_practitioners extends Migration {
  override up(): void {
    this.addSql('alter table "blind_massage_practitioner" add column "professional_title" text null, add column "filed_on" date null, add column "filed_at" text null');
  }

  override down(): void {
    this.addSql('alter table "blind_massage_practitioner" drop column "professional_title", drop column "filed_on", drop column "filed_at"');
  }
}
