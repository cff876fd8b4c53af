import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Text } from '../../platform/i18n/text.js';
import type { ExportSettings, ExportTotals, ImportSettings, ImportTotals } from './job-values.js';

export type JobDirection = 'IMPORT' | 'EXPORT';

/**
 * WAITING: for its file. RECEIVED: the file is there. RUNNING: rows are read, or written. TRIED: a trial is done, and nothing was kept. DONE: rows were kept, or a file is
 * there. FAILED: it could not be done, and nothing was kept.
 */
export type JobState = 'WAITING' | 'RECEIVED' | 'RUNNING' | 'TRIED' | 'DONE' | 'FAILED';

/** Whether an import takes a table: after a trial a mended one takes the place of the one before. */
export function takesFile(state: JobState): boolean {
  return state !== 'RUNNING' && state !== 'DONE';
}

/** A table that an account brings in, or takes out, over the API. It is that account's alone. */
@Entity()
export class TableJob {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  /** The account. */
  @Index()
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  direction!: JobDirection;

  /** Code of the kind of table. */
  @Property({ type: 'text' })
  kind!: string;

  /** As the account calls the file. */
  @Property({ type: 'text' })
  fileName!: string;

  @Property({ type: 'text' })
  state!: JobState;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  /** The last sign of life of a server that works on it. */
  @Property({ type: 'timestamptz', nullable: true })
  aliveAt: Date | null = null;

  @Property({ type: 'integer' })
  percent: number = 0;

  /** Null until the account says it. */
  @Property({ type: 'json', nullable: true })
  settings: ImportSettings | ExportSettings | null = null;

  @Property({ type: 'json', nullable: true })
  totals: ImportTotals | ExportTotals | null = null;

  /** Why it could not be done. */
  @Property({ type: 'json', nullable: true })
  problem: Text | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}

/** Of an import: UPLOADED as it came, REJECTED rows, REPORT of rows as CSV, FAULTS as JSON. Of an export: EXPORTED. */
export type JobFileRole = 'UPLOADED' | 'REJECTED' | 'REPORT' | 'FAULTS' | 'EXPORTED';

/** A part of a file of a job, sealed: tables tell of people. */
@Entity()
@Unique({ properties: ['job', 'role', 'part'] })
export class TableJobFile {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @ManyToOne(() => TableJob, { mapToPk: true, deleteRule: 'cascade' })
  job!: number;

  @Property({ type: 'text' })
  role!: JobFileRole;

  /** Its parts are numbered from 0. */
  @Property({ type: 'integer' })
  part!: number;

  @Property({ type: 'text' })
  sealed!: string;
}
