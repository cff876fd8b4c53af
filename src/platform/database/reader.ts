import type { Sql } from 'sql-template-tag';

/** Reads or writes rows with one statement. */
export interface Reader {
  rows<Row>(query: Sql): Promise<Row[]>;
}

/** Does several statements as one: all of it is kept, or nothing. */
export interface Transactor<Within extends Reader = Reader> extends Reader {
  transaction<Result>(work: (transaction: Within) => Promise<Result>): Promise<Result>;
}
