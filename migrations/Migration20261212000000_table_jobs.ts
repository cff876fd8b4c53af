import { Migration } from '@mikro-orm/migrations';

/** Tables that accounts bring in and take out over the API, and their files. Each is its account's alone, whatever else the account may see. */
export class Migration20261212000000_table_jobs extends Migration {
  override up(): void {
    this.addSql(`create table "table_job" ("id" serial primary key, "subject" text not null, "direction" text not null, "kind" text not null, "file_name" text not null, "state" text not null,
      "created_at" timestamptz not null default now(), "alive_at" timestamptz null, "percent" int not null default 0, "settings" jsonb null, "totals" jsonb null, "problem" jsonb null, "version" int not null default 1)`);
    this.addSql('create index "table_job_subject_index" on "table_job" ("subject")');
    this.addSql('create table "table_job_file" ("id" serial primary key, "job_id" int not null, "role" text not null, "part" int not null, "sealed" text not null)');
    this.addSql('alter table "table_job_file" add constraint "table_job_file_job_id_role_part_unique" unique ("job_id", "role", "part")');
    this.addSql('alter table "table_job_file" add constraint "table_job_file_job_id_foreign" foreign key ("job_id") references "table_job" ("id") on delete cascade');
    const own = `"table_job"."subject" = (select access.subject())`;
    const ofOwn = 'exists (select 1 from "table_job" j where j."id" = "table_job_file"."job_id" and j."subject" = (select access.subject()))';
    for (const [table, mine] of [['table_job', own], ['table_job_file', ofOwn]] as const) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy "${table}_select" on "${table}" for select using (${mine})`);
      this.addSql(`create policy "${table}_insert" on "${table}" for insert with check (${mine})`);
    }
    this.addSql(`create policy "table_job_update" on "table_job" for update using (${own}) with check (${own})`);
    this.addSql(`create policy "table_job_file_delete" on "table_job_file" for delete using (${ofOwn})`);
  }

  override down(): void {
    this.addSql('drop table "table_job_file"');
    this.addSql('drop table "table_job"');
  }
}
