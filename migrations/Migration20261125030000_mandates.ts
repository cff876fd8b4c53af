import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const ofEmployer = (column: string): string => `${column} = (select access.employer()) and (select access.is_recruiter()) or exists (select 1 from employer e where e.id = ${column} and access.serves(e.region_code))`;
const either = `${administrator} or ${ofEmployer('mandate.principal_id')} or ${ofEmployer('mandate.agency_id')}`;
/** An agency's staff reads which mandates it holds; acting for another employer, it is of that one. */
const reads = `${either} or mandate.agency_id = (select access.employer())`;

const rolesOfEmployers = (agency: string): string => `
  alter table identity.account_role drop constraint account_role_check, add constraint account_role_check check (
    role = 'JOB_SEEKER' and job_seeker_id is not null or role in ('RECRUITER', 'INSTITUTION_STAFF', 'TRAINING_BASE_STAFF'${agency}) and employer_id is not null
    or role = 'COUNSELLOR' and region_code is not null or role = 'UNIVERSITY_STAFF' and university is not null or role in ('JOB_COACH', 'AUDITOR', 'ADMINISTRATOR'))`;

/** Agencies that act for the posts of several employers. */
export class Migration20261125030000_mandates extends Migration {
  override up(): void {
    this.addSql(`create table "mandate" ("id" serial primary key, "agency_id" int not null, "principal_id" int not null, "kind" text not null, "starts_on" date not null, "ends_on" date not null, "revoked_at" timestamptz null,
      "version" int not null default 1, constraint "mandate_parties_check" check (agency_id <> principal_id), constraint "mandate_days_check" check (ends_on >= starts_on))`);
    this.addSql('create index "mandate_agency_id_principal_id_index" on "mandate" ("agency_id", "principal_id")');
    this.addSql('create index "mandate_principal_id_index" on "mandate" ("principal_id")');
    this.addSql('alter table "mandate" add constraint "mandate_agency_id_foreign" foreign key ("agency_id") references "employer" ("id") on delete cascade');
    this.addSql('alter table "mandate" add constraint "mandate_principal_id_foreign" foreign key ("principal_id") references "employer" ("id") on delete cascade');
    this.addSql(`create function access.has_mandate(of_agency int, of_principal int) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select 1 from mandate m where m.agency_id = of_agency and m.principal_id = of_principal and m.revoked_at is null
        and (now() at time zone 'Asia/Shanghai')::date between m.starts_on and m.ends_on) $$`);
    this.addSql('alter table mandate enable row level security');
    this.addSql(`create policy mandate_select on mandate for select using (${reads})`);
    this.addSql(`create policy mandate_insert on mandate for insert with check (${administrator} or ${ofEmployer('mandate.principal_id')})`);
    this.addSql(`create policy mandate_update on mandate for update using (${either})`);
    this.addSql(rolesOfEmployers(`, 'AGENCY_STAFF'`));
  }

  override down(): void {
    this.addSql(`delete from identity.account_role where role = 'AGENCY_STAFF'`);
    this.addSql(rolesOfEmployers(''));
    this.addSql('drop function access.has_mandate');
    this.addSql('drop table mandate');
  }
}
