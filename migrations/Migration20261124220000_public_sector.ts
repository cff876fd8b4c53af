import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const ofEmployer = `${administrator} or recruiting_plan.employer_id = (select access.employer()) and (select access.is_recruiter())
  or exists (select 1 from employer e where e.id = recruiting_plan.employer_id and access.serves(e.region_code))`;

/** Plans of public organs and institutions, and what regions publish of them. */
export class Migration20261124220000_public_sector extends Migration {
  override up(): void {
    this.addSql('alter table "employer" add column "is_school" boolean null');
    this.addSql(`create table "recruiting_plan" ("id" serial primary key, "employer_id" int not null, "year" smallint not null, "planned_hires" int not null, "note" text null, "version" int not null default 1,
      constraint "recruiting_plan_hires_check" check (planned_hires >= 1))`);
    this.addSql('alter table "recruiting_plan" add constraint "recruiting_plan_employer_id_year_unique" unique ("employer_id", "year")');
    this.addSql('alter table "recruiting_plan" add constraint "recruiting_plan_employer_id_foreign" foreign key ("employer_id") references "employer" ("id")');
    this.addSql('create table "public_statistics" ("id" serial primary key, "region_code" text not null, "counted_on" date not null, "figures" jsonb not null, "published_at" timestamptz not null)');
    for (const table of ['recruiting_plan', 'public_statistics']) this.addSql(`alter table ${table} enable row level security`);
    for (const command of ['select using', 'insert with check', 'update using']) this.addSql(`create policy recruiting_plan_${command.split(' ')[0] ?? ''} on recruiting_plan for ${command} (${ofEmployer})`);
    this.addSql('create policy public_statistics_select on public_statistics for select using (true)');
    this.addSql(`create policy public_statistics_insert on public_statistics for insert with check (${administrator} or access.serves(public_statistics.region_code))`);
  }

  override down(): void {
    this.addSql('drop table recruiting_plan, public_statistics');
    this.addSql('alter table "employer" drop column "is_school"');
  }
}
