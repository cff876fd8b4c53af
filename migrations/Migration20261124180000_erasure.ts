import { Migration } from '@mikro-orm/migrations';

/**
 * What is left of a person who was erased: the number, so that applications and consents, which the law makes one keep, still stand together.
 * Nobody but the owner sees such a row again. Whoever may not erase gets an error of the same kind as for any refused write.
 */
const erase = `
  create function access.erase_person(person int) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      home text;
    begin
      select residence_code into home from job_seeker where id = person and erased_at is null for update;
      if not found then return false; end if;
      if not (access.is_administrator() or access.job_seeker() is not distinct from person or coalesce(access.serves(home), false)) then return false; end if;
      delete from job_seeker_contact where job_seeker_id = person;
      delete from job_seeker_address where job_seeker_id = person;
      delete from disability_certificate where job_seeker_id = person;
      delete from university_graduate where job_seeker_id = person;
      delete from blind_massage_practitioner where job_seeker_id = person;
      delete from rural_worker where job_seeker_id = person;
      delete from stored_match where job_seeker_id = person;
      delete from caseload where job_seeker_id = person;
      delete from job_fair_registration where job_seeker_id = person;
      delete from identity.account_role where job_seeker_id = person;
      update consent set withdrawn_at = now() where job_seeker_id = person and withdrawn_at is null;
      update application_event set note = null where application_id in (select id from application where job_seeker_id = person);
      with ended as (
        update application set status = 'WITHDRAWN', version = version + 1 where job_seeker_id = person and status in ('SUBMITTED', 'REFERRED', 'INTERVIEW', 'OFFERED') returning id
      ) insert into application_event (application_id, status, note, actor, happened_at) select id, 'WITHDRAWN', null, coalesce(access.subject(), 'erasure'), now() from ended;
      update job_seeker set sex = null, birth_date = null, residence_code = null, registered_code = null, education_level = null, is_willing = null, has_employment_difficulty = null,
        is_zero_employment_family = null, skills = '[]', are_skills_confirmed = false, certificates = '[]', are_certificates_confirmed = false, capacities = '{}', assessed_functions = '[]', aids = '[]',
        needs = '[]', education = '[]', work = '[]', wishes = '{}', version = version + 1, erased_at = now()
        where id = person;
      return true;
    end $$`;

export class Migration20261124180000_erasure extends Migration {
  override up(): void {
    this.addSql('alter table "job_seeker" add column "erased_at" timestamptz null');
    this.addSql('create policy job_seeker_select_unless_erased on job_seeker as restrictive for select using (job_seeker.erased_at is null)');
    this.addSql('create policy job_seeker_update_unless_erased on job_seeker as restrictive for update using (job_seeker.erased_at is null)');
    this.addSql(erase);
  }

  override down(): void {
    this.addSql('drop function access.erase_person');
    this.addSql('drop policy job_seeker_select_unless_erased on job_seeker');
    this.addSql('drop policy job_seeker_update_unless_erased on job_seeker');
    this.addSql('alter table "job_seeker" drop column "erased_at"');
  }
}
