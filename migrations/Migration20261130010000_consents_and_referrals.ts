import { Migration } from '@mikro-orm/migrations';

const employer = '(select access.employer())';
const region = '(select access.region())';
const handled = (kind: string): string => `access.is_handled(${kind}, (select access.post_kinds()))`;
const today = `(now() at time zone 'Asia/Shanghai')::date`;

/** Whom an application opens to the employer, and to the centre of the post's region. */
const applicant = (opens: string): string => `
  create or replace view access.applicant with (security_barrier) as
    select a.job_seeker_id from application a join vacancy v on v.id = a.vacancy_id
    where ${opens}(v.employer_id = ${employer} and ${handled('v.kind')} or starts_with(v.region_code, ${region}))`;

/** A consent to see kind and grade holds while the person applies there. */
const consentingPerson = (applies: string): string => `
  create or replace view access.consenting_person with (security_barrier) as
    select c.job_seeker_id, c.purpose from consent c
    where access.is_in_force(c.expires_on, c.withdrawn_at, ${today})
      and (${employer} is not null and (c.employer_id is null or c.employer_id = ${employer})
          and (c.purpose <> 'DISABILITY_DETAILS' or c.employer_id = ${employer} and exists (
            select 1 from application a join vacancy v on v.id = a.vacancy_id
            where a.job_seeker_id = c.job_seeker_id and ${applies} and v.employer_id = ${employer} and ${handled('v.kind')}))
        or ${region} is not null and c.purpose = 'MATCHING')`;

const serving = `(select access.is_administrator()) or application.job_seeker_id = (select access.job_seeker())
  or exists (select 1 from access.served_person p where p.job_seeker_id = application.job_seeker_id)`;
const ofVacancy = (condition: string): string => `exists (select 1 from vacancy v where v.id = application.vacancy_id and ${condition})`;

/** Who may change an application: those who serve the person; the employer, and the centre that allots the post, where `opens` holds. */
const updating = (opens: string): string[] => [
  `alter policy application_update on application using (${serving} or ${opens}${ofVacancy(`v.employer_id = ${employer} and ${handled('v.kind')}`)})`,
  `alter policy application_update_allotting on application using (${opens}${ofVacancy(`v.kind = 'PUBLIC_WELFARE' and starts_with(v.region_code, ${region})`)})`,
];

/** Employers could take referrals further that nobody had taken up: these are referrals again. */
const referralsNotTakenUp = `
  with sent_back as (
    update application a set status = 'REFERRED', version = a.version + 1
    where a.status in ('INTERVIEW', 'OFFERED')
      and (select max(h.id) from application_event h where h.application_id = a.id and h.status = 'REFERRED')
        > coalesce((select max(h.id) from application_event h where h.application_id = a.id and h.status = 'SUBMITTED'), 0)
    returning a.id
  ) insert into application_event (application_id, status, actor) select id, 'REFERRED', 'migration' from sent_back`;

/**
 * An application opens a person while the person applies, and a referral does not, whoever takes which step: the employer and the centre of
 * the post change only applications that the person has made or taken up.
 */
export class Migration20261130010000_consents_and_referrals extends Migration {
  override up(): void {
    this.addSql(referralsNotTakenUp);
    // The one place in the database that says which states open a person; the program's is src/domain/applications/application.rules.ts.
    this.addSql(`create function access.opens_person(status text) returns boolean language sql immutable return status in ('SUBMITTED', 'INTERVIEW', 'OFFERED', 'HIRED')`);
    this.addSql(applicant('access.opens_person(a.status) and '));
    this.addSql(consentingPerson('access.opens_person(a.status)'));
    for (const statement of updating('access.opens_person(application.status) and ')) this.addSql(statement);
    this.addSql(`alter table "consent" add column "is_replaced" boolean not null default false`);
  }

  /** What was sent back stays a referral: no state says that the person had not taken it up. */
  override down(): void {
    this.addSql(`alter table "consent" drop column "is_replaced"`);
    for (const statement of updating('')) this.addSql(statement);
    this.addSql(consentingPerson(`a.status not in ('REJECTED', 'WITHDRAWN')`));
    this.addSql(applicant(''));
    this.addSql('drop function access.opens_person');
  }
}
