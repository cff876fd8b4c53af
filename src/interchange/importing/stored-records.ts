import sql, { raw, type Sql } from 'sql-template-tag';
import { regionPrefix, type MutationResult, type RequestContext } from '../../access/index.js';
import { text } from '../../platform/i18n/text.js';
import { keysInParts } from './known-rows.js';
import type { RowIdentity } from './row-identity.js';
import { digest } from './row-place.js';
import type { CellFault, IdentifiedItem, KnownRows, Outcome } from './table-kind.js';

/** Whose the rows of an import are: the centre's, by the digits of its region; empty for administrators. */
export function importedBy({ actor }: RequestContext): string {
  return actor.roles.has('ADMINISTRATOR') || actor.regionCode === null ? '' : regionPrefix(actor.regionCode);
}

/** Where something lies of which a centre's own table says no place: in the centre's region. Null for administrators, who serve every region. */
export function presumedRegion({ actor }: RequestContext): string | null {
  return actor.roles.has('ADMINISTRATOR') ? null : actor.regionCode;
}

/** What rows of a kind became, for kinds whose records do not keep it themselves. */
export function knownRowsOf(kind: string): KnownRows {
  return {
    keysByRow: (ctx, rows) => keysInParts(ctx, rows, (some) => sql`
      select as_it_stands as row, key from imported_row where kind = ${kind} and region_prefix = ${importedBy(ctx)} and as_it_stands = any(${some})`),
    async keysOfContents(ctx, contents) {
      return (await ctx.db.rows<{ key: string }>(sql`select key from imported_row where kind = ${kind} and region_prefix = ${importedBy(ctx)} and key ^@ any(${contents})`)).map(({ key }) => key);
    },
    async keysOfRecords(ctx, ids) {
      const found = ids.length === 0 ? [] : await ctx.db.rows<{ id: number; key: string }>(sql`
        select object_id as id, key from imported_row where kind = ${kind} and region_prefix = ${importedBy(ctx)} and object_id = any(${ids})`);
      return new Map(found.map(({ id, key }) => [id, key]));
    },
  };
}

/** What became of a row. With a number, the record is there, and its faults tell what of the row was not taken. */
export type Written = MutationResult;

/** How rows of a kind become records: each by a mutation of its own, with that mutation's checks, rights and record. */
export interface RecordWriter<Field extends string, Item> {
  readonly kind: string;
  /** What the row says, as far as it decides whether the row changed. */
  factsOf(item: Item): unknown;
  /** @param key of the mutation: an import that was cut off between it and what it became is done again without doubling */
  make(ctx: RequestContext, item: Item, key: string): Promise<Written>;
  /** Has no key: done twice it comes to the same, and what was said before may be said again. */
  change(ctx: RequestContext, id: number, item: Item): Promise<Written>;
  /** The column to which a fault of the mutation belongs; null for the row as a whole. */
  fieldOf(path: readonly string[]): Field | null;
  /** Whether the record needs somebody's hand before it counts; never where it is absent. */
  isHeld?(item: Item): boolean;
}

/** Of what may be personal: nobody finds it out by trying. */
export function secretDigest({ sealer }: RequestContext, value: unknown): string {
  return digest(sealer.blindIndex(JSON.stringify(value), 'imported_row'));
}

/** Remembers what a row became. */
export async function keepRow(ctx: RequestContext, kind: string, { key, asItStands }: RowIdentity, { digest: said, id }: { readonly digest: string; readonly id: number }): Promise<void> {
  await ctx.db.transaction((transaction) => transaction.rows(sql`
    insert into imported_row (kind, region_prefix, key, as_it_stands, digest, object_id) values (${kind}, ${importedBy(ctx)}, ${key}, ${asItStands}, ${said}, ${id})
    on conflict (kind, region_prefix, key) do update set as_it_stands = excluded.as_it_stands, digest = excluded.digest, object_id = excluded.object_id`));
}

/** Rows as they are now. In a transaction: a trial sees what it has made itself. */
export function rowsNow<Row>(ctx: RequestContext, statement: Sql): Promise<Row[]> {
  return ctx.db.transaction((transaction) => transaction.rows<Row>(statement));
}

/** The version of a record as it stands, for a change that follows at once; 0 for none that the actor sees. */
export async function versionOf(ctx: RequestContext, table: 'job_seeker' | 'workplace' | 'participation', id: number): Promise<number> {
  const [found] = await rowsNow<{ version: number }>(ctx, sql`select version from ${raw(table)} where id = ${id}`);
  return found?.version ?? 0;
}

/** The answer for a row of an employer that is not there. */
export function unknownEmployer(name: string): Written {
  return { id: null, faults: [{ code: 'NOT_FOUND', path: ['input', 'employerId'], text: text(`系统里没有“${name}”:请先导入用人单位表(employers),或在系统里新建。`, `"${name}" is not known: import the table of employers first.`) }] };
}

/** The answer for a row that says no region, of somebody who serves every region. */
export const noRegion: Written = { id: null, faults: [{ code: 'REQUIRED', path: ['input', 'region'], text: text('没有看出在哪个地区:请写在地区一列。', 'Where it is is not understood: write the region into its column.') }] };

/** Keeps rows one after the other. A row that says what it said before is left alone; one whose mutation refuses it stays out with the mutation's words. */
export async function storeRecords<Field extends string, Item>(ctx: RequestContext, writer: RecordWriter<Field, Item>, items: readonly IdentifiedItem<Item>[]): Promise<Outcome<Field>[]> {
  const { kind } = writer;
  const owner = importedBy(ctx);
  const known = new Map((await ctx.db.rows<{ key: string; digest: string; id: number }>(sql`
    select key, digest, object_id as id from imported_row where kind = ${kind} and region_prefix = ${owner} and key = any(${items.map(({ identity }) => identity.key)})`)).map((row) => [row.key, row]));
  const outcomes: Outcome<Field>[] = [];
  for (const { item, identity } of items) {
    const said = secretDigest(ctx, writer.factsOf(item));
    const before = known.get(identity.key);
    if (before?.digest === said) {
      outcomes.push({ kind: 'UNCHANGED', id: before.id, isHeld: false });
      continue;
    }
    const { id, faults } = await (before === undefined ? writer.make(ctx, item, digest([kind, owner, identity.key, said, ctx.today])) : writer.change(ctx, before.id, item));
    const told = faults.map(({ path, text: reason }): CellFault<Field> => ({ field: writer.fieldOf(path), value: '', reason, consequence: id === null ? 'REJECTED' : 'LEFT_OPEN' }));
    if (id === null) {
      outcomes.push({ kind: 'REJECTED', faults: told });
      continue;
    }
    await keepRow(ctx, kind, identity, { digest: said, id });
    outcomes.push({ kind: 'IMPORTED', id, isHeld: writer.isHeld?.(item) ?? false, faults: told });
  }
  return outcomes;
}
