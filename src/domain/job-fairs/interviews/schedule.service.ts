import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, counsellorFor, self, worksAt, type RequestContext } from '../../../access/index.js';
import { addMinutes } from '../../../platform/calendar.js';
import { text } from '../../../platform/i18n/text.js';
import { readAs, type JobSeekerRow } from '../../seekers/index.js';
import { fairRows } from '../job-fair.loader.js';
import type { BoothRow, JobFairRow } from '../job-fair.type.js';
import type { Schedule, ScheduledInterview } from './schedule.js';

interface Row {
  readonly id: number; readonly starts_at: string; readonly minutes: number; readonly fair_title: string; readonly venue: string; readonly label: string; readonly employer_name: string;
  readonly post_title: string | null; readonly job_seeker_id: number; readonly full_name: string | null; readonly with_interpreter: boolean;
}

/** Names are those that row-level security shows. */
async function interviewsWhere(ctx: RequestContext, where: Sql): Promise<ScheduledInterview[]> {
  const rows = await ctx.db.rows<Row>(sql`
    select i.id, i.starts_at, coalesce(f.interview_minutes, 0) as minutes, f.title as fair_title, f.venue, b.label, e.name as employer_name, v.title as post_title, i.job_seeker_id, c.full_name, i.with_interpreter
    from job_fair_interview i join job_fair f on f.id = i.job_fair_id join job_fair_booth b on b.id = i.booth_id join employer e on e.id = b.employer_id
      left join vacancy v on v.id = i.vacancy_id left join job_seeker_contact c on c.job_seeker_id = i.job_seeker_id
    where i.cancelled_at is null and ${where} order by i.starts_at, b.label`);
  for (const { job_seeker_id: id, full_name } of rows) ctx.audit.read('JobSeeker', id, full_name === null ? ['jobFairInterviews'] : ['fullName', 'jobFairInterviews'], readAs(ctx, id, 'HOSTING'));
  return rows.map((row) => ({
    id: row.id, startsAt: new Date(row.starts_at), endsAt: addMinutes(new Date(row.starts_at), row.minutes), fairTitle: row.fair_title, venue: row.venue, boothLabel: row.label,
    employerName: row.employer_name, postTitle: row.post_title, seekerId: row.job_seeker_id, fullName: row.full_name, withInterpreter: row.with_interpreter,
  }));
}

export async function scheduleOfFair(ctx: RequestContext, { id, region_code, title }: Pick<JobFairRow, 'id' | 'region_code' | 'title'>): Promise<Schedule> {
  allow(ctx, administrator, counsellorFor(region_code));
  return { title, interviews: await interviewsWhere(ctx, sql`i.job_fair_id = ${id}`) };
}

export async function scheduleOfBooth(ctx: RequestContext, { id, job_fair_id, employer_id, label }: BoothRow): Promise<Schedule> {
  const fair = await ctx.loader(fairRows).load({ id: job_fair_id, columns: new Set(['region_code', 'title']) });
  allow(ctx, administrator, counsellorFor(fair?.region_code ?? null), worksAt(employer_id));
  return { title: `${fair?.title ?? ''} ${label}`, interviews: await interviewsWhere(ctx, sql`i.booth_id = ${id}`) };
}

/** The person's own, at fairs that are still to come. */
export async function scheduleOfSeeker(ctx: RequestContext, { id }: JobSeekerRow): Promise<Schedule> {
  allow(ctx, self(id));
  ctx.audit.read('JobSeeker', id, ['interviewSchedule'], 'SELF');
  return { title: text('我的面试安排', 'My interviews')[ctx.locale], interviews: await interviewsWhere(ctx, sql`i.job_seeker_id = ${id} and f.ends_at > now()`) };
}
