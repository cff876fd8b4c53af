import sql from 'sql-template-tag';
import { keysInParts } from '../importing/known-rows.js';
import type { KnownRows } from '../importing/table-kind.js';

/** Vacancies that rows of tables became. */
export const knownVacancies: KnownRows = {
  keysByRow: (ctx, rows) => keysInParts(ctx, rows, (some) => sql`select source_row as row, source_key as key from vacancy where source_row = any(${some}) and source_key is not null`),
  // Those that no row of the table has among them.
  async keysOfContents(ctx, contents) {
    return (await ctx.db.rows<{ key: string }>(sql`select source_key as key from vacancy where source_key ^@ any(${contents})`)).map(({ key }) => key);
  },
  async keysOfRecords(ctx, ids) {
    const found = ids.length === 0 ? [] : await ctx.db.rows<{ id: number; key: string }>(sql`select id, source_key as key from vacancy where id = any(${ids}) and source_key is not null`);
    return new Map(found.map(({ id, key }) => [id, key]));
  },
};
