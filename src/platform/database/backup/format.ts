/**
 * A backup is one file, gzip of lines: a header, then for each table a line of its name, its rows as PostgreSQL's COPY writes them, and
 * "\."; and a last line with how many rows there are and the digest of all lines before. All of it is of one moment.
 */
export const format = 'jinqiao-backup/1';

export const endOfTable = '\\.';

export interface SequenceState { readonly name: string; readonly value: string; readonly isCalled: boolean }

/** What every backup says of itself. */
interface Header {
  readonly madeAt: string;
  /** The migrations that made the tables, in their order. */
  readonly migrations: readonly string[];
  /** The anchor of the record at that time, base64; null where there was none. */
  readonly auditAnchor: string | null;
}

export interface BackupHeader extends Header {
  readonly format: typeof format;
  readonly sequences: readonly SequenceState[];
}

/** The other form: a line of this header, then what pg_dump gives in its custom format. */
export const dumpFormat = 'jinqiao-pg_dump/1';

export interface DumpHeader extends Header {
  readonly format: typeof dumpFormat;
  /** Of all that follows the header. */
  readonly sha256: string;
}

export interface TableLine { readonly table: string; readonly columns: readonly string[] }

export interface BackupTrailer { readonly rows: number; readonly sha256: string }

/** A file that is no backup, or not a whole one, or that this database can't take. */
export class BackupError extends Error {}
