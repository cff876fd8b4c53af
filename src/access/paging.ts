import DataLoader from 'dataloader';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { allOf, beyond, columnList, orderBy, type KeyValues, type SortKey } from '../platform/database/index.js';
import { connectionFrom, pageOf, type Connection, type Page, type PageArgs } from '../platform/graphql/connection.js';
import type { LoaderKind, RequestContext } from './context.js';

/** A list of rows of one table: how it is called, sorted and read. */
export interface RowList<Row> {
  /** Names the list in its cursors: a cursor of one list is refused by another. */
  readonly name: string;
  /** What to select from, as "vacancy v". */
  readonly from: Sql;
  readonly alias: string;
  readonly keys: readonly SortKey[];
  readonly keysOf: (row: Row) => KeyValues;
}

function pageConditions<Row>(list: RowList<Row>, page: Page): (Sql | null)[] {
  return [
    page.after === null ? null : beyond(list.keys, page.after, true),
    page.before === null ? null : beyond(list.keys, page.before, false),
  ];
}

function inOrder<Row>(rows: Row[], page: Page): Row[] {
  return page.isForward ? rows : rows.reverse();
}

/** One page of a list, read by its sort keys; counted only where `wantsCount` says so. */
export async function readPage<Row>(
  ctx: RequestContext, list: RowList<Row>, args: PageArgs, columns: Iterable<string>, where: readonly (Sql | null)[], wantsCount: boolean,
): Promise<Connection<Row>> {
  const page = pageOf(args, list.name, ctx.cursors);
  const [rows, counted] = await Promise.all([
    ctx.db.rows<Row>(sql`
      select ${columnList(columns, list.alias)} from ${list.from}
      where ${allOf([...where, ...pageConditions(list, page)])} ${orderBy(list.keys, page.isForward)} limit ${page.size + 1}`),
    wantsCount ? ctx.db.rows<{ total: number }>(sql`select count(*) as total from ${list.from} where ${allOf(where)}`) : [],
  ]);
  return connectionFrom(inOrder(rows, page), page, (row) => ctx.cursors.encode(list.name, list.keysOf(row)), counted[0]?.total ?? null);
}

interface ChildPageKey { readonly parent: number; readonly args: PageArgs; readonly columns: ReadonlySet<string>; readonly wantsCount: boolean }

function sameQuestion({ args, columns, wantsCount }: ChildPageKey): string {
  return JSON.stringify([args.first, args.after, args.last, args.before, [...columns].sort(), wantsCount]);
}

/**
 * Pages of a list that each of several parents has, batched: parents that are asked the same share one statement.
 * `parentColumn` is the list's column that names the parent; `where` holds for every row.
 */
export function childPages<Row>(
  list: RowList<Row>, parentColumn: string, where: (ctx: RequestContext) => readonly (Sql | null)[],
): LoaderKind<ChildPageKey, Connection<Row>> {
  const readBatch = async (ctx: RequestContext, keys: readonly ChildPageKey[]): Promise<Map<number, Connection<Row>>> => {
    const [first] = keys;
    if (first === undefined) return new Map();
    const page = pageOf(first.args, list.name, ctx.cursors);
    const parents = keys.map(({ parent }) => parent);
    const ofParent = sql`${raw(`${list.alias}.${parentColumn}`)} = p.parent`;
    const columns = columnList(first.columns, list.alias);
    const rows = await ctx.db.rows<Row & { parent: number }>(sql`
      select p.parent, c.* from unnest(${parents}::int[]) p(parent) cross join lateral (
        select ${columns} from ${list.from}
        where ${allOf([ofParent, ...where(ctx), ...pageConditions(list, page)])} ${orderBy(list.keys, page.isForward)} limit ${page.size + 1}
      ) c`);
    const counts = first.wantsCount
      ? await ctx.db.rows<{ parent: number; total: number }>(sql`
          select ${raw(`${list.alias}.${parentColumn}`)} as parent, count(*) as total from ${list.from}
          where ${allOf([sql`${raw(`${list.alias}.${parentColumn}`)} in (${join(parents)})`, ...where(ctx)])} group by 1`)
      : [];
    const totals = new Map(counts.map(({ parent, total }) => [parent, total]));
    const byParent = Map.groupBy(rows, ({ parent }) => parent);
    return new Map(parents.map((parent) => [parent, connectionFrom<Row>(
      inOrder(byParent.get(parent) ?? [], page), page, (row) => ctx.cursors.encode(list.name, list.keysOf(row)),
      first.wantsCount ? totals.get(parent) ?? 0 : null,
    )]));
  };
  return (ctx) => new DataLoader<ChildPageKey, Connection<Row>, string>(async (keys) => {
    const batches = Map.groupBy(keys, sameQuestion);
    const answers = new Map(await Promise.all([...batches].map(async ([question, batch]) => [question, await readBatch(ctx, batch)] as const)));
    return keys.map((key) => answers.get(sameQuestion(key))?.get(key.parent) ?? new Error(`no page for parent ${key.parent}`));
  }, { cacheKeyFn: (key) => `${key.parent}:${sameQuestion(key)}` });
}
