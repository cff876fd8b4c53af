import sql, { join } from 'sql-template-tag';
import type { RequestContext } from '../../../access/index.js';
import { oneOfIds } from '../../../platform/database/index.js';
import { derivedNotices, objectNames, type DerivedNotices, type NoticeReader } from '../../notices/index.js';
import { isOpenTrial } from './trial.sql.js';

/** Over `work_trial t`: who evaluates it. Row-level security leaves out an agency, which acts for vacancies alone. */
function evaluatedBy({ regionCode, employerId, isJobCoach, isAdministrator }: NoticeReader) {
  const ways = [
    ...(isAdministrator ? [sql`true`] : []),
    ...(regionCode === null
      ? []
      : [sql`exists (select 1 from access.served_person s where s.job_seeker_id = t.job_seeker_id)`]),
    ...(isJobCoach
      ? [sql`exists (select 1 from access.coached_person c where c.job_seeker_id = t.job_seeker_id)`]
      : []),
    ...(employerId === null ? [] : [sql`t.employer_id = ${employerId}`]),
  ];
  return ways.length === 0 ? null : sql`(${join(ways, ' or ')})`;
}

/** One for each trial that no evaluation has decided. */
const evaluationsDue: DerivedNotices = {
  kind: 'TRIAL_EVALUATION_DUE',
  rows(_ctx: RequestContext, reader) {
    const isTheirs = evaluatedBy(reader);
    return isTheirs === null
      ? null
      : sql`
      select t.id as object, '' as detail, t.ends_on as due_on, t.started_on as since, t.job_seeker_id as concerned
      from work_trial t
      where ${isOpenTrial} and t.job_seeker_id is distinct from ${reader.jobSeekerId}::int and ${isTheirs}`;
  },
};

derivedNotices.register(evaluationsDue);
objectNames.register(
  'WorkTrial',
  (ids) =>
    sql`select t.id, m.name from work_trial t join employer m on m.id = t.employer_id where t.id = ${oneOfIds(ids)}`,
);
