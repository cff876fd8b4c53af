import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { raw } from 'sql-template-tag';
import { projectRoot } from '../../../src/config/config.js';
import { baseline, type DatabaseOwner } from '../../../src/platform/database/index.js';
import { BareDatabases } from '../../support/bare-database.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { catalogueOf } from './catalogue.js';

/** Without the lines that say where it comes from. */
const fixture = readFileSync(join(projectRoot, 'test', 'database', 'baseline', 'catalogue.txt'), 'utf8').replaceAll(/^#.*\n/gm, '');

const databases = new BareDatabases();
let store: TestDatabase;
let owner: DatabaseOwner;

beforeAll(async () => {
  store = await testDatabase('empty');
  owner = await databases.next(store);
  await owner.migrate([baseline]);
});
afterAll(async () => {
  await databases.drop();
  await store.drop();
});

test('the baseline makes every object as the migrations before it made it, and no other', async () => {
  expect(await catalogueOf(owner)).toBe(fixture);
});

class Undone extends Error {}

/** The catalogue after a statement that is taken back. */
async function after(statement: string): Promise<string> {
  let found = '';
  await owner.transaction(async (transaction) => {
    await transaction.rows(raw(statement));
    found = await catalogueOf(transaction);
    throw new Undone();
  }).catch((error: unknown) => { if (!(error instanceof Undone)) throw error; });
  return found;
}

describe('the catalogue', () => {
  const linesOf = (text: string): ReadonlySet<string> => new Set(text.split('\n'));

  test.each([
    ['a column that may be null', 'alter table vacancy alter column title drop not null', 'column vacancy 05 title: text'],
    ['another type', 'alter table product alter column price type numeric(13,2)', 'column product 06 price: numeric(13,2); not null'],
    ['another default', 'alter table vacancy alter column hired set default 1', 'column vacancy 18 hired: integer; not null | 1'],
    ['a constraint', 'alter table product drop constraint product_price_check', null],
    ['a unique constraint', 'alter table employer drop constraint employer_source_key_unique', null],
    ['an index', 'drop index vacancy_counted', null],
    ['a policy', 'drop policy vacancy_update on vacancy', null],
    ['what a policy asks', 'alter policy programme_insert on programme with check (true)', 'policy programme programme_insert: insert; to public | check true'],
    ['row security', 'alter table claim disable row level security', 'table claim'],
    ['a right of everybody', 'grant select on job_seeker to public', /table job_seeker: row security; .*public SELECT/],
    ['a right to call', 'grant execute on function identity.sign_out to public', /function identity\.sign_out\(.*search_path=pg_catalog, pg_temp$/],
    ['whose rights a function has', 'alter function access.move_up(int) security invoker', /function access\.move_up\(programme integer\): returns SETOF integer; sql; volatile; search_path/],
    ['the text of a function', "create or replace function access.purpose() returns text language sql stable return ''", /function access\.purpose\(\): .* RETURN ''::text/],
    ['a trigger', 'drop trigger employer_facts on employer', null],
    ['a trigger that is off', 'alter table employer disable trigger employer_facts', /trigger employer employer_facts: enabled D/],
    ['the barrier of a view', 'alter view access.applicant reset (security_barrier)', 'view access.applicant'],
    ['a table that is not logged', 'alter table match_change set logged', 'table match_change: row security'],
    ['how rows are stored', 'alter table vacancy reset (toast_tuple_target)', 'table vacancy: row security'],
    ['a sequence', 'alter sequence vacancy_id_seq increment by 2', /sequence vacancy_id_seq: integer from 1 by 2/],
    ['a comment', "comment on table vacancy is 'x'", /table vacancy: .*comment x/],
    ['a type', "create type mood as enum ('glad')", 'type mood: e; glad'],
    ['a row', "insert into title_entry (source, code, names, skills) values ('x', 'y', '[]', '[]')", /rows title_entry: 1, /],
  ])('tells %s', async (_what, statement, expected) => {
    const [was, is] = [linesOf(fixture), linesOf(await after(statement))];
    const added = [...is].filter((line) => !was.has(line));
    if (expected === null) expect([...was].filter((line) => !is.has(line)).length).toBeGreaterThan(0);
    else expect(added).toContainEqual(typeof expected === 'string' ? expect.stringContaining(expected) : expect.stringMatching(expected));
  });
});
