import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const ofEmployer = (employer: string): string => `${administrator} or ${employer} = (select access.employer()) and (select access.is_recruiter())
  or exists (select 1 from employer e where e.id = ${employer} and access.serves(e.region_code))`;
const ofYear = `exists (select 1 from employer_year y where y.id = quota_employee.employer_year_id)`;

const tables = [
  `create table "local_figure" ("id" serial primary key, "kind" text not null, "region_code" text not null, "valid_from" date not null, "valid_until" date null,
    "amount" numeric(14,2) not null, "source" text not null, "version" int not null default 1,
    constraint "local_figure_amount_check" check (amount >= 0), constraint "local_figure_days_check" check (valid_until is null or valid_until >= valid_from))`,
  `alter table "local_figure" add constraint "local_figure_kind_region_code_valid_from_unique" unique ("kind", "region_code", "valid_from")`,
  `create table "employer_year" ("id" serial primary key, "employer_id" int not null, "year" smallint not null, "staff" numeric(12,2) not null, "average_wage" numeric(14,2) not null,
    "heads" int not null default 0, "counted" numeric(12,4) not null default '0', "declared_at" timestamptz not null, "certified_at" timestamptz null, "version" int not null default 1, constraint "employer_year_staff_check" check (staff >= 0 and average_wage >= 0))`,
  `alter table "employer_year" add constraint "employer_year_employer_id_year_unique" unique ("employer_id", "year")`,
  `alter table "employer_year" add constraint "employer_year_employer_id_foreign" foreign key ("employer_id") references "employer" ("id")`,
  `create table "quota_employee" ("id" serial primary key, "employer_year_id" int not null, "position" smallint not null, "number_sealed" text not null, "number_index" text not null,
    "certificate_grade" smallint null, "veteran_grade" smallint null, "contract_months" smallint not null, "months_employed" smallint not null,
    "is_paid_minimum_wage" boolean not null, "is_insured_in_full" boolean not null, "basis" text null)`,
  `alter table "quota_employee" add constraint "quota_employee_employer_year_id_position_unique" unique ("employer_year_id", "position")`,
  `alter table "quota_employee" add constraint "quota_employee_employer_year_id_foreign" foreign key ("employer_year_id") references "employer_year" ("id") on delete cascade`,
  `create index "quota_employee_number_index_index" on "quota_employee" ("number_index")`,
] as const;

/** For the centre, which certifies: past the rows that it may see, as certificates and declarations of other regions count too. */
const comparison = `
  create function access.quota_comparison(index text, of_year int) returns text language sql stable security definer set search_path = public, pg_temp
    return case
      when not (access.is_administrator() or access.region() is not null) then null
      when (select sum(q.months_employed) from quota_employee q join employer_year y on y.id = q.employer_year_id where q.number_index = index and y.year = of_year) > 12 then 'DECLARED_TWICE'
      when exists (select 1 from disability_certificate c where c.number_index = index and (c.valid_until is null or c.valid_until >= make_date(of_year, 1, 1))) then 'FOUND'
      when exists (select 1 from disability_certificate c where c.number_index = index) then 'LAPSED'
      else 'UNKNOWN' end`;

const policies = [
  `create policy local_figure_select on local_figure for select using (true)`,
  `create policy local_figure_insert on local_figure for insert with check (${administrator} or access.serves(local_figure.region_code))`,
  `create policy local_figure_update on local_figure for update using (${administrator} or access.serves(local_figure.region_code)) with check (${administrator} or access.serves(local_figure.region_code))`,
  ...['select using', 'insert with check', 'update using'].map((command) => `create policy employer_year_${command.split(' ')[0]} on employer_year for ${command} (${ofEmployer('employer_year.employer_id')})`),
  ...['select using', 'insert with check', 'update using', 'delete using'].map((command) => `create policy quota_employee_${command.split(' ')[0]} on quota_employee for ${command} (${ofYear})`),
] as const;

/** What employers declare of their years for the quota, and the amounts that regions set. */
export class Migration20261124200000_quota extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
    this.addSql(comparison);
    for (const table of ['local_figure', 'employer_year', 'quota_employee']) this.addSql(`alter table ${table} enable row level security`);
    for (const policy of policies) this.addSql(policy);
  }

  override down(): void {
    this.addSql('drop function access.quota_comparison');
    this.addSql('drop table quota_employee, employer_year, local_figure');
  }
}
