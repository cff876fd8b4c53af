import { Migration } from '@mikro-orm/migrations';

const claimedFact = (columns: string): string => `create or replace view access.claimed_fact with (security_barrier = true) as
  select ${columns} from claim where state = 'OPEN' and job_seeker_id is not null and kind in ('QUALIFICATION', 'GRADUATION') and (select access.purpose()) = 'MATCHING'`;

/** Matching reads which qualification somebody claims, so that it is not asked for again. */
export class Migration20261208000000_claimed_codes extends Migration {
  override up(): void {
    this.addSql(claimedFact(`job_seeker_id, kind, case when kind = 'QUALIFICATION' then key end as code`));
  }

  override down(): void {
    this.addSql('drop view access.claimed_fact');
    this.addSql(claimedFact('job_seeker_id, kind'));
  }
}
