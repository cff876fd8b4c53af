import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, answersFor, childPages, counsellorFor, hasRole, readPage, recruiterOf, rowLoader, signedIn, meets, type ReadReason, type RequestContext, type RowList } from '../../access/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import type { ClaimState } from '../claims/index.js';
import { within } from '../regions/index.js';
import { allowServing, type JobSeekerRow } from '../seekers/index.js';
import type { ClaimFilter, ClaimsArgs, OwnClaimsArgs } from './claim.inputs.js';
import { ClaimType, type ClaimRow } from './claim.type.js';

const columns: ReadonlySet<string> = new Set([
  'id', 'kind', 'job_seeker_id', 'employer_id', 'key', 'value', 'papers', 'state', 'is_escalated', 'claimed_as', 'claimed_at', 'decided_as', 'decided_at', 'reason', 'holds_until', 'version',
]);

const worklist: RowList<ClaimRow> = {
  name: 'claims', from: sql`claim c left join job_seeker s on s.id = c.job_seeker_id`, alias: 'c',
  keys: [{ expression: 'c.claimed_at', type: 'timestamptz', isDescending: false }, { expression: 'c.id', type: 'int', isDescending: false }],
  keysOf: ({ claimed_at, id }) => [claimed_at, id],
};

const ofSubject: RowList<ClaimRow> = {
  name: 'ownClaims', from: sql`claim c`, alias: 'c', keys: [{ expression: 'c.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id],
};

const claimRows = rowLoader<ClaimRow>('claim');

/** Pages of claims of each person or employer, in some states: a loader for each combination, made once. */
const loaders = new Map<string, ReturnType<typeof childPages<ClaimRow>>>();

function pagesOf(column: 'job_seeker_id' | 'employer_id', states: readonly ClaimState[] | null): ReturnType<typeof childPages<ClaimRow>> {
  const key = `${column} ${states === null ? 'all' : [...new Set(states)].sort().join(' ')}`;
  const known = loaders.get(key);
  if (known !== undefined) return known;
  const made = childPages<ClaimRow>(ofSubject, column, () => (states === null ? [] : [sql`c.state = any(${[...states]})`]));
  loaders.set(key, made);
  return made;
}

function reasonOfEmployer({ actor }: RequestContext, employerId: number): ReadReason {
  return meets(actor, recruiterOf(employerId)) ? 'SELF' : meets(actor, administrator) ? 'ADMINISTRATION' : 'SERVICE';
}

/** A claim of a person is recorded where it is answered with (`claim.resolver.ts`); one of an employer here, as it tells of no person. */
function shown(ctx: RequestContext, row: ClaimRow): ClaimType {
  const { employer_id: employer } = row;
  if (employer !== null) ctx.audit.read('Employer', employer, ['claims'], reasonOfEmployer(ctx, employer), []);
  return new ClaimType(row, ctx.locale);
}

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function claimById(ctx: RequestContext, id: number, _selection?: Selection): Promise<ClaimType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(claimRows).load({ id, columns });
  return row === null ? null : shown(ctx, row);
}

function conditions({ region, kinds, statedUntil, isEscalated }: ClaimFilter): (Sql | null)[] {
  return [
    region == null ? null : sql`(${within('s.residence_code', region)} or ${within('c.region_code', region)})`,
    kinds == null ? null : sql`c.kind = any(${kinds})`,
    statedUntil == null ? null : sql`c.claimed_at < (${statedUntil}::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
    isEscalated == null ? null : sql`c.is_escalated = ${isEscalated}`,
  ];
}

/** Open claims that the actor decides on, the oldest first. */
export async function openClaims(ctx: RequestContext, { filter, ...page }: ClaimsArgs, wantsCount: boolean): Promise<Connection<ClaimType>> {
  allow(ctx, administrator, filter?.region == null ? hasRole('COUNSELLOR') : counsellorFor(filter.region));
  const { regionCode, roles } = ctx.actor;
  // A counsellor who is a job seeker too decides on nothing of the own.
  const served = roles.has('ADMINISTRATOR') || regionCode === null ? null : sql`(${within('s.residence_code', regionCode)} or ${within('c.region_code', regionCode)})`;
  return mapConnection(await readPage(ctx, worklist, page, columns, [sql`c.state = 'OPEN'`, served, ...conditions(filter ?? {})], wantsCount), (row) => shown(ctx, row));
}

/** Claims of a person, the latest first. */
export async function claimsOfPerson(ctx: RequestContext, person: JobSeekerRow, { states, ...page }: OwnClaimsArgs, wantsCount: boolean): Promise<Connection<ClaimType>> {
  allowServing(ctx, person, 'claims');
  return mapConnection(await ctx.loader(pagesOf('job_seeker_id', states ?? null)).load({ parent: person.id, args: page, columns, wantsCount }), (row) => shown(ctx, row));
}

/** Claims of an employer, the latest first: for its recruiters, the centre that decides on them, and administrators. */
export async function claimsOfEmployer(ctx: RequestContext, employer: { readonly id: number; readonly region_code: string | null }, { states, ...page }: OwnClaimsArgs, wantsCount: boolean): Promise<Connection<ClaimType>> {
  // Of an employer whose region nobody confirmed, row-level security shows each centre what it decides on.
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }), () => employer.region_code === null && ctx.actor.roles.has('COUNSELLOR'));
  return mapConnection(await ctx.loader(pagesOf('employer_id', states ?? null)).load({ parent: employer.id, args: page satisfies PageArgs, columns, wantsCount }), (row) => shown(ctx, row));
}
