import { Migration } from '@mikro-orm/migrations';
import { adopting, restoring } from './claims/adopting.js';

const administrator = '(select access.is_administrator())';
const servesPerson = (person: string): string => `exists (select 1 from access.served_person p where p.job_seeker_id = ${person})`;
const self = (person: string): string => `${person} = (select access.job_seeker())`;

const tables = [
  `create table "claim" (
    "id" serial primary key,
    "kind" text not null,
    "job_seeker_id" int null,
    "employer_id" int null,
    "key" text not null default '',
    "value" json null,
    "number_sealed" text null,
    "number_index" text null,
    "region_code" text null,
    "papers" text null,
    "state" text not null default 'OPEN',
    "is_escalated" boolean not null default false,
    "claimed_as" text not null,
    "claimed_by" text null,
    "claimed_at" timestamptz not null default now(),
    "decided_as" text null,
    "decided_by" text null,
    "decided_at" timestamptz null,
    "reason" text null,
    "holds_until" date null,
    "version" int not null default 1,
    constraint "claim_subject_check" check (num_nonnulls(job_seeker_id, employer_id) = 1)
  )`,
  'create index "claim_job_seeker_id_index" on "claim" ("job_seeker_id")',
  'create index "claim_employer_id_index" on "claim" ("employer_id")',
  `create unique index "claim_open_unique" on "claim" ("kind", "job_seeker_id", "employer_id", "key") nulls not distinct where "state" = 'OPEN'`,
  `create unique index "claim_confirmed_unique" on "claim" ("kind", "job_seeker_id", "employer_id", "key") nulls not distinct where "state" = 'CONFIRMED'`,
  `create index "claim_worklist_index" on "claim" ("claimed_at", "id") where "state" = 'OPEN'`,
  `create index "claim_certificates_index" on "claim" ("claimed_by", "claimed_at") where "kind" = 'DISABILITY_CERTIFICATE'`,
  'alter table "employer" alter column "kind" drop not null, add column "is_name_confirmed" boolean not null default false',
] as const;

const decidesOnEmployer = '(claim.employer_id is not null and starts_with(claim.region_code, (select access.region())))';
const decides = `${administrator} or ${servesPerson('claim.job_seeker_id')} or ${decidesOnEmployer}`;
const claims = `${self('claim.job_seeker_id')} or claim.employer_id = (select access.employer()) and (select access.is_recruiter())`;

const isClaimedHere = `employer.region_code is null and exists (select 1 from claim c where c.employer_id = employer.id and c.state = 'OPEN' and starts_with(c.region_code, (select access.region())))`;

/** A centre may add an employer of another region, whose centre then decides. */
const addsEmployer = 'claim.employer_id is not null and (select access.region()) is not null';

/** What only those who confirm a person's facts may write; the person could before. */
function ofConfirmed(table: string, serving: (person: string) => string): string[] {
  const writes = serving(`${table}.job_seeker_id`);
  return [`alter policy ${table}_insert on ${table} with check (${writes})`, `alter policy ${table}_update on ${table} using (${writes}) with check (${writes})`];
}

const confirmedTables = ['disability_certificate', 'university_graduate', 'blind_massage_practitioner'] as const;
const serving = (person: string): string => `${administrator} or ${servesPerson(person)}`;
const servingOrSelf = (person: string): string => `${administrator} or ${self(person)} or ${servesPerson(person)}`;
const deleting = ['university_graduate', 'blind_massage_practitioner'] as const;

const policies = [
  'alter table claim enable row level security',
  // Whoever stated a fact may read what was stated.
  `create policy claim_select on claim for select using (${decides} or ${claims} or claim.claimed_by = (select access.subject()))`,
  `create policy claim_insert on claim for insert with check (${decides} or (${claims} or ${addsEmployer}) and claim.state = 'OPEN')`,
  // Who states a fact of oneself may take the claim back; nothing else becomes of it by the own hand.
  `create policy claim_update on claim for update using (${decides} or ${claims}) with check (${decides} or claim.state in ('OPEN', 'WITHDRAWN') and claim.decided_as is distinct from 'CENTRE')`,
  ...confirmedTables.flatMap((table) => ofConfirmed(table, serving)),
  ...deleting.map((table) => `alter policy ${table}_delete on ${table} using (${serving(`${table}.job_seeker_id`)})`),
  // Of an employer whose region nobody confirmed, the centre that decides on a claim writes what it confirms.
  `create policy employer_update_claimed on employer for update using (${isClaimedHere}) with check ((select access.region()) is not null)`,
  `create policy disability_certificate_delete on disability_certificate for delete using (${administrator})`,
] as const;

const policiesBefore = [
  'drop policy employer_update_claimed on employer',
  'drop policy disability_certificate_delete on disability_certificate',
  ...confirmedTables.flatMap((table) => ofConfirmed(table, servingOrSelf)),
  ...deleting.map((table) => `alter policy ${table}_delete on ${table} using (${servingOrSelf(`${table}.job_seeker_id`)})`),
] as const;

