import type { Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { RowIdentity } from './row-identity.js';
import type { KnownRows } from './table-kind.js';

const asked = 5000;

/** Keys by the rows that they came from, asked for in parts. @param select columns `row` and `key` of those rows */
export async function keysInParts(ctx: RequestContext, rows: readonly string[], select: (some: readonly string[]) => Sql): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < rows.length; from += asked) {
    for (const { row, key } of await ctx.db.rows<{ row: string; key: string }>(select(rows.slice(from, from + asked)))) found.set(row, key);
  }
  return found;
}

/** A key without its number: what all rows alike have in common. */
const contentOf = (key: string): string => key.slice(0, key.lastIndexOf(':') + 1);

/**
 * What each row of a table stands for. A row that came before as it stands is what it was, wherever it stands now and whatever its columns are taken for; another takes the key of its content, unless a row of the table that came before has that key: then it is one more of its kind.
 */
export async function settleIdentities(ctx: RequestContext, knownRows: KnownRows, rows: readonly RowIdentity[]): Promise<RowIdentity[]> {
  const exported = await knownRows.keysOfRecords(ctx, rows.flatMap(({ exported: of }) => (of === undefined ? [] : [of.recordId])));
  const known = await knownRows.keysByRow(ctx, rows.map(({ asItStands }) => asItStands));
  const taken = new Set(known.values());
  const given = new Set(rows.filter(({ asItStands }) => !known.has(asItStands)).map(({ key }) => key));
  const contents = [...new Set([...given].filter((key) => taken.has(key)).map(contentOf))];
  const stored = new Set(contents.length === 0 ? [] : await knownRows.keysOfContents(ctx, contents));
  const next = (key: string): string => {
    const content = contentOf(key);
    const numbered = (number: number): string => `${content}${number}`;
    let number = Number(key.slice(content.length)) + 1;
    while ([taken, stored, given].some((keys) => keys.has(numbered(number)))) number += 1;
    return numbered(number);
  };
  return rows.map(({ key, asItStands, exported: of }) => {
    // What was exported is the record that it was, whatever it says now.
    if (of !== undefined) return { key: exported.get(of.recordId) ?? '', asItStands, exported: of };
    const own = known.get(asItStands) ?? (taken.has(key) ? next(key) : key);
    taken.add(own);
    return { key: own, asItStands };
  });
}
