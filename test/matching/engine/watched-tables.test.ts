import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { employersQuery, jobSeekersQuery, vacanciesQuery } from '../../../src/matching/engine/feed/statements.js';
import { watchedTables } from '../../../src/matching/engine/feed/watched-tables.data.js';
import { JobSeekerEncoder } from '../../../src/matching/engine/rows/job-seeker-rows.js';
import { VacancyEncoder } from '../../../src/matching/engine/rows/vacancy-rows.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';

const share = { index: 0, of: 1 };
const statements = [employersQuery(null), vacanciesQuery(new VacancyEncoder(), share, null), jobSeekersQuery(new JobSeekerEncoder(), share, null)];
const listed = (tables: Iterable<string>): string[] => [...new Set(tables)].sort();

let store: TestDatabase;
beforeAll(async () => { store = await testDatabase('empty'); });
afterAll(async () => { await store.drop(); });

/** The tables that a relation reads: itself, or what its view reads. */
async function tablesOf(name: string): Promise<string[]> {
  const rows = await store.owner.rows<{ table: string }>(sql`
    select distinct d.refobjid::regclass::text as table from pg_rewrite r join pg_depend d on d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
    where r.ev_class = ${name}::regclass`);
  return rows.length === 0 ? [name] : rows.map(({ table }) => table);
}

describe('tables whose changes the index reads again', () => {
  test('are all that its statements read, views by the tables beneath them', async () => {
    const named = listed(statements.flatMap((statement) => [...statement.matchAll(/\b(?:from|join)\s+(?!lateral\b)([a-z_.]+)\b(?!\()/g)].map(([, name = '']) => name)));
    expect(named).toEqual([
      'access.claimed_fact', 'access.welfare_fact', 'consent', 'disability_certificate', 'employer', 'job_seeker', 'university_graduate', 'vacancy', 'workplace',
    ]);
    const tables = await Promise.all(named.map(tablesOf));
    expect(listed(tables.flat())).toEqual(listed(watchedTables.map(({ table }) => table)));
  });

  test('have a trigger for every kind of change, which tells the side', async () => {
    const triggers = await store.owner.rows<{ table: string; events: number; told: string }>(sql`
      select t.tgrelid::regclass::text as table, bit_or(t.tgtype & 28)::int as events, min(case when t.tgnargs = 0 then p.prosrc else encode(t.tgargs, 'escape') end) as told
      from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.prosrc like '%match_change%' group by 1`);
    expect(listed(triggers.map(({ table }) => table))).toEqual(listed(watchedTables.map(({ table }) => table)));
    for (const { table, side, column } of watchedTables) {
      const trigger = triggers.find((each) => each.table === table);
      // Insert, delete and update, by the bits of pg_trigger.tgtype.
      expect([table, trigger?.events]).toEqual([table, 4 | 8 | 16]);
      expect([side, column].filter((word) => trigger?.told.includes(word) !== true)).toEqual([]);
    }
  });
});
