import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Fault } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { digest } from './row-place.js';
import { importedBy, keepRow, secretDigest, type Written } from './stored-records.js';
import type { CellFault, IdentifiedItem, Outcome } from './table-kind.js';

/** How rows that stand together become one record: by one mutation, of all of them or of none. */
export interface GroupWriter<Field extends string, Item> {
  readonly kind: string;
  /** What the rows of a record have in common. */
  groupOf(item: Item): string;
  /** What is wrong with the rows by themselves, by row; nothing where all of them are good. */
  problemsOf(items: readonly Item[]): readonly (readonly CellFault<Field>[])[];
  make(ctx: RequestContext, items: readonly Item[], key: string): Promise<Written>;
  change(ctx: RequestContext, id: number, items: readonly Item[]): Promise<Written>;
  /** The row and the column to which a fault belongs; a fault of no row is that of the first. */
  placeOf(path: readonly string[]): { readonly row: number; readonly field: Field | null };
}

interface KnownRow { readonly key: string; readonly digest: string; readonly id: number }

const ofAnotherRow: CellFault<never> = {
  field: null, value: '', consequence: 'REJECTED', reason: text('同一份申报的另一行有问题,整份没有导入:改好那一行后,整份一起再导入。', 'Another row of the same declaration has a fault, so none of it was imported: mend that row, and import all of them again.'),
};

/** The faults of a mutation by the rows to which they belong. */
function byRow<Field extends string>(count: number, faults: readonly Fault[], placeOf: (path: readonly string[]) => { readonly row: number; readonly field: Field | null }): CellFault<Field>[][] {
  const placed = faults.map(({ path, text: reason }) => ({ ...placeOf(path), reason }));
  return Array.from({ length: count }, (_, index) => placed.filter(({ row }) => row === index).map(({ field, reason }) => ({ field, value: '', reason, consequence: 'REJECTED' })));
}

/** Each row with the faults that are its own; a row without any stays out because of the others. */
function rejectedRows<Field extends string>(faults: readonly (readonly CellFault<Field>[])[]): Outcome<Field>[] {
  return faults.map((own) => ({ kind: 'REJECTED', faults: own.length === 0 ? [ofAnotherRow] : own }));
}

/** Rows of earlier imports by their keys, and how many rows each record had. */
async function knownRows(ctx: RequestContext, kind: string, keys: readonly string[]): Promise<{ readonly rows: ReadonlyMap<string, KnownRow>; readonly sizes: ReadonlyMap<number, number> }> {
  const owner = importedBy(ctx);
  const rows = await ctx.db.rows<KnownRow>(sql`select key, digest, object_id as id from imported_row where kind = ${kind} and region_prefix = ${owner} and key = any(${keys})`);
  const sizes = await ctx.db.rows<{ id: number; count: number }>(sql`
    select object_id as id, count(*)::int as count from imported_row where kind = ${kind} and region_prefix = ${owner} and object_id = any(${rows.map(({ id }) => id)}) group by 1`);
  return { rows: new Map(rows.map((row) => [row.key, row])), sizes: new Map(sizes.map(({ id, count }) => [id, count])) };
}

/** Keeps rows record by record. A record whose rows all say what they said before, and of which none is missing, is left alone. */
export async function storeGroups<Field extends string, Item>(ctx: RequestContext, writer: GroupWriter<Field, Item>, items: readonly IdentifiedItem<Item>[]): Promise<Outcome<Field>[]> {
  const { kind } = writer;
  const known = await knownRows(ctx, kind, items.map(({ identity }) => identity.key));
  const outcomes = new Map<IdentifiedItem<Item>, Outcome<Field>>();
  for (const group of Map.groupBy(items, ({ item }) => writer.groupOf(item)).values()) {
    const said = group.map(({ item }) => secretDigest(ctx, item));
    const before = group.map(({ identity }) => known.rows.get(identity.key));
    const id = before.find((row) => row !== undefined)?.id;
    if (id !== undefined && before.every((row, index) => row?.id === id && row.digest === said[index]) && known.sizes.get(id) === group.length) {
      for (const each of group) outcomes.set(each, { kind: 'UNCHANGED', id, isHeld: false });
      continue;
    }
    const rows = group.map(({ item }) => item);
    const problems = writer.problemsOf(rows);
    if (problems.some((own) => own.length > 0)) {
      for (const [index, refused] of rejectedRows(problems).entries()) outcomes.set(group[index] as IdentifiedItem<Item>, refused);
      continue;
    }
    const written = await (id === undefined ? writer.make(ctx, rows, digest([kind, importedBy(ctx), said, ctx.today])) : writer.change(ctx, id, rows));
    const results = written.id === null ? rejectedRows(byRow(group.length, written.faults, (path) => writer.placeOf(path))) : [];
    // Rows that the table has no more are none of the record's.
    if (written.id !== null) await forget(ctx, kind, written.id, group.map(({ identity }) => identity.key));
    for (const [index, each] of group.entries()) {
      const refused = results[index];
      if (refused === undefined && written.id !== null) await keepRow(ctx, kind, each.identity, { digest: said[index] ?? '', id: written.id });
      outcomes.set(each, refused ?? { kind: 'IMPORTED', id: written.id, isHeld: false });
    }
  }
  return items.flatMap((each) => outcomes.get(each) ?? []);
}

async function forget(ctx: RequestContext, kind: string, id: number, kept: readonly string[]): Promise<void> {
  await ctx.db.transaction((transaction) => transaction.rows(sql`
    update imported_row set object_id = 0, digest = '' where kind = ${kind} and region_prefix = ${importedBy(ctx)} and object_id = ${id} and not key = any(${kept})`));
}
