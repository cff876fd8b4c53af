import sql, { join, type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { text } from '../../platform/i18n/text.js';
import { derivedNotices, objectNames, type DerivedNotices, type NoticeReader } from '../notices/index.js';
import { within } from '../regions/index.js';
import { isOutstanding, plannedFollowUpsOf } from './follow-up.sql.js';

/** Whose follow-ups somebody makes: a centre those of its region, a job coach those of the caseload. Never the employer, nor the person. */
function madeBy({ regionCode, isJobCoach, isAdministrator }: NoticeReader): Sql | null {
  const ways = [
    ...(isAdministrator ? [sql`true`] : []),
    ...(regionCode === null ? [] : [within('e.residence_code', regionCode)]),
    ...(isJobCoach ? [sql`exists (select 1 from access.coached_person c where c.job_seeker_id = e.job_seeker_id)`] : []),
  ];
  return ways.length === 0 ? null : sql`(${join(ways, ' or ')})`;
}

/** One for each follow-up that `followUpsDue` has an employment for. */
const followUpsDue: DerivedNotices = {
  kind: 'FOLLOW_UP_DUE',
  rows({ today }: RequestContext, reader) {
    const isTheirs = madeBy(reader);
    if (isTheirs === null) return null;
    return sql`
      select e.id as object, f.month::text as detail, f.due as due_on, e.started_on as since, e.job_seeker_id as concerned
      from employment e cross join ${plannedFollowUpsOf} where ${isOutstanding(today)} and ${isTheirs}`;
  },
  detailText: (months) => text(`${months} 个月`, months === '1' ? '1 month' : `${months} months`),
};

derivedNotices.register(followUpsDue);
objectNames.register('Employment', (ids) => sql`select e.id, m.name from employment e join employer m on m.id = e.employer_id where e.id = ${oneOfIds(ids)}`);
