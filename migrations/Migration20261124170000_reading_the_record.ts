import { Migration } from '@mikro-orm/migrations';

/** Mutations that write of the person whom they name by its number; others write of posts, fairs, applications. */
const writesOfPeople = ['registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'grantConsent', 'withdrawConsent', 'assignJobCoach', 'endJobCoaching'];

const event = `e.at, e.chain, e.seq, x.position, x.event ->> 'action' as action, x.event ->> 'subject' as subject, x.event -> 'roles' as roles, x.event ->> 'what' as what,
  x.event -> 'fields' as fields, x.event -> 'ids' as ids, x.event ->> 'why' as why`;
const from = `audit.entry e cross join lateral jsonb_array_elements(e.events) with ordinality x(event, position)`;

/**
 * Whoever audits reads the record; everybody reads who read and wrote of them. The views are the owner's and look at who asks:
 * the server's login still can't read the table.
 */
const statements = [
  `create function access.is_auditor() returns boolean language sql stable return coalesce(current_setting('jinqiao.is_auditor', true), '') = 'on'`,
  `create view access.audit_event as select ${event}, e.events from ${from} where (select access.is_auditor())`,
  `create view access.event_about_self with (security_barrier) as select ${event} from ${from}
    where e.events @> jsonb_build_array(jsonb_build_object('ids', jsonb_build_array((select access.job_seeker()))))
      and x.event -> 'ids' @> to_jsonb((select access.job_seeker()))
      and x.event ->> 'what' in ('JobSeeker', ${writesOfPeople.map((name) => `'${name}'`).join(', ')})`,
] as const;

export class Migration20261124170000_reading_the_record extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    this.addSql('drop view access.audit_event, access.event_about_self');
    this.addSql('drop function access.is_auditor');
  }
}
