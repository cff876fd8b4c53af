import { Migration } from '@mikro-orm/migrations';
import { certificatesAskedByLaw, evidenceCounting, guardPersonBefore, lapsingBefore } from './claims/before-confirmed-facts.js';

const definer = 'security definer set search_path = public, pg_temp';
/** A session that confirms nothing of the person whose residence is `home`. */
const isNoCentreOf = (home: string): string =>
  `(select access.subject()) is not null and not (select access.is_administrator()) and not starts_with(coalesce(${home}, ''), coalesce((select access.region()), 'none'))`;

const lapsed = (kind: string): string => `exists (select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = '${kind}')`;
const columns = {
  EMPLOYER_KIND: 'kind', ORGAN_LEVEL: 'organ_level', EMPLOYER_REGION: 'region_code', PROVINCE_CONTROLLED: 'is_province_controlled', SCHOOL: 'is_school', NEW_INDUSTRY: 'is_new_industry', ESTABLISHED_POSTS: 'post_count',
} as const;
const lapsedOfEmployer = (kind: string): string => `exists (select 1 from lapsed l where l.employer_id = e.id and l.kind = '${kind}')`;
const gone = (table: string, kind: string): string => `delete from ${table} t using lapsed l where l.job_seeker_id = t.job_seeker_id and l.kind = '${kind}'`;

/** What was confirmed until a day counts no longer after it, whichever fact it is. It says nothing, and does what each confirmation says. */
const lapsing = `create or replace function access.end_lapsed_facts(today date) returns int language plpgsql ${definer} as $$
    declare
      ended int;
    begin
      with lapsed as (
        update claim set state = 'LAPSED', version = version + 1 where state = 'CONFIRMED' and holds_until < least(today, (now() at time zone 'Asia/Shanghai')::date)
          returning kind, job_seeker_id, employer_id, key
      ), people as (
        update job_seeker s set version = s.version + 1,
            has_employment_difficulty = case when ${lapsed('EMPLOYMENT_DIFFICULTY')} then null else s.has_employment_difficulty end,
            is_zero_employment_family = case when ${lapsed('ZERO_EMPLOYMENT_FAMILY')} then null else s.is_zero_employment_family end,
            assessed_functions = case when ${lapsed('ABILITY_ASSESSMENT')} then '[]'::json else s.assessed_functions end,
            certificates = case when ${lapsed('QUALIFICATION')} then (
              select coalesce(json_agg(h), '[]'::json) from json_array_elements(s.certificates) h
                where not exists (select 1 from lapsed l where l.job_seeker_id = s.id and l.kind = 'QUALIFICATION' and l.key = h ->> 'code')) else s.certificates end
          where s.id in (select job_seeker_id from lapsed)
      ), rural as (
        update rural_worker r set is_in_difficulty = false where r.job_seeker_id in (select job_seeker_id from lapsed where kind = 'RURAL_DIFFICULTY')
      ), graduates as (${gone('university_graduate', 'GRADUATION')}), practitioners as (${gone('blind_massage_practitioner', 'MASSAGE_PRACTICE')}),
      certificates as (${gone('disability_certificate', 'DISABILITY_CERTIFICATE')}), employers as (
        update employer e set version = e.version + 1, is_name_confirmed = e.is_name_confirmed and not ${lapsedOfEmployer('EMPLOYER_NAME')},
            ${Object.entries(columns).map(([kind, column]) => `${column} = case when ${lapsedOfEmployer(kind)} then null else e.${column} end`).join(',\n            ')}
          where e.id in (select employer_id from lapsed)
      ) select count(*)::int into ended from lapsed;
      return ended;
    end $$`;

const qualifications = (row: string): string => `(select jsonb_agg(h::jsonb order by h ->> 'code') from json_array_elements(${row}.certificates) h where h ->> 'code' = any(access.certificates_asked_by_law()))`;

const guards = [
  `create function access.certificates_asked_by_law() returns text[] language sql immutable return array[${certificatesAskedByLaw.map((code) => `'${code}'`).join(', ')}]`,
  // An erased person has no facts: what erases somebody is not asked.
  `create or replace function access.guard_person_facts() returns trigger language plpgsql ${definer} as $$
    begin
      if (new.has_employment_difficulty is distinct from old.has_employment_difficulty and new.has_employment_difficulty
          or new.is_zero_employment_family is distinct from old.is_zero_employment_family and new.is_zero_employment_family
          or new.erased_at is null and (
            new.assessed_functions::jsonb <> old.assessed_functions::jsonb
            or exists (select 1 from json_array_elements_text(old.assessed_functions) f where new.capacities ->> f is distinct from old.capacities ->> f)
            or ${qualifications('new')} is distinct from ${qualifications('old')}))
        and ${isNoCentreOf('old.residence_code')}
      then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$`,
  // What is written anew with the village is no change: an insert may find its row there.
  `create function access.guard_rural_facts() returns trigger language plpgsql ${definer} as $$
    begin
      if new.is_in_difficulty and not exists (select 1 from rural_worker r where r.job_seeker_id = new.job_seeker_id and r.is_in_difficulty)
        and ${isNoCentreOf('(select s.residence_code from job_seeker s where s.id = new.job_seeker_id)')}
      then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$`,
  'create trigger rural_worker_facts before insert or update on rural_worker for each row execute function access.guard_rural_facts()',
  // A decided claim says what a fact rests on, and how long it counts: whom it is about changes nothing of it.
  `create function access.guard_claims() returns trigger language plpgsql ${definer} as $$
    begin
      if old.state <> 'OPEN' and (select access.subject()) is not null and not (select access.is_administrator()) and (select access.region()) is null
      then raise exception 'a decided claim stays as it is' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$`,
  'create trigger claim_decided before update on claim for each row execute function access.guard_claims()',
] as const;

const functions = [
  lapsing,
  // Nobody is erased before the transaction ends; it says nothing of the person. Whoever may not change a person can't hold it otherwise.
  `create function access.hold_person(person int) returns void language sql ${definer} as $$ select 1 from job_seeker s where s.id = person for key share $$`,
  // What is claimed of an employer, and what it goes by, lies with the centre of its region, once it is confirmed where it is.
  `create function access.claims_move_along(employer int) returns void language sql ${definer} as $$
    update claim c set region_code = e.region_code from employer e
      where e.id = $1 and c.employer_id = $1 and c.state in ('OPEN', 'CONFIRMED') and e.region_code is not null and c.region_code is distinct from e.region_code $$`,
  evidenceCounting('is_asked', `
      if is_asked and not held then
        insert into claim (kind, job_seeker_id, key, value, papers, claimed_as, claimed_by)
          values ('QUALIFICATION', person, taught.certificate, json_build_object('issuedOn', day::text, 'validUntil', null), left(taught.organiser || ' ' || taught.title, 200),
            case when (select access.employer()) is null then 'CENTRE' else 'EMPLOYER' end, (select access.subject())) on conflict do nothing;
      end if;`),
] as const;

/** Whatever fact was confirmed until a day ends with it; what a programme's host says of a qualification that a law asks for is a claim; and no session writes past that what it may not confirm. */
export class Migration20261201000000_confirmed_facts extends Migration {
  override up(): void {
    for (const statement of [...guards, ...functions]) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop trigger rural_worker_facts on rural_worker');
    this.addSql('drop trigger claim_decided on claim');
    this.addSql(guardPersonBefore);
    this.addSql(lapsingBefore);
    this.addSql(evidenceCounting('false', ''));
    this.addSql('drop function access.guard_rural_facts, access.guard_claims, access.claims_move_along, access.hold_person, access.certificates_asked_by_law');
  }
}
