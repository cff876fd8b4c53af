import { Migration } from '@mikro-orm/migrations';

/**
 * What the rows of imported tables became, so that a table that comes again changes nothing; and what the columns of a source were taken for. Each belongs to the
 * centre that imported the table: the digits of its account's region, or none for administrators.
 */
export class Migration20261211000000_imported_rows extends Migration {
  override up(): void {
    this.addSql('create table "imported_row" ("kind" text not null, "region_prefix" text not null, "key" text not null, "as_it_stands" text not null, "digest" text not null, "object_id" int not null, primary key ("kind", "region_prefix", "key"))');
    this.addSql('create index "imported_row_as_it_stands_index" on "imported_row" ("kind", "as_it_stands")');
    this.addSql('create table "import_mapping" ("kind" text not null, "region_prefix" text not null, "source" text not null, "columns" jsonb not null, primary key ("kind", "region_prefix", "source"))');
    for (const table of ['imported_row', 'import_mapping']) {
      const own = `"${table}"."region_prefix" = coalesce((select access.region()), '') and ((select access.is_administrator()) or (select access.region()) is not null)`;
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy "${table}_select" on "${table}" for select using (${own})`);
      this.addSql(`create policy "${table}_insert" on "${table}" for insert with check (${own})`);
      this.addSql(`create policy "${table}_update" on "${table}" for update using (${own}) with check (${own})`);
    }
    // Who is erased is found in no row of a table again.
    this.addSql(`create function access.forget_imported_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        delete from imported_row where kind = 'job-seekers' and object_id = new.id;
        return null;
      end $$`);
    this.addSql('create trigger job_seeker_forgotten after update of erased_at on job_seeker for each row when (old.erased_at is null and new.erased_at is not null) execute function access.forget_imported_person()');
  }

  override down(): void {
    this.addSql('drop trigger job_seeker_forgotten on job_seeker');
    this.addSql('drop function access.forget_imported_person()');
    this.addSql('drop table "import_mapping"');
    this.addSql('drop table "imported_row"');
  }
}
