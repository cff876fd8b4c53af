import sql, { type Sql } from 'sql-template-tag';
import { pruneAudit, type HeadAnchor } from '../access/index.js';
import { chinaDate } from '../platform/calendar.js';
import type { DatabaseOwner } from '../platform/database/index.js';
import { retentions, type Retention } from './retention.data.js';

/** What is removed with one statement each; what hangs on a person goes with the person. */
const removals: Readonly<Record<Exclude<Retention['what'], 'AUDIT'>, (before: Date) => Sql>> = {
  ERASED_PEOPLE: (before) => sql`delete from job_seeker where erased_at < ${before} returning 1`,
  IDEMPOTENCY_KEYS: (before) => sql`delete from idempotency_key where created_at < ${before} returning 1`,
  ENDED_SESSIONS: (before) => sql`delete from identity.revocation where revoked_at < ${before} returning 1`,
  // One that is still to come is kept, whoever has read it.
  NOTICES: (before) => sql`
    delete from notice n where n.due_on < ${chinaDate(before)} or n.due_on is null and exists (select 1 from notice_read r where r.notice_key = 'NOTICE:' || n.id and r.read_at < ${before}) returning 1`,
  UNREAD_NOTICES: (before) => sql`delete from notice n where n.told_at < ${before} and (n.due_on is null or n.due_on < ${chinaDate(before)}) returning 1`,
  IMPORTED_TABLES: (before) => sql`delete from table_job where direction = 'IMPORT' and created_at < ${before} returning 1`,
  EXPORTED_TABLES: (before) => sql`delete from table_job where direction = 'EXPORT' and created_at < ${before} returning 1`,
  LOOK_UPS: (before) => sql`delete from person_look_up where looked_up_at < ${before} returning 1`,
  NOTICE_READS: (before) => sql`delete from notice_read where read_at < ${before} returning 1`,
};

export type Removed = Readonly<Record<Retention['what'], number>>;

/** Removes what has been kept for as long as it must be, as of a moment. Servers may run. */
export async function endRetention(owner: DatabaseOwner, anchor: HeadAnchor, now: Date): Promise<Removed> {
  const removed: [Retention['what'], number][] = [];
  for (const { what, days } of retentions) {
    const before = new Date(now.getTime() - days * 86_400_000);
    removed.push([what, what === 'AUDIT' ? await pruneAudit(owner, anchor, before) : (await owner.rows(removals[what](before))).length]);
  }
  return Object.fromEntries(removed) as Removed;
}
