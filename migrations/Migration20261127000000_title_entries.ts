import { Migration } from '@mikro-orm/migrations';

/** Names of occupations that the operator imports from other classifications: everybody reads them, and nobody writes them over GraphQL. */
export class Migration20261127000000_title_entries extends Migration {
  override up(): void {
    this.addSql(`
      create table "title_entry" (
        "source" text not null,
        "code" text not null,
        "names" json not null,
        "skills" json not null,
        "imported_at" timestamptz not null default now(),
        primary key ("source", "code")
      )`);
    this.addSql('alter table title_entry enable row level security');
    this.addSql('create policy title_entry_select on title_entry for select using (true)');
  }

  override down(): void {
    this.addSql('drop table title_entry');
  }
}