const definer = 'security definer set search_path = public, pg_temp';

/** A session that states facts of itself writes none that count. The owner has no session, and is not asked. */
const guards = [
  `create function access.guard_person_facts() returns trigger language plpgsql ${definer} as $$
    begin
      if (new.has_employment_difficulty is distinct from old.has_employment_difficulty and new.has_employment_difficulty
          or new.is_zero_employment_family is distinct from old.is_zero_employment_family and new.is_zero_employment_family
          or new.assessed_functions::text is distinct from old.assessed_functions::text and new.assessed_functions::text <> '[]')
        and (select access.subject()) is not null and not (select access.is_administrator()) and not starts_with(coalesce(old.residence_code, ''), coalesce((select access.region()), 'none'))
      then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$`,
  `create function access.guard_employer_facts() returns trigger language plpgsql ${definer} as $$
    begin
      if (new.name, new.is_name_confirmed, new.kind, new.organ_level, new.region_code, new.is_school, new.is_new_industry, new.is_province_controlled, new.post_count)
          is distinct from (old.name, old.is_name_confirmed, old.kind, old.organ_level, old.region_code, old.is_school, old.is_new_industry, old.is_province_controlled, old.post_count)
        and (select access.subject()) is not null and not (select access.is_administrator()) and (select access.region()) is null
      then raise exception 'only a centre confirms facts of an employer' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$`,
  'create trigger job_seeker_facts before update on job_seeker for each row execute function access.guard_person_facts()',
  'create trigger employer_facts before update on employer for each row execute function access.guard_employer_facts()',
] as const;

const functions = [
  // To matching, a fact that somebody claims is unknown.
  `create view access.claimed_fact with (security_barrier = true) as
    select job_seeker_id, kind from claim where state = 'OPEN' and job_seeker_id is not null and kind in ('QUALIFICATION', 'GRADUATION') and (select access.purpose()) = 'MATCHING'`,
  `create function access.certificates_stated(day date) returns int language sql stable ${definer} as $$
    select count(*)::int from claim where kind = 'DISABILITY_CERTIFICATE' and claimed_by = (select access.subject()) and claimed_at >= day::timestamp at time zone 'Asia/Shanghai' $$`,
  `create function access.forget_claims(person int) returns void language sql ${definer} as $$
    delete from claim where job_seeker_id = person and exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) $$`,
  `create function access.note_claim_change() returns trigger language plpgsql ${definer} as $$
    begin
      insert into match_change (side, changed_id) select distinct 'PERSON', job_seeker_id from changed where job_seeker_id is not null on conflict do nothing;
      return null;
    end $$`,
  ...[['insert', 'new'], ['update', 'new'], ['delete', 'old']].map(([event, rows]) =>
    `create trigger claim_match_${event} after ${event} on claim referencing ${rows} table as changed for each statement execute function access.note_claim_change()`),
  // What was confirmed until a day counts no longer after it. It says nothing, and does what each confirmation says.
  `create function access.end_lapsed_facts(today date) returns int language plpgsql ${definer} as $$
    declare
      ended int;
    begin
      with lapsed as (
        update claim set state = 'LAPSED', version = version + 1 where state = 'CONFIRMED' and holds_until < least(today, (now() at time zone 'Asia/Shanghai')::date) returning kind, job_seeker_id
      ), people as (
        update job_seeker s set version = s.version + 1,
            has_employment_difficulty = case when exists (select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = 'EMPLOYMENT_DIFFICULTY') then null else s.has_employment_difficulty end,
            is_zero_employment_family = case when exists (select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = 'ZERO_EMPLOYMENT_FAMILY') then null else s.is_zero_employment_family end
          where s.id in (select job_seeker_id from lapsed where kind in ('EMPLOYMENT_DIFFICULTY', 'ZERO_EMPLOYMENT_FAMILY'))
      ), rural as (
        update rural_worker r set is_in_difficulty = false where r.job_seeker_id in (select job_seeker_id from lapsed where kind = 'RURAL_DIFFICULTY')
      ) select count(*)::int into ended from lapsed;
      return ended;
    end $$`,
] as const;

/** Facts with legal effect count once they are confirmed; what somebody states of oneself is a claim. */
export class Migration20261130000000_claims extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
    for (const statement of adopting) this.addSql(statement);
    for (const statement of [...policies, ...guards, ...functions]) this.addSql(statement);
  }

  /** What was claimed counted before. */
  override down(): void {
    this.addSql('drop trigger job_seeker_facts on job_seeker');
    this.addSql('drop trigger employer_facts on employer');
    for (const statement of restoring) this.addSql(statement);
    for (const statement of policiesBefore) this.addSql(statement);
    this.addSql('drop view access.claimed_fact');
    this.addSql('drop function access.end_lapsed_facts, access.certificates_stated, access.forget_claims, access.guard_person_facts, access.guard_employer_facts');
    this.addSql('drop table claim');
    this.addSql('drop function access.note_claim_change');
    this.addSql('alter table "employer" drop column "is_name_confirmed", alter column "kind" set not null');
  }
}
