import sql from 'sql-template-tag';
import { administrator, allow, childPages, counsellorFor, hasRole, readPage, rowLoader, signedIn, type RequestContext, type RowList } from '../../access/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { within } from '../regions/index.js';
import { allowServing, type JobSeekerRow } from '../seekers/index.js';
import { PlacementType, type PlacementRow, type PlacementsArgs } from './placement.type.js';

const columns: ReadonlySet<string> = new Set(['id', 'job_seeker_id', 'vacancy_id', 'began_on', 'due_on', 'basis', 'ordinal', 'ended_on', 'end_reason', 'created_at', 'version']);
const ofPerson: RowList<PlacementRow> = {
  name: 'ownPlacements', from: sql`placement t`, alias: 't', keys: [{ expression: 't.began_on', type: 'date', isDescending: true }, { expression: 't.id', type: 'int', isDescending: true }],
  keysOf: ({ began_on, id }) => [began_on, id],
};
const worklist: RowList<PlacementRow> = {
  name: 'placements', from: sql`placement p join vacancy v on v.id = p.vacancy_id`, alias: 'p',
  keys: [{ expression: 'p.due_on', type: 'date', isDescending: false }, { expression: 'p.id', type: 'int', isDescending: false }], keysOf: ({ due_on, id }) => [due_on, id],
};
const pages = childPages<PlacementRow>(ofPerson, 'job_seeker_id', () => []);
const placementRows = rowLoader<PlacementRow>('placement');

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function placementById(ctx: RequestContext, id: number, _selection?: Selection): Promise<PlacementType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(placementRows).load({ id, columns });
  return row === null ? null : new PlacementType(row, ctx.locale);
}

/** A person's placements, the latest first. */
export async function placementsOf(ctx: RequestContext, person: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<PlacementType>> {
  allowServing(ctx, person, 'placements');
  return mapConnection(await ctx.loader(pages).load({ parent: person.id, args: page, columns, wantsCount }), (row) => new PlacementType(row, ctx.locale));
}

/** Placements on the posts of a region: those that end first come first. */
export async function placements(ctx: RequestContext, { filter, ...page }: PlacementsArgs, wantsCount: boolean): Promise<Connection<PlacementType>> {
  const { region = null, isInForce = null, dueBy = null } = filter ?? {};
  allow(ctx, administrator, region === null ? hasRole('COUNSELLOR') : counsellorFor(region));
  const there = region ?? (ctx.actor.roles.has('ADMINISTRATOR') ? null : ctx.actor.regionCode);
  return mapConnection(await readPage(ctx, worklist, page, columns, [
    there === null ? null : within('v.region_code', there), isInForce === null ? null : sql`(p.ended_on is null) = ${isInForce}`, dueBy === null ? null : sql`p.due_on <= ${dueBy}::date`,
  ], wantsCount), (row) => new PlacementType(row, ctx.locale));
}
