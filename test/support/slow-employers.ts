import { raw } from 'sql-template-tag';
import type { Reader } from '../../src/platform/database/index.js';

/** Makes the table of employers take so long to read, for as long as `work` runs. */
export async function withSlowEmployers(owner: Reader, seconds: number, work: () => Promise<void>): Promise<void> {
  await owner.rows(raw('alter table employer rename to employer_fast'));
  await owner.rows(raw(`create view employer as select * from employer_fast where (select pg_sleep(${seconds})) is not null`));
  await owner.rows(raw('grant select on employer to test_server'));
  try {
    await work();
  } finally {
    await owner.rows(raw('drop view employer'));
    await owner.rows(raw('alter table employer_fast rename to employer'));
  }
}
