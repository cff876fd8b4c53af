const definer = 'security definer set search_path = public, pg_temp';

/** Certificates that a law asks for, when this was written: those of `src/domain/certificates/asked-by-law.data.ts`, which a test compares. */
export const certificatesAskedByLaw = [
  'medicalMassage', 'medicalMassageFiling', 'teacherPrimary', 'teacherSecondary', 'teacherKindergarten', 'nurse', 'pharmacist', 'lawyer', 'electricianPermit', 'welderPermit',
  'forkliftPermit', 'driverC1', 'driverC2', 'driverC5', 'securityGuard', 'fireFacility',
] as const;

export const guardPersonBefore = `create or replace function access.guard_person_facts() returns trigger language plpgsql ${definer} as $$
    begin
      if (new.has_employment_difficulty is distinct from old.has_employment_difficulty and new.has_employment_difficulty
          or new.is_zero_employment_family is distinct from old.is_zero_employment_family and new.is_zero_employment_family
          or new.assessed_functions::text is distinct from old.assessed_functions::text and new.assessed_functions::text <> '[]')
        and (select access.subject()) is not null and not (select access.is_administrator()) and not starts_with(coalesce(old.residence_code, ''), coalesce((select access.region()), 'none'))
      then raise exception 'only a centre confirms facts of a person' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$`;

export const lapsingBefore = `create or replace function access.end_lapsed_facts(today date) returns int language plpgsql ${definer} as $$
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
    end $$`;

/**
 * What a certificate of a programme adds to the person.
 * @param asked an expression: whether it does not come to stand with the person by this
 * @param claiming what is done with it besides
 */
export function evidenceCounting(asked: 'is_asked' | 'false', claiming: string): string {
  const isAsked = asked === 'false' ? '' : `
      is_asked := taught.certificate = any(access.certificates_asked_by_law());`;
  return `create or replace function access.add_evidence(person int, of_programme int, day date) returns void language plpgsql ${definer} as $$
    declare
      taught record;
      is_asked boolean := false;
      held boolean;
    begin
      select p.certificate, p.skills::jsonb as skills, p.organiser, p.title into taught from programme p join participation t on t.programme_id = p.id
        where p.id = of_programme and t.job_seeker_id = person and t.outcome = 'CERTIFIED' and p.certificate is not null
          and ((select access.is_administrator()) or starts_with(p.region_code, (select access.region())) or p.host_id = (select access.employer()));
      if not found then return; end if;${isAsked}
      select s.certificates::jsonb @> jsonb_build_array(jsonb_build_object('code', taught.certificate)) into held from job_seeker s where s.id = person and s.erased_at is null;
      if not found then return; end if;
      update job_seeker s set
        certificates = case when held or ${asked} then s.certificates
          else (s.certificates::jsonb || jsonb_build_array(jsonb_build_object('code', taught.certificate, 'issuedOn', day::text, 'validUntil', null)))::json end,
        skills = (select coalesce(jsonb_agg(case when taught.skills ? (held_skill ->> 'code') then held_skill || '{"evidence": "CERTIFICATE"}' else held_skill end), '[]') from jsonb_array_elements(s.skills::jsonb) held_skill)
          || (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'level', null, 'evidence', 'CERTIFICATE')), '[]') from jsonb_array_elements_text(taught.skills) code
              where not s.skills::jsonb @> jsonb_build_array(jsonb_build_object('code', code))),
        version = s.version + 1
      where s.id = person;${claiming}
    end $$`;
}
