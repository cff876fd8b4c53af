import sql, { raw } from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import type { Sealer } from './sealer.js';

/** A column of sealed values. */
export interface SealedColumn {
  readonly table: string;
  /** The column that names a row. */
  readonly key: string;
  readonly column: string;
  /** What binds its values to it. */
  readonly purpose: string;
}

const batchSize = 500;

/** How many values of a column are sealed under each key. */
export async function keysInUse(owner: Reader, { table, column }: SealedColumn): Promise<Map<string, number>> {
  const rows = await owner.rows<{ id: string; count: number }>(sql`
    select split_part(${raw(column)}, '.', 1) as id, count(*) as count from ${raw(table)} where ${raw(column)} is not null group by 1`);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/**
 * Seals the values of a column anew that are not under the current key, a batch at a time, while servers read and write.
 * A value that somebody changed in between is left as they wrote it.
 */
export async function resealColumn(owner: Reader, sealer: Sealer, current: string, { table, key, column, purpose }: SealedColumn): Promise<number> {
  let resealed = 0;
  for (;;) {
    const rows = await owner.rows<{ id: number; sealed: string }>(sql`
      select ${raw(key)} as id, ${raw(column)} as sealed from ${raw(table)}
      where ${raw(column)} is not null and split_part(${raw(column)}, '.', 1) <> ${current} order by ${raw(key)} limit ${batchSize}`);
    if (rows.length === 0) return resealed;
    const fresh = rows.map(({ sealed }) => sealer.seal(sealer.open(sealed, purpose), purpose));
    const changed = await owner.rows(sql`
      update ${raw(table)} t set ${raw(column)} = n.fresh
      from unnest(${rows.map(({ id }) => id)}::int[], ${rows.map(({ sealed }) => sealed)}::text[], ${fresh}::text[]) as n (id, sealed, fresh)
      where t.${raw(key)} = n.id and t.${raw(column)} = n.sealed returning 1`);
    resealed += changed.length;
  }
}
