import sql from 'sql-template-tag';
import type { KnownRows } from '../importing/table-kind.js';

const asked = 5000;

/** Vacancies that rows of tables became. */
export const knownVacancies: KnownRows = {
  async keysByRow(ctx, rows) {
    const found = new Map<string, string>();
    for (let from = 0; from < rows.length; from += asked) {
      const some = await ctx.db.rows<{ row: string; key: string }>(sql`
        select source_row as row, source_key as key from vacancy where source_row = any(${rows.slice(from, from + asked)}) and source_key is not null`);
      for (const { row, key } of some) found.set(row, key);
    }
    return found;
  },
  // Those that no row of the table has among them.
  async keysOfContents(ctx, contents) {
    return (await ctx.db.rows<{ key: string }>(sql`select source_key as key from vacancy where source_key ^@ any(${contents})`)).map(({ key }) => key);
  },
  async keysOfRecords(ctx, ids) {
    const found = ids.length === 0 ? [] : await ctx.db.rows<{ id: number; key: string }>(sql`select id, source_key as key from vacancy where id = any(${ids}) and source_key is not null`);
    return new Map(found.map(({ id, key }) => [id, key]));
  },
};
