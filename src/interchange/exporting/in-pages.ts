import sql, { type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { within } from '../../domain/regions/index.js';
import type { ExportFilter } from '../importing/table-kind.js';

/** Which rows a filter reaches, by the column of their region. */
export function reached(column: string, { region }: ExportFilter): Sql {
  return region === undefined ? sql`true` : within(column, region);
}

const rowsPerPage = 2000;

/** Rows by their numbers, a page at a time, all of the one moment. @param page the statement of the rows behind a number, so many of them in the order of numbers */
export async function* inPages<Row extends { readonly id: number }>(ctx: RequestContext, page: (behind: number, count: number) => Sql): AsyncGenerator<Row> {
  let behind = 0;
  for (;;) {
    const rows = await ctx.db.rows<Row>(page(behind, rowsPerPage));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerPage) return;
    behind = last.id;
  }
}
