/** A table whose changes the index reads again: the side that changes with it, and the column with the id of that side, or by which rows of that side name the table's. */
export interface WatchedTable {
  readonly table: string;
  readonly side: 'POST' | 'PERSON' | 'EMPLOYER';
  readonly column: string;
}

/**
 * The tables that the statements of the index read (`statements.ts`). Triggers of a migration write each change of them to `match_change`; a test
 * compares this list with the statements and with the triggers of the database, and the index does not load where a trigger is missing.
 */
export const watchedTables: readonly WatchedTable[] = [
  { table: 'vacancy', side: 'POST', column: 'id' },
  { table: 'workplace', side: 'POST', column: 'workplace_id' },
  { table: 'employer', side: 'EMPLOYER', column: 'id' },
  { table: 'job_seeker', side: 'PERSON', column: 'id' },
  { table: 'disability_certificate', side: 'PERSON', column: 'job_seeker_id' },
  { table: 'university_graduate', side: 'PERSON', column: 'job_seeker_id' },
  { table: 'consent', side: 'PERSON', column: 'job_seeker_id' },
  { table: 'claim', side: 'PERSON', column: 'job_seeker_id' },
  { table: 'employment', side: 'PERSON', column: 'job_seeker_id' },
  { table: 'placement', side: 'PERSON', column: 'job_seeker_id' },
];
