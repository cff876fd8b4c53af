import sql from 'sql-template-tag';
import { childLoader, childPages, rowLoader, type RowList } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import type { BoothRow, JobFairRow, SessionRow } from './job-fair.type.js';

export const fairRows = rowLoader<JobFairRow>('job_fair');
export const boothRows = rowLoader<BoothRow>('job_fair_booth');

export const fairList: RowList<JobFairRow> = {
  name: 'jobFairs', from: sql`job_fair f`, alias: 'f',
  keys: [{ expression: 'f.starts_at', type: 'timestamptz', isDescending: false }, { expression: 'f.id', type: 'int', isDescending: false }],
  keysOf: ({ starts_at, id }) => [starts_at, id],
};

export const sessionRows = childLoader<SessionRow>((parents) => sql`
  select job_fair_id as parent, title, starts_at, ends_at from job_fair_session where job_fair_id = ${oneOfIds(parents)} order by starts_at, id`);

export const boothColumns: ReadonlySet<string> = new Set(['id', 'job_fair_id', 'employer_id', 'label', 'is_wheelchair_accessible']);

export const boothPages = childPages<BoothRow>({
  name: 'jobFairBooths', from: sql`job_fair_booth b`, alias: 'b',
  keys: [{ expression: 'b.label', type: 'text', isDescending: false }, { expression: 'b.id', type: 'int', isDescending: false }],
  keysOf: ({ label, id }) => [label, id],
}, 'job_fair_id', () => []);

export const boothCounts = childLoader<{ readonly parent: number; readonly booths: number }>((parents) => sql`
  select job_fair_id as parent, count(*)::int as booths from job_fair_booth where job_fair_id = ${oneOfIds(parents)} group by job_fair_id`);

interface PostRow { readonly id: number; readonly vacancy_id: number }

export const postColumns: ReadonlySet<string> = new Set(['id', 'vacancy_id']);

export const postPages = childPages<PostRow>({
  name: 'jobFairPosts', from: sql`job_fair_post p1`, alias: 'p1',
  keys: [{ expression: 'p1.id', type: 'int', isDescending: false }],
  keysOf: ({ id }) => [id],
}, 'booth_id', () => []);

/** How many people are registered, by fair: everybody counts, whoever may be seen. */
export const registrationCounts = childLoader<{ readonly parent: number; readonly registered: number }>((parents) => sql`
  select job_fair_id as parent, registered from access.fair_registration_count where job_fair_id = ${oneOfIds(parents)}`);

/** Who is registered, by fair. */
export const registeredSeekers = childLoader<{ readonly parent: number; readonly job_seeker_id: number }>((parents) => sql`
  select job_fair_id as parent, job_seeker_id from job_fair_registration
  where job_fair_id = ${oneOfIds(parents)} and cancelled_at is null order by job_seeker_id`);

/** The posts that a fair's booths bring, by fair. */
export const fairVacancies = childLoader<{ readonly parent: number; readonly vacancy_id: number }>((parents) => sql`
  select distinct b.job_fair_id as parent, p.vacancy_id from job_fair_post p join job_fair_booth b on b.id = p.booth_id
  where b.job_fair_id = ${oneOfIds(parents)} order by p.vacancy_id`);
