import { given, type CopyRow, type CopyValue } from '../engine/storage/copy-row.js';

/** One fact of a row: the SQL expressions that select it, how it is read from their columns, and how columns are written from facts at hand. */
export interface FactColumn<Facts, Value = unknown> {
  readonly sql: readonly string[];
  read(row: CopyRow): Value;
  write(facts: Facts): readonly CopyValue[];
}

/** Facts by the names under which rules read them (`views.ts`). */
export type FactColumns<Facts> = Readonly<Record<string, FactColumn<Facts>>>;

export function integer<Facts>(sql: string, of: (facts: Facts) => number | null): FactColumn<Facts, number | null> {
  return { sql: [sql], read: (row) => row.integer(), write: (facts) => [of(facts)] };
}

export function boolean<Facts>(sql: string, of: (facts: Facts) => boolean | null): FactColumn<Facts, boolean | null> {
  return { sql: [sql], read: (row) => row.boolean(), write: (facts) => [of(facts)] };
}

export function text<Facts>(sql: string, of: (facts: Facts) => string | null): FactColumn<Facts, string | null> {
  return { sql: [sql], read: (row) => row.text(), write: (facts) => [of(facts)] };
}

export function date<Facts>(sql: string, of: (facts: Facts) => string | null): FactColumn<Facts, string | null> {
  return { sql: [sql], read: (row) => row.date(), write: (facts) => [dateValue(of(facts))] };
}

/** A jsonb column, cast to text by `sql`; never null. */
export function json<Facts>(sql: string, of: (facts: Facts) => unknown): FactColumn<Facts> {
  return { sql: [sql], read: (row) => JSON.parse(given(row.text())) as unknown, write: (facts) => [JSON.stringify(of(facts))] };
}

function dateValue(date: string | null): CopyValue {
  return date === null ? null : { date };
}
