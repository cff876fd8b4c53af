import { Migration } from '@mikro-orm/migrations';

const organised = `(select access.is_administrator()) or exists (
      select 1 from job_fair f
      where f.id = job_fair_session.job_fair_id and starts_with(f.region_code, (select access.region())))`;

/** A fair can be cancelled, with a reason. Its sessions can be stated anew. The centre of a fair tells those who registered for it, and the employers with a booth. */
export class Migration20261221000000_fairs_changed extends Migration {
  override up(): void {
    this.addSql('alter table "job_fair" add column "cancelled_at" timestamptz null, add column "cancel_reason" text null');
    this.addSql('alter table "job_fair" add constraint "job_fair_cancelled_check" check ((cancelled_at is null) = (cancel_reason is null))');
    this.addSql(`create policy "job_fair_session_delete" on "job_fair_session" for delete using (${organised})`);
    this.addSql(`create policy "notice_insert_of_fairs" on "notice" for insert with check (
      object_type = 'JobFair' and exists (
        select 1 from job_fair f
        where f.id = notice.object_id and starts_with(f.region_code, (select access.region())) and (
          exists (select 1 from job_fair_registration r where r.job_fair_id = f.id and r.job_seeker_id = notice.job_seeker_id and r.cancelled_at is null)
          or exists (select 1 from job_fair_booth b where b.job_fair_id = f.id and b.employer_id = notice.employer_id))))`);
  }

  override down(): void {
    this.addSql('drop policy "notice_insert_of_fairs" on "notice"');
    this.addSql('drop policy "job_fair_session_delete" on "job_fair_session"');
    this.addSql('alter table "job_fair" drop constraint "job_fair_cancelled_check"');
    this.addSql('alter table "job_fair" drop column "cancelled_at", drop column "cancel_reason"');
  }
}
