import sql, { join, type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { text } from '../../platform/i18n/text.js';
import { derivedNotices, objectNames, type DerivedNotices, type NoticeReader } from '../notices/index.js';
import { within } from '../regions/index.js';
import { isOutstanding, plannedFollowUpsOf } from './follow-up.sql.js';

/** Over `employment e`: whose work somebody keeps: a centre that of its region, a job coach that of the caseload. Never the employer, nor the person. */
function keptBy({ regionCode, isJobCoach, isAdministrator }: NoticeReader): Sql | null {
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
    const isTheirs = keptBy(reader);
    if (isTheirs === null) return null;
    return sql`
      select e.id as object, f.month::text as detail, f.due as due_on, e.started_on as since, e.job_seeker_id as concerned
      from employment e cross join ${plannedFollowUpsOf} where ${isOutstanding(today)} and ${isTheirs}`;
  },
  detailText: (months) => text(`${months} 个月`, months === '1' ? '1 month' : `${months} months`),
};

/** One for each contract that `contractsEnding` has. The person is not reminded of a day that has passed: it is the centre that records what became of it. */
const contractsEnding: DerivedNotices = {
  kind: 'CONTRACT_ENDS',
  rows({ today }: RequestContext, reader) {
    const own = reader.jobSeekerId === null ? null : sql`(e.job_seeker_id = ${reader.jobSeekerId} and e.contract_ends_on >= ${today}::date)`;
    const ways = [keptBy(reader), own].filter((way) => way !== null);
    return ways.length === 0 ? null : sql`
      select e.id as object, '' as detail, e.contract_ends_on as due_on, coalesce(e.contract_starts_on, e.started_on) as since, e.job_seeker_id as concerned
      from employment e where e.ended_on is null and e.contract_ends_on is not null and (${join(ways, ' or ')})`;
  },
};

derivedNotices.register(followUpsDue, contractsEnding);
objectNames.register('Employment', (ids) => sql`select e.id, m.name from employment e join employer m on m.id = e.employer_id where e.id = ${oneOfIds(ids)}`);
