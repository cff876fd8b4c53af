import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const employer = '(select access.employer())';
const recruits = (column: string): string => `${column} = ${employer} and (select access.is_recruiter())`;
const servedEmployer = (column: string): string => `exists (select 1 from employer e where e.id = ${column} and access.serves(e.region_code))`;
const servedPerson = `exists (select 1 from access.served_person s where s.job_seeker_id = participation.job_seeker_id)`;
const taker = `${administrator} or participation.job_seeker_id = (select access.job_seeker()) or ${servedPerson} or ${recruits('participation.employer_id')} or ${servedEmployer('participation.employer_id')}`;
const runs = `exists (select 1 from programme p where p.id = participation.programme_id and (access.serves(p.region_code) or p.host_id = ${employer}))`;
const centre = `${administrator} or access.serves(programme.region_code)`;

const tables = [
  `create table "programme" ("id" serial primary key, "kind" text not null, "is_private" boolean not null, "title" text not null, "summary" text not null default '', "region_code" text not null,
    "organiser" text not null, "host_id" int null, "starts_on" date not null, "ends_on" date null, "closes_on" date null, "places" int null, "places_in_all" int null, "fee" numeric(12,2) null,
    "usual_fee" numeric(12,2) null, "hours" numeric(7,1) null, "ordered_by_id" int null, "provisions" jsonb not null, "skills" json not null, "certificate" text null, "reached" int null, "attended" int not null default 0,
    "status" text not null default 'PLANNED', "drawn_at" timestamptz null, "version" int not null default 1,
    constraint "programme_days_check" check (ends_on is null or ends_on >= starts_on), constraint "programme_places_check" check (places is null or places >= 0))`,
  `create index "programme_kind_region_code_starts_on_index" on "programme" ("kind", "region_code", "starts_on")`,
  `create index "programme_host_id_index" on "programme" ("host_id")`,
  `alter table "programme" add constraint "programme_host_id_foreign" foreign key ("host_id") references "employer" ("id") on delete set null`,
  `alter table "programme" add constraint "programme_ordered_by_id_foreign" foreign key ("ordered_by_id") references "employer" ("id") on delete set null`,
  `create table "participation" ("id" serial primary key, "programme_id" int not null, "job_seeker_id" int null, "employer_id" int null, "state" text not null, "asked_at" timestamptz not null, "rank" int null,
    "hours_attended" numeric(7,1) null, "outcome" text null, "note" text null, "version" int not null default 1, constraint "participation_who_check" check (num_nonnulls(job_seeker_id, employer_id) <= 1))`,
  `create index "participation_job_seeker_id_index" on "participation" ("job_seeker_id")`,
  `create index "participation_employer_id_index" on "participation" ("employer_id")`,
  `alter table "participation" add constraint "participation_programme_id_job_seeker_id_unique" unique ("programme_id", "job_seeker_id")`,
  `alter table "participation" add constraint "participation_programme_id_employer_id_unique" unique ("programme_id", "employer_id")`,
  `alter table "participation" add constraint "participation_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on delete cascade`,
  `alter table "participation" add constraint "participation_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on delete set null`,
  `alter table "participation" add constraint "participation_employer_id_foreign" foreign key ("employer_id") references "employer" ("id") on delete set null`,
] as const;

