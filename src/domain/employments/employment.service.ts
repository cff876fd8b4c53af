import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, childPages, counsellorFor, hasRole, readPage, rowLoader, signedIn, type RequestContext, type RowList } from '../../access/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { isBelowMinimumWage, minimumWageOn } from '../local-figures/index.js';
import { within } from '../regions/index.js';
import { allowPlacing, type JobSeekerRow } from '../seekers/index.js';
import { EmploymentType, type EmploymentRow, type FollowUpsDueArgs } from './employment.type.js';
import { isOutstanding, plannedFollowUpsOf } from './follow-up.sql.js';

export const employmentColumns: ReadonlySet<string> = new Set([
  'id', 'job_seeker_id', 'employer_id', 'dispatched_by_id', 'kind', 'contract', 'contract_starts_on', 'contract_ends_on', 'monthly_pay', 'started_on', 'ended_on', 'end_reason', 'moved_from_id',
  'follow_ups', 'trial_statement', 'version',
]);
const list: RowList<EmploymentRow> = {
  name: 'employments', from: sql`employment e`, alias: 'e', keys: [{ expression: 'e.started_on', type: 'date', isDescending: true }, { expression: 'e.id', type: 'int', isDescending: true }],
  keysOf: ({ started_on, id }) => [started_on, id],
};
const dueList: RowList<EmploymentRow> = { ...list, name: 'followUpsDue', keys: [{ expression: 'e.started_on', type: 'date', isDescending: false }, { expression: 'e.id', type: 'int', isDescending: false }] };
const pages = childPages<EmploymentRow>(list, 'job_seeker_id', () => []);
const employmentRows = rowLoader<EmploymentRow>('employment');

const employerRegions = rowLoader<{ readonly id: number; readonly region_code: string | null }>('employer');

/** Whether full-time work is paid below the minimum wage of the employer's region, as of its last day, or today while it goes on; null where that can't be told. */
export async function isPayBelowMinimum(ctx: RequestContext, { kind, employer_id, monthly_pay, ended_on }: EmploymentRow): Promise<boolean | null> {
  allow(ctx, signedIn);
  if (kind !== 'FULL_TIME' || employer_id === null || monthly_pay === null) return null;
  const region = (await ctx.loader(employerRegions).load({ id: employer_id, columns: new Set(['id', 'region_code']) }))?.region_code ?? null;
  return region === null ? null : isBelowMinimumWage(monthly_pay, await minimumWageOn(ctx, region, ended_on ?? ctx.today));
}

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function employmentById(ctx: RequestContext, id: number, _selection?: Selection): Promise<EmploymentType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(employmentRows).load({ id, columns: employmentColumns });
  return row === null ? null : new EmploymentType(row, ctx.today);
}

/** Where a person works, and did before: the latest first. */
export async function employmentsOf(ctx: RequestContext, person: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<EmploymentType>> {
  await allowPlacing(ctx, person, 'employments');
  return mapConnection(await ctx.loader(pages).load({ parent: person.id, args: page, columns: employmentColumns, wantsCount }), (row) => new EmploymentType(row, ctx.today));
}

/** Over `employment e`: one of its follow-ups is outstanding. */
function hasDue(until: string): Sql {
  return sql`exists (select 1 from ${plannedFollowUpsOf} where ${isOutstanding(until)})`;
}

/** Those who are followed up the longest first. */
export async function followUpsDue(ctx: RequestContext, { region, until, ...page }: FollowUpsDueArgs, wantsCount: boolean): Promise<Connection<EmploymentType>> {
  allow(ctx, administrator, hasRole('JOB_COACH'), region == null ? hasRole('COUNSELLOR') : counsellorFor(region));
  const livesThere = region == null ? null : sql`exists (select 1 from job_seeker s where s.id = e.job_seeker_id and ${within('s.residence_code', region)})`;
  return mapConnection(await readPage(ctx, dueList, page, employmentColumns, [hasDue(until ?? ctx.today), livesThere], wantsCount), (row) => new EmploymentType(row, ctx.today));
}
