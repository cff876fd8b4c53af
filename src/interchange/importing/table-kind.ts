import type { RequestContext, Scope } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { Text } from '../../platform/i18n/text.js';
import type { ColumnTable } from '../tables/columns.js';
import type { Cells } from '../tables/rows.js';
import type { RowIdentity } from './row-identity.js';

/** What a fault in a cell comes to: the row stays out, comes in as a draft, or comes in with the field left open. */
export type Consequence = 'REJECTED' | 'HELD' | 'LEFT_OPEN';

/** What is wrong with a cell. @see CellFault.field null for the row as a whole */
export interface CellFault<Field extends string = string> {
  readonly field: Field | null;
  readonly value: string;
  readonly reason: Text;
  readonly consequence: Consequence;
}

/** A row that was read: what it says, and what of it was not understood; or why it stays out. */
export type ReadRow<Field extends string, Item> = { readonly item: Item; readonly faults: readonly CellFault<Field>[] } | { readonly rejected: readonly CellFault<Field>[] };

/** What a row says, with what tells it from others. */
export interface IdentifiedItem<Item> {
  readonly item: Item;
  readonly identity: RowIdentity;
}

/** What became of a row that was stored. */
export type Outcome<Field extends string> =
  | { readonly kind: 'IMPORTED' | 'UNCHANGED'; readonly id: number | null; readonly isHeld: boolean; readonly faults?: readonly CellFault<Field>[] }
  | { readonly kind: 'REJECTED'; readonly faults: readonly CellFault<Field>[] };

/** What rows of earlier imports became. */
export interface KnownRows {
  /** Keys by the rows that they came from, as those stood. */
  keysByRow(ctx: RequestContext, rows: readonly string[]): Promise<Map<string, string>>;
  /** All keys that begin with one of these contents. */
  keysOfContents(ctx: RequestContext, contents: readonly string[]): Promise<string[]>;
  /** Keys by the numbers of records; those that no table brought have none. */
  keysOfRecords(ctx: RequestContext, ids: readonly number[]): Promise<Map<number, string>>;
}

/** Which records are exported; all that the reader sees without it. */
export interface ExportFilter {
  /** In this region, and below it. */
  readonly region?: string;
}

/** A record as a row says it. */
export interface ExportedRow<Field extends string> {
  readonly id: number;
  readonly cells: Cells<Field>;
}

/** What decides which row is which. */
interface RowContent<Field extends string> {
  /** Holds the source's own number of a row, believed where the source is named; null for a kind without one. */
  readonly ownKey: Field | null;
  /** What rows have in common that stand for the same thing, whatever else they say. */
  of(cells: Cells<Field>, today: IsoDate): readonly unknown[];
}

/** How an import keeps what its rows say. */
export interface StoreOptions {
  /** The papers that the centre saw: with them the facts of the table count, without them they are claims. */
  readonly papers: string | null;
}

/** A kind of table: its columns, what its rows say, and where that is kept. */
export interface TableKind<Field extends string = string, Item = unknown> {
  /** As the command line and the API name it. */
  readonly code: string;
  readonly label: Text;
  /** What its rows are, in a sentence. */
  readonly about: Text;
  /** What a program may do that imports such a table. */
  readonly scope: Scope;
  /** What it means that a row is held, behind "其中 3 行" and "Of those, 3"; absent where no row ever is. */
  readonly heldMeans?: Text;
  readonly table: ColumnTable<Field>;
  readonly content: RowContent<Field>;
  readonly known: KnownRows;
  readonly batchSize: number;
  /** Whether rows tell of people: what is kept of them to find them again is then a secret's. */
  readonly isPersonal?: true;
  read(cells: Cells<Field>, today: IsoDate): ReadRow<Field, Item>;
  /** Of a kind whose records have several rows: the item with a fault of its row, which keeps the whole record out. A record is not kept without one of its rows. */
  withFault?(item: Item, fault: CellFault<Field>): Item;
  /** Keeps what rows say, in their order: one outcome for each. Called again with each row alone where one of several can't be kept. */
  store(ctx: RequestContext, items: readonly IdentifiedItem<Item>[], options: StoreOptions): Promise<readonly Outcome<Field>[]>;
  /** Records that the reader sees, in the words that `read` understands. */
  export(ctx: RequestContext, filter: ExportFilter): AsyncIterable<ExportedRow<Field>>;
}