const helpers = [
  // Everybody counts, whoever may be seen.
  `create view access.programme_count as
    select programme_id, count(*) as taken from participation where state in ('ALLOTTED', 'ATTENDED', 'ABSENT') group by programme_id`,
  // The programmes of single people and employers that the actor has to do with.
  `create view access.programme_of_actor as
    select programme_id from participation where job_seeker_id = access.job_seeker() or employer_id = access.employer() and access.is_recruiter()
      or job_seeker_id in (select job_seeker_id from access.served_person)`,
  // Of all who asked, for the centre that draws.
  `create function access.asking_in_draw(programme int) returns table (participation_id int, priority int) language sql stable security definer set search_path = public, pg_temp as $$
    select t.id, case when s.is_zero_employment_family then 2 when s.has_employment_difficulty then 1 else 0 end
    from participation t join programme p on p.id = t.programme_id join job_seeker s on s.id = t.job_seeker_id
    where p.id = programme and t.state = 'ASKED' and (access.is_administrator() or access.serves(p.region_code)) $$`,
  // How many took part, kept with the programme: the measures count hundreds of thousands of parts by it.
  `create function access.count_attended(programme int) returns void language sql security definer set search_path = public, pg_temp as $$
    update programme p set attended = (select count(*) from participation t where t.programme_id = p.id and t.state = 'ATTENDED') where p.id = programme $$`,
  // For the centre that answers for a region: who is willing to work, and how many of them took part in something. Numbers, and nobody of them.
  `create function access.services_given(of_region text, first_day date, last_day date) returns table (region_code text, willing bigint, served bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.residence_code, count(*), count(t.job_seeker_id)
    from job_seeker s left join (
      select distinct t.job_seeker_id from participation t join programme p on p.id = t.programme_id
      where t.state = 'ATTENDED' and t.job_seeker_id is not null and p.starts_on between first_day and last_day
    ) t on t.job_seeker_id = s.id
    where s.is_willing and s.erased_at is null and s.residence_code like of_region || '%' and (access.is_administrator() or access.serves(rpad(of_region, 6, '0')))
    group by s.residence_code $$`,
  // Whoever gives up a place makes room for somebody whom they may not see. It gives places that are free, in the order drawn, and nothing else.
  `create function access.move_up(programme int) returns void language sql security definer set search_path = public, pg_temp as $$
    update participation set state = 'ALLOTTED', version = version + 1 where id in (
      select t.id from participation t join programme p on p.id = t.programme_id
      where p.id = programme and p.drawn_at is not null and t.state = 'WAITING' order by t.rank
      limit greatest((select p.places - coalesce((select taken from access.programme_count c where c.programme_id = programme), 0) from programme p where p.id = programme), 0)) $$`,
  // A certificate that was earned stands with the person, whatever else its host may not change of the person.
  `create function access.add_evidence(person int, of_programme int, day date) returns void language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      taught record;
    begin
      select p.certificate, p.skills::jsonb as skills into taught from programme p join participation t on t.programme_id = p.id
        where p.id = of_programme and t.job_seeker_id = person and t.outcome = 'CERTIFIED' and p.certificate is not null
          and (access.is_administrator() or access.serves(p.region_code) or p.host_id = access.employer());
      if not found then return; end if;
      update job_seeker s set
        certificates = case when s.certificates::jsonb @> jsonb_build_array(jsonb_build_object('code', taught.certificate)) then s.certificates
          else (s.certificates::jsonb || jsonb_build_array(jsonb_build_object('code', taught.certificate, 'issuedOn', day::text, 'validUntil', null)))::json end,
        skills = (select coalesce(jsonb_agg(case when taught.skills ? (held ->> 'code') then held || '{"evidence": "CERTIFICATE"}' else held end), '[]') from jsonb_array_elements(s.skills::jsonb) held)
          || (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'level', null, 'evidence', 'CERTIFICATE')), '[]') from jsonb_array_elements_text(taught.skills) code
              where not s.skills::jsonb @> jsonb_build_array(jsonb_build_object('code', code))),
        version = s.version + 1
      where s.id = person and s.erased_at is null;
    end $$`,
  // What an erased person took part in stays as a number; what was said of it goes, and places fall free.
  `create function access.forget_participations(person int) returns void language sql security definer set search_path = public, pg_temp as $$
    update participation set note = null, state = case when state in ('ASKED', 'ALLOTTED', 'WAITING') then 'CANCELLED' else state end
      where job_seeker_id = person and exists (select 1 from job_seeker s where s.id = person and s.erased_at is not null) $$`,
] as const;

const policies = [
  `create policy programme_select on programme for select using (not programme.is_private or ${centre} or programme.host_id = ${employer}
    or exists (select 1 from access.programme_of_actor a where a.programme_id = programme.id))`,
  `create policy programme_insert on programme for insert with check (${centre})`,
  `create policy programme_update on programme for update using (${centre})`,
  `create policy participation_select on participation for select using (${taker} or ${runs})`,
  `create policy participation_insert on participation for insert with check (${taker})`,
  `create policy participation_update on participation for update using (${taker} or ${runs})`,
] as const;

/** What the measures offer, and who takes part. */
export class Migration20261124230000_programmes extends Migration {
  override up(): void {
    for (const statement of [...tables, ...helpers]) this.addSql(statement);
    for (const table of ['programme', 'participation']) this.addSql(`alter table ${table} enable row level security`);
    for (const policy of policies) this.addSql(policy);
  }

  override down(): void {
    // A policy stands on one of the views, and both views on a table.
    for (const policy of ['programme_select on programme', 'participation_select on participation', 'participation_update on participation']) this.addSql(`drop policy ${policy}`);
    this.addSql('drop function access.count_attended, access.services_given, access.asking_in_draw, access.move_up, access.add_evidence, access.forget_participations');
    this.addSql('drop view access.programme_of_actor, access.programme_count');
    this.addSql('drop table participation, programme');
  }
}
