import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixedKeys, ringOfOne, Sealer } from '../../src/access/index.js';
import { demoSize, loadDemonstration, type DemoSize } from '../../src/demonstration/index.js';
import { allExamples, exampleVariables } from '../support/examples.js';
import { countStatements } from '../support/statements.js';
import { testDatabase } from '../support/database.js';
import { TestServer } from '../support/server.js';

function scaled(factor: number): DemoSize {
  return Object.fromEntries(Object.entries(demoSize).map(([name, size]: [string, unknown]) => [name, typeof size === 'number' ? Math.ceil(size * factor) : size])) as unknown as DemoSize;
}

async function serverOfSize(factor: number): Promise<TestServer> {
  const store = await testDatabase('empty');
  const sealer = new Sealer(fixedKeys(ringOfOne(Buffer.from(process.env['JINQIAO_TEST_SEALING_KEY'] ?? '', 'base64'))));
  await loadDemonstration(store.owner, sealer, scaled(factor));
  // Applications, so that the lists below have rows: ten for each thousand people.
  await store.owner.rows(sql`
    with made as (
      insert into application (vacancy_id, job_seeker_id, status)
      select v.id, s.id, 'SUBMITTED' from job_seeker s join vacancy v on v.id % 20 = s.id % 20 where s.id % 3 = 0
      on conflict do nothing returning id)
    insert into application_event (application_id, status, actor) select id, 'SUBMITTED', 'test' from made`);
  // Small data may have no public-welfare post in Taiyuan that somebody applied for.
  await store.owner.rows(sql`update vacancy set kind = 'PUBLIC_WELFARE', region_code = '140105', residence_code = null where id in (select vacancy_id from application order by id limit 2)`);
  return TestServer.indexed(store);
}

/** How many SQL statements an operation sends. */
async function statementsOf(server: TestServer, name: string): Promise<number> {
  const example = allExamples.find((each) => each.name === name);
  if (example === undefined) throw new Error(name);
  return countStatements(server.store.database.pool, () => server.data(example.document, { as: example.account, variables: exampleVariables }));
}

/** Examples that are answered from the rules alone. */
const readsNoRows: ReadonlySet<string> = new Set(['levy', 'check-posting', 'suggestions']);

describe('every example operation', () => {
  let small: TestServer;
  let large: TestServer;
  beforeAll(async () => {
    small = await serverOfSize(0.1);
    large = await serverOfSize(1);
  });
  afterAll(async () => {
    await small.stop();
    await large.stop();
  });

  test.each(allExamples.map(({ name }) => name))('%s succeeds, and sends no more statements for ten times the rows', async (name) => {
    const few = await statementsOf(small, name);
    const many = await statementsOf(large, name);
    expect([name, few > 0]).toEqual([name, !readsNoRows.has(name)]);
    // A page of notices is of the kinds that come first: with more rows they can be others, each read with a statement or two of its own.
    // Of few rows, none may be a suggestion to the graduate: then nothing of vacancies is read.
    // Of few rows, most of the lists of work are empty, and nothing is read of whom or what they would name.
    const most = name === 'what-waits' ? 9 : name === 'notices' ? 4 : name === 'graduate' ? 2 : 1;
    // Where the small data has few rows, one batch can find all of them read already in the same request; never more than one here.
    // Not exact: by how much they differ follows from the rows that either database happens to hold.
    expect(Math.abs(many - few)).toBeLessThanOrEqual(most);
    expect([...small.faults, ...large.faults]).toEqual([]);
  });
});
