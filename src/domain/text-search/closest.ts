import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { allOf, beyond, orderBy, type SortKey } from '../../platform/database/index.js';
import { connectionFrom, mapConnection, pageOf, type Connection, type Page, type PageArgs } from '../../platform/graphql/connection.js';
import type { CursorKeys } from '../../platform/graphql/cursor.js';
import { closenesses, closenessIn, conditionOf, foundIds, isFoundHere, type Closeness, type Searched } from './found.js';

/** What is searched for. */
export interface Question {
  readonly searched: Searched;
  readonly text: string;
  /** What a find is filed under: one of each of these lists. */
  readonly filed: readonly (readonly string[])[];
  /** Further tables and conditions, over rows `t` of the search table; null for none. */
  readonly more: { readonly join: Sql; readonly where: readonly Sql[] } | null;
  /** Rows that are searched beside those of the table, with its columns: what few may see is not in it. */
  readonly beside: Sql | null;
}

interface Find { readonly id: number; readonly at: string; readonly closeness: number }

/** Within each closeness, the newest first. */
const keys: readonly SortKey[] = [{ expression: 't.at', type: 'timestamptz', isDescending: true }, { expression: 't.id', type: 'int', isDescending: true }];

/**
 * So many rows are gone through one by one, the newest first, before the index is asked for all finds: of a word that one row in two hundred has, a page is full by then, and
 * the index would give more rows than can be sorted in time.
 */
const goneThrough = 5000;

/** What is planned apart from the rest of its statement: else the planner goes through all rows by their age, wherever it takes finds to be many. */
const apart = raw('offset 0');

/** Where a page begins or ends, where that is among the finds of some closeness. */
interface End { readonly closeness: number; readonly beyond: Sql }

function endOf(cursor: CursorKeys | null, isAfter: boolean): End | null {
  return cursor === null ? null : { closeness: Number(cursor[0]), beyond: beyond(keys, cursor.slice(1), isAfter) };
}

/** Of a row `t`: it is filed under what is asked. */
const filedUnder = ({ filed }: Question): Sql[] => filed.map((names) => sql`t.filed && ${[...names]}::text[]`);

/** Reads the finds of one page, closeness by closeness. */
class Finds {
  private readonly rows: Sql;
  private readonly under: readonly Sql[];
  private readonly order: Sql;
  private readonly after: End | null;
  private readonly before: End | null;
  private readonly size: number;
  /** Of all rows, what is found in those that come first. */
  private firsts: Promise<readonly Find[]> | null = null;

  constructor(private readonly ctx: RequestContext, private readonly question: Question, private readonly page: Page) {
    const table = sql`search.${raw(question.searched)}`;
    this.rows = question.beside === null ? sql`${table} t` : sql`(select * from ${table} union all ${question.beside}) t`;
    this.under = filedUnder(question);
    this.order = orderBy(keys, page.isForward);
    [this.after, this.before] = [endOf(page.after, true), endOf(page.before, false)];
    this.size = page.size + 1;
  }

  /** In the order of the list; one more than the page has room for, where there are more. */
  async read(): Promise<Find[]> {
    const finds: Find[] = [];
    const levels = closenesses.map((closeness, level) => ({ closeness, level })).filter(({ level }) => level >= (this.after?.closeness ?? 0) && level <= (this.before?.closeness ?? level));
    for (const { closeness, level } of this.page.isForward ? levels : levels.reverse()) {
      if (finds.length < this.size) finds.push(...(await this.readOf(closeness, level, this.size - finds.length)));
    }
    return this.page.isForward ? finds : finds.reverse();
  }

  private async readOf(closeness: Closeness, level: number, size: number): Promise<Find[]> {
    const condition = conditionOf(closeness, this.question.text);
    if (condition === null) return [];
    const ends = [this.after, this.before].flatMap((end) => (end?.closeness === level ? [end.beyond] : []));
    const firsts = (await (ends.length === 0 ? (this.firsts ??= this.goThrough([])) : this.goThrough(ends))).filter((find) => find.closeness === level);
    if (firsts.length >= size) return firsts.slice(0, size);
    const ways = condition.indexed.map((way) => allOf([way, ...this.under]));
    const among = sql`(select * from ${this.rows} where ${allOf([sql`${join(ways, ' or ')}`, ...ends])} ${apart}) t`;
    return this.ctx.db.rows<Find>(sql`select t.id, t.at, ${level}::int as closeness from ${findsAmong(this.question, among, [condition.holds])} ${this.order} limit ${size}`);
  }

  /** What is found in the rows that come first, of each closeness as much as a page has room for. */
  private goThrough(ends: readonly Sql[]): Promise<Find[]> {
    const { question, question: { text }, order, size } = this;
    const first = sql`(select * from ${this.rows} where ${allOf(ends)} ${order} limit ${goneThrough}) t`;
    const found = sql`(select t.id, t.at, ${closenessIn(text)} as closeness from ${first} where ${allOf([isFoundHere(text), ...this.under])}) t`;
    return this.ctx.db.rows<Find>(sql`
      select t.id, t.at, t.closeness from (select t.*, row_number() over (partition by t.closeness ${order}) as place from ${findsAmong(question, found, [])}) t
      where t.place <= ${size} ${order}`);
  }
}

/** Some rows of the search table, with the further tables, and what must hold of them. @param rows with the alias t */
function findsAmong({ more }: Question, rows: Sql, holds: readonly Sql[]): Sql {
  return sql`${rows} ${more?.join ?? empty} where ${allOf([...holds, ...(more?.where ?? [])])}`;
}

async function count(ctx: RequestContext, question: Question): Promise<number> {
  const { searched, text, beside } = question;
  const under = filedUnder(question);
  const filed = findsAmong(question, sql`search.${raw(searched)} t`, [sql`t.id in (${foundIds(searched, text)})`, ...under]);
  const others = beside === null ? sql`0` : sql`(select count(*) from ${findsAmong(question, sql`(${beside}) t`, [isFoundHere(text), ...under])})`;
  const [counted] = await ctx.db.rows<{ total: number }>(sql`select (select count(*) from ${filed}) + ${others} as total`);
  return counted?.total ?? 0;
}

/** Whether a text has anything to look for: a letter, a digit, or a sign that words are made of. */
const hasWord = (text: string): boolean => /[\p{L}\p{N}\p{So}+#]/u.test(text);

/** One page of what a text finds, the closest first; counted only where `wantsCount` says so. The nodes are ids. */
export async function closestPage(ctx: RequestContext, question: Question, args: PageArgs, wantsCount: boolean): Promise<Connection<number>> {
  const list = `${question.searched}.closest`;
  const page = pageOf(args, list, ctx.cursors);
  const isAsked = hasWord(question.text);
  const finds = isAsked ? await new Finds(ctx, question, page).read() : [];
  const total = !wantsCount ? null : isAsked ? await count(ctx, question) : 0;
  return mapConnection(connectionFrom(finds, page, ({ closeness, at, id }) => ctx.cursors.encode(list, [closeness, at, id]), total), ({ id }) => id);
}
