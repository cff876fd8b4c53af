import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const tables = [
  `create table "workplace" (
    "id" serial primary key,
    "employer_id" int not null,
    "name" text not null,
    "region_code" text not null,
    "address" text not null,
    "floor" smallint null,
    "has_lift" boolean null,
    "has_step_free_entrance" boolean null,
    "has_accessible_toilet" boolean null,
    "has_tactile_guidance" boolean null,
    "has_accessible_parking" boolean null,
    "has_bus_stop_near" boolean null,
    "has_lodging" boolean null,
    "surveyed_facts" json not null,
    "surveyed_on" date null,
    "surveyed_by" text null,
    "facts_set_on" jsonb null,
    "closed_at" timestamptz null,
    "version" int not null default 1,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "workplace_floor_check" check (floor is null or floor <> 0),
    constraint "workplace_survey_check" check ((surveyed_on is null) = (surveyed_by is null))
  )`,
  'create index "workplace_employer_id_index" on "workplace" ("employer_id")',
  'alter table "workplace" add constraint "workplace_employer_id_foreign" foreign key ("employer_id") references "employer" ("id")',
  'alter table "vacancy" add column "workplace_id" int null',
  'alter table "vacancy" add constraint "vacancy_workplace_id_foreign" foreign key ("workplace_id") references "workplace" ("id") on delete set null',
] as const;

const administrator = '(select access.is_administrator())';
const ownPeople = 'workplace.employer_id = (select access.employer())';
const serves = `starts_with(workplace.region_code, (select access.region()))
  or exists (select 1 from employer e where e.id = workplace.employer_id and starts_with(e.region_code, (select access.region())))`;
const keeps = `${administrator} or (${ownPeople} and (select access.is_recruiter())) or ${serves}`;
/** Whoever reads a vacancy that was published reads where it is done. */
const isPublished = `exists (select 1 from vacancy v where v.workplace_id = workplace.id and v.employer_id = workplace.employer_id and v.status <> 'DRAFT')`;

const policies = [
  'alter table workplace enable row level security',
  `create policy workplace_select on workplace for select using (${administrator} or ${ownPeople} or ${serves} or ${isPublished})`,
  `create policy workplace_insert on workplace for insert with check (${keeps})`,
  `create policy workplace_update on workplace for update using (${keeps}) with check (${keeps})`,
] as const;

/** The column of a fact by its name. */
const valueOf = (row: string): string => `to_jsonb(${row}) ->> (case f when 'FLOOR' then 'floor' else 'has_' || lower(f) end)`;
const isNoCentre = `(select access.subject()) is not null and not (select access.is_administrator())`;
const servesHome = (row: string): string => `starts_with(${row}.region_code, coalesce((select access.region()), 'none'))`;

/** Beneath the program: a survey is the word of a centre of the region, and nobody else's changes what it recorded. The owner has no session, and is not asked. */
const guards = [
  `create function access.guard_workplace_survey() returns trigger language plpgsql ${definer} as $$
    begin
      if ${isNoCentre} then
        if tg_op = 'INSERT' then
          if (new.surveyed_on is not null or new.surveyed_facts::text <> '[]') and not ${servesHome('new')}
          then raise exception 'only a centre surveys a workplace' using errcode = 'insufficient_privilege'; end if;
        elsif not ${servesHome('old')} and (
          (new.surveyed_on, new.surveyed_by, new.surveyed_facts::text) is distinct from (old.surveyed_on, old.surveyed_by, old.surveyed_facts::text)
          or old.surveyed_on is not null and (
            (new.employer_id, new.region_code, new.address) is distinct from (old.employer_id, old.region_code, old.address)
            or exists (select 1 from json_array_elements_text(old.surveyed_facts) f where ${valueOf('new')} is distinct from ${valueOf('old')})))
        then raise exception 'only a centre surveys a workplace' using errcode = 'insufficient_privilege'; end if;
      end if;
      return new;
    end $$`,
  'create trigger workplace_survey before insert or update on workplace for each row execute function access.guard_workplace_survey()',
] as const;

/** A workplace that changes changes the vacancies there: matching reads them again, by their workplace_id. */
const watching = [
  `create function access.note_workplace_change() returns trigger language plpgsql ${definer} as $$
    begin
      insert into match_change (side, changed_id) select distinct 'POST', v.id from vacancy v where v.workplace_id in (select c.id from changed c) on conflict do nothing;
      return null;
    end $$`,
  ...[['insert', 'new'], ['update', 'new'], ['delete', 'old']].map(([event, rows]) =>
    `create trigger workplace_match_${event} after ${event} on workplace referencing ${rows} table as changed for each statement execute function access.note_workplace_change()`),
] as const;

/** Where the work of an employer is done, with what is known of its access. */
export class Migration20261203000000_workplaces extends Migration {
  override up(): void {
    for (const statement of [...tables, ...policies, ...guards, ...watching]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('alter table "vacancy" drop constraint "vacancy_workplace_id_foreign"');
    this.addSql('drop table "workplace"');
    this.addSql('alter table "vacancy" drop column "workplace_id"');
    this.addSql('drop function access.note_workplace_change, access.guard_workplace_survey');
  }
}
