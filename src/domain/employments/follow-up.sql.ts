import sql, { type Sql } from 'sql-template-tag';
import { followUpMonths } from './follow-ups.data.js';

/** Over `employment e`: its follow-ups as `f`, with month and day. */
export const plannedFollowUpsOf: Sql = sql`unnest(${[...followUpMonths]}::int[], e.due_on) f(month, due)`;

/** Over `employment e` and its follow-up `f`: it has come to its day and was not done, and the employment goes on. What was missed before an end counts, and can be looked up no more. */
export function isOutstanding(until: string): Sql {
  return sql`(f.due <= ${until}::date and f.month <> all(e.followed_up) and (e.ended_on is null or e.ended_on >= ${until}::date))`;
}
