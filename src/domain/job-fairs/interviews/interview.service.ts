import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, childLoader, childPages, counsellorFor, everyone, rowLoader, signedIn, worksAt, type RequestContext, type RowList } from '../../../access/index.js';
import { addMinutes } from '../../../platform/calendar.js';
import { oneOfIds } from '../../../platform/database/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../../platform/graphql/connection.js';
import type { Selection } from '../../../platform/graphql/selection.js';
import { allowPlacing, attendeeAt, type AttendeeType, type JobSeekerRow } from '../../seekers/index.js';
import { boothColumns, boothRows, fairRows, sessionRows } from '../job-fair.loader.js';
import type { BoothRow, JobFairRow } from '../job-fair.type.js';
import { JobFairInterviewType, type InterviewRow } from './interview.type.js';
import { slotsOfFair } from './slots.js';

const columns: ReadonlySet<string> = new Set(['id', 'job_fair_id', 'booth_id', 'job_seeker_id', 'vacancy_id', 'starts_at', 'with_interpreter', 'cancelled_at', 'version']);
const interviewRows = rowLoader<InterviewRow>('job_fair_interview');
const list: RowList<InterviewRow> = {
  name: 'jobFairInterviews', from: sql`job_fair_interview i`, alias: 'i',
  keys: [{ expression: 'i.starts_at', type: 'timestamptz', isDescending: false }, { expression: 'i.id', type: 'int', isDescending: false }], keysOf: ({ starts_at, id }) => [starts_at, id],
};
const stands = (): Sql[] => [sql`i.cancelled_at is null`];
const interviewsOf = { fair: childPages<InterviewRow>(list, 'job_fair_id', stands), booth: childPages<InterviewRow>(list, 'booth_id', stands), seeker: childPages<InterviewRow>(list, 'job_seeker_id', stands) } as const;
const takenSlots = childLoader<{ readonly parent: number; readonly starts_at: string }>((booths) => sql`select booth_id as parent, starts_at from access.taken_slot where booth_id = ${oneOfIds(booths)}`);
const fairColumns: ReadonlySet<string> = new Set(['id', 'region_code', 'starts_at', 'ends_at', 'interview_minutes']);

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function interviewById(ctx: RequestContext, id: number, _selection?: Selection): Promise<JobFairInterviewType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(interviewRows).load({ id, columns });
  return row === null ? null : new JobFairInterviewType(row);
}

async function pageOf(ctx: RequestContext, of: keyof typeof interviewsOf, parent: number, page: PageArgs, wantsCount: boolean): Promise<Connection<JobFairInterviewType>> {
  return mapConnection(await ctx.loader(interviewsOf[of]).load({ parent, args: page, columns, wantsCount }), (row) => new JobFairInterviewType(row));
}

/** Of a fair, for the centre that holds it. */
export async function interviewsOfFair(ctx: RequestContext, { id, region_code }: Pick<JobFairRow, 'id' | 'region_code'>, page: PageArgs, wantsCount: boolean): Promise<Connection<JobFairInterviewType>> {
  allow(ctx, administrator, counsellorFor(region_code));
  return pageOf(ctx, 'fair', id, page, wantsCount);
}

async function fairOf(ctx: RequestContext, id: number): Promise<JobFairRow> {
  const fair = await ctx.loader(fairRows).load({ id, columns: fairColumns });
  if (fair === null) throw new Error(`the fair ${id} of a booth is not there`);
  return fair;
}

/** At a booth, for the people of its employer and for the centre that holds the fair. */
export async function interviewsAtBooth(ctx: RequestContext, { id, job_fair_id, employer_id }: BoothRow, page: PageArgs, wantsCount: boolean): Promise<Connection<JobFairInterviewType>> {
  const { region_code } = await fairOf(ctx, job_fair_id);
  allow(ctx, administrator, counsellorFor(region_code), worksAt(employer_id));
  return pageOf(ctx, 'booth', id, page, wantsCount);
}

export async function interviewsOfSeeker(ctx: RequestContext, person: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<JobFairInterviewType>> {
  await allowPlacing(ctx, person, 'jobFairInterviews');
  return pageOf(ctx, 'seeker', person.id, page, wantsCount);
}

/** When interviews can begin at a fair, whether or not they are taken. */
export async function slotsAt(ctx: RequestContext, fair: Pick<JobFairRow, 'id' | 'starts_at' | 'ends_at' | 'interview_minutes'>): Promise<Date[]> {
  allow(ctx, everyone);
  const span = ({ starts_at, ends_at }: { readonly starts_at: string; readonly ends_at: string }) => ({ startsAt: new Date(starts_at), endsAt: new Date(ends_at) });
  return slotsOfFair({ ...span(fair), interviewMinutes: fair.interview_minutes }, (await ctx.loader(sessionRows).load(fair.id)).map(span));
}

/** Slots of a booth that nobody has, from now on. */
export async function freeSlotsAt(ctx: RequestContext, { id, job_fair_id }: BoothRow): Promise<Date[]> {
  allow(ctx, everyone);
  const slots = await slotsAt(ctx, await fairOf(ctx, job_fair_id));
  const taken = new Set((await ctx.loader(takenSlots).load(id)).map(({ starts_at }) => new Date(starts_at).getTime()));
  const now = Date.now();
  return slots.filter((slot) => slot.getTime() > now && !taken.has(slot.getTime()));
}

/** Whoever comes, by name, for the people of the booth's employer; null once it is cancelled, and for everybody else. */
export async function attendeeOfInterview(ctx: RequestContext, { booth_id, job_seeker_id, cancelled_at }: InterviewRow): Promise<AttendeeType | null> {
  allow(ctx, signedIn);
  if (cancelled_at !== null) return null;
  const booth = await ctx.loader(boothRows).load({ id: booth_id, columns: boothColumns });
  return attendeeAt(ctx, booth?.employer_id ?? null, job_seeker_id);
}

export async function endOf(ctx: RequestContext, { job_fair_id, starts_at }: InterviewRow): Promise<Date> {
  allow(ctx, signedIn);
  const { interview_minutes } = await fairOf(ctx, job_fair_id);
  return addMinutes(new Date(starts_at), interview_minutes ?? 0);
}
