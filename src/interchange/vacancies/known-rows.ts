import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { RowIdentity } from './row-identity.js';

const asked = 5000;

/** The keys of vacancies by the rows that they came from, as those stood. */
async function keysByRow(ctx: RequestContext, rows: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < rows.length; from += asked) {
    const some = await ctx.db.rows<{ row: string; key: string }>(sql`
      select source_row as row, source_key as key from vacancy where source_row = any(${rows.slice(from, from + asked)}) and source_key is not null`);
    for (const { row, key } of some) found.set(row, key);
  }
  return found;
}

/** A key without its number: what all rows alike have in common. */
const contentOf = (key: string): string => key.slice(0, key.lastIndexOf(':') + 1);

/** All keys of vacancies of these contents, those that no row of the table has among them. */
async function keysOfContents(ctx: RequestContext, contents: readonly string[]): Promise<string[]> {
  if (contents.length === 0) return [];
  return (await ctx.db.rows<{ key: string }>(sql`select source_key as key from vacancy where source_key ^@ any(${contents})`)).map(({ key }) => key);
}

/**
 * Which vacancy each row of a table stands for. A row that came before as it stands is the vacancy that it was, wherever it stands now and whatever its columns are
 * taken for; another takes the key of its content, unless a row of the table that came before has that key: then it is one more of its kind.
 */
export async function settleIdentities(ctx: RequestContext, rows: readonly RowIdentity[]): Promise<RowIdentity[]> {
  const known = await keysByRow(ctx, rows.map(({ asItStands }) => asItStands));
  const taken = new Set(known.values());
  const given = new Set(rows.filter(({ asItStands }) => !known.has(asItStands)).map(({ key }) => key));
  const stored = new Set(await keysOfContents(ctx, [...new Set([...given].filter((key) => taken.has(key)).map(contentOf))]));
  const next = (key: string): string => {
    const content = contentOf(key);
    const numbered = (number: number): string => `${content}${number}`;
    let number = Number(key.slice(content.length)) + 1;
    while ([taken, stored, given].some((keys) => keys.has(numbered(number)))) number += 1;
    return numbered(number);
  };
  return rows.map(({ key, asItStands }) => {
    const own = known.get(asItStands) ?? (taken.has(key) ? next(key) : key);
    taken.add(own);
    return { key: own, asItStands };
  });
}
