import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Ranked { readonly id: string; readonly ranking: { readonly totalCount: number; readonly nodes: readonly object[] } }

/** The rankings of `count` posts, or people, that one request asks for. */
async function rankings(list: string, ranking: string, count: number): Promise<readonly Ranked[]> {
  const { page } = await server.data<{ page: { nodes: Ranked[] } }>(
    `{ page: ${list}(first: ${count}) { nodes { id ranking: ${ranking}(first: 5) { totalCount nodes { score jobSeeker { id } opportunity { id } } } } } }`, { as: 'admin' });
  return page.nodes;
}

// Several share a pass that is made in turns; a single one takes rows as they arrive.
test.each([
  ['vacancies', 'candidates', [5, 1, 2, 17, 6, 0]], ['jobSeekers', 'matches', [50, 14, 18, 26, 10, 14]],
])('%s: %s are the same whether many are asked for or few', async (list, ranking, counts) => {
  const many = await rankings(list, ranking, 6);
  expect(many.map(({ ranking: { totalCount } }) => totalCount)).toEqual(counts);
  expect(await rankings(list, ranking, 1)).toEqual(many.slice(0, 1));
});
