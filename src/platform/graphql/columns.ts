import type { Selection } from './selection.js';

/** Which columns each GraphQL field of a type is made from. A field that is not listed needs none of the row's. */
export type ColumnMap = Readonly<Record<string, readonly string[]>>;

/** The columns that a selection needs, with those that every row must have. */
export function columnsFor(map: ColumnMap, selection: Selection, always: readonly string[]): ReadonlySet<string> {
  const columns = new Set(always);
  for (const name of selection.names) for (const column of map[name] ?? []) columns.add(column);
  return columns;
}

/** A row to be loaded by its id, with the columns asked for. */
export interface RowKey {
  readonly id: number;
  readonly columns: ReadonlySet<string>;
}

export function rowKeyText({ id, columns }: RowKey): string {
  return `${id}:${[...columns].sort().join()}`;
}

/** All columns that any of the keys asks for: one statement serves them all. */
export function unitedColumns(keys: readonly RowKey[]): ReadonlySet<string> {
  return new Set(keys.flatMap(({ columns }) => [...columns]));
}
