import sql from 'sql-template-tag';
import {
  administrator,
  allow,
  childLoader,
  counsellorFor,
  hasRole,
  meets,
  readPage,
  rowLoader,
  signedIn,
  worksAt,
  type RequestContext,
  type RowList,
} from '../../../access/index.js';
import { columnList, oneOfIds } from '../../../platform/database/index.js';
import { mapConnection, type Connection } from '../../../platform/graphql/connection.js';
import type { Selection } from '../../../platform/graphql/selection.js';
import { within } from '../../regions/index.js';
import { attendeeAt, type AttendeeType } from '../../seekers/index.js';
import { isOpenTrial } from './trial.sql.js';
import { WorkTrialType, type TrialRow, type TrialsDueArgs } from './trial.type.js';

const columns: ReadonlySet<string> = new Set([
  'id',
  'employment_id',
  'job_seeker_id',
  'employer_id',
  'started_on',
  'weeks',
  'extended_weeks',
  'ends_on',
  'coach',
  'coach_hours',
  'evaluations',
  'outcome',
  'work_ended_on',
  'version',
]);
const dueList: RowList<TrialRow> = {
  name: 'trialsDue',
  from: sql`work_trial t`,
  alias: 't',
  keys: [
    { expression: 't.ends_on', type: 'date', isDescending: false },
    { expression: 't.id', type: 'int', isDescending: false },
  ],
  keysOf: ({ ends_on, id }) => [ends_on, id],
};
const trialRows = rowLoader<TrialRow>('work_trial');
/** A trial by its employment: there is one at most. */
const trialsOfEmployments = childLoader<TrialRow & { readonly parent: number }>(
  (employments) => sql`
  select t.employment_id as parent, ${columnList(columns, 't')}
  from work_trial t where t.employment_id = ${oneOfIds(employments)}`,
);

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function workTrialById(
  ctx: RequestContext,
  id: number,
  _selection?: Selection,
): Promise<WorkTrialType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(trialRows).load({ id, columns });
  return row === null ? null : new WorkTrialType(row, ctx.today);
}

/** The trial with which an employment began; null where there was none. */
export async function trialOf(ctx: RequestContext, employmentId: number): Promise<WorkTrialType | null> {
  allow(ctx, signedIn);
  const [row] = await ctx.loader(trialsOfEmployments).load(employmentId);
  return row === undefined ? null : new WorkTrialType(row, ctx.today);
}

/** The person by name, for the employer's own people, while the work goes on; null for everybody else. */
export async function triedPerson(ctx: RequestContext, { row }: WorkTrialType): Promise<AttendeeType | null> {
  allow(ctx, signedIn);
  return attendeeAt(ctx, row.employer_id, row.job_seeker_id);
}

/** Trials whose last day has come and which no evaluation has decided, the earliest first. */
export async function trialsDue(
  ctx: RequestContext,
  { region, until, ...page }: TrialsDueArgs,
  wantsCount: boolean,
): Promise<Connection<WorkTrialType>> {
  const { actor } = ctx;
  allow(
    ctx,
    administrator,
    hasRole('JOB_COACH'),
    ...(region == null ? [hasRole('COUNSELLOR'), worksAt(actor.employerId)] : [counsellorFor(region)]),
  );
  const livesThere =
    region == null
      ? null
      : sql`exists (select 1 from job_seeker s where s.id = t.job_seeker_id and ${within('s.residence_code', region)})`;
  // Nobody evaluates the own trial: who keeps trials of others, and works too, does not find it here.
  const isOfOthers =
    meets(actor, hasRole('JOB_SEEKER')) && actor.jobSeekerId !== null
      ? sql`t.job_seeker_id <> ${actor.jobSeekerId}`
      : null;
  const due = [isOpenTrial, sql`t.ends_on <= ${until ?? ctx.today}::date`, livesThere, isOfOthers];
  return mapConnection(
    await readPage(ctx, dueList, page, columns, due, wantsCount),
    (row) => new WorkTrialType(row, ctx.today),
  );
}
