import { Migration } from '@mikro-orm/migrations';

/** Words of an imported vacancy that were not understood, and the row that it came from as it stands. */
export class Migration20261210000000_as_written extends Migration {
  override up(): void {
    this.addSql('alter table "vacancy" add column "as_written" jsonb not null default \'[]\', add column "source_row" text null');
    this.addSql('create index "vacancy_source_row_index" on "vacancy" ("source_row")');
  }

  override down(): void {
    this.addSql('alter table "vacancy" drop column "as_written", drop column "source_row"');
  }
}
