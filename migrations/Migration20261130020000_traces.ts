import { Migration } from '@mikro-orm/migrations';

/** Mutations that named a person by its number before events had `people`; the others named posts, fairs, applications. */
const wroteOfPeople = [
  'registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent', 'withdrawConsent', 'eraseJobSeeker', 'assignJobCoach', 'endJobCoaching', 'recordAbilityAssessment',
];

const event = `e.at, e.chain, e.seq, x.position, x.event ->> 'action' as action, x.event ->> 'subject' as subject, x.event -> 'roles' as roles, x.event ->> 'what' as what,
  x.event -> 'fields' as fields, x.event -> 'ids' as ids, x.event ->> 'why' as why`;
const from = `audit.entry e cross join lateral jsonb_array_elements(e.events) with ordinality x(event, position)`;

/** Numbers of the people of whom an event tells. */
const people = `coalesce(x.event -> 'people', case when x.event ->> 'what' in ('JobSeeker', ${wroteOfPeople.map((name) => `'${name}'`).join(', ')}) then x.event -> 'ids' else '[]' end)`;

/** The index on events serves both: of events with people, and of those from before. */
const tellsOf = (person: string): string => `
  (e.events @> jsonb_build_array(jsonb_build_object('people', jsonb_build_array(${person}))) or e.events @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array(${person}))))
  and ${people} @> to_jsonb(${person})`;

const self = '(select access.job_seeker())';

/** Each event says of which people it tells; a person's log, and an auditor's search for a person, go by that. */
const views = [
  'drop function access.audit_event_concerning',
  'drop view access.audit_event, access.event_about_self',
  `create view access.audit_event with (security_barrier) as select ${event}, e.events, ${people} as people from ${from} where (select access.is_auditor())`,
  `create view access.event_about_self with (security_barrier) as select ${event}, ${people} as people from ${from} where ${tellsOf(self)}`,
  `create function access.audit_event_concerning(person int) returns setof access.audit_event language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select ${event}, e.events, ${people} from ${from} where (select access.is_auditor()) and ${tellsOf('person')} $$`,
] as const;

/**
 * What tells of people whom the asker may not know of, for the record alone: only a session that was sealed for that purpose hears of them
 * (src/platform/database/session-seal.ts).
 */
const forTheRecord = [
  `create function access.declared_people(of_years int[]) returns table (employer_year_id int, job_seeker_id int) language sql stable security definer set search_path = public, pg_temp as $$
    select distinct q.employer_year_id, c.job_seeker_id from quota_employee q join disability_certificate c on c.number_index = q.number_index
    where q.employer_year_id = any(of_years) and (select access.purpose()) = 'RECORD' order by 1, 2 $$`,
  'drop function access.move_up',
  `create function access.move_up(programme int) returns setof int language sql security definer set search_path = public, pg_temp as $$
    with moved as (
      update participation set state = 'ALLOTTED', version = version + 1 where id in (
        select t.id from participation t join programme p on p.id = t.programme_id
        where p.id = programme and p.drawn_at is not null and t.state = 'WAITING' order by t.rank
        limit greatest((select p.places - coalesce((select taken from access.programme_count c where c.programme_id = programme), 0) from programme p where p.id = programme), 0))
      returning job_seeker_id)
    select job_seeker_id from moved where job_seeker_id is not null and (select access.purpose()) = 'RECORD' $$`,
] as const;

const before = {
  writesOfPeople: ['registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent', 'withdrawConsent', 'assignJobCoach', 'endJobCoaching'],
  moveUp: `create function access.move_up(programme int) returns void language sql security definer set search_path = public, pg_temp as $$
    update participation set state = 'ALLOTTED', version = version + 1 where id in (
      select t.id from participation t join programme p on p.id = t.programme_id
      where p.id = programme and p.drawn_at is not null and t.state = 'WAITING' order by t.rank
      limit greatest((select p.places - coalesce((select taken from access.programme_count c where c.programme_id = programme), 0) from programme p where p.id = programme), 0)) $$`,
} as const;

/** As they were before (Migration20261124170000_reading_the_record, Migration20261129010000_record_macs). */
const viewsBefore = [
  `create view access.audit_event with (security_barrier) as select ${event}, e.events from ${from} where (select access.is_auditor())`,
  `create view access.event_about_self with (security_barrier) as select ${event} from ${from}
    where e.events @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array(${self})))
      and x.event -> 'ids' @> to_jsonb(${self}) and x.event ->> 'what' in ('JobSeeker', ${before.writesOfPeople.map((name) => `'${name}'`).join(', ')})`,
  `create function access.audit_event_concerning(person int) returns setof access.audit_event language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select ${event}, e.events from ${from} where (select access.is_auditor()) and x.event -> 'ids' @> to_jsonb(person) and e.events @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array(person))) $$`,
] as const;

export class Migration20261130020000_traces extends Migration {
  override up(): void {
    for (const statement of [...views, ...forTheRecord]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop function access.audit_event_concerning, access.declared_people, access.move_up');
    this.addSql('drop view access.audit_event, access.event_about_self');
    for (const statement of [...viewsBefore, before.moveUp]) this.addSql(statement);
  }
}
