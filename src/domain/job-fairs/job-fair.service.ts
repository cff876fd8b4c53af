import sql, { join, type Sql } from 'sql-template-tag';
import { allow, everyone, readPage, maskSmallCount, signedIn, type RequestContext } from '../../access/index.js';
import { addDays } from '../../platform/calendar.js';
import { columnsFor } from '../../platform/graphql/columns.js';
import { loadConnection, mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { within } from '../regions/index.js';
import { closestPage } from '../text-search/index.js';
import type { JobFairFilter, JobFairsArgs } from './job-fair.inputs.js';
import { boothColumns, boothCounts, boothPages, boothRows, fairList, fairRows, postColumns, postPages, registeredSeekers, registrationCounts, sessionRows } from './job-fair.loader.js';
import { JobFairBoothType, jobFairColumns, JobFairSessionType, JobFairType, type JobFairRow } from './job-fair.type.js';

const fairAlways = ['id', 'region_code', 'starts_at'] as const;

export async function jobFairById(ctx: RequestContext, id: number, selection: Selection): Promise<JobFairType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(fairRows).load({ id, columns: columnsFor(jobFairColumns, selection, fairAlways) });
  return row === null ? null : new JobFairType(row, ctx.locale);
}

/** All of a fair, for what goes on with it; null where there is none. */
export async function jobFairRow(ctx: RequestContext, id: number): Promise<JobFairRow | null> {
  allow(ctx, everyone);
  return ctx.loader(fairRows).load({ id, columns: new Set([...fairAlways, 'ends_at', 'interview_minutes', 'interpreters', 'title', 'venue', 'cancelled_at']) });
}

function conditions(filter: JobFairFilter | null | undefined): (Sql | null)[] {
  const { region, from, until, isUpcoming, isCancelled, accommodations } = filter ?? {};
  return [
    region == null ? null : within('f.region_code', region),
    from == null ? null : sql`f.starts_at >= ${`${from}T00:00:00+08:00`}::timestamptz`,
    until == null ? null : sql`f.starts_at < ${`${addDays(until, 1)}T00:00:00+08:00`}::timestamptz`,
    isUpcoming === true ? sql`f.ends_at > now() and f.cancelled_at is null` : null,
    isCancelled == null ? null : isCancelled ? sql`f.cancelled_at is not null` : sql`f.cancelled_at is null`,
    accommodations == null || accommodations.length === 0 ? null : join(accommodations.map((code) => sql`f.provisions ->> ${code} = 'PROVIDED'`), ' and '),
  ];
}

/** Fairs that a text finds, the closest first. */
async function closestFairs(
  ctx: RequestContext, { text, ...filter }: JobFairFilter & { text: string }, page: PageArgs, selection: Selection, wantsCount: boolean,
): Promise<Connection<JobFairType>> {
  const where = conditions(filter).filter((condition) => condition !== null);
  const found = await closestPage(ctx, { searched: 'job_fair', text, filed: [], beside: null, more: { join: sql`join job_fair f on f.id = t.id`, where } }, page, wantsCount);
  return loadConnection(found, (id) => jobFairById(ctx, id, selection));
}

export async function jobFairs(ctx: RequestContext, { filter, ...page }: JobFairsArgs, selection: Selection, wantsCount: boolean): Promise<Connection<JobFairType>> {
  allow(ctx, everyone);
  const text = filter?.text?.trim() ?? '';
  if (text !== '') return closestFairs(ctx, { ...filter, text }, page, selection, wantsCount);
  const rows: Connection<JobFairRow> = await readPage(ctx, fairList, page, columnsFor(jobFairColumns, selection, fairAlways), conditions(filter), wantsCount);
  return mapConnection(rows, (row) => new JobFairType(row, ctx.locale));
}

export async function sessionsOf(ctx: RequestContext, fairId: number): Promise<JobFairSessionType[]> {
  allow(ctx, everyone);
  return (await ctx.loader(sessionRows).load(fairId)).map((row) => new JobFairSessionType(row));
}

export async function boothsOf(ctx: RequestContext, fairId: number, page: PageArgs, wantsCount: boolean): Promise<Connection<JobFairBoothType>> {
  allow(ctx, everyone);
  const rows = await ctx.loader(boothPages).load({ parent: fairId, args: page, columns: boothColumns, wantsCount });
  return mapConnection(rows, (row) => new JobFairBoothType(row));
}

export async function boothById(ctx: RequestContext, id: number, _selection?: Selection): Promise<JobFairBoothType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(boothRows).load({ id, columns: boothColumns });
  return row === null ? null : new JobFairBoothType(row);
}

/** Numbers of the posts of a booth, a page of them. */
export async function postsOf(ctx: RequestContext, boothId: number, page: PageArgs, wantsCount: boolean): Promise<Connection<number>> {
  allow(ctx, everyone);
  const rows = await ctx.loader(postPages).load({ parent: boothId, args: page, columns: postColumns, wantsCount });
  return mapConnection(rows, ({ vacancy_id }) => vacancy_id);
}

/** Outside the centre, few who registered are counted as none, until the fair is full: nobody is made out by it. */
export async function placesLeft(ctx: RequestContext, { id, places, region_code }: Pick<JobFairRow, 'id' | 'places' | 'region_code'>): Promise<number | null> {
  allow(ctx, everyone);
  if (places === null) return null;
  const registered = (await ctx.loader(registrationCounts).load(id))[0]?.registered ?? 0;
  if (registered >= places) return 0;
  return places - (maskSmallCount(ctx, registered, region_code) ?? 0);
}

export async function boothsLeft(ctx: RequestContext, { id, booth_places }: Pick<JobFairRow, 'id' | 'booth_places'>): Promise<number | null> {
  allow(ctx, everyone);
  if (booth_places === null) return null;
  return Math.max(0, booth_places - ((await ctx.loader(boothCounts).load(id))[0]?.booths ?? 0));
}

/** Whether the person who asks is registered; null for somebody who is no job seeker. */
export async function isRegistered(ctx: RequestContext, fairId: number): Promise<boolean | null> {
  allow(ctx, everyone);
  if (!ctx.actor.roles.has('JOB_SEEKER') || ctx.actor.jobSeekerId === null) return null;
  allow(ctx, signedIn);
  ctx.audit.read('JobSeeker', ctx.actor.jobSeekerId, ['jobFairRegistrations'], 'SELF');
  const registered = await ctx.loader(registeredSeekers).load(fairId);
  return registered.some(({ job_seeker_id }) => job_seeker_id === ctx.actor.jobSeekerId);
}
