import { administrator, allow, counsellorFor, everyone, meets, type RequestContext } from '../../access/index.js';
import { columnsFor } from '../../platform/graphql/columns.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import type { WorkplaceFacts } from './workplace.facts.js';
import { employerWorkplacePages, workplaceAlways, workplaceFactColumns, workplaceFactsOf, workplaceRows } from './workplace.loader.js';
import { workplaceColumns, WorkplaceType, type WorkplaceRow } from './workplace.type.js';

const factColumns: ReadonlySet<string> = new Set([...workplaceAlways, ...workplaceFactColumns]);

/** Null when it does not exist, or no published vacancy is done there and it is not the reader's: row-level security decides. */
export async function workplaceById(ctx: RequestContext, id: number, selection: Selection): Promise<WorkplaceType | null> {
  allow(ctx, everyone);
  const row = await ctx.loader(workplaceRows).load({ id, columns: columnsFor(workplaceColumns, selection, workplaceAlways) });
  return row === null ? null : new WorkplaceType(row, ctx.locale);
}

/** The facts of a workplace that matching reads; null where it is not recorded. */
export async function factsOfWorkplace(ctx: RequestContext, id: number | null): Promise<WorkplaceFacts | null> {
  allow(ctx, everyone);
  if (id === null) return null;
  const row = await ctx.loader(workplaceRows).load({ id, columns: factColumns });
  return row === null ? null : workplaceFactsOf(row);
}

/** The workplaces of an employer that the reader may see. */
export async function workplacesOfEmployer(ctx: RequestContext, employerId: number, page: PageArgs, selection: Selection, wantsCount: boolean): Promise<Connection<WorkplaceType>> {
  allow(ctx, everyone);
  const rows = await ctx.loader(employerWorkplacePages).load({ parent: employerId, args: page, columns: columnsFor(workplaceColumns, selection, workplaceAlways), wantsCount });
  return mapConnection(rows, (row) => new WorkplaceType(row, ctx.locale));
}

/** Who surveyed it is for the centres of its region; null for anybody else. */
export function surveyorOf(ctx: RequestContext, row: WorkplaceRow): string | null {
  allow(ctx, everyone);
  return meets(ctx.actor, administrator, counsellorFor(row.region_code)) ? row.surveyed_by : null;
}
