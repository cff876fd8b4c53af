import { Migration } from '@mikro-orm/migrations';

/** Centres of regions that the operator imports, between which distances are measured: everybody reads them, and nobody writes them over GraphQL. */
export class Migration20261202000000_region_centres extends Migration {
  override up(): void {
    this.addSql(`
      create table "region_centre" (
        "code" text not null primary key,
        "latitude" numeric(4,2) not null,
        "longitude" numeric(5,2) not null,
        "imported_at" timestamptz not null default now(),
        constraint "region_centre_place_check" check (latitude >= 3 and latitude <= 54 and longitude >= 73 and longitude <= 136)
      )`);
    this.addSql('alter table region_centre enable row level security');
    this.addSql('create policy region_centre_select on region_centre for select using (true)');
  }

  override down(): void {
    this.addSql('drop table region_centre');
  }
}
