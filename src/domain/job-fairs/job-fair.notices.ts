import sql, { join } from 'sql-template-tag';
import { oneOfIds } from '../../platform/database/index.js';
import { derivedNotices, objectNames, type DerivedNotices } from '../notices/index.js';

/** Fairs that the person is registered for, or at which the employer has a booth. Which fairs are held, and who has a booth there, everybody may know. */
const fairComes: DerivedNotices = {
  kind: 'FAIR_COMES',
  rows(_ctx, { jobSeekerId, employerId }) {
    const visits = [
      ...(jobSeekerId === null ? [] : [sql`select r.job_fair_id, (r.registered_at at time zone 'Asia/Shanghai')::date as since, r.job_seeker_id as concerned from job_fair_registration r where r.job_seeker_id = ${jobSeekerId} and r.cancelled_at is null`]),
      ...(employerId === null ? [] : [sql`select b.job_fair_id, null::date, null::int from job_fair_booth b where b.employer_id = ${employerId}`]),
    ];
    if (visits.length === 0) return null;
    return sql`
      select f.id as object, '' as detail, (f.starts_at at time zone 'Asia/Shanghai')::date as due_on, max(v.since) as since, max(v.concerned) as concerned
      from (${join(visits, ' union all ')}) v(job_fair_id, since, concerned) join job_fair f on f.id = v.job_fair_id where f.cancelled_at is null group by f.id`;
  },
};

derivedNotices.register(fairComes);
objectNames.register('JobFair', (ids) => sql`select f.id, f.title as name from job_fair f where f.id = ${oneOfIds(ids)}`);
