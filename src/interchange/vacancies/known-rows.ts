import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { RowIdentity } from './row-identity.js';

const asked = 5000;

async function pairsOf(ctx: RequestContext, column: 'source_row' | 'source_key', values: readonly string[]): Promise<{ readonly row: string | null; readonly key: string }[]> {
  const found: { readonly row: string | null; readonly key: string }[] = [];
  for (let from = 0; from < values.length; from += asked) {
    const some = values.slice(from, from + asked);
    const matches = column === 'source_row' ? sql`source_row = any(${some})` : sql`source_key = any(${some})`;
    found.push(...await ctx.db.rows<{ row: string | null; key: string }>(sql`select source_row as row, source_key as key from vacancy where ${matches} and source_key is not null`));
  }
  return found;
}

/**
 * Which vacancy each row of a table stands for. A row that came before as it stands is the vacancy that it was, wherever it stands now and whatever its columns are
 * taken for; another takes the key of its content, unless a row of the table that came before has that key: then it is one more of its kind.
 */
export async function settleIdentities(ctx: RequestContext, rows: readonly RowIdentity[]): Promise<RowIdentity[]> {
  const known = new Map((await pairsOf(ctx, 'source_row', rows.map(({ asItStands }) => asItStands))).map(({ row, key }) => [row, key]));
  const taken = new Set(known.values());
  const stored = new Set((await pairsOf(ctx, 'source_key', rows.map(({ key }) => key))).map(({ key }) => key));
  const given = new Set(rows.filter(({ asItStands }) => !known.has(asItStands)).map(({ key }) => key));
  const next = (key: string): string => {
    const at = key.lastIndexOf(':') + 1;
    const numbered = (number: number): string => `${key.slice(0, at)}${number}`;
    let number = Number(key.slice(at)) + 1;
    while ([taken, stored, given].some((keys) => keys.has(numbered(number)))) number += 1;
    return numbered(number);
  };
  return rows.map(({ key, asItStands }) => {
    const own = known.get(asItStands) ?? (taken.has(key) ? next(key) : key);
    taken.add(own);
    return { key: own, asItStands };
  });
}
