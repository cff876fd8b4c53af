import { Migration } from '@mikro-orm/migrations';

const runs = (host: string): string => `exists (select 1 from programme p where p.id = participation.programme_id and (access.serves(p.region_code) or p.host_id = (select access.${host}())))`;
const administrator = '(select access.is_administrator())';
const servedEmployer = 'exists (select 1 from employer e where e.id = participation.employer_id and access.serves(e.region_code))';
const taker = `${administrator} or participation.job_seeker_id = (select access.job_seeker()) or exists (select 1 from access.served_person s where s.job_seeker_id = participation.job_seeker_id)
  or participation.employer_id = (select access.employer()) and (select access.is_recruiter()) or ${servedEmployer}`;
const reading = (host: string): string[] => ['select', 'update'].map((command) => `alter policy participation_${command} on participation using (${taker} or ${runs(host)})`);

/** Whoever hosts a programme knows those who have a place in it by name; an agency that recruits for the host does not. */
export class Migration20261125060000_hosts extends Migration {
  override up(): void {
    // The employer that the actor works for: its recruiters, and the staff of institutions and training bases. An agency acts for its posts alone.
    this.addSql(`create function access.own_house() returns int language sql stable return case when access.is_recruiter() or not access.handles('OPEN') then access.employer() end`);
    this.addSql(`create view access.hosted_person as
      select t.job_seeker_id from participation t join programme p on p.id = t.programme_id
      where p.host_id = access.own_house() and t.job_seeker_id is not null and t.state in ('ALLOTTED', 'ATTENDED', 'ABSENT')`);
    this.addSql(`create policy job_seeker_contact_select_host on job_seeker_contact for select using (exists (select 1 from access.hosted_person h where h.job_seeker_id = job_seeker_contact.job_seeker_id))`);
    for (const statement of reading('own_house')) this.addSql(statement);
  }

  override down(): void {
    for (const statement of reading('employer')) this.addSql(statement);
    this.addSql('drop policy job_seeker_contact_select_host on job_seeker_contact');
    this.addSql('drop view access.hosted_person');
    this.addSql('drop function access.own_house');
  }
}
