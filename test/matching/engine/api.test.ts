import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { raw } from 'sql-template-tag';
import { indexSession, Services } from '../../../src/access/index.js';
import { MatchingEngine, matchingEngine } from '../../../src/matching/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';
import { countStatements } from '../../support/statements.js';

/** Two servers over one database: one with an index, and one that goes over everybody. */
let without: TestServer;
let indexed: TestServer;
let engine: MatchingEngine;
const faults: unknown[] = [];

beforeAll(async () => {
  without = await TestServer.start('demo');
  engine = new MatchingEngine({ url: without.store.serverUrl, session: indexSession(without.store.database) }, (error) => faults.push(error));
  indexed = await TestServer.over(without.store, {}, [], new Services().with(matchingEngine, engine));
  await engine.untilReady();
});
afterAll(async () => {
  expect(faults).toEqual([]);
  await indexed.leave();
  await engine.close();
  await without.stop();
});

interface Page { readonly totalCount: number | null; readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null; readonly hasNextPage: boolean }; readonly nodes: readonly object[] }

const node = 'score confidence eligibility summary questions gates { id outcome reason } factors { name value contribution lines { text weight value } } jobSeeker { id } opportunity { id }';
const page = `totalCount pageInfo { hasNextPage hasPreviousPage } nodes { ${node} }`;
const matches = `query ($id: ID!, $args: Int!, $filter: VacancyFilter, $only: Boolean) { jobSeeker(id: $id) { matches(first: $args, filter: $filter, eligibleOnly: $only) { ${page} } } }`;
const candidates = `query ($id: ID!, $filter: CandidateFilter) { vacancy(id: $id) { candidates(first: 10, filter: $filter) { ${page} } } }`;

async function same(query: string, variables: object, as: string): Promise<string> {
  const [one, other] = [await indexed.data(query, { as, variables: { ...variables } }), await without.data(query, { as, variables: { ...variables } })];
  expect(one).toEqual(other);
  return JSON.stringify(one);
}

describe('a page is the same with an index and without', () => {
  test('posts for a person, for the person and for a counsellor', async () => {
    const id = globalId('JobSeeker', 1);
    expect((await same(matches, { id, args: 20 }, 'seeker')).match(/"score"/g)).toEqual(Array.from({ length: 20 }, () => '"score"'));
    await same(matches, { id, args: 5, only: true }, 'counsellor');
    await same(matches, { id, args: 20, filter: { region: '140105', orHomeBased: true } }, 'counsellor');
    await same(matches, { id, args: 20, filter: { text: '按摩' } }, 'seeker');
    await same(matches, { id, args: 20, filter: { region: '540000' } }, 'seeker');
  });

  test('people for a post, for its recruiter and for a counsellor', async () => {
    const id = globalId('Vacancy', 1);
    expect((await same(candidates, { id }, 'recruiter')).match(/"score"/g)).toEqual(Array.from({ length: 10 }, () => '"score"'));
    await same(candidates, { id, filter: { residence: '140100' } }, 'counsellor');
  });

  test('a person who agreed to be matched by one employer is matched by that one, and by no other', async () => {
    const id = globalId('Vacancy', 1);
    const query = 'query ($id: ID!) { vacancy(id: $id) { candidates(first: 3) { nodes { jobSeeker { id } } } } }';
    const people = async (): Promise<string> => same(query, { id }, 'recruiter');
    const before = await people();
    const [, encoded = ''] = /"id":"([^"]+)"/.exec(before) ?? [];
    const person = Number(/\d+$/.exec(Buffer.from(encoded, 'base64url').toString())?.[0]);
    const own = async (employer: number): Promise<string> => {
      await without.store.owner.rows(raw(`update consent set employer_id = ${employer} where job_seeker_id = ${person} and purpose = 'MATCHING'`));
      return people();
    };
    expect((await own(1)).includes(`"${encoded}"`)).toBe(true);
    expect((await own(2)).includes(`"${encoded}"`)).toBe(false);
  });
});

test('what is asked for of the posts, or people, of a page is read once, though it is read ahead', async () => {
  const statements = (query: string, id: string, as: string): Promise<number> => countStatements(indexed.store.database.pool, () => indexed.data(query, { as, variables: { id } }));
  const posts = (fields: string): Promise<number> => statements(`query ($id: ID!) { jobSeeker(id: $id) { matches(first: 5) { ${fields} } } }`, globalId('JobSeeker', 1), 'seeker');
  const people = (fields: string): Promise<number> => statements(`query ($id: ID!) { vacancy(id: $id) { candidates(first: 5) { ${fields} } } }`, globalId('Vacancy', 1), 'recruiter');
  expect(await posts('nodes { score opportunity { id title } }')).toBe(await posts('nodes { score }') + 1);
  expect(await posts('edges { node { score opportunity { id title } } }')).toBe(await posts('nodes { score }') + 1);
  // The purpose is set before, and taken away after.
  expect(await people('nodes { score jobSeeker { id residence { code } } }')).toBe(await people('nodes { score }') + 3);
});

test('pages follow each other by their cursors, from one server to the other', async () => {
  const query = 'query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { jobSeeker(id: $id) { matches(first: $first, after: $after, last: $last, before: $before) { pageInfo { endCursor startCursor hasNextPage } nodes { score opportunity { id } } } } }';
  const ask = async (variables: object): Promise<Page> => (await indexed.data<{ jobSeeker: { matches: Page } }>(query, { as: 'seeker', variables: { id: globalId('JobSeeker', 1), ...variables } })).jobSeeker.matches;
  const all = await ask({ first: 12 });
  const first = await ask({ first: 6 });
  const second = await ask({ first: 6, after: first.pageInfo.endCursor });
  expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  const back = await ask({ last: 6, before: second.pageInfo.startCursor });
  expect(back.nodes).toEqual(first.nodes);
  expect(first.pageInfo.hasNextPage).toBe(true);
});
