import { Migration } from '@mikro-orm/migrations';

const today = `(now() at time zone 'Asia/Shanghai')::date`;

/** Kind and grade are opened to one employer, for as long as the person applies there to somebody who acts for that post. */
const detailsForAnApplication = `
  c.employer_id = access.employer() and exists (
    select 1 from application a join vacancy v on v.id = a.vacancy_id
    where a.job_seeker_id = c.job_seeker_id and a.status not in ('REJECTED', 'WITHDRAWN') and v.employer_id = access.employer() and access.handles(v.kind))`;

const consentingPerson = (holds: string, ofPurpose: string): string => `
  create or replace view access.consenting_person as
    select c.job_seeker_id, c.purpose from consent c
    where ${holds}
      and (access.employer() is not null and (c.employer_id is null or c.employer_id = access.employer())${ofPurpose} or access.region() is not null and c.purpose = 'MATCHING')`;

/** One place that says when a consent holds; that to see kind and grade holds for an application alone. */
export class Migration20261124190000_consent_for_an_application extends Migration {
  override up(): void {
    this.addSql(`create function access.is_in_force(expires_on date, withdrawn_at timestamptz, on_day date) returns boolean language sql immutable
      return withdrawn_at is null and (expires_on is null or expires_on >= on_day)`);
    this.addSql(consentingPerson(`access.is_in_force(c.expires_on, c.withdrawn_at, ${today})`, ` and (c.purpose <> 'DISABILITY_DETAILS' or ${detailsForAnApplication})`));
  }

  override down(): void {
    this.addSql(consentingPerson(`c.withdrawn_at is null and (c.expires_on is null or c.expires_on >= ${today})`, ''));
    this.addSql('drop function access.is_in_force');
  }
}
