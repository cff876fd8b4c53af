import DataLoader from 'dataloader';
import sql, { raw, type Sql } from 'sql-template-tag';
import { columnList, oneOfIds, type Purpose } from '../platform/database/index.js';
import { rowKeyText, unitedColumns, type RowKey } from '../platform/graphql/columns.js';
import type { LoaderKind, RequestContext } from './context.js';

/** Loads rows of a table by id, batched, with the columns asked for; null for an id that is not there, or not the actor's to see for the purpose. */
export function rowLoader<Row extends { readonly id: number }>(table: string, purpose: Purpose | null = null): LoaderKind<RowKey, Row | null> {
  return (ctx) => new DataLoader<RowKey, Row | null, string>(async (keys) => {
    const columns = new Set(['id', ...unitedColumns(keys)]);
    const ids = [...new Set(keys.map(({ id }) => id))];
    const query = sql`select ${columnList(columns, 't')} from ${raw(table)} t where t.id = ${oneOfIds(ids)}`;
    const rows = await (purpose === null ? ctx.db.rows<Row>(query) : ctx.db.rowsFor<Row>(purpose, query));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return keys.map(({ id }) => byId.get(id) ?? null);
  }, { cacheKeyFn: rowKeyText });
}

/** Begins to read rows that will be asked for in a moment: together with what is read just now they cost no round trip of their own. */
export function readAhead<Row>(ctx: RequestContext, kind: LoaderKind<RowKey, Row>, ids: readonly number[], columns: ReadonlySet<string>): void {
  for (const id of ids) ctx.loader(kind).load({ id, columns }).catch(() => undefined); // whoever asks for it hears of it
}

/** Loads the rows that belong to each of several parents, batched, in one statement that gives each row its `parent`. */
export function childLoader<Row extends { readonly parent: number }>(statement: (parentIds: readonly number[]) => Sql, purpose: Purpose | null = null): LoaderKind<number, Row[]> {
  return (ctx) => new DataLoader<number, Row[]>(async (parents) => {
    const byParent = new Map<number, Row[]>(parents.map((parent) => [parent, []]));
    const query = statement(parents);
    for (const row of await (purpose === null ? ctx.db.rows<Row>(query) : ctx.db.rowsFor<Row>(purpose, query))) byParent.get(row.parent)?.push(row);
    return parents.map((parent) => byParent.get(parent) ?? []);
  });
}
